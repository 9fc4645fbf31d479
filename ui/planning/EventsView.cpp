#include "ui/planning/EventsView.h"

#include "ui/planning/PlannersWord.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto newPage = "form-new", editPage = "form-edit", endPage = "form-end";

ActionSpec onForm(const char* name, const char* title, QLatin1StringView icon, const char* key, const char* page) {
    auto action = pageAction(name, title, icon, key, page);
    action.fresh = page == newPage;
    action.primary = action.fresh;
    action.danger = page == endPage;
    return action;
}

std::vector<ActionSpec> actions(const char* make, const char* newTitle, const char* change, const char* end) {
    return {onForm(make, newTitle, "plus"_L1, "N", newPage),
            onForm(change, QT_TRANSLATE_NOOP("Action", "Edit"), "edit"_L1, "E", editPage),
            onForm(end, QT_TRANSLATE_NOOP("Action", "Take back"), "cross"_L1, "D", endPage)};
}

QueueSpec declareEvents() {
    QueueSpec spec{"demand-events", QT_TRANSLATE_NOOP("Queue", "Events"), "event"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "The plan knows of no event. N tells it of a promotion, a launch, a "
                                            "phase-out or what else changes demand.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Active"), {"state = active"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Taken back"), {"state = cancelled"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "Promotions"), {"kind = promotion"}},
                    {QT_TRANSLATE_NOOP("Filter", "Launches and phase-outs"), {"kind in launch,phase_out"}}};
    spec.actions = actions("create", QT_TRANSLATE_NOOP("Action", "New event"), "edit", "cancel");
    spec.styles = {{"name", CellStyle::Strong}, {"kind", CellStyle::Pill}, {"state", CellStyle::Pill}};
    return spec;
}

QueueSpec declareAnalogues() {
    QueueSpec spec{"analogues", QT_TRANSLATE_NOOP("Queue", "Analogues"), "analogue"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No new item is said to be like another. N says so, and it is planned with "
                                            "the demand of that until it has a history of its own.");
    spec.actions = actions("set", QT_TRANSLATE_NOOP("Action", "New analogue"), "set", "remove");
    spec.styles = {{"sku", CellStyle::Strong}, {"name", CellStyle::MutedName}, {"analogue_name", CellStyle::MutedName}};
    return spec;
}

/// What is suggested for the item that a row is about; Enter opens it in Replenishment.
GridSection* suggestions(const Desk& desk) {
    return new GridSection(EventsView::tr("Suggested for the item"), desk, {"suggestions", "item_id", "item_id", 20},
                           {{"status"}, {"node"}, {"quantity"}, {"order_by"}, {"supplier", nullptr, true}, {"state"}},
                           {{"status", CellStyle::Pill}, {"quantity", CellStyle::Strong}, {"state", CellStyle::Pill}});
}

DetailsPane* eventDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"name"}, {"sku", "item_name", "category", "node"}, "state"});
    details->add(new FactsSection({}, {{{"kind"}},
                                       {{"first_day", "last_day"}, QT_TRANSLATE_NOOP("Details", "Days"), "%1 – %2"},
                                       {{"uplift_percent"}},
                                       {{"units_per_week"}},
                                       {{"created_by"}},
                                       {{"created_at"}},
                                       {{"note"}}}));
    details->add(suggestions(desk));
    details->add(new HistorySection(desk));
    return details;
}

DetailsPane* analogueDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"sku", "name"}, {"analogue", "analogue_name"}});
    details->add(new FactsSection({}, {{{"weight"}}, {{"weeks"}}, {{"set_by"}}, {{"set_at"}}}));
    details->add(suggestions(desk));
    return details;
}

void openSuggestions(QueueView& view) {
    auto* grid = view.details().findChild<GridSection*>();
    QObject::connect(grid, &GridSection::opened, &view, [&view](const Record& row) {
        Q_EMIT view.sourceRequested(u"suggestions"_s,
                                    u"item_id = %1"_s.arg(QString::fromStdString(row.plain("item_id"))));
    });
}

/// The forms of a view, and what opens them.
struct Forms {
    Form (*make)();
    Form (*change)(const Record&);
    Form (*end)(const Record&);
};

void openForms(QueueView& view, const Desk& desk, Forms forms) {
    QObject::connect(&view, &QueueView::pageRequested, &view,
                     [&view, desk, forms](const QString& page, const Record& row) {
                         Form form = page == QLatin1StringView(newPage)    ? forms.make()
                                     : page == QLatin1StringView(editPage) ? forms.change(row)
                                                                           : forms.end(row);
                         if (const QString why = openForm(desk, std::move(form), &view); !why.isEmpty())
                             view.banner().say(why, true);
                     });
}

} // namespace

EventsView::EventsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareEvents(), eventDetails(desk), parent) {
    openForms(*this, desk, {[] { return newEvent({}, {}); }, editEvent, cancelEvent});
    openSuggestions(*this);
}

AnaloguesView::AnaloguesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareAnalogues(), analogueDetails(desk), parent) {
    openForms(*this, desk, {[] { return newAnalogue({}); }, editAnalogue, removeAnalogue});
    openSuggestions(*this);
}

} // namespace opsdesk::ui
