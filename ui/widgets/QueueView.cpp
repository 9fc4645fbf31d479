#include "ui/widgets/QueueView.h"

#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/RecordFind.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CellExplainer.h"
#include "ui/widgets/ConditionRow.h"
#include "ui/widgets/Decider.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/Explainer.h"
#include "ui/widgets/FindBar.h"
#include "ui/widgets/LayoutMenu.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/StatePage.h"
#include "ui/widgets/WorkBar.h"

#include <QCoreApplication>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTime>
#include <QVBoxLayout>

#include <unordered_set>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMilliseconds = 120; ///< a load shorter than this shows no loading page
constexpr int besideFrom = 125;           ///< width in letters from which the details stand beside the rows, not below
} // namespace

QueueView::QueueView(const Desk& desk, QueueSpec spec, DetailsPane* details, QWidget* parent)
    : Page(parent), m_desk(desk), m_spec(std::move(spec)), m_model(new RecordTableModel(desk.reader, this)),
      m_table(new RecordTable(*m_model, *desk.session.settings, QLatin1StringView(m_spec.view), this)),
      m_details(details), m_side(new QStackedWidget(this)), m_filterBar(new FilterBar(m_spec.filters, this)),
      m_find(new RecordFind(desk.reader, *m_model, this)), m_findBar(new FindBar(*m_find, *m_table, *m_model, this)),
      m_actionBar(new ActionBar(m_spec.actions, this)), m_banner(new Banner(this)), m_statePage(new StatePage(this)),
      m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_layoutMenu(new LayoutMenu(
          desk, m_table->layouts(), m_spec.view, [this] { return layoutNow(); }, this)),
      m_workBar(new WorkBar(this)), m_decider(new Decider(desk, *m_model, m_spec.machine, m_spec.actions, this)),
      m_previewLane(desk.reader), m_totalLane(desk.reader), m_groupLane(desk.reader) {
    setObjectName(u"queue-"_s + QLatin1StringView(m_spec.view));
    m_table->setStyles(m_spec.styles);
    m_model->setTexts(m_spec.texts);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_statePage);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_side->addWidget(m_details);
    makeGroupDetails();
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    const int letter = fontMetrics().averageCharWidth();
    m_side->setMinimumWidth(letter * 52);
    m_splitter->setSizes({letter * 110, letter * 78});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_workBar);
    layout->addWidget(m_banner);
    layout->addWidget(m_actionBar);
    m_actionBar->setVisible(!m_spec.actions.empty());
    m_stateTimer.setSingleShot(true);
    m_stateTimer.setInterval(patienceMilliseconds);
    makeKeys();
    connectParts();
    connectAround();
    updateActions();
}

QueueView::~QueueView() = default;

