#include "core/integration/ImportContent.h"
#include "tests/fuzz/Require.h"

#include <cstdint>
#include <string>
#include <vector>

using namespace opsdesk;

namespace {

const std::vector<ImportProfile>& profiles() {
    static const std::vector<ImportProfile> all = [] {
        std::vector<ImportProfile> found;
        for (const std::string& name : importProfileNames())
            found.push_back(findImportProfile(name));
        return found;
    }();
    return all;
}

void check(const ImportContent& content, const std::string& text) {
    const ImportReport& report = content.report();
    require(report.rows_read == report.rows_applied + report.rows_skipped + report.rows_rejected,
            "every row read has one fate");
    require(report.rows_rejected == static_cast<std::int64_t>(report.rejected.size()), "every rejected row is told of");
    std::int64_t rows = 0;
    for (const ImportChunk& chunk : content.chunks({.rows = 3})) {
        rows += chunk.rows;
        const ImportBatch batch = content.batch(chunk);
        for (const ImportedDocument& document : batch.documents.value_or(std::vector<ImportedDocument>{})) {
            for (const ImportedLine& line : document.lines)
                require(line.quantity > Quantity() && line.occurrence > 0, "quantities are above zero");
        }
    }
    require(rows == report.rows_applied, "chunks carry all that is applied");
    for (const RejectedRow& row : report.rejected)
        require(row.line >= 2 && row.line <= static_cast<std::int64_t>(text.size()) + 1 && !row.reason.empty(),
                "a rejection names line and reason");
}

} // namespace

/// The first byte chooses the profile, the rest is the file: nothing that a file may hold may break more than its own
/// import.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const ImportProfile& profile = profiles()[data[0] % profiles().size()];
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    auto text = decodeImportText(bytes, "fuzz.csv",
                                 data[0] > 127 ? TextEncoding::Utf8OrWindows1252 : TextEncoding::Utf8, 1 << 20);
    if (!text) {
        require(!text.error().text.empty(), "a refused file is told why");
        return 0;
    }
    const std::string decoded = text->text;
    const auto content = ImportContent::read(std::move(*text), profile);
    if (content)
        check(**content, decoded);
    else
        require(!content.error().code.empty() && !content.error().text.empty(), "a refused file is told why");
    return 0;
}

/// A small sound file for each built-in profile, in the order of their names.
std::vector<std::string> fuzzSeeds() {
    using namespace std::string_literals;
    return {
        "\0sku,description,category,unit_price,currency\n007,\"Cup, \"\"blue\"\"\",Kitchen,3.50,GBP\n8,Mug,,,\n"s,
        "\1InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        "536365,85123a,HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\nC536379,85123A,HOLDER,-1,2010-12-01 "
        "09:41:00,2.55,17850.0,UK\n"
        "536589,21777,wet pallet,-10,2010-12-01 16:50:00,0.0,,UK\nA563186,B,Adjust bad debt,1,2011-08-12 14:51:00,-11062.06,,UK\n"s,
        "\2order;date;sku;quantity;price;currency;customer;charge\nO1;2011-01-01;A;2;1.50;EUR;anna;no\nO1;2011-01-01;A;2;1.50;EUR;anna;no\n"s,
        "\3return,date,sku,quantity,price,currency,customer,order\nR1,2011-02-01T10:00:00Z,A,1,1.50,EUR,anna,\nR2,2011-02-01,A,1,1.50,EUR,,O1\n"s,
        "\4PO / SO #,Vendor,Fulfill Via,Item Description,Molecule/Test Type,Vendor INCO Term,PO Sent to Vendor "
        "Date,Scheduled Delivery Date,"
        "Delivered to Client Date,Line Item Quantity,Pack Price,Line Item Value,Freight Cost (USD),Weight (Kilograms)\r"
        "SCMS-4,Acme,Direct Drop,Kit,HIV,EXW,11/12/07,2-Jun-06,2-Jun-08,19,29,551,780.34,13\r"
        "SCMS-5,Acme,Direct Drop,Kit,HIV,EXW,Date Not Captured,2-Jun-06,2-Jun-06,19,29,551,See ASN-1,13\r"s,
        "\5sku\tnode\tquantity\tunit_cost\tcurrency\r\n007\tHOME\t10.5\t2.0125\tEUR\r\n"s,
        "\6supplier,sku,cost,currency,moq,multiple,lead_time_days,preferred\nACME,1,2.10,GBP,12,6,21,yes\n"s,
        "\7supplier,name,currency,minimum_order,lead_time_days\nACME,Acme Ltd,JPY,5000,21\n"s,
    };
}
