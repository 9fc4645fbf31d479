#pragma once

#include "tests/support/TemporaryFolder.h"

#include <QProcess>
#include <QStringList>

#include <memory>
#include <string>

namespace opsdesk::test {

/// A throw-away PostgreSQL server in a temporary folder, reachable by a socket in that folder only. It forgets safety
/// for speed.
class PostgresCluster {
public:
    /// Whether the programs are installed; tests that need them are skipped otherwise.
    static bool available();
    /// The one of this test program; started when first asked for, stopped and deleted when the program ends.
    static PostgresCluster& shared();

    /// @p settings go on the server's command line behind the usual ones, such as "fsync=on".
    explicit PostgresCluster(QStringList settings = {});
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// The URL of a fresh, empty database, for its superuser.
    std::string createDatabase();
    /// The URL of @p database for @p user, who needs no password.
    std::string url(const std::string& database, const std::string& user = "postgres") const;

    /// Stops the server as a crash does: at once, without a checkpoint, all sessions cut.
    void crash();
    /// Starts it again after crash().
    void start();

private:
    TemporaryFolder m_folder;
    QStringList m_settings;
    QProcess m_server;
    int m_port;
    int m_databases = 0;
};

} // namespace opsdesk::test
