#include "core/store/Backup.h"
#include "core/store/Connection.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <fstream>
#include <unistd.h>

using namespace opsdesk;
using namespace opsdesk::store;
using opsdesk::test::TemporaryFolder;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(opsdesk::StoreError::Kind)
Q_DECLARE_METATYPE(opsdesk::store::OpenMode)

namespace {

/// For what root may do anyway: the rights of nobody, while it lives.
class AsNobody {
public:
    AsNobody() {
        if (m_root && seteuid(65534) != 0)
            qFatal("The rights of root could not be laid down.");
    }
    ~AsNobody() {
        if (m_root && seteuid(0) != 0)
            qFatal("The rights of root could not be taken up again.");
    }

private:
    bool m_root = geteuid() == 0;
};

/// A workspace with a table `sample` of @p rows rows.
std::string makeWorkspace(const TemporaryFolder& folder, const std::string& name, int rows = 10) {
    const auto connection = openSqlite(folder.file(name), OpenMode::Create);
    connection->execute("CREATE TABLE sample (id INTEGER PRIMARY KEY, words TEXT)");
    Transaction transaction(*connection);
    for (std::int64_t id = 0; id < rows; ++id)
        connection->run("INSERT INTO sample VALUES (?, ?)", {id, std::string(1000, 'x')});
    transaction.commit();
    return folder.file(name);
}

std::int64_t countRows(Connection& connection) {
    std::int64_t count = 0;
    const auto statement = connection.prepare("SELECT words FROM sample");
    while (statement->step())
        ++count;
    return count;
}

void overwrite(const std::string& file, std::streamoff offset, const std::string& text) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(offset);
    stream << text;
}

/// Runs @p action, which must throw a StoreError of kind @p kind whose one sentence names @p file.
void expectFailure(Kind kind, const std::string& file, const std::function<void()>& action) {
    try {
        action();
    } catch (const StoreError& error) {
        const std::string text = error.what();
        if (error.kind() != kind)
            QFAIL(("Another kind: " + text).c_str());
        QVERIFY2(text.find("“" + file + "”") != std::string::npos, text.c_str());
        QVERIFY2(text.ends_with('.') && text.find('\n') == std::string::npos, text.c_str());
        return;
    }
    QFAIL("Nothing was thrown.");
}

} // namespace

