#include "core/base/Clock.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/TemporaryFolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using opsdesk::test::PostgresCluster;
using opsdesk::test::TemporaryFolder;

namespace {

struct Run {
    int exitCode = -1;
    QString out, error;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Run run(const QString& program, const QStringList& arguments, const QStringList& environment = {},
        const QString& input = {}) {
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.remove(QStringLiteral("PGPASSFILE"));
    for (const QString& variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    process.write(input.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(600'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// A team tries a centre: from the script to people who log in with passwords, and an administrator at work.
class CentralScriptTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    QString m_port;

    QString folder() const { return QString::fromStdString(m_folder.file("centre")); }
    Run script(const QStringList& arguments) const {
        return run(QStringLiteral(OPSDESK_SOURCE_DIR "/packaging/central.sh"), arguments,
                   {QStringLiteral("OPSDESK_BIN=" OPSDESK_BIN_DIR), QStringLiteral("OPSDESK_PORT=") + m_port,
                    QStringLiteral("OPSDESK_ANCHOR_KEY=") + QString::fromStdString(m_folder.file("anchor.key"))});
    }
    QString url(const QString& user) const {
        return QStringLiteral("postgresql://%1@127.0.0.1:%2/opsdesk").arg(user, m_port);
    }
    /// As @p user, whose password the script's file holds.
    Run opsdeskd(const QStringList& arguments, const QString& user, const QString& input = {}) const {
        return run(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), arguments + QStringList{"--central", url(user)},
                   {QStringLiteral("PGPASSFILE=") + folder() + QStringLiteral("/logins")}, input);
    }
    Run withPassword(const QStringList& arguments, const QString& user, const QString& password) const {
        return run(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), arguments + QStringList{"--central", url(user)},
                   {QStringLiteral("PGPASSFILE=/dev/null"), QStringLiteral("PGPASSWORD=") + password});
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        // For root the server is another user's.
        std::filesystem::permissions(m_folder.path(), std::filesystem::perms::others_exec,
                                     std::filesystem::perm_options::add);
        m_port = QString::number(20'000 + opsdesk::SystemRandom().next() % 30'000);
        const auto made = script({folder()});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        QVERIFY2(made.out.contains(url(QStringLiteral("planner"))), qPrintable(made.out));
    }
    void cleanupTestCase() { script({"stop", folder()}); }

    void peopleLogInWithTheirPasswords() {
        const auto listed = opsdeskd({"user", "list"}, QStringLiteral("planner"));
        QVERIFY2(listed.exitCode == 0, qPrintable(listed.error));
        QCOMPARE(listed.object().value("users").toArray().size(), 11);
        const auto wrong = withPassword({"user", "list"}, QStringLiteral("planner"), QStringLiteral("guessed"));
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY2(wrong.error.contains("password"), qPrintable(wrong.error));
    }

    void administratorsAddPeople() {
        const auto admin = QStringLiteral("admin"), mia = QStringLiteral("mia");
        const auto added = opsdeskd({"user", "add", "mia", "--name", "Mia Long", "--role", "buyer"}, admin);
        QVERIFY2(added.exitCode == 0, qPrintable(added.out + added.error));
        const auto secret = QStringLiteral("correct horse"), other = QStringLiteral("battery staple");
        const auto tooShort = opsdeskd({"user", "password", "mia"}, admin, QStringLiteral("short\n"));
        QCOMPARE(tooShort.exitCode, 2);
        const auto set = opsdeskd({"user", "password", "mia"}, admin, secret + u'\n');
        QVERIFY2(set.exitCode == 0, qPrintable(set.error));
        QCOMPARE(withPassword({"user", "list"}, mia, secret).exitCode, 0);
        // Her own she changes herself, another's not.
        const auto changed =
            run(QStringLiteral(OPSDESK_BIN_DIR "/opsdeskd"), {"user", "password", "mia", "--central", url(mia)},
                {QStringLiteral("PGPASSFILE=/dev/null"), QStringLiteral("PGPASSWORD=") + secret}, other + u'\n');
        QVERIFY2(changed.exitCode == 0, qPrintable(changed.error));
        QCOMPARE(withPassword({"user", "list"}, mia, secret).exitCode, 3);
        const auto refused = opsdeskd({"user", "password", "admin"}, QStringLiteral("planner"), secret + u'\n');
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.error.contains("administrator"), qPrintable(refused.error));
        const auto disabled = opsdeskd({"user", "disable", "mia"}, admin);
        QVERIFY2(disabled.exitCode == 0, qPrintable(disabled.out + disabled.error));
        const auto out = withPassword({"user", "list"}, mia, other);
        QCOMPARE(out.exitCode, 3);
        QVERIFY2(out.error.contains("not permitted to log in"), qPrintable(out.error));
    }

    void whatIsRefusedSaysSo() {
        const auto result = opsdeskd({"user", "grant", "buyer", "steward"}, QStringLiteral("admin"));
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.object().value("code").toString(), QStringLiteral("conflicting_roles"));
        const auto stranger = opsdeskd({"user", "enable", "buyer"}, QStringLiteral("planner"));
        QCOMPARE(stranger.object().value("code").toString(), QStringLiteral("not_permitted"));
        const auto asAnother = opsdeskd({"user", "enable", "buyer", "--as", "admin"}, QStringLiteral("planner"));
        QCOMPARE(asAnother.exitCode, 2);
    }

    void filesComeIn() {
        const QString file = QStringLiteral(OPSDESK_SOURCE_DIR "/resources/demo/scms.csv.gz");
        const auto imported = opsdeskd({"import", "scms", file}, QStringLiteral("importer"));
        QVERIFY2(imported.object().value("rows_applied").toInt() > 4000, qPrintable(imported.out.left(400)));
        const auto again = opsdeskd({"import", "scms", file}, QStringLiteral("importer"));
        QCOMPARE(again.object().value("rows_applied").toInt(), 0);
        // Who plans does not import.
        const auto refused = opsdeskd({"import", "scms", file}, QStringLiteral("planner"));
        QVERIFY2(refused.exitCode != 0, qPrintable(refused.out.left(400)));
    }

    void theOwnerUpdates() {
        const auto again = opsdeskd({"migrate"}, QStringLiteral("opsdesk_owner"));
        QVERIFY2(again.exitCode == 0, qPrintable(again.error));
        QCOMPARE(again.object().value("made").toBool(), false);
        QCOMPARE(again.object().value("migrations").toInt(), 0);
        QVERIFY(again.object().value("problems").toArray().isEmpty());
        const auto verified = opsdeskd({"verify"}, QStringLiteral("opsdesk_owner"));
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.out + verified.error));
        const auto other = opsdeskd({"migrate"}, QStringLiteral("admin"));
        QCOMPARE(other.exitCode, 3);
        QVERIFY2(other.error.contains("opsdesk_owner"), qPrintable(other.error));
    }

    void aSecondRunStartsWhatIsThere() {
        QCOMPARE(script({"stop", folder()}).exitCode, 0);
        QCOMPARE(opsdeskd({"user", "list"}, QStringLiteral("admin")).exitCode, 3);
        const auto again = script({folder()});
        QVERIFY2(again.exitCode == 0, qPrintable(again.error));
        QCOMPARE(opsdeskd({"user", "enable", "buyer"}, QStringLiteral("admin")).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(CentralScriptTest)
#include "CentralScriptTest.moc"
