#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Catalog.h"

#include <memory>
#include <string>

namespace opsdesk::test {

/// A centre in the throw-away cluster, made for one test: all areas, seeded users by role, each able to log in. Ask
/// PostgresCluster::available() first.
class TestCentre {
public:
    TestCentre();

    /// Where @p user logs in; the superuser when nobody is named.
    std::string url(const std::string& user = "postgres") const;
    /// Where the engine logs in, which may write rows but owns nothing.
    std::string engineUrl() const;
    std::unique_ptr<store::Connection> connect(const std::string& user = "postgres") const;

    /// Its database becomes an empty one, as for a restore.
    void empty();

    const Catalog& catalog() const { return m_catalog; }
    Clock& clock() { return m_clock; }
    Random& random() { return m_random; }

private:
    Catalog m_catalog;
    SystemClock m_clock;
    SystemRandom m_random;
    std::string m_database;
};

} // namespace opsdesk::test
