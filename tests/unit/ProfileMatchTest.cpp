#include "core/base/Error.h"
#include "core/integration/ImportContent.h"
#include "core/integration/ImportPreview.h"
#include "tests/support/RealData.h"

#include <QtTest>

#include <map>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

std::vector<ImportProfile> builtIn() {
    std::vector<ImportProfile> profiles;
    for (const std::string& name : importProfileNames())
        profiles.push_back(findImportProfile(name));
    return profiles;
}

std::vector<std::string> headerOf(const std::string& text) {
    return readHead(*decodeImportText(text + "\n", "file.csv", TextEncoding::Utf8), ",;\t", 0)->header;
}

/// The best profile for a header, or "none" where none fits.
std::string proposed(std::span<const std::string> header) {
    const auto profiles = builtIn();
    const auto best = matchProfiles(profiles, header).front();
    return best.fits() ? profiles[best.profile].name : "none";
}

ImportText textOf(const std::string& text) {
    return *decodeImportText(text, "file.csv", TextEncoding::Utf8);
}

std::string cell(const ImportPreview& preview, std::size_t row, std::string_view column) {
    const Value& value = preview.rows[row][static_cast<std::size_t>(preview.view->index(column))];
    return isNull(value) ? "" : toText(value, preview.view->find(column)->type);
}

} // namespace

