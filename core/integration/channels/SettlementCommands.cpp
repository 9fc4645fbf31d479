#include "core/governance/Settings.h"
#include "core/integration/channels/Settlement.h"
#include "core/integration/channels/SettlementPosting.h"
#include "core/integration/channels/Settlements.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr State settlementStates[] = {
    {"settled", "Settled", true},
    {"differs", "Differs"},
    {"accepted", "Accepted", true},
};

constexpr std::string_view settledOrNot[] = {"settled", "differs"};

constexpr Transition settlementTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "receive", "", "", "", "", settledOrNot},
    {"differs", "accept", "accepted", "explained", "accept", ""},
};

struct AcceptPayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(AcceptPayload, (), (note))

Outcome settlementExplained(Context& context, const Settlement&) {
    const auto payload = readPayload<AcceptPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (!payload->note || payload->note->empty())
        return reject("missing_note", "Say in a note why the difference may stay.", "note");
    return {};
}

/// What differed and is open still is lost, or won: refunds and other settlements may have come since. What customers
/// paid since is no part of it.
Outcome acceptSettlement(Context& context, Settlement& settlement) {
    auto& rows = context.rows();
    const auto books = entityCurrency(rows);
    const auto conversion = conversionOn(rows, settlement.currency, books, settlement.settled_on);
    if (!conversion)
        return reject("no_rate",
                      fmt::format("{} is in {} and no rate of {} or the days before is known.", settlement.number,
                                  settlement.currency.code(), settlement.settled_on.toString()));
    JournalPosting entry{std::string(settledEvent),
                         settlement.id,
                         settlement.number,
                         context.businessDate(),
                         books,
                         fmt::format("Difference of {} accepted", settlement.reference),
                         {{settlement.own_open, 0, "settlement_difference"}}};
    settlement.difference = settlement.collected - settlement.fees - settlement.amount;
    for (const auto* row : rows.select<SettledOrder>(settlement.entity, "settlement_id", settlement.id.toString())) {
        if (!row->order_id)
            continue;
        auto accepted = *row;
        accepted.accepted = std::clamp(openOf(rows, settlement.entity, *row->order_id),
                                       std::min(row->difference, Minor()), std::max(row->difference, Minor()));
        const auto cleared =
            clearedOf(rows, *rows.find<SalesOrder>(settlement.entity, *row->order_id), accepted.accepted, *conversion);
        if (!cleared)
            return tl::unexpected(cleared.error());
        settlement.difference += accepted.accepted;
        const auto own = conversion->of(accepted.accepted);
        entry.amounts.push_back({own});
        entry.amounts.push_back({own, 0, "settlement_difference"});
        entry.amounts.push_back({own - *cleared, 0, "payment_exchange"});
        rows.put(std::move(accepted));
    }
    const auto posted = postJournal(context, entry);
    if (!posted)
        return tl::unexpected(posted.error());
    settlement.own_open = Minor();
    settlement.note = readPayload<AcceptPayload>(context.command().payload)->note.value_or("");
    settlement.decided_by = context.actor().id;
    settlement.decided_at = context.acceptedAt();
    closeTask(context, settlementDiffers, "settlement", settlement.id.toString());
    return {};
}

} // namespace

const StateMachine& settlementMachine() {
    static constexpr StateMachine machine{"settlement", "Settlement", settlementStates, settlementTransitions};
    return machine;
}

void addSettlements(Catalog& catalog) {
    catalog.add(settlementMachine());
    DocumentActions<Settlement> declared;
    declared.machine = &settlementMachine();
    // What is lost is written off, whatever the whole settlement comes to.
    declared.authority = [](Context& context, const Settlement& settlement, std::string_view) {
        return checkAuthority(context, settlement, std::max(settlement.difference, -settlement.difference),
                              settlement.currency);
    };
    declared.actions = {{"accept",
                         "Takes what a channel paid less than it owed as lost, or what it paid more as won.",
                         describePayload<AcceptPayload>(),
                         {{"note", "why the difference may stay"}},
                         "decide"}};
    declared.guards = {{"explained", settlementExplained}};
    declared.effects = {{"accept", acceptSettlement}};
    addDocumentCommands(catalog, std::move(declared));
    addSettlementViews(catalog);
}

} // namespace opsdesk
