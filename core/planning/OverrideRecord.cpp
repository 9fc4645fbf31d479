#include "core/planning/OverrideRecord.h"

#include "core/master/Item.h"
#include "core/planning/SuggestionOverride.h"

namespace opsdesk {

namespace {

/// What a unit that is missing loses: the margin; its cost where no price in that currency is known.
Minor lostWith(Context& context, const Suggestion& row) {
    const auto* item = context.rows().find<Item>(std::int64_t(0), row.item_id);
    if (!item || item->price <= Minor() || item->currency != row.currency)
        return row.unit_cost;
    return std::max(Minor(), item->price - row.unit_cost);
}

void note(Context& context, const Suggestion& row, std::string_view kind, Quantity quantity) {
    if (row.kind != "buy")
        return;
    SuggestionOverride made;
    made.entity = row.entity;
    made.id = context.command().id;
    made.suggestion_id = row.id;
    made.item_id = row.item_id;
    made.node_id = row.node_id;
    made.kind = kind;
    made.segment = row.segment;
    made.decided_by = context.actor().id;
    made.decided_at = context.acceptedAt();
    made.decided_on = context.businessDate();
    made.put_off_until = kind == override_kind::putOff ? row.snooze_until : std::nullopt;
    made.planned_quantity = row.planned_quantity;
    made.quantity = quantity;
    made.position = row.available + row.on_order;
    made.lead_time_days = row.lead_time_days;
    made.moq = row.moq;
    made.multiple = row.multiple;
    made.unit_cost = row.unit_cost;
    made.unit_margin = lostWith(context, row);
    made.currency = row.currency;
    made.reason_code = row.reason_code;
    context.rows().insert(std::move(made));
}

/// The override that the last decision on @p row made; null when it made none.
const SuggestionOverride* lastOf(Context& context, const Suggestion& row) {
    if (row.kind != "buy" || !row.decided_at)
        return nullptr;
    for (const auto* made :
         context.rows().select<SuggestionOverride>(row.entity, "suggestion_id", Value(row.id.toString())))
        if (made->decided_at == *row.decided_at)
            return made;
    return nullptr;
}

} // namespace

void noteAccepted(Context& context, const Suggestion& row) {
    if (row.quantity != row.planned_quantity)
        note(context, row, override_kind::quantity, row.quantity);
}

void noteRejected(Context& context, const Suggestion& row) {
    note(context, row, override_kind::rejected, Quantity());
}

void notePutOff(Context& context, const Suggestion& row) {
    note(context, row, override_kind::putOff, Quantity());
}

void endPutOff(Context& context, const Suggestion& row) {
    const auto* found = row.state == "snoozed" ? lastOf(context, row) : nullptr;
    if (!found || found->put_off_until <= context.businessDate())
        return;
    auto ended = *found;
    ended.put_off_until = context.businessDate();
    if (ended.put_off_until <= ended.decided_on)
        context.rows().erase<SuggestionOverride>(ended.entity, ended.id);
    else
        context.rows().put(std::move(ended));
}

void forgetOverride(Context& context, const Suggestion& row) {
    if (const auto* made = lastOf(context, row))
        context.rows().erase<SuggestionOverride>(made->entity, made->id);
}

void prefetchOverride(store::UnitOfWork& rows, const Suggestion& row, std::string_view action) {
    if (action == "reject" || action == "snooze")
        rows.want<Item>(std::int64_t(0), row.item_id);
    if (action == "reopen" || row.state == "snoozed")
        rows.wantWhere<SuggestionOverride>(row.entity, "suggestion_id", row.id.toString());
}

} // namespace opsdesk