void QueueView::connectParts() {
    connect(m_filterBar, &FilterBar::changed, this, &QueueView::ask);
    connect(m_filterBar, &FilterBar::left, this, [this] { m_table->setFocus(); });
    connect(m_filterBar, &FilterBar::builderRequested, this, &QueueView::buildCondition);
    connect(m_filterBar->conditions(), &ConditionRow::groupingOpened, this, &QueueView::showGroupMenu);
    connect(m_filterBar->conditions(), &ConditionRow::groupingRemoved, this, [this] { groupBy({}); });
    connect(m_table, &RecordTable::groupingRequested, this, &QueueView::groupBy);
    // Queued: it asks anew, which the answer that brought the view must not get in the way of.
    connect(m_model, &RecordTableModel::viewKnown, this, &QueueView::beginArranged, Qt::QueuedConnection);
    connect(m_model, &RecordTableModel::contentChanged, this, &QueueView::showState);
    connect(&m_stateTimer, &QTimer::timeout, this, &QueueView::showState);
    // Once for many rows: a decision about a thousand marked rows announces each of them.
    m_actionsTimer.setSingleShot(true);
    m_actionsTimer.setInterval(0);
    connect(&m_actionsTimer, &QTimer::timeout, this, &QueueView::updateActions);
    connect(m_model, &RecordTableModel::marksChanged, &m_actionsTimer, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::dataChanged, this, &QueueView::currentChanged);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        currentChanged();
        updateActions(); // at once: the next key may be one of them
    });
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        if (*m_spec.page)
            Q_EMIT pageRequested(QLatin1StringView(m_spec.page), m_model->record(row));
        else
            m_details->setFocus();
    });
    connect(m_table, &RecordTable::filterByCell, this, [this](const Record& record, const std::string& key) {
        const std::string value = record.plain(key);
        const Filter filter =
            value.empty() ? Filter{key, FilterOperator::IsNull, {}} : Filter{key, FilterOperator::Equal, value};
        m_filterBar->add(filter);
    });
    connect(m_actionBar, &ActionBar::triggered, this, &QueueView::trigger);
    connect(m_decider, &Decider::sent, this, &QueueView::afterSent);
    connect(m_decider, &Decider::said, m_banner, &Banner::say);
    connect(m_decider, &Decider::reported, this, &QueueView::afterReport);
    connect(m_banner, &Banner::undoRequested, this, &QueueView::undo);
    connect(m_banner, &Banner::documentRequested, this, &QueueView::goTo);
    connect(m_statePage, &StatePage::actionTriggered, this, [this] {
        if (m_model->state() == RecordTableModel::State::Failed)
            ask();
        else
            m_filterBar->clear();
    });
    connect(&m_desk.bus, &Bus::committed, this, [this](const QStringList& tables) {
        if (!m_active || !m_model->view())
            return;
        const auto& mine = m_model->view()->tables;
        if (tables.isEmpty() || std::any_of(mine.begin(), mine.end(), [&](const std::string& table) {
                return tables.contains(QString::fromStdString(table));
            }))
            m_model->refresh();
        m_totalQuery = {};
    });
}

/// Those by which rows leave it, and are arranged; and what is said of marks and finds.
void QueueView::connectAround() {
    connect(m_model, &RecordTableModel::marksFull, this, [this] {
        m_banner->say(tr("%1 rows are marked; no more can be decided on at once. Decide on these first, or filter.")
                          .arg(integerText(RecordTableModel::marksAtMost)),
                      true);
    });
    connect(m_find, &RecordFind::missed, this, [this](const QString& why) {
        m_banner->say(
            why.isEmpty() ? tr("This row is not among those that are shown; fewer filters may bring it.") : why, true);
    });
    auto* explainer = new Explainer(m_desk, this);
    new CellExplainer(*explainer, *m_table, *m_model);
    explainer->listenTo(*m_details);
    connect(explainer, &Explainer::sourceRequested, this, &QueueView::sourceRequested);
    connect(&m_totalLane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        m_total = answer.ok() ? answer.summary.rows : -1;
        Q_EMIT statusChanged();
    });
    connect(m_workBar, &WorkBar::ended, this, [this](const QString& problem) {
        m_banner->say(problem.isEmpty() ? m_exportDone : problem, !problem.isEmpty());
    });
    connect(&m_previewLane, &ReadLane::answered, this, &QueueView::showPreview);
    connect(m_layoutMenu, &LayoutMenu::chosen, this, &QueueView::useLayout);
    connect(m_layoutMenu, &LayoutMenu::resetWanted, this, &QueueView::reset);
    connect(m_layoutMenu, &LayoutMenu::said, m_banner, &Banner::say);
}

void QueueView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = width() >= fontMetrics().averageCharWidth() * besideFrom;
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(beside ? QList<int>{110, 78} : QList<int>{60, 40});
}

void QueueView::activate() {
    if (!m_active && !m_forbidden) {
        m_active = true;
        m_layoutMenu->read();
        m_stack->setCurrentWidget(m_table);
        ask();
    }
    m_table->setFocus();
}

void QueueView::showNoPermission() {
    m_forbidden = true;
    m_side->hide();
    m_actionBar->hide();
    m_filterBar->setEnabled(false);
    m_statePage->show(
        "lock"_L1, tr("This is not yours to see"),
        tr("Your role (%1) has no part in it. Ask an administrator if it should.").arg(m_desk.session.roleText()));
    m_stack->setCurrentWidget(m_statePage);
}

