#include <QProcess>
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// What `opsdeskd simulate` prints for @p arguments.
QJsonObject simulate(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), QStringList{QStringLiteral("simulate")} + arguments);
    if (!process.waitForFinished(600'000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

/// Worlds in which everything fails: nothing may be lost, done twice or different. With
/// OPSDESK_SIMULATION_SEEDS=1..5000 as many as one likes.
class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostOrDoneTwice() {
        const QString seeds = qEnvironmentVariable("OPSDESK_SIMULATION_SEEDS", QStringLiteral("1..200"));
        const QJsonObject report = simulate({QStringLiteral("--seeds"), seeds});
        QVERIFY(report.contains(QStringLiteral("failed")));
        QVERIFY2(report[QStringLiteral("failed")].toArray().isEmpty(), QJsonDocument(report).toJson().constData());
        // Worlds in which nothing happens prove nothing.
        for (const char* what : {"decisions", "turns", "faults", "restarts", "restores"})
            QVERIFY2(report[QLatin1StringView(what)].toInt() > 10, what);
    }

    void findsWhatIsBrokenOnPurpose_data() {
        QTest::addColumn<QString>("broken");
        for (const char* broken : {"dedup", "epoch", "order"})
            QTest::newRow(broken) << QString::fromLatin1(broken);
    }
    void findsWhatIsBrokenOnPurpose() {
        QFETCH(QString, broken);
        const QJsonObject report =
            simulate({QStringLiteral("--seeds"), QStringLiteral("1..20"), QStringLiteral("--break"), broken});
        const QJsonArray failed = report[QStringLiteral("failed")].toArray();
        QVERIFY2(!failed.isEmpty(), qPrintable(broken));
        // A seed replays exactly.
        const QString seed = QString::number(failed.first().toObject()[QStringLiteral("seed")].toInt());
        const QJsonObject again = simulate({QStringLiteral("--seeds"), seed, QStringLiteral("--break"), broken});
        QCOMPARE(again[QStringLiteral("failed")].toArray().first(), failed.first());
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "SimulationTest.moc"
