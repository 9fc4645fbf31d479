#include "core/integration/demo/DemoPaying.h"

#include "core/integration/demo/DemoBuying.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr int paymentDays = 30;
/// What does not match is left for the controller from here on.
constexpr Date heldFrom = demoEnd - 29;
constexpr int daysAhead = 13; ///< until the next proposal

/// A made-up British account, with the check digits that it must have (ISO 13616): 98 less the remainder by 97.
std::string ibanOf(std::size_t supplier) {
    const auto account = fmt::format("DEMO000000{:08}", supplier + 1);
    int remainder = 0;
    for (const char c : account + "GB00") {
        const auto digits = c >= 'A' ? std::to_string(c - 'A' + 10) : std::string(1, c);
        for (const char digit : digits)
            remainder = (remainder * 10 + (digit - '0')) % 97;
    }
    return fmt::format("GB{:02}{}", 98 - remainder, account);
}

} // namespace

void DemoPaying::open() {
    for (const auto& [name, value] :
         {std::pair("company_name", "The Gift Shop (demo)"), std::pair("company_address", "1 Market Square;London"),
          std::pair("company_account", "GB82WEST12345698765432"), std::pair("company_bank", "WESTGB22"),
          std::pair("edi_id", "GIFTSHOP")})
        m_desk.script.add("setting.set", "finance-lead", {}, {{"setting", name}, {"value", value}}, {}, 0);
    for (std::size_t supplier = 0; supplier < m_desk.catalogue.suppliers.size(); ++supplier) {
        const auto& terms = m_desk.catalogue.suppliers[supplier];
        const auto change = DemoScript::id(fmt::format("supplier_change/{}", supplier));
        m_desk.script.add("supplier_change.propose", "steward", change,
                          {{"supplier", terms.code},
                           {"payment_days", paymentDays},
                           {"bank", {{"holder", terms.name}, {"account", ibanOf(supplier)}, {"code", "DEMOGB2L"}}}},
                          {}, 0);
        m_desk.script.add("supplier_change.approve", "finance-lead", change, boost::json::object(), {1, {}}, 0);
    }
}

void DemoPaying::bill(const DemoOrder& order, const std::vector<DemoBilledLine>& lines) {
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 2 + draw(m_random, 5)), DemoHour::Deciding,
                       [this, &order, lines] { enter(order, lines); });
}

void DemoPaying::enter(const DemoOrder& order, const std::vector<DemoBilledLine>& billed) {
    const int chance = draw(m_random, 100);
    const bool dear = chance < 3, tooMany = chance == 3 || chance == 4;
    boost::json::array lines;
    Minor amount;
    for (const auto& [index, quantity] : billed) {
        const bool first = lines.empty();
        auto cost = order.lines[index].unitCost;
        if (first && dear)
            cost = Minor(cost.units() + std::max<std::int64_t>(1, cost.units() * 4 / 100));
        const auto count = quantity + (first && tooMany ? 1 : 0);
        amount += extend(cost, Quantity::units(count));
        lines.push_back({{"order", order.id.toString()},
                         {"order_line", index + 1},
                         {"quantity", count},
                         {"unit_cost", cost.units()}});
    }
    const Bill bill{DemoScript::id(fmt::format("supplier_invoice/{}", ++m_invoices)), amount,
                    m_desk.today + paymentDays};
    m_desk.script.add("supplier_invoice.enter", "controller", bill.id,
                      {{"supplier", m_desk.catalogue.suppliers[order.supplier].code},
                       {"reference", fmt::format("R{:05}", m_invoices)},
                       {"invoiced_on", m_desk.today.toString()},
                       {"amount", amount.units()},
                       {"lines", std::move(lines)}});
    if (!dear && !tooMany)
        m_payable.push_back(bill);
    else if (m_desk.today < heldFrom)
        m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 3), DemoHour::Deciding, [this, bill] { release(bill); });
}

void DemoPaying::release(const Bill& bill) {
    m_desk.script.add("supplier_invoice.release", "finance-lead", bill.id,
                      {{"note", "Agreed with the supplier by telephone."}}, {1, bill.amount});
    m_payable.push_back(bill);
}

void DemoPaying::review() {
    // Every second Friday, from 2010-12-10 on.
    if (const int day = m_desk.today - demoBegin; day < 9 || (day - 9) % 14 != 0)
        return;
    const auto until = m_desk.today + daysAhead;
    const auto due = std::stable_partition(m_payable.begin(), m_payable.end(),
                                           [until](const Bill& bill) { return bill.due > until; });
    if (due == m_payable.end())
        return;
    Minor amount;
    for (auto bill = due; bill != m_payable.end(); ++bill)
        amount += bill->amount;
    m_payable.erase(due, m_payable.end());
    const auto proposal = DemoScript::id(fmt::format("payment_proposal/{}", ++m_proposals));
    m_desk.script.add("payment_proposal.create", "controller", proposal, {{"due_until", until.toString()}});
    if (m_desk.today + 14 <= demoEnd)
        m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1), DemoHour::Deciding, [this, proposal, amount] {
            m_desk.script.add("payment_proposal.approve", "finance-lead", proposal, boost::json::object(), {1, amount});
        });
}

} // namespace opsdesk
