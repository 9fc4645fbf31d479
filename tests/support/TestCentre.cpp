#include "tests/support/TestCentre.h"

#include "core/integration/Areas.h"
#include "core/sync/Centre.h"
#include "tests/support/PostgresCluster.h"

#include <QString>
#include <QUrl>

namespace opsdesk::test {

namespace {

const std::string engineLogin = "opsdesk-engine";

} // namespace

TestCentre::TestCentre() {
    addAllAreas(m_catalog);
    const std::string place = PostgresCluster::shared().createDatabase();
    m_database = QUrl(QString::fromStdString(place)).path().mid(1).toStdString();
    const auto owner = connect();
    prepareCentre(*owner, m_catalog, m_clock, m_random);
    // Logins belong to the whole cluster, and other tests may have made it.
    owner->execute("DO $$ BEGIN CREATE ROLE \"" + engineLogin +
                   "\" LOGIN BYPASSRLS IN ROLE opsdesk_engine; "
                   "EXCEPTION WHEN duplicate_object THEN END $$");
}

void TestCentre::empty() {
    const auto server = store::openPostgres(PostgresCluster::shared().url("postgres"));
    server->execute("DROP DATABASE " + m_database + " WITH (FORCE)");
    server->execute("CREATE DATABASE " + m_database);
}

std::string TestCentre::url(const std::string& user) const {
    return PostgresCluster::shared().url(m_database, user);
}

std::string TestCentre::engineUrl() const {
    return url(engineLogin);
}

std::unique_ptr<store::Connection> TestCentre::connect(const std::string& user) const {
    return store::openPostgres(url(user));
}

} // namespace opsdesk::test
