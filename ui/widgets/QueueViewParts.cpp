// The part of QueueView around its rows: heading, keys, layouts, copy and export.
#include "ui/bridge/Session.h"
#include "ui/models/RecordTableModel.h"
#include "ui/models/TableExport.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Decider.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

QWidget* QueueView::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"queueTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap, gap / 2, gap / 2, gap / 2);
    layout->setSpacing(gap);
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
    return top;
}

QMenu* QueueView::makeMenu() {
    auto* menu = new QMenu(this);
    menu->addAction(tr("Copy as table\tCtrl+C"), this, &QueueView::copy);
    menu->addAction(icon("download"_L1, IconTint::Muted), tr("Export to CSV or Excel…\tCtrl+E"), this,
                    &QueueView::chooseExportFile);
    menu->addSeparator();
    m_layoutMenu = menu->addMenu(icon("table"_L1, IconTint::Muted), tr("Use layout"));
    connect(menu, &QMenu::aboutToShow, this, &QueueView::fillLayoutMenu);
    menu->addAction(tr("Keep this layout as…"), this, &QueueView::askLayoutName);
    menu->addAction(tr("Reset columns and sorting"), this, [this] { m_table->resetLayout(); });
    return menu;
}

void QueueView::fillLayoutMenu() {
    m_layoutMenu->clear();
    const QStringList names = m_table->layouts().names();
    for (const QString& name : names)
        m_layoutMenu->addAction(name, this, [this, name] { useLayout(name); });
    m_layoutMenu->setEnabled(!names.isEmpty());
}

void QueueView::useLayout(const QString& name) {
    const ColumnLayout layout = m_table->layouts().load(name);
    m_table->layouts().save(layout);
    m_table->applyLayout(layout);
    m_model->sort(m_model->columnOf(layout.sortColumn),
                  layout.sortDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueueView::askLayoutName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this layout"));
    dialog->setLabelText(tr("Name"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (!name.trimmed().isEmpty())
            m_table->layouts().save(m_table->layoutNow(), name.trimmed());
    });
    dialog->open();
}

void QueueView::makeKeys() {
    addKey("J", tr("Next row"), [this] { m_table->step(1, false); });
    addKey("K", tr("Previous row"), [this] { m_table->step(-1, false); });
    addKey("X", tr("Mark the row"), [this] { m_table->toggleMark(); });
    addKey("Shift+J", tr("Mark on, downwards"), [this] { m_table->step(1, true); });
    addKey("Shift+K", tr("Mark on, upwards"), [this] { m_table->step(-1, true); });
    addKey("Ctrl+A", tr("Mark all rows"), [this] { m_model->setMarked(0, m_model->rowCount() - 1, true); });
    addKey("Esc", tr("Take all marks away"), [this] { m_model->clearMarks(); });
    addKey("/", tr("Search and filter"), [this] { m_filterBar->focusSearch(); });
    addKey("Ctrl+C", tr("Copy as table"), [this] { copy(); });
    addKey("Ctrl+E", tr("Export"), [this] { chooseExportFile(); });
    addKey("F5", tr("Read again"), [this] { ask(); });
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

void QueueView::copy() {
    QApplication::clipboard()->setText(m_table->asTsv());
    const int rows = std::max<int>(1, static_cast<int>(m_model->marked().size()));
    m_banner->say(tr("%n rows copied.", nullptr, rows), false);
}

void QueueView::chooseExportFile() {
    auto* dialog = new QFileDialog(this, tr("Export"), {}, tr("Excel workbook (*.xlsx);;CSV, UTF-8 (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(QLatin1StringView(m_spec.view));
    connect(dialog, &QFileDialog::fileSelected, this, &QueueView::exportTo);
    dialog->open();
}

void QueueView::exportTo(const QString& file) {
    TableExport table{m_model->query(), m_table->shownColumns(), {}, file};
    table.query.limit.reset();
    // Money means little without its currency.
    if (m_model->columnOf("currency") >= 0 &&
        std::find(table.columns.begin(), table.columns.end(), "currency") == table.columns.end())
        table.columns.emplace_back("currency");
    for (const std::string& column : table.columns)
        table.titles.push_back(
            m_model->headerData(m_model->columnOf(column), Qt::Horizontal, Qt::DisplayRole).toString());
    m_exportFile = file;
    ReadRequest request;
    request.kind = ReadRequest::Kind::Work;
    request.work = [table](ViewReader& reader) { table.write(reader); };
    m_exportLane.ask(std::move(request));
}

} // namespace opsdesk::ui
