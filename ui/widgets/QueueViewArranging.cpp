// The part of QueueView that arranges its rows: conditions, groups, layouts.
#include "core/base/Error.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/FilterWords.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ConditionDialog.h"
#include "ui/widgets/ConditionRow.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/ExplainCard.h"
#include "ui/widgets/FindBar.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"

#include <QMenu>
#include <QStackedWidget>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

void QueueView::makeArrangingKeys() {
    addKey("F", tr("Put a condition together"), [this] { buildCondition(-1); });
    addKey("Shift+F", tr("Go to the conditions"), [this] { m_filterBar->conditions()->focusFirst(); });
    addKey("Ctrl+F", tr("Find in this list"), [this] { m_findBar->open(); });
    addKey("F3", tr("Find the next"), [this] { m_findBar->step(1); });
    addKey("Shift+F3", tr("Find the one before"), [this] { m_findBar->step(-1); });
    addKey("Ctrl+G", tr("Group rows"), [this] { showGroupMenu(); });
    addKey("Ctrl+Shift+Right", tr("Open all groups"), [this] { m_model->setAllOpen(!isRightToLeft()); });
    addKey("Ctrl+Shift+Left", tr("Close all groups"), [this] { m_model->setAllOpen(isRightToLeft()); });
}

void QueueView::buildCondition(int index) {
    if (!m_model->view())
        return;
    ViewQuery scope;
    scope.view = m_spec.view;
    scope.entity = m_desk.session.entity;
    scope.filters = m_filterBar->quickFilters();
    const Filter start =
        index < 0 ? Filter() : m_filterBar->conditions()->conditions().at(static_cast<std::size_t>(index));
    auto* dialog = new ConditionDialog(m_desk, std::move(scope), m_model->view(), start, this);
    connect(dialog, &ConditionDialog::agreed, this,
            [this, index](const Filter& filter) { m_filterBar->replace(index, filter); });
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void QueueView::groupBy(std::vector<std::string> columns) {
    const View* view = m_model->view().get();
    QStringList titles;
    std::erase_if(columns, [&](const std::string& column) {
        const ViewColumn* found = view ? view->find(column) : nullptr;
        return view && (!found || !groupsBy(*found)); // a layout may name one that is gone
    });
    for (const std::string& column : columns)
        titles << (view ? columnTitle(*view, column) : QString::fromStdString(column));
    m_filterBar->conditions()->setGrouping(titles.join(u", "_s));
    if (m_groupBy == columns)
        return;
    m_groupBy = std::move(columns);
    if (m_active)
        ask();
    m_table->keepLayoutSoon();
}

/// By any column that says something of many rows: those shown first, then the others; below, within the groups by
/// another.
void QueueView::fillGroupMenu(QMenu* menu) {
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // which it keeps when it is cleared
    const View* view = m_model->view().get();
    if (!view)
        return;
    const auto offer = [&](QMenu* into, std::vector<std::string> outer) {
        for (const bool shown : {true, false})
            for (const ViewColumn& column : view->columns) {
                if (!groupsBy(column) || column.shown != shown || (!outer.empty() && outer.front() == column.key))
                    continue;
                std::vector<std::string> columns = outer;
                columns.push_back(column.key);
                QAction* action =
                    into->addAction(columnTitle(*view, column.key), this, [this, columns] { groupBy(columns); });
                action->setCheckable(true);
                action->setChecked(outer.size() < m_groupBy.size() && m_groupBy[outer.size()] == column.key);
            }
    };
    QAction* none = menu->addAction(tr("No groups"), this, [this] { groupBy({}); });
    none->setCheckable(true);
    none->setChecked(m_groupBy.empty());
    if (!m_groupBy.empty())
        offer(menu->addMenu(tr("Within them by")), {m_groupBy.front()});
    menu->addSeparator();
    offer(menu, {});
}

void QueueView::showGroupMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"groupMenu"_s);
    fillGroupMenu(menu);
    menu->popup(m_table->mapToGlobal(QPoint(fontMetrics().height(), fontMetrics().height() * 2)));
    for (QAction* action : menu->actions())
        if (action->isChecked())
            menu->setActiveAction(action);
}

void QueueView::makeGroupDetails() {
    for (const GroupDetails& declared : m_spec.groupDetails) {
        m_groupDetails.push_back(declared.make(m_desk));
        m_side->addWidget(m_groupDetails.back());
    }
    connect(&m_groupLane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        auto* pane = qobject_cast<DetailsPane*>(m_side->currentWidget());
        if (pane && pane != m_details && answer.ok())
            pane->setRecord(answer.rows.empty() ? Record() : Record(answer.view, answer.rows.front()));
    });
}

