#include "core/integration/demo/DemoWriteOffs.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

/// The controller's limit for write-offs and adjustments.
constexpr std::int64_t controllerLimit = 500'00;
/// What is proposed from here on waits, but for one in twelve.
constexpr Date waitingFrom = demoEnd - 60; // 2011-10-01

/// How many of a hundred returned lines are found fit for what, and what the inspector notes.
struct Grade {
    int upTo;
    std::string_view disposition, reason, note;
};
constexpr std::array<Grade, 4> grades{{
    {45, "restock", "mixed_up", "As new: back to stock"},
    {70, "write_off", "damaged", "Broken or used up"},
    {85, "liquidation", "damaged", "Box open or scuffed, goods whole"},
    {100, "vendor_claim", "damaged", "Faulty as it left the supplier"},
}};

std::string_view deciderOf(Minor amount) {
    return amount.units() <= controllerLimit ? "controller" : "finance-lead";
}

} // namespace

DemoProposal& DemoWriteOffs::add(std::size_t item, std::int64_t quantity, std::string_view disposition) {
    auto& proposal = m_proposals.emplace_back();
    proposal.id = DemoScript::id(fmt::format("write_off/{}", m_proposals.size()));
    proposal.item = item;
    proposal.quantity = quantity;
    proposal.disposition = disposition;
    proposal.state = "proposed";
    proposal.amount = extend(m_desk.catalogue.items[item].cost, Quantity::units(quantity));
    return proposal;
}

bool DemoWriteOffs::propose(const ImportedLine& line) {
    const auto item = m_desk.catalogue.itemIndex(line.sku);
    auto& bin = m_desk.stock.bin(DemoNode::Home, item);
    const auto quantity = std::min(line.quantity.count() / Quantity::scale, bin.available - bin.setAside);
    if (quantity <= 0)
        return false;
    auto& proposal = add(item, quantity, "write_off");
    const auto reason = line.reason.value_or("unknown");
    proposal.doubtful = reason == "unknown" || reason == "stock_check";
    bin.setAside += quantity;
    m_desk.script.add("write_off.propose", "warehouse", proposal.id,
                      {{"sku", line.sku},
                       {"node", codeOf(DemoNode::Home)},
                       {"quantity", quantity},
                       {"reason_code", reason},
                       {"reason_rule", line.reason_rule.value_or("")},
                       {"original_text", line.description}});
    plan(proposal);
    return true;
}

void DemoWriteOffs::inspect(std::size_t item, std::int64_t quantity, const Uuid& returnId) {
    const int chance = draw(m_random, 100);
    const auto& grade =
        *std::find_if(grades.begin(), grades.end(), [&](const Grade& one) { return chance < one.upTo; });
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1 + draw(m_random, 4)), DemoHour::Proposing,
                       [this, item, quantity, returnId, &grade] {
                           auto& proposal = add(item, quantity, grade.disposition);
                           proposal.node = DemoNode::Hub;
                           proposal.returned = true;
                           m_desk.script.add("write_off.propose", "returns", proposal.id,
                                             {{"sku", m_desk.catalogue.items[item].sku},
                                              {"node", codeOf(DemoNode::Hub)},
                                              {"stock_state", "returned"},
                                              {"quantity", quantity},
                                              {"reason_code", grade.reason},
                                              {"disposition", grade.disposition},
                                              {"return_id", returnId.toString()},
                                              {"note", grade.note}});
                           plan(proposal);
                       });
}

void DemoWriteOffs::plan(DemoProposal& proposal) {
    int wait = 2 + draw(m_random, 14);
    if (proposal.disposition == "restock")
        wait = 1 + draw(m_random, 2);
    else if (m_desk.today >= waitingFrom && draw(m_random, 12) > 0) {
        if (proposal.amount.units() <= controllerLimit && draw(m_random, 20) == 0)
            m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 2), DemoHour::Deciding,
                               [this, &proposal] { reroute(proposal); });
        return;
    }
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, wait), DemoHour::Deciding,
                       [this, &proposal] { decide(proposal); });
}

void DemoWriteOffs::decide(DemoProposal& proposal) {
    const auto decider = deciderOf(proposal.amount);
    const int chance = draw(m_random, 100);
    if (proposal.disposition == "restock")
        return approve(proposal, decider);
    if (chance < (proposal.doubtful ? 25 : 6))
        return reject(proposal, decider);
    if (chance < 88 || decider == "finance-lead")
        return approve(proposal, decider);
    reroute(proposal);
    m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 1 + draw(m_random, 3)), DemoHour::Deciding,
                       [this, &proposal] { approve(proposal, "finance-lead"); });
}