/// Which profile reads a file, told by its header.
class ProfileMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposesByHeader_data() {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("profile");
        const auto row = [](const char* name, const char* header, const char* profile) {
            QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(profile);
        };
        row("items", "sku,description,category,barcode,unit_price,currency", "items");
        row("items by other names", "Code;Name;Brand;EAN", "items");
        row("suppliers", "supplier,name,currency,minimum_order,lead_time_days", "suppliers");
        row("what suppliers sell", "supplier,sku,cost,currency,moq,multiple,preferred", "supplier-items");
        row("stock", "sku,node,quantity,unit_cost,currency", "stock");
        row("events", "name,kind,first_day,last_day,sku,category,node,uplift_percent", "events");
        row("orders", "order,time,sku,quantity,unit_price,currency,customer,country,charge", "orders");
        row("orders, tabs", "number\tdate\titem\tquantity\tprice\tcurrency", "orders");
        row("returns", "return,time,sku,quantity,unit_price,currency,customer,order,reason", "returns");
        row("the UCI file", "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country",
            "online-retail");
        row("its second edition", "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
            "online-retail");
        row("a letter", "Dear Sir,please find", "none");
        row("weekly series", "V1,V2,V3,V4", "none");
    }

    void proposesByHeader() {
        QFETCH(QString, header);
        QFETCH(QString, profile);
        QCOMPARE(QString::fromStdString(proposed(headerOf(header.toStdString()))), profile);
    }

    /// Each profile is the best for a file that has all of its columns, and for one with no more than it needs.
    void everyProfileIsProposedForItsOwnColumns() {
        for (const ImportProfile& profile : builtIn()) {
            std::vector<std::string> all, needed;
            for (const ProfileColumn& column : profile.columns) {
                all.push_back(column.name);
                if (column.required)
                    needed.push_back(column.name);
            }
            QCOMPARE(QString::fromStdString(proposed(all)), QString::fromStdString(profile.name));
            const auto profiles = builtIn();
            QVERIFY2(matchProfiles(profiles, needed).front().fits(), profile.name.c_str());
        }
    }

    void proposesForTheRealFiles_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("profile");
        QTest::newRow("online retail") << "online_retail/OnlineRetail.csv.gz"
                                       << "online-retail";
        QTest::newRow("scms") << "scms/SCMS_Delivery_History_Dataset.csv.gz"
                              << "scms";
        QTest::newRow("car parts") << "carparts/carparts.csv"
                                   << "none";
        QTest::newRow("m4") << "m4/Weekly-test.csv"
                            << "none";
    }

    void proposesForTheRealFiles() {
        QFETCH(QString, file);
        QFETCH(QString, profile);
        const auto real = realData(file.toStdString());
        if (!real)
            QSKIP("The real data is not there.");
        const auto text = readImportText(*real, TextEncoding::Utf8OrWindows1252);
        QVERIFY(text);
        const auto head = readHead(*text, ",;\t", 0); // one of them has more columns than an import takes
        QCOMPARE(head ? QString::fromStdString(proposed(head->header)) : QStringLiteral("none"), profile);
    }

    void guessesWhatIsCalledAlmostTheSame() {
        const ImportProfile profile = findImportProfile("orders");
        const std::vector<std::string> header = {"Order No",   "Date",     "SKU", "Quantity",
                                                 "Unit Price", "Currency", "Note"};
        const ProfileMatch match = matchProfile(profile, header);
        QVERIFY(!match.fits());
        std::map<std::string, std::string> likely;
        for (const auto& [column, place] : likelyPlaces(profile, match, header))
            likely[profile.columns[column].name] = header[place];
        QCOMPARE(likely["order"], std::string("Order No"));
        QCOMPARE(likely["unit_price"], std::string("Unit Price"));
        QVERIFY(!likely.contains("sku"));
    }

    void readsTheFirstRowsInTheirTypes() {
        const auto text = textOf("order;time;sku;quantity;unit_price;currency\n"
                                 "O-1;2011-11-30 08:26:00;lamp;1.5;2.55;GBP\n"
                                 "O-2;yesterday;lamp;1;2.55;GBP\n");
        const auto preview = previewImport(text, findImportProfile("orders"), 20);
        QVERIFY(preview);
        QCOMPARE(preview->rows.size(), std::size_t(2));
        QCOMPARE(cell(*preview, 0, "class"), std::string("sale item"));
        QCOMPARE(cell(*preview, 0, "sku"), std::string("LAMP"));
        QVERIFY(preview->view->find("quantity")->type == ColumnType::Quantity);
        QCOMPARE(asInteger(preview->rows[0][static_cast<std::size_t>(preview->view->index("quantity"))]), 1500);
        QCOMPARE(cell(*preview, 0, "fault"), std::string());
        QVERIFY(cell(*preview, 1, "fault").find("time") != std::string::npos);
        const auto lacking = previewImport(textOf("sku\nLAMP\n"), findImportProfile("orders"), 20);
        QVERIFY(!lacking);
        QCOMPARE(lacking.error().code, std::string("columns_missing"));
    }

    void readsByColumnsOfAnotherName() {
        const std::string own =
            mappedProfile(importProfileText("online-retail"), "laden",
                          {{"InvoiceNo", "Beleg"}, {"StockCode", "Artikel"}, {"Description", "Text"}, {"Country", ""}});
        const ImportProfile profile = parseImportProfile(own, "laden");
        QCOMPARE(profile.name, std::string("laden"));
        const auto content = ImportContent::read(textOf("Beleg,Artikel,Text,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
                                                        "1,LAMP,Lamp,2,2011-11-30 08:26:00,2.55,7\n"
                                                        "C2,LAMP,Lamp,-1,2011-12-01 08:26:00,2.55,7\n"),
                                                 profile);
        QVERIFY(content);
        QCOMPARE((*content)->report().rows_applied, 2);
        QCOMPARE((*content)->report().links.full, 1); // the rules speak of the columns by their new names, too
        QVERIFY_EXCEPTION_THROWN(mappedProfile(importProfileText("items"), "mine", {{"sku", ""}}), UsageError);
        QVERIFY_EXCEPTION_THROWN(
            mappedProfile(importProfileText("items"), "mine", {{"sku", "name"}, {"description", "name"}}), UsageError);
    }
};

QTEST_APPLESS_MAIN(ProfileMatchTest)
#include "ProfileMatchTest.moc"
