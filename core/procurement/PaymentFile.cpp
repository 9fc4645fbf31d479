#include "core/procurement/PaymentFile.h"

#include "core/base/Error.h"
#include "core/base/Money.h"
#include "core/base/Utf8.h"
#include "core/master/BankAccount.h"
#include "core/workflow/ViewCells.h"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
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

Account ownAccount(ViewReader& reader, std::int64_t entity) {
    Account own{settingText(reader, entity, "company_name"), settingText(reader, entity, "company_account"),
                settingText(reader, entity, "company_bank")};
    if (own.name.empty() || own.account.empty())
        throw UsageError("The bank has to know who pays: have finance set company_name and company_account "
                         "(setting.set) first.");
    return own;
}

/// Where a supplier is paid; nothing while nobody has said.
class SupplierAccounts {
public:
    SupplierAccounts(ViewReader& reader, std::int64_t entity) : m_reader(reader), m_entity(entity) {}

    const std::optional<Account>& of(const std::string& supplierId) {
        const auto [at, fresh] = m_known.try_emplace(supplierId);
        if (!fresh)
            return at->second;
        const auto rows = rowsWhere(m_reader, m_entity, "supplier-banks", "id", supplierId);
        if (!rows.empty()) {
            const ViewCells bank(m_reader.view("supplier-banks"), rows.front());
            at->second = {bank.text("holder"), bank.text("account"), bank.text("bank_code")};
        }
        return at->second;
    }

private:
    ViewReader& m_reader;
    std::int64_t m_entity;
    std::map<std::string, std::optional<Account>> m_known;
};

Batches paymentsOf(ViewReader& reader, std::int64_t entity, const std::string& number, Date today) {
    Batches batches;
    std::set<std::string> without;
    SupplierAccounts accounts(reader, entity);
    const auto& view = reader.view("payment-lines");
    for (const auto& row : rowsWhere(reader, entity, "payment-lines", "proposal", number)) {
        const ViewCells line(view, row);
        const auto& account = accounts.of(line.text("supplier_id"));
        if (!account) {
            without.insert(line.text("supplier"));
            continue;
        }
        Payment payment{std::max(line.day("due_on"), today),
                        line.text("currency"),
                        Minor(line.number("amount")),
                        line.text("reference"),
                        line.text("number"),
                        *account};
        batches[{payment.due, payment.currency}].push_back(std::move(payment));
    }
    if (!without.empty())
        throw UsageError(fmt::format("No account is known of {}: propose one (supplier_change.propose), or withdraw "
                                     "the proposal and leave them out.",
                                     fmt::join(without, ", ")));
    return batches;
}

// --- XML -------------------------------------------------------------------------------------------------------------

/// A text as the standard takes it: no more than @p most bytes.
std::string cut(const std::string& text, std::size_t most) {
    return std::string(utf8Prefix(text, most));
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
    const auto state = cellWhere(reader, entity, "payment-proposals", "number", number, "state");
    if (state.empty())
        throw UsageError(fmt::format("There is no payment proposal {}.", number));
    if (state != "approved")
        throw UsageError(fmt::format("{} is {}: nothing is paid before somebody else has approved it.", number, state));
    const auto own = ownAccount(reader, entity);
    const auto batches = paymentsOf(reader, entity, number, now.date());
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