void QueueView::showGroup(const ViewGroup& group) {
    const std::string key = groupKey(group.values);
    if (std::exchange(m_groupShown, key) == key)
        return;
    const std::string& column = m_model->groupedBy().at(group.level() - 1);
    for (std::size_t i = 0; i < m_spec.groupDetails.size(); ++i) {
        const GroupDetails& declared = m_spec.groupDetails[i];
        if (column != declared.column || !m_desk.session.mayRead(declared.view))
            continue;
        m_side->setCurrentWidget(m_groupDetails[i]);
        ReadRequest request;
        request.query.view = declared.view;
        request.query.entity = m_desk.session.entity;
        request.query.limit = 1;
        request.query.filters = {
            {declared.match, FilterOperator::Equal, toText(group.values.back(), m_model->view()->find(column)->type)}};
        return m_groupLane.ask(std::move(request));
    }
    m_details->setRecord(Record());
    m_side->setCurrentWidget(m_details);
}

ColumnLayout QueueView::layoutNow() const {
    ColumnLayout layout = m_table->layoutNow();
    layout.groupBy = m_groupBy;
    layout.quick = m_filterBar->quickOn();
    layout.filter = m_filterBar->conditionText();
    return layout;
}

void QueueView::useLayout(const ColumnLayout& layout) {
    if (!m_model->view())
        return;
    m_table->layouts().save(layout);
    m_table->applyLayout(layout);
    bool whole = true;
    if (layout.quick)
        m_filterBar->setQuickOn(*layout.quick);
    try {
        whole = m_filterBar->setConditionText(layout.filter);
    } catch (const UsageError&) {
        whole = false;
    }
    if (!whole)
        m_banner->say(tr("A part of the layout’s filter is about a column that is gone; it was left out."), true);
    const int sorted = m_model->columnOf(layout.sortColumn);
    m_model->sort(sorted, layout.sortDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    groupBy(layout.groupBy);
    ask();
}

/// Once the columns are known: grouped as it was left, and filtered as the person wants to begin.
void QueueView::beginArranged() {
    m_filterBar->setColumns(*m_model->view());
    if (std::exchange(m_begun, true))
        return;
    const ColumnLayout first = m_table->layouts().loadDefault();
    const bool fresh = m_filterBar->isAtRest(); // else somebody asked for something already
    if (fresh && first.quick)
        m_filterBar->setQuickOn(*first.quick);
    try {
        if (fresh)
            m_filterBar->setConditionText(first.filter);
    } catch (const UsageError&) {
        m_filterBar->setConditionText({}); // of another version of the language
    }
    const std::vector<std::string> groups = m_table->layouts().load().groupBy;
    groupBy(groups);
    if (fresh && m_groupBy.empty() && (first.quick || !first.filter.empty()))
        ask();
}

void QueueView::reset() {
    m_table->resetLayout();
    m_filterBar->clear();
    if (const ColumnLayout first = m_table->layouts().loadDefault(); !first.columns.empty())
        useLayout(first);
}

void QueueView::explainMarked(const QRect& anchor) {
    const auto figures = m_model->markedFigures(m_spec.sumColumn);
    const ViewColumn* column = m_model->view() ? m_model->view()->find(m_spec.sumColumn) : nullptr;
    if (!column || !figures || figures->empty())
        return m_banner->say(tr("No row with an amount is marked."), false);
    Explanation card;
    card.title = tr("%1 of the marked rows").arg(QCoreApplication::translate("ViewColumn", column->title.c_str()));
    QStringList sums;
    for (const auto& [currency, of] : *figures) {
        sums << moneyText(of.sum, currency);
        card.parts.emplace_back(tr("%n rows", nullptr, static_cast<int>(of.rows)), moneyText(of.sum, currency));
        card.parts.emplace_back(tr("least"), moneyText(of.least, currency));
        card.parts.emplace_back(tr("mean"), moneyText(of.mean(), currency));
        card.parts.emplace_back(tr("most"), moneyText(of.most, currency));
    }
    card.value = sums.join(u" · "_s);
    card.definition = tr("The sum over the rows that are marked, each currency by itself.");
    card.asOf = m_readAt.isEmpty() ? QString() : tr("read %1").arg(m_readAt);
    ExplainCard::show(card, anchor, this);
}

} // namespace opsdesk::ui