void QueueView::ask() {
    ViewQuery query;
    query.view = m_spec.view;
    query.entity = m_desk.session.entity;
    m_filterBar->apply(query);
    if (m_model->view()) {
        query.sort = m_model->query().sort;
    } else {
        const ColumnLayout kept = m_table->layouts().load();
        if (!kept.sortColumn.empty())
            query.sort.push_back({kept.sortColumn, kept.sortDescending});
    }
    query.group_by = m_groupBy;
    ViewQuery total = query;
    total.filters = m_filterBar->quickFilters();
    total.search.clear();
    total.sort.clear();
    total.group_by.clear();
    m_stateTimer.start();
    m_model->setQuery(std::move(query));
    if (total == m_totalQuery)
        return; // words alone are others
    m_totalQuery = total;
    m_totalLane.ask({ReadRequest::Kind::Count, std::move(total), {}, {}});
}

void QueueView::showState() {
    using State = RecordTableModel::State;
    if (m_forbidden)
        return;
    const State state = m_model->state();
    const int rows = m_model->rowCount();
    if (state == State::Failed) {
        m_statePage->show("alert"_L1,
                          m_model->viewIsUnknown() ? tr("This view is not there") : tr("The rows could not be read"),
                          m_model->errorText(), tr("Try again"));
        showPage();
    } else if (state == State::Loading && rows == 0) {
        if (m_stateTimer.isActive())
            return;
        m_statePage->show("refresh"_L1, tr("Reading…"), {});
        showPage();
    } else if (state == State::Ready && rows == 0) {
        showEmpty();
    } else {
        const bool comesBack = m_stack->currentWidget() == m_statePage;
        m_stack->setCurrentWidget(m_table);
        if (comesBack && std::exchange(m_tableHadFocus, false))
            m_table->setFocus();
        if (m_table->currentRow() < 0)
            m_table->goToRow(0);
        goToWanted();
    }
    if (state == State::Ready)
        m_readAt = clockText(m_desk.session.clock->now());
    m_side->setVisible(state == State::Loading || (state == State::Ready && rows > 0));
    currentChanged();
    Q_EMIT statusChanged();
}

void QueueView::showPage() {
    m_tableHadFocus |= m_table->hasFocus();
    m_stack->setCurrentWidget(m_statePage);
}

void QueueView::showEmpty() {
    if (m_filterBar->isAtRest())
        m_statePage->show("inbox"_L1, tr("Nothing waits here"), QCoreApplication::translate("Queue", m_spec.empty));
    else
        m_statePage->show("search"_L1, tr("No row matches"), tr("Other words or fewer filters may find more."),
                          tr("Clear filters"));
    showPage();
}

void QueueView::currentChanged() {
    const int row = m_table->currentRow();
    const Record record = row < 0 || row >= m_model->rowCount() ? Record() : m_model->record(row);
    if (const ViewGroup* group = m_model->group(row)) {
        showGroup(*group);
        m_actionsTimer.start();
        return;
    }
    m_groupShown.clear();
    m_side->setCurrentWidget(m_details);
    // While the selected row is on its way, what was shown stays: no flicker.
    if (!record.isNull() || m_model->rowCount() == 0)
        m_details->setRecord(record);
    prepareNext(row);
    m_actionsTimer.start();
}

/// The row after it, the way that was gone last, will probably be looked at next.
void QueueView::prepareNext(int row) {
    if (const int from = std::exchange(m_rowBefore, row); row != from && std::abs(row - from) == 1)
        m_step = row - from;
    const int next = row + m_step;
    const Record record = next < 0 || next >= m_model->rowCount() ? Record() : m_model->record(next);
    if (record.isNull() || record.id() == m_prepared)
        return;
    m_prepared = record.id();
    m_details->prepare(record);
}

std::vector<Record> QueueView::targets() const {
    if (!m_model->marked().empty())
        return m_model->markedRecords().value_or(std::vector<Record>());
    const Record record = m_model->record(m_table->currentRow());
    return record.isNull() ? std::vector<Record>() : std::vector<Record>{record};
}

