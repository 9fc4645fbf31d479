#include "ui/shell/NoticesPage.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Notices.h"
#include "ui/widgets/RecordGrid.h"
#include "ui/widgets/StatePage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Not a question to a workspace: the notices, in the form in which lists show rows.
std::shared_ptr<const View> noticesView() {
    View view;
    view.name = "notices";
    view.columns = {{"state", "", ColumnType::Code, "Whether it was looked at."},
                    {"at", "", ColumnType::Time, "When it happened."},
                    {"kind", "", ColumnType::Text, "What it is about."},
                    {"text", "", ColumnType::Text, "What happened."},
                    {"id", "", ColumnType::Integer, "Its place in the list.", false}};
    return std::make_shared<const View>(std::move(view));
}

QPushButton* makeButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

} // namespace

NoticesPage::NoticesPage(const Desk& desk, QWidget* parent)
    : Page(parent), m_desk(desk), m_view(noticesView()),
      m_grid(new RecordGrid({{"state", QT_TRANSLATE_NOOP("Details", "State")},
                             {"at", QT_TRANSLATE_NOOP("Details", "When")},
                             {"kind", QT_TRANSLATE_NOOP("Details", "About")},
                             {"text", QT_TRANSLATE_NOOP("Details", "What happened"), true}},
                            {{"state", CellStyle::Pill}, {"kind", CellStyle::Strong}}, this)),
      m_empty(new StatePage(this)), m_open(makeButton(tr("Go there   Enter"), u"noticeOpen"_s, this)),
      m_read(makeButton(tr("Read or new   R"), u"noticeRead"_s, this)),
      m_go(makeButton(tr("Let it go   D"), u"noticeGo"_s, this)),
      m_allRead(makeButton(tr("All read   Shift+R"), u"noticesRead"_s, this)),
      m_allGo(makeButton(tr("Let all go   Shift+D"), u"noticesGo"_s, this)) {
    setObjectName(u"noticesPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_grid->setObjectName(u"noticesList"_s);
    m_grid->setAccessibleName(title());
    m_grid->rowsShownAtMost = static_cast<int>(Notices::most);
    m_empty->show("bell"_L1, tr("Nothing happened behind your back"),
                  tr("Refusals, finished plans and imports, and new work in your queues wait here."));
    auto* lists = new QWidget(this);
    m_stack = new QStackedLayout(lists);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(lists, 1);
    layout->addWidget(makeActions());
    connect(m_grid, &RecordGrid::opened, this, &NoticesPage::open);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoticesPage::updateActions);
    connect(m_desk.notices, &Notices::changed, this, &NoticesPage::takeNotices);
    takeNotices();
}

QString NoticesPage::title() const {
    return tr("Notifications");
}

QWidget* NoticesPage::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"noticesTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap / 2, gap / 2, gap, gap / 2);
    auto* back = new QToolButton(top);
    back->setIcon(icon("back"_L1));
    back->setToolTip(tr("Back   Esc"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &NoticesPage::closed);
    auto* heading = new QLabel(title(), top);
    heading->setProperty("heading", u"page"_s);
    layout->addWidget(back);
    layout->addWidget(heading, 1);
    return top;
}

void NoticesPage::addKey(const QKeySequence& key, void (NoticesPage::*action)()) {
    connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            action);
}

QWidget* NoticesPage::makeActions() {
    auto* bar = new QWidget(this);
    bar->setObjectName(u"noticesActions"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    for (QPushButton* button : {m_open, m_read, m_go})
        layout->addWidget(button);
    layout->addStretch(1);
    for (QPushButton* button : {m_allRead, m_allGo})
        layout->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &NoticesPage::open);
    connect(m_read, &QPushButton::clicked, this, &NoticesPage::toggleRead);
    connect(m_go, &QPushButton::clicked, this, &NoticesPage::letGo);
    connect(m_allRead, &QPushButton::clicked, this, &NoticesPage::readAll);
    connect(m_allGo, &QPushButton::clicked, this, &NoticesPage::letAllGo);
    addKey(Qt::Key_R, &NoticesPage::toggleRead);
    addKey(Qt::Key_D, &NoticesPage::letGo);
    addKey(Qt::Key_Delete, &NoticesPage::letGo);
    addKey(Qt::SHIFT | Qt::Key_R, &NoticesPage::readAll);
    addKey(Qt::SHIFT | Qt::Key_D, &NoticesPage::letAllGo);
    addKey(Qt::Key_Escape, &NoticesPage::closed);
    return bar;
}

Page::Keys NoticesPage::shortcuts() const {
    const auto native = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{tr("Enter"), tr("Go where it leads")},
            {native(Qt::Key_R), tr("Mark it as read, or as new")},
            {native(Qt::Key_D), tr("Let it go")},
            {native(int(Qt::SHIFT) | Qt::Key_R), tr("Mark all as read")},
            {native(int(Qt::SHIFT) | Qt::Key_D), tr("Let all go")}};
}

void NoticesPage::activate() {
    if (!m_desk.notices->all().empty() && !m_grid->currentIndex().isValid())
        m_grid->selectRow(0);
    if (m_desk.notices->all().empty())
        setFocus();
    else
        m_grid->setFocus();
    updateActions();
}

void NoticesPage::takeNotices() {
    const int row = m_grid->currentIndex().row();
    const auto& all = m_desk.notices->all();
    std::vector<Record> records;
    for (const Notice& notice : all)
        records.push_back(recordOf(notice));
    m_stack->setCurrentIndex(all.empty() ? 1 : 0);
    m_grid->setRecords(std::move(records));
    if (!all.empty() && !m_grid->currentIndex().isValid()) // else what was selected is still, by its id
        m_grid->selectRow(std::clamp(row, 0, static_cast<int>(all.size()) - 1));
    updateActions();
}

Record NoticesPage::recordOf(const Notice& notice) const {
    const QString kind = QCoreApplication::translate("Notice", signOf(notice.kind).title);
    return {m_view,
            {Value(std::string(notice.read ? "seen" : "new")), Value(notice.at), Value(kind.toStdString()),
             Value(notice.text.toStdString()), Value(notice.at)}};
}

const Notice* NoticesPage::selected() const {
    const int row = m_grid->currentIndex().row();
    const auto& all = m_desk.notices->all();
    return row >= 0 && row < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(row)] : nullptr;
}

void NoticesPage::open() {
    const Notice* notice = selected();
    if (!notice)
        return;
    const Spot spot = notice->spot; // marking it makes the list anew
    m_desk.notices->markRead(static_cast<std::size_t>(m_grid->currentIndex().row()));
    if (!spot.page.empty())
        Q_EMIT spotRequested(spot);
}

void NoticesPage::toggleRead() {
    if (const Notice* notice = selected())
        m_desk.notices->markRead(static_cast<std::size_t>(m_grid->currentIndex().row()), !notice->read);
}

void NoticesPage::letGo() {
    if (selected())
        m_desk.notices->remove(static_cast<std::size_t>(m_grid->currentIndex().row()));
}

void NoticesPage::readAll() {
    m_desk.notices->markAllRead();
}

void NoticesPage::letAllGo() {
    m_desk.notices->clear();
}

void NoticesPage::updateActions() {
    const Notice* notice = selected();
    m_open->setEnabled(notice && !notice->spot.page.empty());
    for (QPushButton* button : {m_read, m_go})
        button->setEnabled(notice);
    for (QPushButton* button : {m_allRead, m_allGo})
        button->setEnabled(!m_desk.notices->all().empty());
}

} // namespace opsdesk::ui
