#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

using namespace opsdesk;
using test::opsdeskd;
using test::TemporaryFolder;

namespace {

QByteArray line(const QByteArray& id, int periods, const QByteArray& more = {}) {
    QByteArray demand;
    for (int i = 0; i < periods; ++i) {
        demand += (i > 0 ? "," : "") + QByteArray::number(7 * (1 + i * i % 3));
    }
    return "{\"id\":\"" + id + "\",\"frequency\":52,\"y\":[" + demand + "],\"unit_cost\":200,\"price\":500" + more +
           "}\n";
}

} // namespace

/// `opsdeskd backtest` as a planner's script sees it.
class BacktestCommandTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;

    QString file(const char* name) const { return QString::fromStdString(m_folder.file(name)); }

private Q_SLOTS:
    void saysWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("word");
        const QByteArray good = line("A", 60);
        const QStringList time{"--lead-time", "14"};
        m_folder.write("words.txt", "3\nsoon\n");
        m_folder.write("empty.txt", "\n");
        QTest::newRow("no JSON") << time << QByteArray("hello\n") << "Line 1";
        QTest::newRow("no demand") << time << QByteArray("{\"id\":\"A\"}\n") << "has no \"y\"";
        QTest::newRow("no id") << time << QByteArray("{\"y\":[1,2]}\n") << "has no \"id\"";
        QTest::newRow("a word among the demand")
            << time << QByteArray("{\"id\":\"A\",\"y\":[1,\"two\"]}\n") << "place 1";
        QTest::newRow("an unknown field") << time << line("A", 60, ",\"colour\":3") << "colour";
        QTest::newRow("half a penny") << time << line("A", 60, ",\"price\":2.5") << "whole number";
        QTest::newRow("a minimum below zero") << time << line("A", 60, ",\"moq\":-1") << "moq";
        QTest::newRow("twice the same") << time << good + good << "second series";
        QTest::newRow("no lead time") << QStringList() << good << "lead_time_days";
        QTest::newRow("nothing long enough") << time << line("A", 12) << "long enough";
        QTest::newRow("nothing at all") << time << QByteArray() << "long enough";
        QTest::newRow("two lead times") << time + QStringList{"--lead-times", file("words.txt")} << good
                                        << "leave one out";
        QTest::newRow("lead times in words") << QStringList{"--lead-times", file("words.txt")} << good << "soon";
        QTest::newRow("no lead times") << QStringList{"--lead-times", file("empty.txt")} << good << "empty";
        QTest::newRow("no such file") << time + QStringList{"--series", file("none")} << good << "none";
        QTest::newRow("unknown policy") << time + QStringList{"--policy", "magic"} << good << "minmax";
        QTest::newRow("unknown service") << time + QStringList{"--service", "best"} << good << "segment";
        QTest::newRow("unknown worth") << time + QStringList{"--worth", "gold"} << good << "margin";
        QTest::newRow("a target of 95") << time + QStringList{"--target", "95"} << good << "0.95";
        QTest::newRow("a fill of all") << time + QStringList{"--fill", "1"} << good << "--fill";
        QTest::newRow("no warm-up") << time + QStringList{"--warm-up", "0"} << good << "--warm-up";
        QTest::newRow("reviews within months")
            << time + QStringList{"--period-days", "30", "--review-days", "7"} << good << "seventh";
        QTest::newRow("value without costs")
            << time + QStringList{"--service", "value"} << line("A", 60).replace("200", "0") << "unit_cost";
        QTest::newRow("value by prices without any") << time + QStringList{"--service", "value", "--worth", "price"}
                                                     << line("A", 60).replace("500", "0") << "price";
        QTest::newRow("nowhere to keep it") << time + QStringList{"--record", "A"} << good << "--workspace";
        QTest::newRow("no cores") << time + QStringList{"--threads", "-1"} << good << "threads";
    }
    void saysWhatIsWrong() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QString, word);
        const auto run = opsdeskd(QStringList{"backtest"} + arguments, input);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains(word), qPrintable(run.err));
        QVERIFY2(run.out.isEmpty(), qPrintable(run.out));
    }

    void tellsEachPolicyBySegment() {
        m_folder.write("days.txt", "10\n14\n21.4\n");
        const auto run = opsdeskd({"backtest", "--policy", "minmax,ses,opsdesk", "--service", "segment,value",
                                   "--target", "0.9,0.99", "--multiplier", "1.5", "--lead-times", file("days.txt")},
                                  line("A", 60) + line("B", 60, ",\"moq\":50,\"multiple\":10") + line("C", 10));
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        QVERIFY2(run.err.contains("1 of 3 series"), qPrintable(run.err));
        QStringList all;
        for (const auto& told : run.lines()) {
            if (told["segment"].toString() == "all") {
                all += told["policy"].toString() + " " + told["service"].toString();
                QCOMPARE(told["series"].toInt(), 2);
                QVERIFY(told["fill_rate"].toDouble() > 0.5 && told["average_stock_value"].toDouble() > 0);
                QVERIFY(told["orders"].toInt() > 0 && told.contains("mase") && told.contains("bias"));
            } else {
                QVERIFY(told["segment"].toString().size() == 2);
            }
        }
        QCOMPARE(all, (QStringList{"minmax ", "ses ", "ses ", "opsdesk segment", "opsdesk value", "opsdesk value"}));
    }

    void theSeedDrawsTheLeadTimes() {
        const auto with = [](const QString& seed) {
            return opsdeskd({"backtest", "--lead-time", "14", "--lead-time-deviation", "10", "--seed", seed},
                            line("A", 60))
                .out;
        };
        QCOMPARE(with("1"), with("1"));
        QVERIFY(with("1") != with("2"));
    }

    void replaysTheDemandOfAWorkspace() {
        qputenv("OPSDESK_ANCHOR_KEY", file("anchor.key").toUtf8());
        const QString workspace = file("new.opsdesk");
        const auto made = opsdeskd({"init", "--workspace", workspace});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        const auto empty = opsdeskd({"backtest", "--workspace", workspace});
        QCOMPARE(empty.exitCode, 2);
        QVERIFY2(empty.err.contains("opsdeskd plan"), qPrintable(empty.err));

        const QString demo = file("demo.opsdesk");
        QCOMPARE(opsdeskd({"init", "--demo", "--workspace", demo}).exitCode, 0);
        QCOMPARE(opsdeskd({"plan", "--workspace", demo}).exitCode, 0);
        const auto run = opsdeskd({"backtest", "--workspace", demo, "--target", "0.5,0.98"});
        QVERIFY2(run.exitCode == 0, qPrintable(run.err));
        const auto lines = run.lines();
        const auto each = lines.size() / 2; // the total and the segments that there are
        QVERIFY(each > 5 && lines[each]["segment"].toString() == "all");
        QVERIFY(lines.first()["series"].toInt() > 600);
        QVERIFY(lines.first()["fill_rate"].toDouble() < lines[each]["fill_rate"].toDouble());
        QVERIFY(lines.first()["average_stock_value"].toInteger() < lines[each]["average_stock_value"].toInteger());

        const QStringList kept{"backtest", "--workspace", demo,   "--fill", "0.9",
                               "--record", "Autumn",      "--as", "planner"};
        QCOMPARE(opsdeskd(kept).exitCode, 0);
        const auto list = opsdeskd({"query", "backtests", "--workspace", demo, "--format", "csv"});
        QVERIFY2(list.out.contains("Autumn") && list.out.contains("recorded"), qPrintable(list.out));
        const auto again = opsdeskd(kept);
        QVERIFY2(again.exitCode == 2 && again.err.contains("another name"), qPrintable(again.err));
    }
};

QTEST_GUILESS_MAIN(BacktestCommandTest)
#include "BacktestCommandTest.moc"
