#include "tests/support/TestStore.h"

#include "tests/support/PostgresCluster.h"

#include <QtTest>

namespace opsdesk::test {

void TestStore::addRows() {
    QTest::addColumn<std::string>("store");
    QTest::newRow("sqlite") << std::string("sqlite");
    QTest::newRow("postgres") << std::string("postgres");
}

std::string TestStore::whyMissing(const std::string& store) {
    if (store == "sqlite" || PostgresCluster::available())
        return {};
    return "PostgreSQL 15 is not installed.";
}

TestStore::TestStore(std::string store) : m_store(std::move(store)) {
    if (isSqlite()) {
        m_place = m_folder.file("test.opsdesk");
        store::openSqlite(m_place, store::OpenMode::Create)->execute("PRAGMA user_version = 1");
    } else {
        m_place = PostgresCluster::shared().createDatabase();
    }
}

std::unique_ptr<store::Connection> TestStore::connect() const {
    return isSqlite() ? store::openSqlite(m_place, store::OpenMode::ReadWrite) : store::openPostgres(m_place);
}

} // namespace opsdesk::test
