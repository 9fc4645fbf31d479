#include "core/procurement/PaymentFile.h"

#include "core/base/Error.h"
#include "core/base/Money.h"
#include "core/master/BankAccount.h"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>
#include <vector>

namespace opsdesk {

namespace {

using Tree = boost::property_tree::ptree;

/// Whom an amount goes to, or comes from.
struct Account {
    std::string name, account, bank;
};

struct Payment {
    Date due;
    std::string currency;
    Minor amount;
    std::string reference; ///< of the invoice, for the supplier
    std::string number;    ///< of the invoice, for us
    Account to;
};

using Batches = std::map<std::pair<Date, std::string>, std::vector<Payment>>;

class Reading {
public:
    Reading(ViewReader& reader, std::int64_t entity) : m_reader(reader), m_entity(entity) {}

    std::vector<ViewRow> rows(const std::string& view, const std::string& column, const std::string& value) {
        ViewQuery query;
        query.view = view;
        query.entity = m_entity;
        query.filters = {{column, FilterOperator::Equal, value}};
        return m_reader.rows(query);
    }
    const Value& at(const std::string& view, const ViewRow& row, std::string_view column) const {
        return row.at(static_cast<std::size_t>(m_reader.view(view).index(column)));
    }
    std::string text(const std::string& view, const ViewRow& row, std::string_view column) const {
        return toText(at(view, row, column), m_reader.view(view).find(column)->type);
    }
    std::string setting(const std::string& name) {
        const auto found = rows("policies", "id", "setting." + name);
        return found.empty() ? std::string() : text("policies", found.front(), "value");
    }

private:
    ViewReader& m_reader;
    std::int64_t m_entity;
};

Account ownAccount(Reading& reading) {
    Account own{reading.setting("company_name"), reading.setting("company_account"), reading.setting("company_bank")};
    if (own.name.empty() || own.account.empty())
        throw UsageError("The bank has to know who pays: have finance set company_name and company_account "
                         "(setting.set) first.");
    return own;
}

Batches paymentsOf(Reading& reading, const std::string& number, Date today) {
    Batches batches;
    std::set<std::string> without;
    for (const auto& row : reading.rows("payment-lines", "proposal", number)) {
        const auto cell = [&](std::string_view column) { return reading.text("payment-lines", row, column); };
        const auto banks = reading.rows("supplier-banks", "id", cell("supplier_id"));
        if (banks.empty()) {
            without.insert(cell("supplier"));
            continue;
        }
        const auto bank = [&](std::string_view column) {
            return reading.text("supplier-banks", banks.front(), column);
        };
        const Date due(static_cast<std::int32_t>(asInteger(reading.at("payment-lines", row, "due_on"))));
        Payment payment{
            std::max(due, today), cell("currency"), Minor(asInteger(reading.at("payment-lines", row, "amount"))),
            cell("reference"),    cell("number"),   {bank("holder"), bank("account"), bank("bank_code")}};
        batches[{payment.due, payment.currency}].push_back(std::move(payment));
    }
    if (!without.empty())
        throw UsageError(fmt::format("No account is known of {}: propose one (supplier_change.propose), or withdraw "
                                     "the proposal and leave them out.",
                                     fmt::join(without, ", ")));
    return batches;
}

// --- XML -------------------------------------------------------------------------------------------------------------

/// A text as the standard takes it: no more than @p most letters.
std::string cut(const std::string& text, std::size_t most) {
    if (text.size() <= most)
        return text;
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // not within a letter of several bytes
    return text.substr(0, end);
}

bool isBic(const std::string& code) {
    return (code.size() == 8 || code.size() == 11) &&
           std::ranges::all_of(code, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }) &&
           std::ranges::all_of(code.substr(0, 6), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isIban(const std::string& account) {
    const auto letter = [&](std::size_t at) { return account[at] >= 'A' && account[at] <= 'Z'; };
    const auto digit = [&](std::size_t at) { return account[at] >= '0' && account[at] <= '9'; };
    return account.size() > 4 && letter(0) && letter(1) && digit(2) && digit(3);
}

Tree accountTree(const Account& account) {
    const auto key = accountKey(account.account);
    Tree tree;
    tree.put(isIban(key) ? "Id.IBAN" : "Id.Othr.Id", key);
    return tree;
}

Tree bankTree(const Account& account) {
    Tree tree;
    if (isBic(account.bank))
        tree.put("FinInstnId.BICFI", account.bank);
    else if (!account.bank.empty())
        tree.put("FinInstnId.ClrSysMmbId.MmbId", account.bank);
    else
        tree.put("FinInstnId.Othr.Id", "NOTPROVIDED");
    return tree;
}

std::string amountText(Minor amount, const std::string& currency) {
    return toDecimal(amount, Currency(currency).decimals());
}

Tree transferTree(const Payment& payment) {
    Tree tree;
    tree.put("PmtId.EndToEndId", cut(payment.number, 35));
    tree.put("Amt.InstdAmt", amountText(payment.amount, payment.currency));
    tree.put("Amt.InstdAmt.<xmlattr>.Ccy", payment.currency);
    tree.add_child("CdtrAgt", bankTree(payment.to));
    tree.put("Cdtr.Nm", cut(payment.to.name, 140));
    tree.add_child("CdtrAcct", accountTree(payment.to));
    tree.put("RmtInf.Ustrd", cut(payment.reference, 140));
    return tree;
}

/// Amounts of one currency add up; over several the standard adds the bare numbers.
std::string controlSum(const std::vector<const Payment*>& payments) {
    static constexpr std::array<std::int64_t, 4> tens{1, 10, 100, 1000};
    constexpr int finest = 3; // digits of the currency that has most
    Minor sum;
    for (const auto* payment : payments) {
        const auto finer = static_cast<std::size_t>(finest - Currency(payment->currency).decimals());
        sum += Minor(mulDivRoundHalfEven(payment->amount.units(), tens.at(finer), 1));
    }
    const auto text = toDecimal(sum, finest);
    return text.ends_with('0') ? text.substr(0, text.size() - 1) : text;
}

Tree batchTree(const std::string& id, const std::vector<Payment>& payments, const Account& own) {
    std::vector<const Payment*> all;
    for (const auto& payment : payments)
        all.push_back(&payment);
    Tree tree;
    tree.put("PmtInfId", id);
    tree.put("PmtMtd", "TRF");
    tree.put("NbOfTxs", payments.size());
    tree.put("CtrlSum", controlSum(all));
    tree.put("ReqdExctnDt.Dt", payments.front().due.toString());
    tree.put("Dbtr.Nm", cut(own.name, 140));
    tree.add_child("DbtrAcct", accountTree(own));
    tree.add_child("DbtrAgt", bankTree(own));
    for (const auto& payment : payments)
        tree.add_child("CdtTrfTxInf", transferTree(payment));
    return tree;
}

} // namespace

std::string paymentFile(ViewReader& reader, std::int64_t entity, const std::string& number, Timestamp now) {
    Reading reading(reader, entity);
    const auto proposals = reading.rows("payment-proposals", "number", number);
    if (proposals.empty())
        throw UsageError(fmt::format("There is no payment proposal {}.", number));
    const auto state = reading.text("payment-proposals", proposals.front(), "state");
    if (state != "approved")
        throw UsageError(fmt::format("{} is {}: nothing is paid before somebody else has approved it.", number, state));
    const auto own = ownAccount(reading);
    const auto batches = paymentsOf(reading, number, now.date());
    std::vector<const Payment*> all;
    for (const auto& [key, payments] : batches)
        for (const auto& payment : payments)
            all.push_back(&payment);
    Tree initiation;
    initiation.put("GrpHdr.MsgId", cut(number, 35));
    initiation.put("GrpHdr.CreDtTm", now.toString());
    initiation.put("GrpHdr.NbOfTxs", all.size());
    initiation.put("GrpHdr.CtrlSum", controlSum(all));
    initiation.put("GrpHdr.InitgPty.Nm", cut(own.name, 140));
    int count = 0;
    for (const auto& [key, payments] : batches)
        initiation.add_child("PmtInf", batchTree(fmt::format("{}/{}", cut(number, 30), ++count), payments, own));
    Tree document;
    document.put("Document.<xmlattr>.xmlns", "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
    document.add_child("Document.CstmrCdtTrfInitn", initiation);
    std::ostringstream text;
    boost::property_tree::write_xml(text, document,
                                    boost::property_tree::xml_writer_make_settings<std::string>(' ', 2));
    return std::move(text).str();
}

} // namespace opsdesk
