#include "tests/support/PostgresCluster.h"

#include "core/base/Clock.h"
#include "core/store/Connection.h"

#include <QFile>
#include <QThread>
#include <QUrl>

#include <csignal>
#include <stdexcept>
#include <unistd.h>

namespace opsdesk::test {

namespace {

/// The folder of initdb and postgres; empty when there is none.
QString programFolder() {
    const QString usual = QStringLiteral("/usr/lib/postgresql/15/bin");
    if (QFile::exists(usual + QStringLiteral("/initdb")))
        return usual;
    QProcess config;
    config.start(QStringLiteral("pg_config"), {QStringLiteral("--bindir")});
    config.waitForFinished();
    const QString named = QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
    return !named.isEmpty() && QFile::exists(named + QStringLiteral("/initdb")) ? named : QString();
}

/// Sets @p process to run a program of PostgreSQL. The server refuses to run as root, and must not outlive the test,
/// however that ends.
void setProgram(QProcess& process, const QString& program, const QStringList& arguments) {
    QStringList all{QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (geteuid() == 0)
        all << QStringLiteral("--reuid=postgres") << QStringLiteral("--regid=postgres")
            << QStringLiteral("--clear-groups");
    all << QStringLiteral("--") << programFolder() + QLatin1Char('/') + program << arguments;
    process.setProgram(QStringLiteral("setpriv"));
    process.setArguments(all);
    process.setWorkingDirectory(QStringLiteral("/"));
}

void runProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    setProgram(process, program, arguments);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        throw std::runtime_error("The test server could not be made: " + process.readAll().toStdString());
}

void giveToPostgres(const std::filesystem::path& folder) {
    if (geteuid() == 0 && QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres:"),
                                                                      QString::fromStdString(folder.string())}) != 0)
        throw std::runtime_error("There is no user postgres to run the test server.");
}

} // namespace

bool PostgresCluster::available() {
    static const bool found = !programFolder().isEmpty();
    return found;
}

PostgresCluster& PostgresCluster::shared() {
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster(QStringList settings)
    : m_settings(std::move(settings)), m_port(20'000 + static_cast<int>(SystemRandom().next() % 30'000)) {
    giveToPostgres(m_folder.path());
    runProgram(QStringLiteral("initdb"),
               {QStringLiteral("--no-sync"), QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-U"),
                QStringLiteral("postgres"), QStringLiteral("--locale=C"), QStringLiteral("--encoding=UTF8"),
                QStringLiteral("-D"), QString::fromStdString(m_folder.file("data"))});
    start();
}

void PostgresCluster::start() {
    const QString folder = QString::fromStdString(m_folder.path().string());
    QStringList arguments{QStringLiteral("-D"), folder + QStringLiteral("/data"), QStringLiteral("-k"), folder,
                          QStringLiteral("-p"), QString::number(m_port)};
    for (const char* setting : {"listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=300",
                                "shared_buffers=64MB", "autovacuum=off", "log_min_messages=fatal", "max_wal_size=1GB"})
        arguments << QStringLiteral("-c") << QString::fromLatin1(setting);
    for (const QString& setting : m_settings)
        arguments << QStringLiteral("-c") << setting;
    setProgram(m_server, QStringLiteral("postgres"), arguments);
    m_server.setStandardOutputFile(folder + QStringLiteral("/log"));
    m_server.setStandardErrorFile(folder + QStringLiteral("/log"), QIODevice::Append);
    m_server.start();
    for (int attempt = 0;; ++attempt) {
        try {
            store::openPostgres(url("postgres"));
            return;
        } catch (const StoreError&) {
            if (attempt == 600 || m_server.waitForFinished(0))
                throw;
            QThread::msleep(50);
        }
    }
}

void PostgresCluster::crash() {
    if (m_server.state() != QProcess::NotRunning && kill(static_cast<pid_t>(m_server.processId()), SIGQUIT) == 0)
        m_server.waitForFinished();
}

PostgresCluster::~PostgresCluster() {
    // What it holds is deleted with the folder.
    crash();
}

std::string PostgresCluster::createDatabase() {
    const std::string name = "test_" + std::to_string(++m_databases);
    store::openPostgres(url("postgres"))->execute("CREATE DATABASE " + name);
    return url(name);
}

std::string PostgresCluster::url(const std::string& database, const std::string& user) const {
    const QByteArray folder = QUrl::toPercentEncoding(QString::fromStdString(m_folder.path().string()));
    return "postgresql://" + user + "@/" + database + "?host=" + folder.toStdString() +
           "&port=" + std::to_string(m_port);
}

} // namespace opsdesk::test
