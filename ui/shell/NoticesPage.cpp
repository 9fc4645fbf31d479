#include "ui/shell/NoticesPage.h"

#include "ui/shell/Notices.h"

#include <QCoreApplication>
#include <QPushButton>

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

} // namespace

NoticesPage::NoticesPage(const Desk& desk, QWidget* parent)
    : ListPage("notices", tr("Notifications"),
               {{"state", QT_TRANSLATE_NOOP("Details", "State")},
                {"at", QT_TRANSLATE_NOOP("Details", "When")},
                {"kind", QT_TRANSLATE_NOOP("Details", "About")},
                {"text", QT_TRANSLATE_NOOP("Details", "What happened"), true}},
               {{"state", CellStyle::Pill}, {"kind", CellStyle::Strong}}, parent),
      m_desk(desk), m_view(noticesView()),
      m_open(addButton(tr("Go there   Enter"), "noticeOpen", {}, [this] { open(); })),
      m_read(addButton(tr("Read or new   R"), "noticeRead", {Qt::Key_R}, [this] { toggleRead(); })),
      m_go(addButton(tr("Let it go   D"), "noticeGo", {Qt::Key_D, Qt::Key_Delete}, [this] { letGo(); })),
      m_allRead(addButton(
          tr("All read   Shift+R"), "noticesRead", {Qt::SHIFT | Qt::Key_R}, [this] { m_desk.notices->markAllRead(); },
          true)),
      m_allGo(addButton(
          tr("Let all go   Shift+D"), "noticesGo", {Qt::SHIFT | Qt::Key_D}, [this] { m_desk.notices->clear(); },
          true)) {
    setEmpty("bell"_L1, tr("Nothing happened behind your back"),
             tr("Refusals, finished plans and imports, and new work in your queues wait here."));
    connect(m_desk.notices, &Notices::changed, this, &NoticesPage::takeNotices);
    takeNotices();
}

Page::Keys NoticesPage::shortcuts() const {
    const auto native = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{tr("Enter"), tr("Go where it leads")},
            {native(Qt::Key_R), tr("Mark it as read, or as new")},
            {native(Qt::Key_D), tr("Let it go")},
            {native(int(Qt::SHIFT) | Qt::Key_R), tr("Mark all as read")},
            {native(int(Qt::SHIFT) | Qt::Key_D), tr("Let all go")}};
}

void NoticesPage::takeNotices() {
    std::vector<Record> records;
    for (const Notice& notice : m_desk.notices->all())
        records.push_back(recordOf(notice));
    setRecords(std::move(records));
}

Record NoticesPage::recordOf(const Notice& notice) const {
    const QString kind = QCoreApplication::translate("Notice", signOf(notice.kind).title);
    return {m_view,
            {Value(std::string(notice.read ? "seen" : "new")), Value(notice.at), Value(kind.toStdString()),
             Value(notice.text.toStdString()), Value(notice.at)}};
}

const Notice* NoticesPage::selected() const {
    const auto& all = m_desk.notices->all();
    return row() >= 0 && row() < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(row())] : nullptr;
}

void NoticesPage::open() {
    const Notice* notice = selected();
    if (!notice)
        return;
    const Spot spot = notice->spot; // marking it makes the list anew
    m_desk.notices->markRead(static_cast<std::size_t>(row()));
    if (!spot.page.empty())
        Q_EMIT spotRequested(spot);
}

void NoticesPage::toggleRead() {
    if (const Notice* notice = selected())
        m_desk.notices->markRead(static_cast<std::size_t>(row()), !notice->read);
}

void NoticesPage::letGo() {
    if (selected())
        m_desk.notices->remove(static_cast<std::size_t>(row()));
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
