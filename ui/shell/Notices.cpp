#include "ui/shell/Notices.h"

#include "core/base/Clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <iterator>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr NoticeSign signs[] = {
    {NoticeKind::Refused, "refused", QT_TRANSLATE_NOOP("Notice", "Refused"), Tone::Danger},
    {NoticeKind::PlanDone, "plan-done", QT_TRANSLATE_NOOP("Notice", "Plan"), Tone::Good},
    {NoticeKind::PlanFailed, "plan-failed", QT_TRANSLATE_NOOP("Notice", "Plan failed"), Tone::Danger},
    {NoticeKind::NewWork, "new-work", QT_TRANSLATE_NOOP("Notice", "New work"), Tone::Info},
    {NoticeKind::ImportDone, "import-done", QT_TRANSLATE_NOOP("Notice", "Import"), Tone::Good},
    {NoticeKind::ImportFailed, "import-failed", QT_TRANSLATE_NOOP("Notice", "Import failed"), Tone::Danger},
    {NoticeKind::LinkLost, "link-lost", QT_TRANSLATE_NOOP("Notice", "Offline"), Tone::Warning},
    {NoticeKind::LinkBack, "link-back", QT_TRANSLATE_NOOP("Notice", "Online again"), Tone::Good},
    {NoticeKind::BooksOff, "books-off", QT_TRANSLATE_NOOP("Notice", "Books"), Tone::Danger},
};

QString text(const std::string& words) {
    return QString::fromStdString(words);
}

QJsonObject toJson(const Notice& notice) {
    return {{u"kind"_s, QLatin1StringView(signOf(notice.kind).name)},
            {u"at"_s, QString::number(notice.at)}, // beyond what a JSON number holds exactly
            {u"text"_s, notice.text},
            {u"page"_s, text(notice.spot.page)},
            {u"document"_s, text(notice.spot.document)},
            {u"filters"_s, notice.spot.filters},
            {u"row"_s, text(notice.spot.row)},
            {u"topic"_s, text(notice.topic)},
            {u"count"_s, static_cast<qint64>(notice.count)},
            {u"read"_s, notice.read}};
}

Notice noticeOf(const QJsonObject& kept) {
    const auto word = [&](QLatin1StringView key) { return kept[key].toString().toStdString(); };
    const auto sign = std::find_if(std::begin(signs), std::end(signs),
                                   [&](const NoticeSign& one) { return word("kind"_L1) == one.name; });
    Notice notice;
    notice.kind = sign == std::end(signs) ? NoticeKind::Refused : sign->kind;
    notice.at = kept[u"at"_s].toString().toLongLong();
    notice.text = kept[u"text"_s].toString();
    const QString filters = kept[u"filters"_s].toString();
    notice.spot = {word("page"_L1), word("document"_L1), filters.isEmpty() ? QString() : filters, word("row"_L1)};
    notice.topic = word("topic"_L1);
    notice.count = kept[u"count"_s].toInteger();
    notice.read = kept[u"read"_s].toBool();
    return notice;
}

} // namespace

const NoticeSign& signOf(NoticeKind kind) {
    return *std::find_if(std::begin(signs), std::end(signs), [&](const NoticeSign& one) { return one.kind == kind; });
}

Notices::Notices(QSettings& settings, Clock& clock, const QString& owner, QObject* parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_key(u"notices/"_s + owner) {
    load();
}

int Notices::unread() const {
    return static_cast<int>(
        std::count_if(m_notices.begin(), m_notices.end(), [](const Notice& notice) { return !notice.read; }));
}

const Notice* Notices::unreadOn(const std::string& topic) const {
    const auto found = std::find_if(m_notices.begin(), m_notices.end(), [&](const Notice& notice) {
        return !notice.read && !topic.empty() && notice.topic == topic;
    });
    return found == m_notices.end() ? nullptr : &*found;
}

void Notices::add(Notice notice) {
    notice.at = m_clock.now().micros();
    if (const Notice* before = unreadOn(notice.topic))
        m_notices.erase(m_notices.begin() + (before - m_notices.data()));
    m_notices.insert(m_notices.begin(), std::move(notice));
    if (m_notices.size() > most)
        m_notices.resize(most);
    keep();
}

void Notices::markRead(std::size_t index, bool read) {
    if (index >= m_notices.size() || m_notices[index].read == read)
        return;
    m_notices[index].read = read;
    keep();
}

void Notices::markAllRead() {
    for (Notice& notice : m_notices)
        notice.read = true;
    keep();
}

void Notices::remove(std::size_t index) {
    if (index >= m_notices.size())
        return;
    m_notices.erase(m_notices.begin() + static_cast<std::ptrdiff_t>(index));
    keep();
}

void Notices::clear() {
    m_notices.clear();
    keep();
}

void Notices::load() {
    const QByteArray kept = m_settings.value(m_key).toByteArray();
    for (const QJsonValue& one : QJsonDocument::fromJson(kept).array())
        m_notices.push_back(noticeOf(one.toObject()));
}

void Notices::keep() {
    QJsonArray all;
    for (const Notice& notice : m_notices)
        all << toJson(notice);
    m_settings.setValue(m_key, QJsonDocument(all).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace opsdesk::ui
