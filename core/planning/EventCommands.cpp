#include "core/planning/EventCommands.h"

#include "core/master/Item.h"
#include "core/master/MasterLookup.h"
#include "core/master/Node.h"
#include "core/planning/DemandEvent.h"
#include "core/planning/DemandEvents.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

constexpr State eventStates[] = {
    {"active", "Active"},
    {"cancelled", "Cancelled", true},
};

constexpr Transition eventTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "active", "", "", ""},
    {"active", "edit", "active", "", "change", ""},
    {"active", "cancel", "cancelled", "", "", ""},
};

const StateMachine& machine() {
    static const StateMachine event{"event", "Event", eventStates, eventTransitions};
    return event;
}

constexpr int longestEvent = 731;
constexpr double leastUplift = -100, mostUplift = 10'000;
constexpr std::int64_t mostUnitsOfEvent = 100'000'000;

struct Create {
    std::string name, kind;
    std::optional<std::string> sku, category, node;
    Date first_day, last_day;
    std::optional<double> uplift_percent;
    std::optional<Quantity> units_per_week;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Create, (),
                      (name, kind, sku, category, node, first_day, last_day, uplift_percent, units_per_week, note))

struct Edit {
    std::optional<std::string> name;
    std::optional<Date> first_day, last_day;
    std::optional<double> uplift_percent;
    std::optional<Quantity> units_per_week;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Edit, (), (name, first_day, last_day, uplift_percent, units_per_week, note))

struct Cancel {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(Cancel, (), (note))

Outcome checkUplift(const DemandEvent& row) {
    if (row.uplift_percent && row.units_per_week)
        return reject("wrong_event", "An event adds a share of demand or units per week, not both.", "units_per_week");
    if (row.uplift_percent && !(*row.uplift_percent >= leastUplift && *row.uplift_percent <= mostUplift))
        return reject(
            "wrong_event",
            fmt::format("An uplift is from {} to {} percent, not {}.", leastUplift, mostUplift, *row.uplift_percent),
            "uplift_percent");
    const auto most = Quantity::units(mostUnitsOfEvent);
    if (row.units_per_week && (*row.units_per_week > most || *row.units_per_week < -most))
        return reject("wrong_event",
                      fmt::format("An event adds {} units a week at most, not {}.", mostUnitsOfEvent,
                                  row.units_per_week->toString()),
                      "units_per_week");
    return {};
}

} // namespace

Outcome checkEvent(const DemandEvent& row) {
    if (row.name.find_first_not_of(' ') == std::string::npos)
        return reject("wrong_event", "An event needs a name that people know it by.", "name");
    if (!parseEventKind(row.kind))
        return reject("wrong_event",
                      fmt::format("An event is a promotion, launch, phase_out, disruption or other, not {}.", row.kind),
                      "kind");
    if ((row.item_id == 0) == row.category.empty())
        return reject("wrong_event", "An event is of one item or of one category: name its sku or its category.",
                      "sku");
    if (row.last_day < row.first_day || row.last_day - row.first_day >= longestEvent)
        return reject("wrong_date",
                      fmt::format("An event lasts from its first day, {}, for {} days at most; its last day is {}.",
                                  row.first_day.toString(), longestEvent, row.last_day.toString()),
                      "last_day");
    return checkUplift(row);
}

namespace {

Outcome setSubject(Context& context, const Create& wish, DemandEvent& row) {
    row.category = wish.category.value_or("");
    if (wish.sku && !wish.sku->empty()) {
        const auto item = itemBySku(context.rows(), *wish.sku);
        if (!item)
            return tl::unexpected(item.error());
        row.item_id = (*item)->item_id;
    }
    if (wish.node && !wish.node->empty()) {
        const auto node = nodeByCode(context.rows(), context.entity(), *wish.node);
        if (!node)
            return tl::unexpected(node.error());
        row.node_id = (*node)->node_id;
    }
    return {};
}

Outcome createEvent(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wish = readPayload<Create>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    DemandEvent row;
    row.entity = context.entity();
    row.id = context.command().document.value_or(context.derivedId("event"));
    if (context.rows().find<DemandEvent>(row.entity, row.id))
        return reject("document_exists", "There is an event with this id already; make a new one.", "document");
    row.state = "active";
    row.version = 1;
    row.last_command = context.command().id;
    row.created_at = context.acceptedAt();
    row.created_by = context.actor().id;
    row.name = wish->name;
    row.kind = wish->kind;
    row.first_day = wish->first_day;
    row.last_day = wish->last_day;
    row.uplift_percent = wish->uplift_percent;
    row.units_per_week = wish->units_per_week;
    row.note = wish->note.value_or("");
    if (auto known = setSubject(context, *wish, row); !known)
        return known;
    if (auto sound = checkEvent(row); !sound)
        return sound;
    tellDocument(context, row);
    context.rows().insert(std::move(row));
    return {};
}

/// What is left out stays; a share takes the place of units, and the other way round.
Outcome change(Context& context, DemandEvent& row) {
    const auto wish = readPayload<Edit>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    row.name = wish->name.value_or(row.name);
    row.first_day = wish->first_day.value_or(row.first_day);
    row.last_day = wish->last_day.value_or(row.last_day);
    row.note = wish->note.value_or(row.note);
    if (wish->uplift_percent || wish->units_per_week) {
        row.uplift_percent = wish->uplift_percent;
        row.units_per_week = wish->units_per_week;
    }
    return checkEvent(row);
}

} // namespace

void addEventCommands(Catalog& catalog) {
    catalog.add(machine());
    const std::map<std::string, std::string> notes{
        {"kind", "promotion, launch, phase_out, disruption or other"},
        {"sku", "of the item; or give a category"},
        {"node", "code; left out for all nodes"},
        {"last_day", "included; of a phase-out the last day on which it is sold"},
        {"uplift_percent", "added to usual demand: 50 sells half as much again; left out of what was, it is estimated"},
        {"units_per_week", "added in place of a share"}};
    CommandType make;
    make.name = "event.create";
    make.summary = "Tells the plan of a promotion, a launch, a phase-out or another event that changes demand.";
    make.fields = describePayload<Create>();
    make.notes = notes;
    make.handle = createEvent;
    catalog.add(std::move(make));
    DocumentActions<DemandEvent> actions;
    actions.machine = &machine();
    actions.actions = {
        {"edit",
         "Changes an event; what is left out stays.",
         describePayload<Edit>(),
         {{"last_day", notes.at("last_day")},
          {"uplift_percent", "takes the place of units"},
          {"units_per_week", "take the place of a share"}},
         "",
         true},
        {"cancel", "Takes an event back: the plan forgets it.", describePayload<Cancel>(), {}, "", true},
    };
    actions.effects = {{"change", change}};
    addDocumentCommands(catalog, std::move(actions));
}

} // namespace opsdesk
