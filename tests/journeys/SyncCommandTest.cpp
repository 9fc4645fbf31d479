#include "core/sync/Cache.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/ServingEngine.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestCentre.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

QString addUser(const QString& name) {
    return QStringLiteral(R"({"user":"%1","name":"Somebody","roles":["buyer"],"entities":[1]})").arg(name);
}

} // namespace

/// A console without a window, as scripts see it.
class SyncCommandTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ServingEngine> m_engine;
    QString m_url;

    QString folder(const char* name) const { return QString::fromStdString(m_folder.file(name)); }
    Run sync(const QString& cache) const {
        return opsdeskd({QStringLiteral("sync"), QStringLiteral("--once"), QStringLiteral("--central"), m_url,
                         QStringLiteral("--cache"), cache});
    }
    static Run submit(const QString& cache, const QString& name) {
        return opsdeskd({QStringLiteral("submit"), QStringLiteral("--cache"), cache, QStringLiteral("--type"),
                         QStringLiteral("user.add"), QStringLiteral("--json"), addUser(name)});
    }
    static Run query(const QString& cache, const QString& name) {
        return opsdeskd({QStringLiteral("query"), QStringLiteral("users"), QStringLiteral("--cache"), cache,
                         QStringLiteral("--filter"), QStringLiteral("id = ") + name});
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_folder.file("anchor.key")));
        m_centre = std::make_unique<TestCentre>();
        m_url = QString::fromStdString(m_centre->url("admin"));
        m_engine = std::make_unique<ServingEngine>(m_centre->engineUrl(), m_centre->catalog(), m_folder.file("anchor"));
    }

    void whatIsSubmittedGoesWithTheNextContact() {
        const auto cache = folder("one");
        QCOMPARE(query(cache, QStringLiteral("nora")).exitCode, 3);
        const auto loaded = sync(cache);
        QVERIFY2(loaded.exitCode == 0, qPrintable(loaded.err));
        QCOMPARE(loaded.lines().back()[QStringLiteral("link")].toString(), QStringLiteral("live"));
        QCOMPARE(submit(cache, QStringLiteral("nora")).lines().front()[QStringLiteral("state")].toString(),
                 QStringLiteral("waiting"));
        submit(cache, QStringLiteral("nora"));
        const auto sent = sync(cache);
        QCOMPARE(sent.exitCode, 1);
        QCOMPARE(sent.lines()[0][QStringLiteral("state")].toString(), QStringLiteral("applied"));
        QCOMPARE(sent.lines()[1][QStringLiteral("code")].toString(), QStringLiteral("user_exists"));
        QVERIFY(query(cache, QStringLiteral("nora")).out.contains(QStringLiteral("Somebody")));
        const auto listed = opsdeskd({QStringLiteral("outbox"), QStringLiteral("--cache"), cache}).lines();
        QCOMPARE(listed.size(), qsizetype(1));
        const auto discarded =
            opsdeskd({QStringLiteral("outbox"), QStringLiteral("--cache"), cache, QStringLiteral("--discard"),
                      listed[0][QStringLiteral("command_id")].toString()});
        QCOMPARE(discarded.exitCode, 0);
        QVERIFY(discarded.out.isEmpty());
    }

    void aCacheIsProvenAgainstItsCentre() {
        const auto cache = folder("two");
        QCOMPARE(sync(cache).exitCode, 0);
        const QStringList verify{QStringLiteral("verify"), QStringLiteral("--cache"), cache,
                                 QStringLiteral("--central"), m_url};
        QCOMPARE(opsdeskd(verify).exitCode, 0);
        // Behind is not wrong.
        submit(folder("one"), QStringLiteral("olaf"));
        QCOMPARE(sync(folder("one")).exitCode, 0);
        QCOMPARE(opsdeskd(verify).exitCode, 0);
        Cache::open((cache + QStringLiteral("/cache.opsdesk")).toStdString(), Cache::Use::Following)
            ->connection()
            .execute("UPDATE app_user SET name = 'Somebody else' WHERE id = 'planner'");
        const auto found = opsdeskd(verify);
        QCOMPARE(found.exitCode, 3);
        QVERIFY(found.err.contains(QStringLiteral("app_user of entity 0 differs")));
    }

    void aKilledConsoleGoesOnWhereItWas() {
        const auto cache = folder("three");
        QCOMPARE(sync(cache).exitCode, 0);
        for (int round = 0; round < 5; ++round) {
            QProcess follower;
            follower.start(
                QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"),
                {QStringLiteral("sync"), QStringLiteral("--central"), m_url, QStringLiteral("--cache"), cache});
            QVERIFY(follower.waitForReadyRead(30'000));
            for (int each = 0; each < 4; ++each)
                submit(cache, QStringLiteral("k%1x%2").arg(round).arg(each));
            ::kill(static_cast<pid_t>(follower.processId()), SIGKILL);
            follower.waitForFinished();
        }
        const auto last = sync(cache);
        QVERIFY2(last.exitCode == 0, qPrintable(last.out + last.err));
        const auto rows = m_centre->connect()->scalar("SELECT count(*) FROM app_user WHERE id LIKE 'k%x%'");
        QCOMPARE(asInteger(rows.value()), std::int64_t(20));
        QVERIFY(opsdeskd({QStringLiteral("outbox"), QStringLiteral("--cache"), cache}).out.isEmpty());
        QCOMPARE(
            opsdeskd({QStringLiteral("verify"), QStringLiteral("--cache"), cache, QStringLiteral("--central"), m_url})
                .exitCode,
            0);
    }
};

QTEST_GUILESS_MAIN(SyncCommandTest)
#include "SyncCommandTest.moc"
