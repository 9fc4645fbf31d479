#include <QProcess>
#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

namespace {

void start(QProcess& process, const QStringList& arguments) {
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), QStringList{QStringLiteral("simulate")} + arguments);
}

/// What it printed.
QJsonObject finish(QProcess& process) {
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(600'000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// What `opsdeskd simulate` prints for @p arguments.
QJsonObject simulate(const QStringList& arguments) {
    QProcess process;
    start(process, arguments);
    return finish(process);
}

/// The seeds @p range, in two processes at once.
std::array<QJsonObject, 2> simulateSeeds(const QString& range) {
    const auto first = range.section(QStringLiteral(".."), 0, 0).toULongLong();
    const auto last = range.section(QStringLiteral(".."), -1).toULongLong();
    const auto middle = first + (last - first) / 2;
    const auto part = [](qulonglong from, qulonglong to) {
        return QStringList{QStringLiteral("--seeds"), QStringLiteral("%1..%2").arg(from).arg(to)};
    };
    QProcess other;
    if (middle < last)
        start(other, part(middle + 1, last));
    const auto one = simulate(part(first, middle));
    return {one, middle < last ? finish(other) : one};
}

} // namespace

/// Worlds in which everything fails: nothing may be lost, done twice or different. With
/// OPSDESK_SIMULATION_SEEDS=1..5000 as many as one likes.
class SimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLostOrDoneTwice() {
        // the centre is restored in few worlds, in some of these
        const auto few = qEnvironmentVariableIsSet("CI") ? QStringLiteral("8..17") : QStringLiteral("1..40");
        const QString seeds = qEnvironmentVariable("OPSDESK_SIMULATION_SEEDS", few);
        QMap<QString, int> applied, totals;
        const auto reports = simulateSeeds(seeds);
        for (const auto& report : reports) {
            QVERIFY(report.contains(QStringLiteral("failed")));
            QVERIFY2(report[QStringLiteral("failed")].toArray().isEmpty(), QJsonDocument(report).toJson().constData());
            for (auto total = report.begin(); total != report.end(); ++total)
                totals[total.key()] += total.value().toInt();
            const auto types = report[QStringLiteral("applied")].toObject();
            for (auto type = types.begin(); type != types.end(); ++type)
                applied[type.key()] += type.value().toInt();
        }
        // Worlds in which nothing happens prove nothing.
        for (const char* what : {"decisions", "turns", "faults", "restarts", "restores"})
            QVERIFY2(totals[QLatin1StringView(what)] > totals[QStringLiteral("seeds")] / 12, what);
        // Nor does what is never applied, or months that close before nothing of them comes late.
        QVERIFY(totals[QStringLiteral("booked_late")] > 0);
        // So few worlds do not come to each kind of decision, but to most.
        QStringList never;
        for (auto type = applied.cbegin(); type != applied.cend(); ++type)
            if (type.value() == 0)
                never << type.key();
        QVERIFY2(applied.size() > 50 && never.size() * 5 < applied.size(), qPrintable(never.join(QLatin1Char(' '))));
    }

    /// With OPSDESK_EVERY_WRITE=1 at each of them; a prime, so that in time all kinds of writes are met.
    void anyWriteMayFail() {
        const auto few = qEnvironmentVariableIsSet("CI") ? QStringLiteral("199") : QStringLiteral("101");
        const QString stride = qEnvironmentVariable("OPSDESK_EVERY_WRITE", few);
        const QJsonObject report = simulate({QStringLiteral("--every-write"), stride});
        QVERIFY2(report[QStringLiteral("failed")].toArray().isEmpty(), QJsonDocument(report).toJson().constData());
        for (const char* what : {"seeds", "decisions", "turns", "faults"})
            QVERIFY2(report[QLatin1StringView(what)].toInt() > 50, what);
        QVERIFY(report[QStringLiteral("restarts")].toInt() > 20);
    }

    /// Not even the numbers that the file system gives to files matter, and others take those that become free.
    void aSeedReplaysExactlyWhateverElseTheDiskDoes() {
        const auto story = [](bool busy) {
            const QTemporaryDir folder;
            QProcess process;
            process.start(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"),
                          {QStringLiteral("simulate"), QStringLiteral("--log"), QStringLiteral("--seeds"),
                           QStringLiteral("74..76"), QStringLiteral("--folder"), folder.path()});
            for (int number = 0; !process.waitForFinished(1) && process.state() != QProcess::NotRunning; ++number)
                if (QFile file(folder.filePath(QString::number(number))); busy && !file.open(QIODevice::WriteOnly))
                    return QString();
            auto told = QString::fromUtf8(process.readAllStandardError());
            // Warnings begin with the true time.
            told.remove(QRegularExpression(QStringLiteral("^20[2-9]\\d-\\S+ "), QRegularExpression::MultilineOption));
            told.remove(QRegularExpression(QRegularExpression::escape(folder.path()) + QStringLiteral("\\S*")));
            return told;
        };
        const auto first = story(false);
        QVERIFY(first.contains(QStringLiteral("all come to rest")));
        for (int again = 0; again < 2; ++again)
            QCOMPARE(story(true), first);
    }

    void aCrowdComesBackByAndBy() {
        const QJsonObject report = simulate(
            {QStringLiteral("--crowd"), QStringLiteral("200"), QStringLiteral("--seeds"), QStringLiteral("1")});
        QVERIFY2(report[QStringLiteral("failed")].toArray().isEmpty(), QJsonDocument(report).toJson().constData());
        QCOMPARE(report[QStringLiteral("restarts")].toInt(), 400);
    }

    void findsWhatIsBrokenOnPurpose_data() {
        QTest::addColumn<QString>("broken");
        for (const char* broken : {"dedup", "epoch", "order", "scope"})
            QTest::newRow(broken) << broken;
    }
    void findsWhatIsBrokenOnPurpose() {
        QFETCH(QString, broken);
        const QJsonObject report = simulate({QStringLiteral("--seeds"), QStringLiteral("1..3"),
                                             QStringLiteral("--break"), broken}); // enough to meet it
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