void DemoWriteOffs::release(const DemoProposal& proposal) {
    if (!proposal.returned)
        m_desk.stock.bin(proposal.node, proposal.item).setAside -= proposal.quantity;
}

void DemoWriteOffs::approve(DemoProposal& proposal, std::string_view actor) {
    const auto approval = m_desk.script.add("write_off.approve", actor, proposal.id, boost::json::object(),
                                            {proposal.version, proposal.amount});
    if (proposal.disposition == "vendor_claim")
        claim(proposal, approval);
    ++proposal.version;
    proposal.state = "approved";
    release(proposal);
    auto& bin = m_desk.stock.bin(proposal.node, proposal.item);
    (proposal.returned ? bin.returned : bin.available) -= proposal.quantity;
    if (proposal.disposition == "restock")
        bin.available += proposal.quantity;
}

/// The supplier's claim is opened by the first approval that names one, and has its id from it.
void DemoWriteOffs::claim(const DemoProposal& proposal, const Uuid& approval) {
    const auto supplier = m_desk.catalogue.items[proposal.item].supplier;
    if (std::ranges::find(m_claims, supplier, &DemoClaim::supplier) == m_claims.end())
        m_claims.push_back({supplier, Uuid::derived(approval, fmt::format("vendor_claim/{}", supplier + 1))});
}

void DemoWriteOffs::reject(DemoProposal& proposal, std::string_view actor) {
    m_desk.script.add("write_off.reject", actor, proposal.id,
                      {{"reason_code", proposal.doubtful ? "wo_count_again" : "wo_no_evidence"}},
                      {proposal.version, proposal.amount});
    ++proposal.version;
    proposal.state = "rejected";
    release(proposal);
}

void DemoWriteOffs::reroute(DemoProposal& proposal) {
    const bool liquidate = proposal.disposition != "liquidation" && draw(m_random, 2) == 0;
    proposal.disposition = liquidate                                ? "liquidation"
                           : proposal.disposition == "vendor_claim" ? "write_off"
                                                                    : "vendor_claim";
    const auto why = liquidate                             ? "wo_liquidator"
                     : proposal.disposition == "write_off" ? "wo_no_evidence"
                                                           : "wo_vendor_owes";
    m_desk.script.add("write_off.reroute", "controller", proposal.id,
                      {{"disposition", proposal.disposition}, {"reason_code", why}},
                      {proposal.version, proposal.amount});
    ++proposal.version;
    proposal.state = "rerouted";
}

void DemoWriteOffs::find(const ImportedLine& line) {
    const auto item = m_desk.catalogue.itemIndex(line.sku);
    // Found where there is nothing to compare with, it would have no cost.
    if (m_desk.stock.pool(item) == 0)
        return;
    auto& found = m_finds.emplace_back();
    found.id = DemoScript::id(fmt::format("stock_adjustment/{}", m_finds.size()));
    found.item = item;
    found.quantity = line.quantity.count() / Quantity::scale;
    found.state = "proposed";
    found.amount = extend(m_desk.catalogue.items[found.item].cost, Quantity::units(found.quantity));
    m_desk.script.add("stock.adjust", "warehouse", found.id,
                      {{"sku", line.sku},
                       {"node", codeOf(DemoNode::Home)},
                       {"quantity", found.quantity},
                       {"reason_code", "found"},
                       {"note", line.description}});
    if (m_desk.today < demoEnd - 15)
        m_desk.agenda.note(demoWorkdayAfter(m_desk.today, 2 + draw(m_random, 6)), DemoHour::Deciding,
                           [this, &found] { decide(found); });
}

void DemoWriteOffs::decide(DemoFind& found) {
    const bool good = draw(m_random, 10) > 0 && m_desk.stock.pool(found.item) > 0;
    m_desk.script.add(good ? "stock_adjustment.approve" : "stock_adjustment.reject", deciderOf(found.amount), found.id,
                      good ? boost::json::object() : boost::json::object{{"reason_code", "sa_count_again"}},
                      {1, found.amount});
    found.state = good ? "approved" : "rejected";
    if (good)
        m_desk.stock.bin(DemoNode::Home, found.item).available += found.quantity;
}

} // namespace opsdesk
