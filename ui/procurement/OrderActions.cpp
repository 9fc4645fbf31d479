#include "ui/procurement/OrderActions.h"

#include "ui/procurement/OrderModes.h"
#include "ui/procurement/OrderSending.h"
#include "ui/widgets/CommonActions.h"

namespace opsdesk::ui {

namespace {

std::vector<ActionSpec> buying() {
    return {
        {"submit", QT_TRANSLATE_NOOP("Action", "Submit"), QT_TRANSLATE_NOOP("Action", "Submitting…"),
         QT_TRANSLATE_N_NOOP("Action", "%n submitted"), QLatin1StringView("send"), "S", true},
        approveAction(),
        {"return",
         QT_TRANSLATE_NOOP("Action", "Return for change"),
         QT_TRANSLATE_NOOP("Action", "Returning…"),
         QT_TRANSLATE_N_NOOP("Action", "%n returned"),
         QLatin1StringView("return"),
         "T",
         false,
         false,
         {askReason(false), askNote(true)}},
        rejectAction(),
        {"withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw"), QT_TRANSLATE_NOOP("Action", "Withdrawing…"),
         QT_TRANSLATE_N_NOOP("Action", "%n withdrawn"), QLatin1StringView("undo"), "W"},
        {"edit",
         QT_TRANSLATE_NOOP("Action", "Edit"),
         QT_TRANSLATE_NOOP("Action", "Saving…"),
         QT_TRANSLATE_N_NOOP("Action", "%n saved"),
         QLatin1StringView("edit"),
         "E",
         false,
         false,
         {},
         {},
         "purchase-order",
         false},
    };
}

/// What is entered about an order on its page, beside its life.
ActionSpec beside(const char* entry, const char* title, QLatin1StringView icon, const char* key) {
    const OrderMode& mode = orderModeOf(entry);
    ActionSpec action{entry, title, "", "", icon, key};
    action.bulk = false;
    action.entry = entry;
    action.right = mode.command;
    action.only = {"state", {mode.states.begin(), mode.states.end()}};
    return action;
}

/// What is done about an order while its supplier works on it.
std::vector<ActionSpec> following() {
    return {
        {"expedite",
         QT_TRANSLATE_NOOP("Action", "Expedite"),
         QT_TRANSLATE_NOOP("Action", "Asking…"),
         QT_TRANSLATE_N_NOOP("Action", "%n asked for sooner"),
         QLatin1StringView("flag"),
         "Shift+E",
         false,
         false,
         {{AskField::Kind::Date, "wanted_on", QT_TRANSLATE_NOOP("Action", "Wanted by")}, askNote()}},
        {"switch_supplier",
         QT_TRANSLATE_NOOP("Action", "Other supplier"),
         QT_TRANSLATE_NOOP("Action", "Drafting…"),
         QT_TRANSLATE_N_NOOP("Action", "%n drafted with another supplier"),
         QLatin1StringView("route"),
         "Shift+O",
         false,
         false,
         {askText("supplier", QT_TRANSLATE_NOOP("Action", "Other supplier"), QT_TRANSLATE_NOOP("Action", "its code"),
                  true),
          askReason(), askNote()}},
        beside("announce", QT_TRANSLATE_NOOP("Action", "Announce shipment"), QLatin1StringView("truck"), "N"),
        beside("invoice", QT_TRANSLATE_NOOP("Action", "Enter invoice"), QLatin1StringView("balance"), "I"),
        sendOrderAction(),
    };
}

std::vector<ActionSpec> delivery() {
    return {
        {"release", QT_TRANSLATE_NOOP("Action", "Release"), QT_TRANSLATE_NOOP("Action", "Releasing…"),
         QT_TRANSLATE_N_NOOP("Action", "%n released"), QLatin1StringView("send"), "L", true},
        {"acknowledge",
         QT_TRANSLATE_NOOP("Action", "Acknowledge"),
         QT_TRANSLATE_NOOP("Action", "Acknowledging…"),
         QT_TRANSLATE_N_NOOP("Action", "%n acknowledged"),
         QLatin1StringView("flag"),
         "G",
         false,
         false,
         {{AskField::Kind::Date, "expected_on", QT_TRANSLATE_NOOP("Action", "Promised for"), false}}},
        {"receive",
         QT_TRANSLATE_NOOP("Action", "Receive"),
         QT_TRANSLATE_NOOP("Action", "Receiving…"),
         QT_TRANSLATE_N_NOOP("Action", "%n received"),
         QLatin1StringView("truck"),
         "V",
         false,
         false,
         {},
         {},
         "purchase-order",
         false},
        {"copy", QT_TRANSLATE_NOOP("Action", "Copy"), QT_TRANSLATE_NOOP("Action", "Copying…"),
         QT_TRANSLATE_N_NOOP("Action", "%n copied"), QLatin1StringView("plus"), "Shift+C"},
        {"close",
         QT_TRANSLATE_NOOP("Action", "Close"),
         QT_TRANSLATE_NOOP("Action", "Closing…"),
         QT_TRANSLATE_N_NOOP("Action", "%n closed"),
         QLatin1StringView("check"),
         "C",
         false,
         false,
         {askReason(false), askNote()}},
        {"cancel",
         QT_TRANSLATE_NOOP("Action", "Cancel order"),
         QT_TRANSLATE_NOOP("Action", "Cancelling…"),
         QT_TRANSLATE_N_NOOP("Action", "%n cancelled"),
         QLatin1StringView("write-off"),
         "",
         false,
         true,
         {askReason(), askNote()}},
    };
}

} // namespace

std::vector<ActionSpec> orderActions(const std::vector<std::string_view>& names) {
    std::vector<ActionSpec> all = buying();
    for (auto make : {delivery, following})
        for (ActionSpec& action : make())
            all.push_back(std::move(action));
    std::vector<ActionSpec> chosen;
    for (const std::string_view name : names)
        for (const ActionSpec& action : all)
            if (name == action.name)
                chosen.push_back(action);
    return chosen;
}

} // namespace opsdesk::ui
