#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace opsdesk::ui {

/// Where somebody worked before: files of workspaces, and addresses of centres without passwords; newest first.
class RecentPlaces {
public:
    static constexpr int most = 8;

    explicit RecentPlaces(QSettings& settings) : m_settings(settings) {}

    QStringList all() const;
    /// The one that opens by itself; empty when the last thing was not to work anywhere.
    QString last() const;
    void add(const QString& place);
    void remove(const QString& place);
    /// The next time the choice is shown.
    void forgetLast();

    /// Who worked there last; empty when nobody did.
    QString userAt(const QString& place) const;
    void setUserAt(const QString& place, const QString& user);

    static bool isCentre(const QString& place) { return place.contains(QLatin1StringView("://")); }

private:
    QSettings& m_settings;
};

} // namespace opsdesk::ui
