#include "core/store/Connection.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/TemporaryFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <memory>

using namespace opsdesk;
using namespace opsdesk::test;

/// What real processes do to one workspace when they run at once and are killed, and what `opsdeskd verify` says.
class ProcessesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryFolder> m_folder;
    QString m_workspace;

    std::int64_t number(const std::string& sql) const {
        const auto connection = store::openSqlite(m_workspace.toStdString(), store::OpenMode::ReadOnly);
        return asInteger(connection->scalar(sql).value_or(Value()));
    }
    Run verify() const { return opsdeskd({"verify", "--workspace", m_workspace}); }
    /// @p count proposals, each with an id of its own that @p sender and its place give.
    static QByteArray proposals(int sender, int count) {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += QString("{\"type\":\"stock.adjust\",\"command_id\":\"0133f3b3-b280-7575-89%1-18de357e%2\",\"sku\":"
                             "\"LAMP\",\"node\":\"HOME\",\"quantity\":1,\"reason_code\":\"found\"}\n")
                         .arg(sender, 2, 10, QChar('0'))
                         .arg(i, 4, 10, QChar('0'))
                         .toUtf8();
        return lines;
    }
    QStringList submit() const { return {"submit", "--workspace", m_workspace, "--as", "warehouse", "--ndjson", "-"}; }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<TemporaryFolder>();
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(m_folder->file("anchor.key")));
        m_workspace = QString::fromStdString(m_folder->file("w.opsdesk"));
        QCOMPARE(opsdeskd({"init", "--workspace", m_workspace}).exitCode, 0);
        const auto items = QString::fromStdString(m_folder->write("items.csv", "sku,description\nLAMP,Desk lamp\n"));
        const auto stock = QString::fromStdString(
            m_folder->write("stock.csv", "sku,node,quantity,unit_cost,currency\nLAMP,HOME,100,4.00,GBP\n"));
        QCOMPARE(opsdeskd({"import", "items", items, "--workspace", m_workspace}).exitCode, 0);
        QCOMPARE(opsdeskd({"import", "stock", stock, "--workspace", m_workspace}).exitCode, 0);
    }

    void aKilledImportIsCompletedByTheSameCommand() {
        // History, so that the items may come from the rows: a workspace of its own, with no cut-over.
        m_workspace = QString::fromStdString(m_folder->file("history.opsdesk"));
        QCOMPARE(opsdeskd({"init", "--workspace", m_workspace}).exitCode, 0);
        const QStringList import{"import", "online-retail",
                                 QStringLiteral(OPSDESK_SOURCE_DIR "/tests/data/online-retail-part.csv.gz"),
                                 "--workspace", m_workspace};
        const auto killed = start(import);
        QVERIFY(killed->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(killed->state() == QProcess::NotRunning ||
                                     number("SELECT count(*) FROM command WHERE type = 'item.import'") > 0,
                                 60'000);
        killed->kill();
        QVERIFY(ends(*killed));
        QCOMPARE(verify().exitCode, 0);
        const auto completed = opsdeskd(import);
        QVERIFY2(completed.exitCode == 0, qPrintable(completed.err));
        QCOMPARE(completed.object()["rows_applied"].toInt() + completed.object()["rows_skipped"].toInt(), 6020);
        QCOMPARE(number("SELECT count(*) FROM return_line"), 92);
        QCOMPARE(number("SELECT count(*) FROM write_off"), 27);
        QCOMPARE(number("SELECT count(*) FROM sales_order_line"), 5832 + 29 + 9 + 3);
        QCOMPARE(verify().exitCode, 0);
    }

    void manySendersOfWhichSomeAreKilledDoEachThingOnce() {
        constexpr int senders = 4, commands = 60;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int sender = 0; sender < senders; ++sender)
                processes.push_back(start(submit(), proposals(sender, commands)));
            // Killed as soon as something was done: by the one that holds the workspace, whichever that is.
            const auto before = number("SELECT count(*) FROM command");
            QTRY_VERIFY_WITH_TIMEOUT(round > 0 || number("SELECT count(*) FROM command") > before, 60'000);
            if (round < 2)
                for (int sender = 0; sender < senders; sender += 2)
                    processes[static_cast<std::size_t>(sender)]->kill();
            for (auto& process : processes)
                QVERIFY(ends(*process));
        }
        // All was sent again in the last round.
        QCOMPARE(number("SELECT count(*) FROM stock_adjustment"), senders * commands);
        QCOMPARE(number("SELECT count(DISTINCT number) FROM stock_adjustment"), senders * commands);
        QCOMPARE(number("SELECT count(*) FROM command_queue"), 0);
        QCOMPARE(verify().exitCode, 0);
    }

    void verifyRaisesNoAlarmWhileOthersWork() {
        // Each sender anchors the chain when it ends.
        for (int round = 0; round < 4; ++round) {
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int sender = 0; sender < 3; ++sender)
                processes.push_back(start(submit(), proposals(10 * round + sender, 40)));
            const auto run = verify();
            QVERIFY2(run.exitCode == 0, qPrintable(run.err));
            for (auto& process : processes)
                QCOMPARE(finish(*process).exitCode, 0);
        }
    }

    void verifySaysWhatWasChangedWhere() {
        QCOMPARE(verify().object()["ok"].toBool(), true);
        {
            const auto connection = store::openSqlite(m_workspace.toStdString(), store::OpenMode::ReadWrite);
            connection->execute("UPDATE stock_value SET value = value + 1");
        }
        const auto run = verify();
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.object()["ok"].toBool(), false);
        QStringList failed;
        for (const auto& check : run.object()["checks"].toArray())
            if (!check.toObject()["ok"].toBool())
                failed << check.toObject()["name"].toString();
        QVERIFY2(failed.contains("rows") && failed.contains("stock_pools"), qPrintable(failed.join(' ')));
        QVERIFY2(run.err.contains("stock_value"), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "ProcessesTest.moc"
