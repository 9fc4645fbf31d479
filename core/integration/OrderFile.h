#pragma once

#include "core/base/Date.h"
#include "core/base/Quantity.h"
#include "core/integration/OrderWords.h"
#include "core/integration/edi/X12.h"
#include "core/workflow/View.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A purchase order as its supplier is to see it, and nothing else of it. Amounts are decimals in its currency.
struct OutgoingOrder {
    std::string number;
    Date ordered_on;
    std::string currency;
    std::string supplier_code, supplier, supplier_email;
    std::string language;                 ///< of its words, one of orderLanguages; @see orderWords
    std::string company, company_address; ///< lines apart by semicolons; empty while no setting says them
    std::string company_edi;
    std::string node, node_name; ///< where it is to be delivered
    std::string incoterm;
    std::int64_t payment_days = 0;
    struct Line {
        std::int64_t line_no = 0;
        std::string sku, supplier_sku, name;
        Quantity quantity;
        std::string unit_cost;
        std::string amount;
        Date expected_on;
    };
    std::vector<Line> lines;
    std::string charges; ///< that the supplier bills; part of the amount
    std::string amount;
};

/// The order called @p number. @throws UsageError when there is none, or when it was not released: what nobody approved
/// is not sent.
OutgoingOrder readOutgoingOrder(ViewReader& reader, std::int64_t entity, const std::string& number);

/// As an 850 of X12. @p now of the interchange; each has a @p controlNumber of its own.
std::string orderX12(const OutgoingOrder& order, Timestamp now, long controlNumber = 1);
/// The transaction alone.
EdiTransaction writeOrder(const OutgoingOrder& order, const std::string& controlNumber);

/// A line for each of its own, with a heading; formulas are neutralised.
std::string orderCsv(const OutgoingOrder& order);

/// As a workbook (XLSX) of one sheet in the supplier's language: whose it is, to whom and on which terms, its lines,
/// totals. @throws Error when there is no room for a temporary file
std::string orderXlsx(const OutgoingOrder& order);

/// What a file of the order is called: by its number, which may come from another system, with nothing in it that leads
/// into a folder or ends a heading.
std::string orderFileName(const OutgoingOrder& order, std::string_view ending);

/// A file that goes with a mail.
struct MailFile {
    std::string name;
    std::string type; ///< such as application/pdf
    std::string content;
};
/// A mail to the supplier that has not been sent, for a mail program to open (RFC 5322, MIME): the order in words of
/// the supplier's language, and @p files.
std::string orderMail(const OutgoingOrder& order, std::span<const MailFile> files);

} // namespace opsdesk
