#include "core/store/Connection.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <csignal>
#include <signal.h>

using namespace opsdesk;
using namespace opsdesk::test;

/// Somebody stops a plan that takes too long.
class PlanCancelTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    QString m_workspace;

    std::int64_t count(const std::string& table) const {
        const auto reader = store::openSqlite(m_workspace.toStdString(), store::OpenMode::ReadOnly);
        return asInteger(reader->scalar("SELECT count(*) FROM " + table).value_or(Value()));
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_folder.file("anchor.key")));
        m_workspace = QString::fromStdString(m_folder.file("w.opsdesk"));
        QCOMPARE(opsdeskd({"init", "--workspace", m_workspace, "--demo"}).exitCode, 0);
    }

    void aSignalLeavesNothingOfThePlan_data() {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("Ctrl+C") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }
    void aSignalLeavesNothingOfThePlan() {
        QFETCH(const int, signal);
        QFETCH(const int, exitCode);
        const auto suggestions = count("suggestion");
        const auto runs = count("plan_run");
        const auto commands = count("command");
        // Somebody else is writing, so that the plan cannot be published before it is cancelled.
        const auto writer = store::openSqlite(m_workspace.toStdString(), store::OpenMode::ReadWrite);
        std::optional<store::Transaction> writing(*writer);
        const auto planning = start({"plan", "--workspace", m_workspace, "--progress", "--as-of", "2011-12-05"});
        QString told;
        const auto hasTold = [&](const QString& what) {
            planning->waitForReadyRead(20);
            told += QString::fromUtf8(planning->readAllStandardError());
            return told.contains(what) || planning->state() == QProcess::NotRunning;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasTold(QStringLiteral("planning")) && told.contains(QStringLiteral("(100 %)")),
                                 60'000);
        ::kill(static_cast<pid_t>(planning->processId()), signal);
        QTRY_VERIFY_WITH_TIMEOUT(hasTold(QStringLiteral("cancelling the plan")), 60'000);
        writing.reset();
        QVERIFY(ends(*planning));
        told += QString::fromUtf8(planning->readAllStandardError());
        QVERIFY2(told.contains(QStringLiteral("The plan was cancelled; nothing of it was published.")),
                 qPrintable(told));
        QCOMPARE(planning->exitCode(), exitCode);
        QCOMPARE(count("suggestion"), suggestions);
        QCOMPARE(count("plan_run"), runs);
        QCOMPARE(count("command"), commands);
        QCOMPARE(opsdeskd({"verify", "--workspace", m_workspace}).exitCode, 0);
    }

    void theNextPlanIsWhole() {
        const auto runs = count("plan_run");
        QCOMPARE(opsdeskd({"plan", "--workspace", m_workspace, "--as-of", "2011-12-05"}).exitCode, 0);
        QCOMPARE(count("plan_run"), runs + 1);
    }
};

QTEST_GUILESS_MAIN(PlanCancelTest)
#include "PlanCancelTest.moc"
