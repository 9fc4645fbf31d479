#include "core/governance/Settings.h"
#include "core/integration/channels/Settlements.h"

namespace opsdesk {

namespace {

View settlementsView() {
    using T = ColumnType;
    View view;
    view.name = "settlements";
    view.title = "Settlements";
    view.description = "What channels paid out of what they collected from customers, what they kept, and what differs.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"channel", "Channel", T::Code, "That settles."},
        {"reference", "Reference", T::Code, "The channel's own key."},
        {"settled_on", "Paid on", T::Date, "On which it is booked, and by whose rate."},
        {"collected", "Collected", T::Money, "Of the orders that it names, refunds taken off."},
        {"fees", "Fees", T::Money, "Kept of it."},
        {"amount", "Paid out", T::Money, "What came of it."},
        {"difference", "Difference", T::Money, "What the channel owes more than it says; below zero: less."},
        {"currency", "Currency", T::Currency, "", false},
        {"state", "State", T::Code, "Of the machine settlement."},
        {"own_open", "Open in the books", T::Money, "Of collected: neither paid out, kept nor accepted.", false},
        {"own_open_currency", "Own currency", T::Currency, "Of the books.", false},
        {"note", "Note", T::Text, "Why the difference may stay."},
        {"decided_by", "Decided by", T::Code, "", false},
        {"decided_at", "Decided", T::Time, "", false},
        {"created_at", "Received", T::Time, "", false},
        {"id", "Id", T::Uuid, "Key of the settlement.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"settled_on", true}, {"number", true}};
    view.sql = R"(SELECT s.id AS id, s.rev AS rev, s.version AS version, s.number AS number, s.channel AS channel,
    s.reference AS reference, s.settled_on AS settled_on, s.collected AS collected, s.fees AS fees, s.amount AS amount,
    s.difference AS difference, s.currency AS currency, s.state AS state, s.own_open AS own_open, )" +
               ownCurrencySql() +
               R"( AS own_open_currency, s.note AS note, s.decided_by AS decided_by, s.decided_at AS decided_at,
    s.created_at AS created_at
FROM settlement s
WHERE s.entity = @entity)";
    view.tables = {"settlement", "policy"};
    view.search = {"number", "reference", "channel"};
    return view;
}

View settledOrdersView() {
    using T = ColumnType;
    View view;
    view.name = "settled-orders";
    view.title = "Settled orders";
    view.description = "What of a settlement is of which order, and of none: collected, kept, and what differs from "
                       "what customers paid.";
    view.columns = {
        {"settlement", "Settlement", T::Code, "Its number."},
        {"order_number", "Order", T::Code, "Empty for what is of none."},
        {"reference", "Reference", T::Code, "The channel's own key of the order."},
        {"collected", "Collected", T::Money, "Refunds taken off; of no order: what came on top, or was kept."},
        {"fees", "Fees", T::Money, "Kept."},
        {"difference", "Difference", T::Money, "What was paid, not given back and not settled, as it was found."},
        {"accepted", "Accepted", T::Money, "Of it, taken as lost; below zero: as won."},
        {"currency", "Currency", T::Currency, "", false},
        {"settlement_id", "Settlement key", T::Uuid, "", false},
        {"order_id", "Order key", T::Uuid, "", false},
        {"id", "Id", T::Code, "Settlement and line.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"settlement", true}, {"id"}};
    view.sql = R"(SELECT CAST(l.settlement_id AS text) || '/' || CAST(l.line_no AS text) AS id, l.rev AS rev,
    s.number AS settlement, COALESCE(o.number, '') AS order_number, l.reference AS reference, l.collected AS collected,
    l.fees AS fees, l.difference AS difference, l.accepted AS accepted, l.currency AS currency,
    l.settlement_id AS settlement_id, l.order_id AS order_id
FROM settled_order l
JOIN settlement s ON s.entity = l.entity AND s.id = l.settlement_id
LEFT JOIN sales_order o ON o.entity = l.entity AND o.id = l.order_id
WHERE l.entity = @entity)";
    view.tables = {"settled_order", "settlement", "sales_order"};
    view.search = {"settlement", "order_number", "reference"};
    return view;
}

} // namespace

void addSettlementViews(Catalog& catalog) {
    catalog.add(settlementsView());
    catalog.add(settledOrdersView());
}

} // namespace opsdesk