void QueueView::updateActions() {
    m_actionsTimer.stop();
    const std::vector<Record> records = targets();
    std::vector<Permit> permits;
    for (const ActionSpec& action : m_spec.actions)
        permits.push_back(m_decider->permit(action, action.fresh ? std::vector<Record>{Record()} : records));
    m_actionBar->update(permits, static_cast<int>(m_model->marked().size()));
    Q_EMIT statusChanged();
}

void QueueView::take(const ActionSpec& action) {
    decide(action, {m_model->record(m_table->currentRow())});
}

void QueueView::trigger(const ActionSpec& action) {
    decide(action, action.fresh ? std::vector<Record>{Record()} : targets());
}

void QueueView::decide(const ActionSpec& action, std::vector<Record> records) {
    if (const Permit permit = m_decider->permit(action, records); !permit.possible) {
        m_banner->say(permit.reason, true);
        return;
    }
    if (*action.page)
        Q_EMIT pageRequested(QLatin1StringView(action.page), records.front());
    else
        m_decider->decide(action, std::move(records));
}

void QueueView::afterSent(const std::vector<std::string>& documents) {
    const std::unordered_set<std::string> sent(documents.begin(), documents.end());
    const auto decided = [&](int row) { return sent.contains(m_model->idAt(row)); };
    int row = m_table->currentRow();
    if (!decided(row))
        return;
    int next = row + 1;
    while (next < m_model->rowCount() &&
           (decided(next) || m_model->isGroup(next) || m_model->isPending(m_model->idAt(next))))
        ++next;
    if (next >= m_model->rowCount())
        for (next = row - 1; next > 0 && decided(next);)
            --next;
    m_table->goToRow(std::max(0, next));
}

void QueueView::afterReport(const DecisionReport& report) {
    m_banner->report(report);
    // One that is not listed, such as what was to be made, is not looked for: why it was refused is what counts.
    const bool alone = report.refused.size() == 1 && report.done == 0;
    if (alone && (m_model->isGrouped() || m_model->rowOf(report.refused.front().document) >= 0))
        goTo(QString::fromStdString(report.refused.front().document));
    updateActions();
}

void QueueView::goTo(const QString& id) {
    m_find->reach(id.toStdString());
    m_table->setFocus();
}

void QueueView::undo() {
    if (m_decider->canUndo())
        m_decider->undo();
    else
        m_banner->say(tr("There is nothing here that can still be undone."), true);
}

QueueStatus QueueView::status() const {
    QueueStatus status;
    const QString rows = integerText(m_model->totalRows());
    if (m_model->countKind() == RecordTableModel::Count::AtLeast)
        status.rows = m_total >= 0 ? tr("%1 rows").arg(integerText(m_total)) : tr("more than %1 rows").arg(rows);
    else if (m_model->countKind() == RecordTableModel::Count::Exact)
        status.rows = m_total > m_model->totalRows() ? tr("%1 of %2 rows").arg(rows, integerText(m_total))
                                                     : tr("%n rows", nullptr, static_cast<int>(m_model->totalRows()))
                                                           .replace(QString::number(m_model->totalRows()), rows);
    if (m_model->isGrouped() && m_model->countKind() == RecordTableModel::Count::Exact)
        status.rows = tr("%1 in %n groups", nullptr, static_cast<int>(m_model->groupCount())).arg(status.rows);
    if (const auto count = static_cast<int>(m_model->marked().size())) {
        QStringList parts{tr("%n marked", nullptr, count)}, more;
        const bool sums = m_model->columnOf(m_spec.sumColumn) >= 0;
        if (const auto known = m_model->markedFigures(m_spec.sumColumn))
            for (const auto& [currency, figures] : *known) {
                parts << moneyText(figures.sum, currency);
                more << tr("%1 marked: least %2, mean %3, most %4")
                            .arg(integerText(figures.rows), moneyText(figures.least, currency),
                                 moneyText(figures.mean(), currency), moneyText(figures.most, currency));
            }
        else if (sums)
            parts << u"…"_s;
        status.markedMore = more.join(u'\n');
        status.marked = parts.join(u" \u00B7 "_s);
    }
    status.read = m_readAt.isEmpty() ? QString() : tr("read %1").arg(m_readAt);
    return status;
}

} // namespace opsdesk::ui
