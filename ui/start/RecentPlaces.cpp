#include "ui/start/RecentPlaces.h"

#include <QSettings>
#include <QUrl>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString userKey(const QString& place) {
    return u"start/users/"_s + QString::fromLatin1(QUrl::toPercentEncoding(place));
}

} // namespace

QStringList RecentPlaces::all() const {
    return m_settings.value("start/recent").toStringList();
}

QString RecentPlaces::last() const {
    return m_settings.value("start/last").toString();
}

void RecentPlaces::add(const QString& place) {
    QStringList places = all();
    places.removeAll(place);
    places.prepend(place);
    m_settings.setValue("start/recent", places.mid(0, most));
    m_settings.setValue("start/last", place);
}

void RecentPlaces::remove(const QString& place) {
    QStringList places = all();
    places.removeAll(place);
    m_settings.setValue("start/recent", places);
    m_settings.remove(userKey(place));
    if (last() == place)
        forgetLast();
}

void RecentPlaces::forgetLast() {
    m_settings.remove(u"start/last"_s);
}

QString RecentPlaces::userAt(const QString& place) const {
    return m_settings.value(userKey(place)).toString();
}

void RecentPlaces::setUserAt(const QString& place, const QString& user) {
    m_settings.setValue(userKey(place), user);
}

} // namespace opsdesk::ui
