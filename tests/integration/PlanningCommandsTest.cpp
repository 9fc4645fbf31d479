#include "tests/support/Printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace {

struct Run {
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;
};

Run opsdeskd(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QList<QJsonObject> linesOf(const QByteArray& out) {
    QList<QJsonObject> lines;
    for (const QByteArray& line : out.trimmed().split('\n')) {
        lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

/// `opsdeskd calc` and `opsdeskd forecast` as programs see them: JSON on stdout, words on stderr, the exit code.
class PlanningCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void calcAnswersInJson() {
        const Run run = opsdeskd({"calc", "standard-loss", "--json", R"({"z":1.3})"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.errors, QByteArray());
        const double loss = linesOf(run.out).first()["loss"].toDouble();
        QVERIFY(std::abs(loss - 0.0455279621) < 1e-9);
    }

    void nonsenseIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("unknown") << QStringList{"calc", "eok", "--json", "{}"} << QByteArray("no calculator \"eok\"");
        QTest::newRow("unknown, no input") << QStringList{"calc", "eok"} << QByteArray("no calculator \"eok\"");
        QTest::newRow("not JSON") << QStringList{"calc", "eoq", "--json", "{\"K\":NaN}"} << QByteArray("not JSON");
        QTest::newRow("negative") << QStringList{"calc", "eoq", "--json", R"({"K":-1,"h":1,"D":1})"}
                                  << QByteArray("above 0, not -1");
        QTest::newRow("no horizon") << QStringList{"forecast"} << QByteArray("--horizon is required");
        QTest::newRow("no future") << QStringList{"forecast", "--horizon", "0"} << QByteArray("--horizon");
        QTest::newRow("unknown method") << QStringList{"forecast", "--horizon", "2", "--method", "arima"}
                                        << QByteArray("no forecast method \"arima\"");
        QTest::newRow("certain") << QStringList{"forecast", "--horizon", "2", "--level", "100"}
                                 << QByteArray("below 100");
    }
    void nonsenseIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Run run = opsdeskd(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.errors.contains(says), run.errors.constData());
    }

    void eachLineIsAnsweredAndBadOnesDoNotStopTheRest() {
        const Run run = opsdeskd({"forecast", "--horizon", "3", "--level", "80,97.5"},
                                 R"({"id":"steady","frequency":52,"y":[5,5,null,5,5,5,5,5,5,5,5,5]})"
                                 "\n"
                                 R"({"id":"wrong","y":[1,"two"]})"
                                 "\n"
                                 "not json\n"
                                 "\n"
                                 R"({"id":7,"season":52,"y":[1]})"
                                 "\n"
                                 R"({"id":"empty","y":[]})"
                                 "\n"
                                 R"({"id":"falling","y":[9,8,7,6,5,4,3,2,1,0]})"
                                 "\n");
        QCOMPARE(run.exitCode, 1);
        const auto lines = linesOf(run.out);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0]["id"].toString(), QStringLiteral("steady"));
        QCOMPARE(lines[0]["model"].toString(), QStringLiteral("moving_average"));
        for (const char* key : {"mean", "lo80", "hi80", "lo97.5", "hi97.5"}) {
            QCOMPARE(lines[0][QLatin1String(key)].toArray(), (QJsonArray{5, 5, 5}));
        }
        QCOMPARE(lines[1]["id"].toString(), QStringLiteral("wrong"));
        const QStringList fields = {"y", "", "season", "y"};
        for (int i = 1; i <= 4; ++i) {
            QCOMPARE(lines[i]["rejected"]["field"].toString(), fields[i - 1]);
            QVERIFY(run.errors.contains(lines[i]["rejected"]["text"].toString().toUtf8()));
        }
        for (const char* key : {"mean", "lo80"}) {
            for (const QJsonValue& value : lines[5][QLatin1String(key)].toArray()) {
                QVERIFY(value.toDouble() >= 0); // what was never below zero is not forecast to be
            }
        }
    }
};

QTEST_GUILESS_MAIN(PlanningCommandsTest)
#include "PlanningCommandsTest.moc"
