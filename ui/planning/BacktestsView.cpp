#include "ui/planning/BacktestsView.h"

#include "ui/bridge/Session.h"
#include "ui/charts/FillCurve.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

namespace {

constexpr auto playPage = "backtest-play";
constexpr auto stopPage = "backtest-stop";
constexpr int mostPoints = 500;

std::vector<AskField> backtestWish() {
    return {askText("name", QT_TRANSLATE_NOOP("Action", "Name"), "", true),
            askText("policies", QT_TRANSLATE_NOOP("Action", "Policies"),
                    QT_TRANSLATE_NOOP("Action", "plan, ses, minmax; also cycle, fill, value")),
            askText("fills", QT_TRANSLATE_NOOP("Action", "Fill rates"),
                    QT_TRANSLATE_NOOP("Action", "to reach: 85%, 90%, 95%; nothing: each as it is")),
            askNote()};
}

std::vector<ActionSpec> actions(bool plays) {
    std::vector<ActionSpec> all{createAction(QT_TRANSLATE_NOOP("Action", "New back-test"), backtestWish())};
    if (plays) { // both stand for keeping what was played
        all.push_back(
            pageAction("record", QT_TRANSLATE_NOOP("Action", "Play"), QLatin1StringView("refresh"), "P", playPage));
        all.back().primary = true;
        all.push_back(pageAction("record", QT_TRANSLATE_NOOP("Action", "Stop playing"), QLatin1StringView("cross"), "C",
                                 stopPage));
    }
    all.push_back(deleteAction());
    return all;
}

QueueSpec declareBacktests(const Session& session) {
    QueueSpec spec{"backtests", QT_TRANSLATE_NOOP("Queue", "Back-tests"), "backtest"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP(
        "Queue", "Nothing was replayed yet. N makes a back-test: policies, and the fill rates they are to reach.");
    spec.actions = actions(session.playBacktest != nullptr);
    spec.styles = {{"name", CellStyle::Strong}, {"state", CellStyle::Pill}};
    return spec;
}

GridSection* makePoints(const Desk& desk) {
    return new GridSection(
        BacktestsView::tr("By policy and segment"), desk, {"backtest-points", "backtest_id", "id", mostPoints},
        {{"policy", nullptr, true}, {"segment"}, {"fill_rate"}, {"amount"}, {"orders"}, {"lost_margin"}, {"bias"}},
        {{"policy", CellStyle::Strong}});
}

DetailsPane* makeBacktestDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"name"}, {"policies", "fills"}, "state"});
    details->add(new FillCurve(BacktestsView::tr("Stock for the fill rate reached"), desk,
                               {"backtest-points", "backtest_id", "id", mostPoints}));
    details->add(makePoints(desk));
    details->add(new FactsSection({}, {{{"policies"}},
                                       {{"fills"}},
                                       {{"series", "skipped"},
                                        QT_TRANSLATE_NOOP("Details", "Series"),
                                        QT_TRANSLATE_NOOP("Details", "%1, %2 too short to replay")},
                                       {{"parameters"}},
                                       {{"played_at"}},
                                       {{"played_by"}},
                                       {{"created_by"}},
                                       {{"note"}}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

BacktestsView::BacktestsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareBacktests(desk.session), makeBacktestDetails(desk), parent), m_desk(desk) {
    connect(this, &QueueView::pageRequested, this, [this](const QString& page, const Record& backtest) {
        if (page == QLatin1StringView(stopPage))
            m_work.stop();
        else
            play(backtest);
    });
    connect(&m_work, &LongWork::ended, this, &BacktestsView::finish);
    connect(&m_work, &LongWork::progressed, this,
            [this](int percent) { banner().say(tr("Playing %1… %2 %; C stops it").arg(m_name).arg(percent), false); });
}

void BacktestsView::play(const Record& backtest) {
    if (m_work.isRunning()) {
        banner().say(tr("%1 is being played; wait until that is done, or stop it with C.").arg(m_name), true);
        return;
    }
    m_name = backtest.name();
    banner().say(tr("Playing %1…").arg(m_name), false);
    BacktestTask task{backtest.id(), m_desk.session.userId, m_desk.session.entity, {}, {}};
    m_work.start([run = m_desk.session.playBacktest, task](const auto& progress, const auto& stop) mutable {
        task.progress = progress;
        task.stop = stop;
        return run(task);
    });
}

void BacktestsView::finish(const QString& problem) {
    if (problem.isEmpty())
        banner().say(tr("%1 was played.").arg(m_name), false);
    else
        banner().say(tr("%1: %2").arg(m_name, problem), true);
}

} // namespace opsdesk::ui