class WorkspaceErrorsTest : public QObject {
    Q_OBJECT
private slots:
    void wrongFilesAreNamed_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<OpenMode>("mode");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char* name, OpenMode mode, Kind kind) {
            QTest::addRow("%s, mode %d", name, static_cast<int>(mode)) << std::string(name) << mode << kind;
        };
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            row("no such file", mode, Kind::Missing);
            row("no such folder/file", mode, Kind::Missing);
            row("folder", mode, Kind::NotADatabase);
            row("empty", mode, Kind::NotADatabase);
            row("text", mode, Kind::NotADatabase);
            row("long text", mode, Kind::NotADatabase);
            row("head only", mode, Kind::NotADatabase);
        }
        row("no such folder/file", OpenMode::Create, Kind::Missing);
        row("folder", OpenMode::Create, Kind::NotADatabase);
        row("text", OpenMode::Create, Kind::Other);
        row("workspace", OpenMode::Create, Kind::Other);
    }
    void wrongFilesAreNamed() {
        QFETCH(std::string, name);
        QFETCH(OpenMode, mode);
        QFETCH(Kind, kind);
        const TemporaryFolder folder;
        fs::create_directory(folder.file("folder"));
        folder.write("empty", "");
        folder.write("text", "Not a database\n");
        folder.write("long text", std::string(10'000, '\n'));
        folder.write("head only", std::string("SQLite format 3\0", 16) + std::string(5000, '\xaa'));
        makeWorkspace(folder, "workspace");
        const std::string file = folder.file(name);
        const bool existed = fs::exists(file);
        expectFailure(kind, file, [&] { openSqlite(file, mode); });
        QCOMPARE(fs::exists(file), existed);
    }

    void anEmptyFileMayBecomeAWorkspace() {
        const TemporaryFolder folder;
        const std::string file = folder.write("new", "");
        openSqlite(file, OpenMode::Create)->execute("CREATE TABLE sample (words TEXT)");
        const auto connection = openSqlite(file, OpenMode::ReadWrite);
        QVERIFY(connection->tableExists("sample"));
        QCOMPARE(connection->scalar("PRAGMA journal_mode"), std::optional<Value>("wal"));
        QCOMPARE(connection->scalar("PRAGMA foreign_keys"), std::optional<Value>(std::int64_t{1}));
        QCOMPARE(connection->scalar("PRAGMA synchronous"), std::optional<Value>(std::int64_t{2}));
        QCOMPARE(connection->scalar("PRAGMA busy_timeout"), std::optional<Value>(std::int64_t{10'000}));
    }

    void aLockedFileIsSaidToBeInUse() {
        const TemporaryFolder folder;
        const std::string file = makeWorkspace(folder, "workspace");
        const auto holder = openSqlite(file, OpenMode::ReadWrite);
        const auto other = openSqlite(file, OpenMode::ReadWrite);
        const auto reader = openSqlite(file, OpenMode::ReadOnly);
        other->execute("PRAGMA busy_timeout = 1");
        const Transaction transaction(*holder);
        expectFailure(Kind::Locked, file, [&] { other->begin(); });
        expectFailure(Kind::Locked, file, [&] { other->run("DELETE FROM sample"); });
        QCOMPARE(countRows(*reader), std::int64_t{10});
    }

    void aReadOnlyFileIsNotChanged() {
        const TemporaryFolder folder;
        const std::string file = makeWorkspace(folder, "workspace");
        const auto reader = openSqlite(file, OpenMode::ReadOnly);
        expectFailure(Kind::ReadOnly, file, [&] { reader->run("DELETE FROM sample"); });
        expectFailure(Kind::ReadOnly, file, [&] { reader->execute("CREATE TABLE other (id INTEGER)"); });
        QCOMPARE(countRows(*reader), std::int64_t{10});
    }

    void missingRightsAreNamed() {
        const TemporaryFolder folder;
        fs::permissions(folder.path(), fs::perms(0755));
        const std::string readable = makeWorkspace(folder, "readable");
        const std::string secret = makeWorkspace(folder, "secret");
        fs::permissions(readable, fs::perms(0444));
        fs::permissions(secret, fs::perms(0000));
        if (geteuid() != 0)
            fs::permissions(folder.path(), fs::perms(0555));
        {
            const AsNobody nobody;
            expectFailure(Kind::ReadOnly, readable, [&] { openSqlite(readable, OpenMode::ReadWrite); });
            expectFailure(Kind::ReadOnly, readable, [&] { openSqlite(readable, OpenMode::ReadOnly); });
            expectFailure(Kind::Other, secret, [&] { openSqlite(secret, OpenMode::ReadOnly); });
            expectFailure(Kind::ReadOnly, secret, [&] { openSqlite(secret, OpenMode::ReadWrite); });
            expectFailure(Kind::ReadOnly, folder.file("new"),
                          [&] { openSqlite(folder.file("new"), OpenMode::Create); });
        }
        fs::permissions(folder.path(), fs::perms(0755));
    }

    void aFullDiskLosesNothing() {
        const TemporaryFolder folder;
        const std::string file = makeWorkspace(folder, "workspace");
        const auto connection = openSqlite(file, OpenMode::ReadWrite);
        connection->scalar("PRAGMA max_page_count = 20");
        expectFailure(Kind::DiskFull, file, [&] {
            Transaction transaction(*connection);
            for (std::int64_t id = 100; id < 200; ++id)
                connection->run("INSERT INTO sample VALUES (?, ?)", {id, std::string(1000, 'y')});
            transaction.commit();
        });
        QCOMPARE(countRows(*connection), std::int64_t{10});
        connection->scalar("PRAGMA max_page_count = 10000");
        connection->run("INSERT INTO sample VALUES (100, 'room again')");
        QCOMPARE(countRows(*connection), std::int64_t{11});
    }

    void damageIsFound() {
        const TemporaryFolder folder;
        const std::string scribbled = makeWorkspace(folder, "scribbled", 1000);
        overwrite(scribbled, 4096, std::string(4096, '\x5a'));
        expectFailure(Kind::Corrupt, scribbled, [&] { countRows(*openSqlite(scribbled, OpenMode::ReadOnly)); });
        const std::string shortened = makeWorkspace(folder, "shortened", 1000);
        fs::resize_file(shortened, 100 * 4096);
        expectFailure(Kind::Corrupt, shortened, [&] { countRows(*openSqlite(shortened, OpenMode::ReadOnly)); });
    }

    void wrongStatementsAreRefused() {
        const TemporaryFolder folder;
        const auto connection = openSqlite(makeWorkspace(folder, "workspace"), OpenMode::ReadWrite);
        expectFailure(Kind::Other, connection->name(), [&] { connection->run("SELEC 1"); });
        expectFailure(Kind::Other, connection->name(),
                      [&] { connection->run("SELECT \"no_such_column\" FROM sample"); });
        expectFailure(Kind::Constraint, connection->name(), [&] { connection->run("SELECT 1", {std::int64_t{1}}); });
        QVERIFY_EXCEPTION_THROWN(connection->run("SELECT 1; SELECT 2"), Error);
    }

    void aBackupIsOfOneMoment() {
        const TemporaryFolder folder;
        const std::string file = makeWorkspace(folder, "workspace", 5000);
        const auto source = openSqlite(file, OpenMode::ReadOnly);
        const auto writer = openSqlite(file, OpenMode::ReadWrite);
        Transaction transaction(*writer);
        writer->run("DELETE FROM sample WHERE id < 4000");
        backup(*source, folder.file("copy"));
        transaction.commit();
        backup(*source, folder.file("later copy"));
        QCOMPARE(countRows(*openSqlite(folder.file("copy"), OpenMode::ReadOnly)), std::int64_t{5000});
        QCOMPARE(countRows(*openSqlite(folder.file("later copy"), OpenMode::ReadWrite)), std::int64_t{1000});
        QVERIFY(!fs::exists(folder.file("copy.part")) && !fs::exists(folder.file("copy-wal")));
    }

    void aBackupOverwritesNothingAndLeavesNothing() {
        const TemporaryFolder folder;
        const std::string file = makeWorkspace(folder, "workspace", 1000);
        const auto source = openSqlite(file, OpenMode::ReadWrite);
        const std::string taken = folder.write("taken", "precious");
        expectFailure(Kind::Other, taken, [&] { backup(*source, taken); });
        QCOMPARE(fs::file_size(taken), std::uintmax_t{8});
        expectFailure(Kind::Other, file, [&] { backup(*source, file); });
        expectFailure(Kind::Missing, folder.file("nowhere/copy.part"),
                      [&] { backup(*source, folder.file("nowhere/copy")); });
        const std::string damaged = makeWorkspace(folder, "damaged", 1000);
        overwrite(damaged, 4096, std::string(4096, '\x5a'));
        const auto broken = openSqlite(damaged, OpenMode::ReadOnly);
        expectFailure(Kind::Corrupt, folder.file("copy"), [&] { backup(*broken, folder.file("copy")); });
        QVERIFY(!fs::exists(folder.file("copy")) && !fs::exists(folder.file("copy.part")));
    }
};

QTEST_GUILESS_MAIN(WorkspaceErrorsTest)
#include "WorkspaceErrorsTest.moc"
