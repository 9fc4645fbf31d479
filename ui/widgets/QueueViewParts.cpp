// The part of QueueView around its rows: heading, keys, layouts, copy and export.
#include "ui/bridge/Session.h"
#include "ui/models/RecordTableModel.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ConditionRow.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/LayoutMenu.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

QWidget* QueueView::makeTop() {
    auto* head = new QWidget(this);
    head->setObjectName(u"queueHead"_s);
    head->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    lines->setSpacing(0);
    auto* top = new QWidget(head);
    top->setObjectName(u"queueTop"_s);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    lines->addWidget(top);
    lines->addWidget(m_filterBar->conditions());
    auto* title = new QLabel(QCoreApplication::translate("Queue", m_spec.title), top);
    title->setProperty("heading", u"page"_s);
    layout->addWidget(title);
    layout->addWidget(m_filterBar, 1);
    if (*m_spec.newPage) {
        auto* make = new QPushButton(icon("plus"_L1), tr("New   N"), top);
        make->setObjectName(u"newDocument"_s);
        make->setFocusPolicy(Qt::TabFocus);
        connect(make, &QPushButton::clicked, this,
                [this] { Q_EMIT pageRequested(QLatin1StringView(m_spec.newPage), Record()); });
        layout->addWidget(make);
    }
    auto* menu = new QToolButton(top);
    menu->setIcon(icon("columns"_L1, IconTint::Muted));
    menu->setToolTip(tr("Columns, layouts, copy and export"));
    menu->setAccessibleName(menu->toolTip());
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setMenu(makeMenu());
    layout->addWidget(menu);
    return head;
}

QMenu* QueueView::makeMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Copy as table\tCtrl+C"), this, [this] { copy(); });
    menu->addAction(tr("Copy without headings\tCtrl+Shift+C"), this, [this] { copy(false); });
    menu->addAction(icon("download"_L1, IconTint::Muted), tr("Export…\tCtrl+E"), this, &QueueView::chooseExportFile);
    menu->addAction(tr("Print…\tCtrl+P"), this, &QueueView::previewPrint);
    menu->addAction(tr("Least, mean and most of the marked"), this,
                    [this] { explainMarked(QRect(m_table->mapToGlobal(m_table->rect().bottomLeft()), QSize(1, 1))); });
    menu->addSeparator();
    auto* grouping = menu->addMenu(tr("Group by\tCtrl+G"));
    connect(grouping, &QMenu::aboutToShow, this, [this, grouping] { fillGroupMenu(grouping); });
    menu->addSeparator();
    m_layoutMenu->addTo(*menu);
    return menu;
}

void QueueView::makeKeys() {
    addKey("J", tr("Next row"), [this] { m_table->step(1, false); });
    addKey("K", tr("Previous row"), [this] { m_table->step(-1, false); });
    addKey("X", tr("Mark the row"), [this] { m_table->toggleMark(); });
    addKey("Shift+J", tr("Mark on, downwards"), [this] { m_table->step(1, true); });
    addKey("Shift+K", tr("Mark on, upwards"), [this] { m_table->step(-1, true); });
    addKey("Ctrl+A", tr("Mark all rows"), [this] { m_model->markAll(); });
    addKey("Esc", tr("Take all marks away"), [this] { m_model->clearMarks(); });
    addKey("/", tr("Search and filter"), [this] { m_filterBar->focusSearch(); });
    makeArrangingKeys();
    addKey("Ctrl+C", tr("Copy as table"), [this] { copy(); });
    addKey("Ctrl+Shift+C", tr("Copy without headings"), [this] { copy(false); });
    addKey("Ctrl+E", tr("Export"), [this] { chooseExportFile(); });
    addKey("Ctrl+P", tr("Print"), [this] { previewPrint(); });
    addKey("F5", tr("Read again"), [this] {
        ask();
        m_model->refresh();
    });
    if (!m_spec.actions.empty())
        addKey("U", tr("Undo the last decision"), [this] { undo(); });
    if (*m_spec.newPage)
        addKey("N", tr("New document"), [this] { Q_EMIT pageRequested(QLatin1StringView(m_spec.newPage), Record()); });
    for (QAction* key : m_actionBar->keys())
        addAction(key);
}

void QueueView::addKey(const char* keys, const QString& title, std::function<void()> run) {
    auto* action = new QAction(title, this);
    action->setShortcut(QKeySequence::fromString(QLatin1StringView(keys)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_keys.push_back(action);
}

Page::Keys QueueView::shortcuts() const {
    Keys shortcuts;
    for (const QAction* action : m_actionBar->keys())
        if (!action->shortcut().isEmpty())
            shortcuts.emplace_back(action->shortcut().toString(QKeySequence::NativeText), action->text());
    for (const QAction* action : m_keys)
        shortcuts.emplace_back(action->shortcut().toString(QKeySequence::NativeText), action->text());
    shortcuts.emplace_back(tr("Enter"), *m_spec.page ? tr("Open the document") : tr("Go to the details"));
    return shortcuts;
}

} // namespace opsdesk::ui
