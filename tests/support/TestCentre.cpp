#include "tests/support/TestCentre.h"

#include "core/integration/Areas.h"
#include "core/sync/Centre.h"
#include "tests/support/PostgresCluster.h"

#include <QString>
#include <QUrl>

namespace opsdesk::test {

TestCentre::TestCentre() {
    addAllAreas(m_catalog);
    const std::string place = PostgresCluster::shared().createDatabase();
    m_database = QUrl(QString::fromStdString(place)).path().mid(1).toStdString();
    const auto owner = connect();
    prepareCentre(*owner, m_catalog, m_clock, m_random);
    const auto users = owner->prepare("SELECT id FROM app_user WHERE entity = 0 ORDER BY id");
    while (users->step()) {
        const std::string user(users->text(0));
        owner->execute("DO $$ BEGIN CREATE ROLE \"" + user + "\" LOGIN; EXCEPTION WHEN duplicate_object THEN END $$");
        owner->execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO \"" + user +
                       "\"; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO \"" + user + "\"");
    }
}

std::string TestCentre::url(const std::string& user) const {
    return PostgresCluster::shared().url(m_database, user);
}

std::unique_ptr<store::Connection> TestCentre::connect(const std::string& user) const {
    return store::openPostgres(url(user));
}

} // namespace opsdesk::test
