#include "ui/planning/ScenariosView.h"

#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/planning/PublishDialog.h"
#include "ui/planning/ScenarioTotals.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto planPage = "scenario-plan";
constexpr auto publishPage = "scenario-publish";

std::vector<AskField> scenarioWish() {
    return {
        askText("name", QT_TRANSLATE_NOOP("Action", "Name"), "", true),
        askText("service", QT_TRANSLATE_NOOP("Action", "Service"),
                QT_TRANSLATE_NOOP("Action", "97%, or AX 99%, C 90%")),
        askText("lead_time", QT_TRANSLATE_NOOP("Action", "Lead time"),
                QT_TRANSLATE_NOOP("Action", "+20%, or +7 days, or by supplier's code: ACME +7")),
        askText("supplier_out", QT_TRANSLATE_NOOP("Action", "Supplier out"),
                QT_TRANSLATE_NOOP("Action", "until a day: ACME 2012-02-15")),
        askText("budget", QT_TRANSLATE_NOOP("Action", "Budget"), QT_TRANSLATE_NOOP("Action", "of a plan: 5000.00")),
        askText("demand", QT_TRANSLATE_NOOP("Action", "Demand"),
                QT_TRANSLATE_NOOP("Action", "+10%, or by SKU or category: LIGHTS -20%")),
        askNote(),
    };
}

std::vector<ActionSpec> actions(bool plans) {
    std::vector<ActionSpec> all{createAction(QT_TRANSLATE_NOOP("Action", "New scenario"), scenarioWish())};
    if (plans) {
        all.push_back(pageAction("plan", QT_TRANSLATE_NOOP("Action", "Plan beside"), QLatin1StringView("refresh"), "P",
                                 planPage));
        all.back().primary = true;
        all.push_back(
            pageAction("publish", QT_TRANSLATE_NOOP("Action", "Publish"), QLatin1StringView("send"), "B", publishPage));
    }
    ActionSpec edit{"edit",
                    QT_TRANSLATE_NOOP("Action", "Edit"),
                    QT_TRANSLATE_NOOP("Action", "Saving…"),
                    QT_TRANSLATE_N_NOOP("Action", "%n saved"),
                    QLatin1StringView("edit"),
                    "E"};
    edit.asks = scenarioWish();
    edit.bulk = false;
    all.push_back(std::move(edit));
    all.push_back(deleteAction());
    return all;
}

QueueSpec declareScenarios(const Session& session) {
    QueueSpec spec{"scenarios", QT_TRANSLATE_NOOP("Queue", "Scenarios"), "scenario"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP(
        "Queue", "Nothing is supposed yet. N makes a scenario: another service, lead time, budget or demand.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Not published"), {"state in draft,planned"}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
    };
    spec.actions = actions(session.planScenario != nullptr);
    spec.styles = {{"name", CellStyle::Strong},
                   {"state", CellStyle::Pill},
                   {"base", CellStyle::Alarm},
                   {"purchases_change", CellStyle::Burden},
                   {"stock_change", CellStyle::Burden}};
    return spec;
}

/// A difference with its sign; nothing where there is none.
template <const char* column>
QString money(const Record& row) {
    return signedMoney(asInteger(row.value(column)), row.currency());
}

constexpr char purchases[] = "purchases_change", stock[] = "stock_change", left[] = "left_change",
               amount[] = "amount_change";

QString service(const Record& row) {
    return signedPoints(asReal(row.value("service_change")));
}

QString groupName(const Record& row) {
    return row.plain("kind") == "total" ? row.text("kind") : row.text("name");
}

GridSection* comparison(const Desk& desk) {
    return new GridSection(ScenariosView::tr("By segment and supplier"), desk, {"scenario-comparison", "scenario_id"},
                           {{"name", nullptr, true, false, groupName},
                            {"purchases", QT_TRANSLATE_NOOP("Details", "Purchases")},
                            {purchases, QT_TRANSLATE_NOOP("Details", "Change"), false, true, money<purchases>},
                            {left, QT_TRANSLATE_NOOP("Details", "Left at risk"), false, true, money<left>},
                            {stock, QT_TRANSLATE_NOOP("Details", "Stock"), false, true, money<stock>},
                            {"service_change", QT_TRANSLATE_NOOP("Details", "Service"), false, true, service}},
                           {{purchases, CellStyle::Burden},
                            {left, CellStyle::Burden},
                            {stock, CellStyle::Burden},
                            {"service_change", CellStyle::Gain}});
}

GridSection* differences(const Desk& desk) {
    return new GridSection(
        ScenariosView::tr("What differs most"), desk, {"scenario-lines", "scenario_id"},
        {{"sku"},
         {"name", nullptr, true},
         {"node"},
         {"now_quantity"},
         {"quantity"},
         {amount, nullptr, false, true, money<amount>},
         {"why"}},
        {{"name", CellStyle::MutedName}, {"quantity", CellStyle::Strong}, {amount, CellStyle::Burden}});
}

DetailsPane* makeScenarioDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"name"}, {"service", "lead_time", "supplier_out", "budget", "demand"}, "state"});
    details->add(new ScenarioTotals);
    details->add(comparison(desk));
    details->add(differences(desk));
    details->add(new FactsSection({}, {{{"service"}},
                                       {{"lead_time"}},
                                       {{"supplier_out"}},
                                       {{"budget"}},
                                       {{"demand"}},
                                       {{"base"}},
                                       {{"planned_at"}},
                                       {{"planned_by"}},
                                       {{"as_of"}},
                                       {{"created_by"}},
                                       {{"note"}}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

ScenariosView::ScenariosView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareScenarios(desk.session), makeScenarioDetails(desk), parent), m_desk(desk) {
    connect(this, &QueueView::pageRequested, this, [this](const QString& page, const Record& record) {
        if (page == QLatin1StringView(publishPage))
            confirm(record);
        else
            start(record, false);
    });
    connect(&m_work, &LongWork::ended, this, &ScenariosView::finish);
    connect(&m_work, &LongWork::progressed, this,
            [this](int percent) { banner().say(tr("Planning %1… %2 %").arg(m_name).arg(percent), false); });
}

void ScenariosView::confirm(const Record& scenario) {
    auto* dialog = new PublishDialog(scenario, this);
    connect(dialog, &QDialog::accepted, this, [this, scenario] { start(scenario, true); });
    dialog->open();
}

void ScenariosView::start(const Record& scenario, bool publish) {
    if (m_work.isRunning()) {
        banner().say(tr("%1 is being planned; wait until that is done.").arg(m_name), true);
        return;
    }
    m_name = scenario.name();
    m_publishing = publish;
    banner().say(publish ? tr("Publishing %1…").arg(m_name) : tr("Planning %1…").arg(m_name), false);
    ScenarioTask task{scenario.id(), m_desk.session.userId, m_desk.session.entity, publish, {}, {}};
    m_work.start([run = m_desk.session.planScenario, task](const auto& progress, const auto& stop) mutable {
        task.progress = progress;
        task.stop = stop;
        return run(task);
    });
}

void ScenariosView::finish(const QString& problem) {
    if (!problem.isEmpty())
        banner().say(tr("%1: %2").arg(m_name, problem), true);
    else
        banner().say(m_publishing ? tr("%1 is the plan now.").arg(m_name)
                                  : tr("%1 was planned beside the plan.").arg(m_name),
                     false);
}

} // namespace opsdesk::ui
