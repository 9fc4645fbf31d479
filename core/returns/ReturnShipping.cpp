#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnTracking.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 5> trackingStatuses{"label", "picked_up", "in_transit", "delivered", "failed"};

struct LabelOfReturn {
    std::string carrier;
    std::string tracking;
    Minor cost;
};
BOOST_DESCRIBE_STRUCT(LabelOfReturn, (), (carrier, tracking, cost))

struct TrackReturn {
    std::string status;
    std::optional<std::string> place;
    std::optional<Timestamp> at;
};
BOOST_DESCRIBE_STRUCT(TrackReturn, (), (status, place, at))

void addTracking(Context& context, const ReturnOrder& returned, std::string status, std::string place, Timestamp at) {
    auto& rows = context.rows();
    std::int64_t last = 0;
    for (const auto* event : rows.select<ReturnTracking>(returned.entity, "return_id", returned.id.toString()))
        last = std::max(last, event->event_no);
    rows.insert(ReturnTracking{returned.entity, returned.id, last + 1, std::move(status), std::move(place), at, 0});
}

/// What the carrier asks for the way back is a cost of returns until its bill comes. Another label takes the cost of
/// the one before back.
Outcome noteLabel(Context& context, ReturnOrder& returned) {
    const auto label = readPayload<LabelOfReturn>(context.command().payload);
    if (!label)
        return tl::unexpected(label.error());
    if (label->cost < Minor())
        return reject("wrong_amount", "The cost of a label is not negative.", "cost");
    if (label->tracking.empty() || label->carrier.empty())
        return reject("missing_field", "A label names its carrier and the parcel's number.", "tracking");
    if (returned.label == "customer" && label->cost > Minor())
        return reject("customer_pays",
                      fmt::format("By the return policy the customer pays for the way back of {}: note the label with "
                                  "a cost of 0. Where we are to pay, a rule of the policy says so.",
                                  returned.number),
                      "cost");
    const auto entry = postJournal(context, {"return_shipping",
                                             returned.id,
                                             returned.number,
                                             context.businessDate(),
                                             entityCurrency(context.rows()),
                                             "Label " + label->tracking,
                                             {{label->cost - returned.label_cost, 0}}});
    if (!entry)
        return tl::unexpected(entry.error());
    returned.carrier = label->carrier;
    returned.tracking = label->tracking;
    returned.label_cost = label->cost;
    addTracking(context, returned, "label", "", context.businessTime());
    return {};
}

/// The same event told twice is one.
Outcome trackReturn(Context& context, ReturnOrder& returned) {
    const auto event = readPayload<TrackReturn>(context.command().payload);
    if (!event)
        return tl::unexpected(event.error());
    if (std::ranges::find(trackingStatuses, event->status) == trackingStatuses.end())
        return reject("unknown_status",
                      fmt::format("There is no status {} of a parcel; choose {}.", event->status,
                                  fmt::join(trackingStatuses, ", ")),
                      "status");
    const auto at = event->at.value_or(context.businessTime());
    const auto place = event->place.value_or("");
    for (const auto* known :
         context.rows().select<ReturnTracking>(returned.entity, "return_id", returned.id.toString()))
        if (known->status == event->status && known->place == place && known->happened_at == at)
            return {};
    addTracking(context, returned, event->status, place, at);
    return {};
}

View trackingView() {
    using T = ColumnType;
    View view;
    view.name = "return-tracking";
    view.title = "Tracking";
    view.description = "What carriers told of parcels that come back, the latest first.";
    view.columns = {
        {"number", "Return", T::Code, "The return's number."},
        {"happened_at", "Time", T::Time, "As the carrier has it."},
        {"status", "Status", T::Code, "label, picked_up, in_transit, delivered or failed."},
        {"place", "Place", T::Text, "Where it was."},
        {"carrier", "Carrier", T::Code, ""},
        {"tracking", "Tracking", T::Code, "The parcel's number."},
        {"event_no", "No.", T::Integer, "Counts the events of the return.", false},
        {"return_id", "Return key", T::Uuid, "", false},
        {"id", "Id", T::Code, "Return and event.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"happened_at", true}, {"event_no", true}};
    view.sql = R"(SELECT r.number, t.happened_at, t.status, t.place, r.carrier, r.tracking, t.event_no, t.return_id,
            CAST(t.return_id AS text) || '/' || CAST(t.event_no AS text) AS id, t.rev
        FROM return_tracking t
        JOIN return_order r ON r.entity = t.entity AND r.id = t.return_id
        WHERE t.entity = @entity)";
    view.tables = {"return_order", "return_tracking"};
    view.search = {"number", "tracking"};
    return view;
}

} // namespace

void declareShipping(ReturnActions& actions) {
    actions.actions.push_back({"label",
                               "Notes the label that a carrier made for the way back, and books its cost.",
                               describePayload<LabelOfReturn>(),
                               {{"carrier", "who brings it"},
                                {"tracking", "number of the parcel"},
                                {"cost", "minor units of the currency of the books; 0 where the customer pays, by label of the return"}},
                               ""});
    actions.actions.push_back({"track",
                               "Notes what a carrier tells of a parcel.",
                               describePayload<TrackReturn>(),
                               {{"status", "label, picked_up, in_transit, delivered or failed"},
                                {"place", "where it was"},
                                {"at", "when; left out: now"}},
                               "",
                               false});
    actions.effects["label"] = noteLabel;
    actions.effects["track"] = trackReturn;
}

void addReturnTracking(Catalog& catalog) {
    catalog.add(trackingView());
}

} // namespace opsdesk
