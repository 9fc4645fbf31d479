#include "ui/models/Codes.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct CodeRow {
    std::string_view code;
    const char* title;
    Tone tone;
};

// Ordered by code; codes not listed are made readable as they are, in a plain tone.
constexpr CodeRow codes[] = {
    {"accepted", QT_TRANSLATE_NOOP("Code", "Accepted"), Tone::Good},
    {"acknowledge", QT_TRANSLATE_NOOP("Code", "Acknowledge"), Tone::Plain},
    {"acknowledged", QT_TRANSLATE_NOOP("Code", "Acknowledged"), Tone::Info},
    {"active", QT_TRANSLATE_NOOP("Code", "Active"), Tone::Plain},
    {"add", QT_TRANSLATE_NOOP("Code", "Add"), Tone::Plain},
    {"adjust", QT_TRANSLATE_NOOP("Code", "Adjust"), Tone::Plain},
    {"adjusted", QT_TRANSLATE_NOOP("Code", "Adjusted"), Tone::Info},
    {"adjustment_gain", QT_TRANSLATE_NOOP("Code", "Stock gain"), Tone::Plain},
    {"adjustment_loss", QT_TRANSLATE_NOOP("Code", "Stock loss"), Tone::Plain},
    {"admin", QT_TRANSLATE_NOOP("Code", "Administrator"), Tone::Plain},
    {"all", QT_TRANSLATE_NOOP("Code", "In total"), Tone::Plain},
    {"all_units", QT_TRANSLATE_NOOP("Code", "All units"), Tone::Plain},
    {"applied", QT_TRANSLATE_NOOP("Code", "Applied"), Tone::Good},
    {"approve", QT_TRANSLATE_NOOP("Code", "Approve"), Tone::Plain},
    {"approved", QT_TRANSLATE_NOOP("Code", "Approved"), Tone::Good},
    {"as_new", QT_TRANSLATE_NOOP("Code", "As new"), Tone::Plain},
    {"asset", QT_TRANSLATE_NOOP("Code", "Asset"), Tone::Plain},
    {"available", QT_TRANSLATE_NOOP("Code", "Available"), Tone::Plain},
    {"b2b", QT_TRANSLATE_NOOP("Code", "B2B"), Tone::Plain},
    {"backtest", QT_TRANSLATE_NOOP("Code", "Back-test"), Tone::Plain},
    {"begin", QT_TRANSLATE_NOOP("Code", "Begin"), Tone::Plain},
    {"below_minimum", QT_TRANSLATE_NOOP("Code", "Below minimum"), Tone::Warning},
    {"below_reorder_point", QT_TRANSLATE_NOOP("Code", "Below reorder point"), Tone::Info},
    {"below_safety", QT_TRANSLATE_NOOP("Code", "Below safety"), Tone::Warning},
    {"below_safety_stock", QT_TRANSLATE_NOOP("Code", "Below safety"), Tone::Warning},
    {"better", QT_TRANSLATE_NOOP("Code", "Better"), Tone::Good},
    {"budget", QT_TRANSLATE_NOOP("Code", "Budget"), Tone::Plain},
    {"buy", QT_TRANSLATE_NOOP("Code", "Buy"), Tone::Plain},
    {"buyer", QT_TRANSLATE_NOOP("Code", "Buyer"), Tone::Plain},
    {"buyer-lead", QT_TRANSLATE_NOOP("Code", "Lead buyer"), Tone::Plain},
    {"cancel", QT_TRANSLATE_NOOP("Code", "Cancel"), Tone::Muted},
    {"cancelled", QT_TRANSLATE_NOOP("Code", "Cancelled"), Tone::Muted},
    {"censored", QT_TRANSLATE_NOOP("Code", "Raised for stock-outs"), Tone::Info},
    {"channel", QT_TRANSLATE_NOOP("Code", "Channel"), Tone::Plain},
    {"close", QT_TRANSLATE_NOOP("Code", "Close"), Tone::Plain},
    {"closed", QT_TRANSLATE_NOOP("Code", "Closed"), Tone::Muted},
    {"combination", QT_TRANSLATE_NOOP("Code", "Combination"), Tone::Plain},
    {"coming", QT_TRANSLATE_NOOP("Code", "To come"), Tone::Info},
    {"controller", QT_TRANSLATE_NOOP("Code", "Controller"), Tone::Plain},
    {"corrected", QT_TRANSLATE_NOOP("Code", "Corrected"), Tone::Info},
    {"count", QT_TRANSLATE_NOOP("Code", "Count"), Tone::Plain},
    {"create", QT_TRANSLATE_NOOP("Code", "Create"), Tone::Plain},
    {"croston", QT_TRANSLATE_NOOP("Code", "Croston"), Tone::Plain},
    {"current", QT_TRANSLATE_NOOP("Code", "Current"), Tone::Good},
    {"customer", QT_TRANSLATE_NOOP("Code", "Customer"), Tone::Plain},
    {"customer_return", QT_TRANSLATE_NOOP("Code", "Customer return"), Tone::Plain},
    {"cycle", QT_TRANSLATE_NOOP("Code", "Cycle service"), Tone::Plain},
    {"damaged", QT_TRANSLATE_NOOP("Code", "Damaged"), Tone::Warning},
    {"damped_holt", QT_TRANSLATE_NOOP("Code", "Damped trend"), Tone::Plain},
    {"dead", QT_TRANSLATE_NOOP("Code", "Dead"), Tone::Muted},
    {"define", QT_TRANSLATE_NOOP("Code", "Define"), Tone::Plain},
    {"delegate", QT_TRANSLATE_NOOP("Code", "Delegate"), Tone::Plain},
    {"deleted", QT_TRANSLATE_NOOP("Code", "Deleted"), Tone::Muted},
    {"demand", QT_TRANSLATE_NOOP("Code", "Demand"), Tone::Plain},
    {"disable", QT_TRANSLATE_NOOP("Code", "Disable"), Tone::Plain},
    {"disabled", QT_TRANSLATE_NOOP("Code", "Disabled"), Tone::Muted},
    {"disruption", QT_TRANSLATE_NOOP("Code", "Disruption"), Tone::Plain},
    {"draft", QT_TRANSLATE_NOOP("Code", "Draft"), Tone::Plain},
    {"each", QT_TRANSLATE_NOOP("Code", "Each"), Tone::Plain},
    {"edit", QT_TRANSLATE_NOOP("Code", "Edit"), Tone::Plain},
    {"enable", QT_TRANSLATE_NOOP("Code", "Enable"), Tone::Plain},
    {"end_delegation", QT_TRANSLATE_NOOP("Code", "End delegation"), Tone::Plain},
    {"ended", QT_TRANSLATE_NOOP("Code", "Ended"), Tone::Muted},
    {"engine", QT_TRANSLATE_NOOP("Code", "Engine"), Tone::Plain},
    {"ensemble", QT_TRANSLATE_NOOP("Code", "Ensemble"), Tone::Plain},
    {"enter", QT_TRANSLATE_NOOP("Code", "Enter entity"), Tone::Plain},
    {"entity", QT_TRANSLATE_NOOP("Code", "Entity"), Tone::Plain},
    {"equity", QT_TRANSLATE_NOOP("Code", "Equity"), Tone::Plain},
    {"erratic", QT_TRANSLATE_NOOP("Code", "Erratic"), Tone::Plain},
    {"event", QT_TRANSLATE_NOOP("Code", "Event"), Tone::Info},
    {"excess", QT_TRANSLATE_NOOP("Code", "Excess"), Tone::Muted},
    {"executive", QT_TRANSLATE_NOOP("Code", "Executive"), Tone::Plain},
    {"expedite", QT_TRANSLATE_NOOP("Code", "Expedite"), Tone::Warning},
    {"expense", QT_TRANSLATE_NOOP("Code", "Expense"), Tone::Plain},
    {"expired", QT_TRANSLATE_NOOP("Code", "Expired"), Tone::Muted},
    {"expiring", QT_TRANSLATE_NOOP("Code", "Expiring"), Tone::Warning},
    {"failed", QT_TRANSLATE_NOOP("Code", "Failed"), Tone::Danger},
    {"fast", QT_TRANSLATE_NOOP("Code", "Fast order"), Tone::Info},
    {"faulty", QT_TRANSLATE_NOOP("Code", "Faulty"), Tone::Warning},
    {"fill", QT_TRANSLATE_NOOP("Code", "Fill rate"), Tone::Plain},
    {"fill_up", QT_TRANSLATE_NOOP("Code", "Ordered along"), Tone::Info},
    {"filled", QT_TRANSLATE_NOOP("Code", "Filled up"), Tone::Good},
    {"finance-lead", QT_TRANSLATE_NOOP("Code", "Finance lead"), Tone::Plain},
    {"found", QT_TRANSLATE_NOOP("Code", "Found"), Tone::Plain},
    {"full", QT_TRANSLATE_NOOP("Code", "Full"), Tone::Plain},
    {"grant", QT_TRANSLATE_NOOP("Code", "Give role"), Tone::Plain},
    {"holt", QT_TRANSLATE_NOOP("Code", "Trend"), Tone::Plain},
    {"import", QT_TRANSLATE_NOOP("Code", "Import"), Tone::Plain},
    {"income", QT_TRANSLATE_NOOP("Code", "Income"), Tone::Plain},
    {"incremental", QT_TRANSLATE_NOOP("Code", "Incremental"), Tone::Plain},
    {"info", QT_TRANSLATE_NOOP("Code", "Note"), Tone::Info},
    {"integrator", QT_TRANSLATE_NOOP("Code", "Integrator"), Tone::Plain},
    {"intermittent", QT_TRANSLATE_NOOP("Code", "Intermittent"), Tone::Plain},
    {"issue", QT_TRANSLATE_NOOP("Code", "Issue"), Tone::Plain},
    {"item", QT_TRANSLATE_NOOP("Code", "Item"), Tone::Plain},
    {"late", QT_TRANSLATE_NOOP("Code", "Late"), Tone::Danger},
    {"launch", QT_TRANSLATE_NOOP("Code", "Launch"), Tone::Plain},
    {"lead_time_worse", QT_TRANSLATE_NOOP("Code", "Slower than quoted"), Tone::Warning},
    {"leave", QT_TRANSLATE_NOOP("Code", "Leave entity"), Tone::Plain},
    {"left_over", QT_TRANSLATE_NOOP("Code", "Left over"), Tone::Warning},
    {"liability", QT_TRANSLATE_NOOP("Code", "Liability"), Tone::Plain},
    {"lifetime", QT_TRANSLATE_NOOP("Code", "Lifetime"), Tone::Plain},
    {"limit", QT_TRANSLATE_NOOP("Code", "Limit"), Tone::Plain},
    {"liquidated", QT_TRANSLATE_NOOP("Code", "Liquidated"), Tone::Plain},
    {"liquidation", QT_TRANSLATE_NOOP("Code", "Liquidation"), Tone::Plain},
    {"long_cover", QT_TRANSLATE_NOOP("Code", "Lasts long"), Tone::Warning},
    {"lot", QT_TRANSLATE_NOOP("Code", "Lot size"), Tone::Plain},
    {"lumpy", QT_TRANSLATE_NOOP("Code", "Lumpy"), Tone::Plain},
    {"manual", QT_TRANSLATE_NOOP("Code", "Manual"), Tone::Plain},
    {"minmax", QT_TRANSLATE_NOOP("Code", "Min/max"), Tone::Plain},
    {"missing", QT_TRANSLATE_NOOP("Code", "Missing"), Tone::Warning},
    {"moving_average", QT_TRANSLATE_NOOP("Code", "Moving average"), Tone::Plain},
    {"naive", QT_TRANSLATE_NOOP("Code", "Naïve"), Tone::Plain},
    {"negative", QT_TRANSLATE_NOOP("Code", "Below zero"), Tone::Warning},
    {"new", QT_TRANSLATE_NOOP("Code", "New"), Tone::Info},
    {"no", QT_TRANSLATE_NOOP("Code", "No"), Tone::Plain},
    {"no_rate", QT_TRANSLATE_NOOP("Code", "No exchange rate"), Tone::Warning},
    {"node", QT_TRANSLATE_NOOP("Code", "Node"), Tone::Plain},
    {"none", QT_TRANSLATE_NOOP("Code", "None"), Tone::Plain},
    {"not_here", QT_TRANSLATE_NOOP("Code", "Not here"), Tone::Plain},
    {"note_password", QT_TRANSLATE_NOOP("Code", "Set password"), Tone::Plain},
    {"now", QT_TRANSLATE_NOOP("Code", "Now"), Tone::Good},
    {"observe_lead_time", QT_TRANSLATE_NOOP("Code", "Observe lead time"), Tone::Plain},
    {"older", QT_TRANSLATE_NOOP("Code", "Older plan"), Tone::Warning},
    {"open", QT_TRANSLATE_NOOP("Code", "Open"), Tone::Plain},
    {"opened", QT_TRANSLATE_NOOP("Code", "Opened"), Tone::Plain},
    {"opening", QT_TRANSLATE_NOOP("Code", "Opening"), Tone::Plain},
    {"opsdesk", QT_TRANSLATE_NOOP("Code", "Opsdesk"), Tone::Plain},
    {"out_of_stock", QT_TRANSLATE_NOOP("Code", "Out of stock"), Tone::Danger},
    {"out_on", QT_TRANSLATE_NOOP("Code", "Runs out"), Tone::Danger},
    {"outlier", QT_TRANSLATE_NOOP("Code", "Outlier"), Tone::Warning},
    {"over", QT_TRANSLATE_NOOP("Code", "Over"), Tone::Muted},
    {"over_budget", QT_TRANSLATE_NOOP("Code", "Over budget"), Tone::Warning},
    {"overdue", QT_TRANSLATE_NOOP("Code", "Overdue"), Tone::Danger},
    {"parked", QT_TRANSLATE_NOOP("Code", "Parked"), Tone::Danger},
    {"part", QT_TRANSLATE_NOOP("Code", "Part"), Tone::Plain},
    {"part_container", QT_TRANSLATE_NOOP("Code", "Part container"), Tone::Warning},
    {"partly_received", QT_TRANSLATE_NOOP("Code", "Partly received"), Tone::Warning},
    {"passed", QT_TRANSLATE_NOOP("Code", "Passed"), Tone::Good},
    {"pending", QT_TRANSLATE_NOOP("Code", "Pending"), Tone::Plain},
    {"person", QT_TRANSLATE_NOOP("Code", "Person"), Tone::Plain},
    {"phase_out", QT_TRANSLATE_NOOP("Code", "Phase-out"), Tone::Warning},
    {"plan", QT_TRANSLATE_NOOP("Code", "Plan"), Tone::Plain},
    {"planned", QT_TRANSLATE_NOOP("Code", "Planned beside"), Tone::Info},
    {"planner", QT_TRANSLATE_NOOP("Code", "Planner"), Tone::Plain},
    {"planning_quality", QT_TRANSLATE_NOOP("Code", "Planning quality"), Tone::Plain},
    {"posted", QT_TRANSLATE_NOOP("Code", "Posted"), Tone::Good},
    {"postpone", QT_TRANSLATE_NOOP("Code", "Postpone"), Tone::Muted},
    {"promotion", QT_TRANSLATE_NOOP("Code", "Promotion"), Tone::Info},
    {"propose", QT_TRANSLATE_NOOP("Code", "Propose"), Tone::Plain},
    {"proposed", QT_TRANSLATE_NOOP("Code", "Proposed"), Tone::Plain},
    {"publish", QT_TRANSLATE_NOOP("Code", "Publish"), Tone::Plain},
    {"published", QT_TRANSLATE_NOOP("Code", "Published"), Tone::Good},
    {"purchase_order", QT_TRANSLATE_NOOP("Code", "Purchase order"), Tone::Plain},
    {"put_off", QT_TRANSLATE_NOOP("Code", "Put off"), Tone::Muted},
    {"quantity", QT_TRANSLATE_NOOP("Code", "Quantity"), Tone::Info},
    {"reached", QT_TRANSLATE_NOOP("Code", "Reached"), Tone::Good},
    {"receipt", QT_TRANSLATE_NOOP("Code", "Receipt"), Tone::Plain},
    {"receive", QT_TRANSLATE_NOOP("Code", "Receive"), Tone::Plain},
    {"received", QT_TRANSLATE_NOOP("Code", "Received"), Tone::Good},
    {"record", QT_TRANSLATE_NOOP("Code", "Record"), Tone::Plain},
    {"recorded", QT_TRANSLATE_NOOP("Code", "Recorded"), Tone::Plain},
    {"recovery", QT_TRANSLATE_NOOP("Code", "Recovery"), Tone::Plain},
    {"reject", QT_TRANSLATE_NOOP("Code", "Reject"), Tone::Plain},
    {"rejected", QT_TRANSLATE_NOOP("Code", "Rejected"), Tone::Danger},
    {"release", QT_TRANSLATE_NOOP("Code", "Release"), Tone::Plain},
    {"released", QT_TRANSLATE_NOOP("Code", "Released"), Tone::Info},
    {"reopen", QT_TRANSLATE_NOOP("Code", "Reopen"), Tone::Plain},
    {"reroute", QT_TRANSLATE_NOOP("Code", "Re-route"), Tone::Plain},
    {"rerouted", QT_TRANSLATE_NOOP("Code", "Re-routed"), Tone::Info},
    {"restock", QT_TRANSLATE_NOOP("Code", "Restock"), Tone::Plain},
    {"retired", QT_TRANSLATE_NOOP("Code", "Retired"), Tone::Muted},
    {"return", QT_TRANSLATE_NOOP("Code", "Return"), Tone::Plain},
    {"return_spike", QT_TRANSLATE_NOOP("Code", "Returns to inspect"), Tone::Warning},
    {"returned", QT_TRANSLATE_NOOP("Code", "Returned"), Tone::Warning},
    {"returns", QT_TRANSLATE_NOOP("Code", "Returns agent"), Tone::Plain},
    {"returns_hub", QT_TRANSLATE_NOOP("Code", "Returns hub"), Tone::Plain},
    {"revenue", QT_TRANSLATE_NOOP("Code", "Revenue"), Tone::Plain},
    {"revoke", QT_TRANSLATE_NOOP("Code", "Take role away"), Tone::Plain},
    {"root_ses", QT_TRANSLATE_NOOP("Code", "Smoothing of roots"), Tone::Plain},
    {"rounding", QT_TRANSLATE_NOOP("Code", "Rounding"), Tone::Plain},
    {"rule_conflict", QT_TRANSLATE_NOOP("Code", "Rules in conflict"), Tone::Warning},
    {"runs_out", QT_TRANSLATE_NOOP("Code", "Runs out"), Tone::Danger},
    {"safety_stock", QT_TRANSLATE_NOOP("Code", "Safety stock"), Tone::Plain},
    {"same", QT_TRANSLATE_NOOP("Code", "Same"), Tone::Muted},
    {"sba", QT_TRANSLATE_NOOP("Code", "SBA"), Tone::Plain},
    {"seasonal_naive", QT_TRANSLATE_NOOP("Code", "Seasonal naïve"), Tone::Plain},
    {"segment", QT_TRANSLATE_NOOP("Code", "Segment"), Tone::Plain},
    {"service", QT_TRANSLATE_NOOP("Code", "Customer service"), Tone::Plain},
    {"service_target", QT_TRANSLATE_NOOP("Code", "Service target"), Tone::Plain},
    {"ses", QT_TRANSLATE_NOOP("Code", "Exponential smoothing"), Tone::Plain},
    {"set_as_of", QT_TRANSLATE_NOOP("Code", "Set business day"), Tone::Plain},
    {"setting", QT_TRANSLATE_NOOP("Code", "Setting"), Tone::Plain},
    {"shipped", QT_TRANSLATE_NOOP("Code", "Shipped"), Tone::Plain},
    {"short", QT_TRANSLATE_NOOP("Code", "Too small"), Tone::Warning},
    {"short_history", QT_TRANSLATE_NOOP("Code", "Short history"), Tone::Plain},
    {"short_life", QT_TRANSLATE_NOOP("Code", "Short life"), Tone::Warning},
    {"smooth", QT_TRANSLATE_NOOP("Code", "Smooth"), Tone::Plain},
    {"snooze", QT_TRANSLATE_NOOP("Code", "Snooze"), Tone::Plain},
    {"snoozed", QT_TRANSLATE_NOOP("Code", "Snoozed"), Tone::Muted},
    {"split", QT_TRANSLATE_NOOP("Code", "Split"), Tone::Plain},
    {"steward", QT_TRANSLATE_NOOP("Code", "Data steward"), Tone::Plain},
    {"stock", QT_TRANSLATE_NOOP("Code", "Stock"), Tone::Plain},
    {"stock_adjustment", QT_TRANSLATE_NOOP("Code", "Stock adjustment"), Tone::Plain},
    {"stock_out", QT_TRANSLATE_NOOP("Code", "Without stock"), Tone::Warning},
    {"submit", QT_TRANSLATE_NOOP("Code", "Submit"), Tone::Plain},
    {"submitted", QT_TRANSLATE_NOOP("Code", "Submitted"), Tone::Info},
    {"suggestion", QT_TRANSLATE_NOOP("Code", "Suggestion"), Tone::Plain},
    {"superseded", QT_TRANSLATE_NOOP("Code", "Superseded"), Tone::Muted},
    {"supplier", QT_TRANSLATE_NOOP("Code", "Supplier"), Tone::Plain},
    {"supplier_item", QT_TRANSLATE_NOOP("Code", "Supplier’s item"), Tone::Plain},
    {"supplier_return", QT_TRANSLATE_NOOP("Code", "Supplier return"), Tone::Plain},
    {"theta", QT_TRANSLATE_NOOP("Code", "Theta"), Tone::Plain},
    {"total", QT_TRANSLATE_NOOP("Code", "Total"), Tone::Plain},
    {"trade", QT_TRANSLATE_NOOP("Code", "Trade"), Tone::Plain},
    {"transfer", QT_TRANSLATE_NOOP("Code", "Transfer"), Tone::Info},
    {"tsb", QT_TRANSLATE_NOOP("Code", "TSB"), Tone::Plain},
    {"unlinked", QT_TRANSLATE_NOOP("Code", "Unlinked"), Tone::Warning},
    {"unreliable", QT_TRANSLATE_NOOP("Code", "Unreliable"), Tone::Warning},
    {"unusable", QT_TRANSLATE_NOOP("Code", "Unusable"), Tone::Warning},
    {"user", QT_TRANSLATE_NOOP("Code", "User"), Tone::Plain},
    {"value", QT_TRANSLATE_NOOP("Code", "By value"), Tone::Plain},
    {"vendor_claim", QT_TRANSLATE_NOOP("Code", "Vendor claim"), Tone::Plain},
    {"wait", QT_TRANSLATE_NOOP("Code", "Wait"), Tone::Plain},
    {"waiting", QT_TRANSLATE_NOOP("Code", "Waits"), Tone::Info},
    {"warehouse", QT_TRANSLATE_NOOP("Code", "Warehouse"), Tone::Plain},
    {"web", QT_TRANSLATE_NOOP("Code", "Web"), Tone::Plain},
    {"withdraw", QT_TRANSLATE_NOOP("Code", "Withdraw"), Tone::Plain},
    {"workspace", QT_TRANSLATE_NOOP("Code", "Workspace"), Tone::Plain},
    {"worse", QT_TRANSLATE_NOOP("Code", "Worse"), Tone::Warning},
    {"write_off", QT_TRANSLATE_NOOP("Code", "Write off"), Tone::Plain},
    {"written_off", QT_TRANSLATE_NOOP("Code", "Written off"), Tone::Plain},
    {"yes", QT_TRANSLATE_NOOP("Code", "Yes"), Tone::Plain},
};
static_assert(std::ranges::is_sorted(codes, {}, &CodeRow::code));

const CodeRow* find(std::string_view code) {
    const auto* found = std::ranges::lower_bound(codes, code, {}, &CodeRow::code);
    return found != std::end(codes) && found->code == code ? found : nullptr;
}

bool isCode(std::string_view code) {
    return std::ranges::all_of(code, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.'; });
}

} // namespace

QString codeTitle(std::string_view code) {
    if (const CodeRow* row = find(code))
        return QCoreApplication::translate("Code", row->title);
    if (const std::size_t dot = code.find('.'); dot != std::string_view::npos && isCode(code)) {
        const QString action = codeTitle(code.substr(dot + 1));
        //: A command: "Purchase order: submit".
        return QCoreApplication::translate("Code", "%1: %2")
            .arg(codeTitle(code.substr(0, dot)), action.left(1).toLower() + action.mid(1));
    }
    QString text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    if (!text.isEmpty() && isCode(code)) {
        text.replace(u'_', u' ').replace(u'-', u' ');
        text[0] = text[0].toUpper();
    }
    return text;
}

Tone codeTone(std::string_view code) {
    const CodeRow* row = find(code);
    return row ? row->tone : Tone::Plain;
}

} // namespace opsdesk::ui
