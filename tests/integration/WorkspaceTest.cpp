#include "core/workflow/Workspace.h"
#include "core/base/Error.h"
#include "core/governance/Governance.h"
#include "core/master/Channel.h"
#include "core/store/Backup.h"
#include "core/workflow/Context.h"
#include "core/workflow/FileLock.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <atomic>
#include <fstream>
#include <future>

using namespace opsdesk;
using opsdesk::test::TemporaryFolder;

namespace {

struct NamePayload {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NamePayload, (), (name))

ViewQuery channels() {
    ViewQuery query;
    query.view = "channels";
    return query;
}

struct NamesCatalog : Catalog {
    NamesCatalog() {
        addGovernance(*this);
        CommandType type;
        type.name = "channel.put";
        type.handle = [](Context& context) -> Outcome {
            const auto payload = readPayload<NamePayload>(context.command().payload);
            if (!payload)
                return tl::unexpected(payload.error());
            context.rows().put(Channel{context.entity(), payload->name, "", 0});
            return {};
        };
        add(type);
        View view;
        view.name = "channels";
        view.columns = {{"id", "Code", ColumnType::Code, "", true},
                        {"rev", "Revision", ColumnType::Integer, "", false}};
        view.sql = "SELECT code AS id, rev FROM channel WHERE entity = @entity";
        view.order = {{"id", false}};
        view.search = {"id"};
        add(view);
    }
};

class WorkspaceTest : public QObject {
    Q_OBJECT

    NamesCatalog m_catalog;
    SystemClock m_clock;
    SystemRandom m_random;

    Command put(const std::string& name) {
        Command command;
        command.id = m_random.uuid(m_clock.now());
        command.type = "channel.put";
        command.entity = 1;
        command.actor = "warehouse";
        command.payload = writePayload(NamePayload{name});
        return command;
    }
    std::unique_ptr<Workspace> open(const std::string& file) {
        return Workspace::open(file, m_catalog, m_clock, m_random);
    }
    std::string make(const TemporaryFolder& folder) {
        const auto file = folder.file("w.opsdesk");
        Workspace::init(file, m_catalog, m_clock, m_random);
        return file;
    }
    std::size_t count(Workspace& workspace) { return workspace.reader()->rows(channels()).size(); }

private Q_SLOTS:
    void initTestCase() {
        static TemporaryFolder keys;
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(keys.file("anchor.key")));
    }

    void twoConsolesShareOneWorkspace() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        auto first = open(file);
        auto second = open(file);
        std::atomic<int> announced = 0;
        const auto subscription = second->bus().committed().connect([&](const Step& step) {
            // Windows read again what a step names, so that it must name it.
            announced += std::ranges::count(step.tables, std::string("command"));
        });
        // The second has no lock: its command goes through the file to the first's engine.
        QVERIFY(second->bus().submitAndWait(put("from-second")).applied());
        QVERIFY(first->bus().submitAndWait(put("from-first")).applied());
        QTRY_VERIFY(announced > 0);
        QCOMPARE(count(*second), std::size_t(2));
        // The holder goes away: the other becomes the engine.
        first.reset();
        QVERIFY(second->bus().submitAndWait(put("alone")).applied());
        QCOMPARE(count(*second), std::size_t(3));
    }

    void aSenderThatIsLeftAloneServesItself() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        auto holder = std::make_unique<FileLock>(file + ".lock");
        QVERIFY(holder->tryAcquire());
        auto sender = open(file);
        const auto command = put("mine");
        auto other = command;
        other.payload = writePayload(NamePayload{"other"});
        std::vector<std::future<CommandResult>> answers;
        for (const auto& sent : {command, command, other})
            answers.push_back(std::async(std::launch::async, [&, sent] { return sender->bus().submitAndWait(sent); }));
        const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
        const auto queued = [&] { return asInteger(*reader->scalar("SELECT count(*) FROM command_queue")); };
        QTRY_COMPARE(queued(), 1);
        // The holder dies and had done nothing that this process could have noticed.
        holder.reset();
        int applied = 0, taken = 0;
        for (auto& answer : answers) {
            QVERIFY(answer.wait_for(std::chrono::seconds(30)) == std::future_status::ready);
            const auto result = answer.get();
            applied += result.applied();
            taken += result.rejection.code == "command_id_taken";
        }
        QVERIFY2(applied + taken == 3 && applied > 0 && taken > 0, qPrintable(QString::number(applied)));
        QCOMPARE(count(*sender), std::size_t(1));
    }

    void nothingIsLostWhenManySendAtOnce() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        auto first = open(file);
        auto second = open(file);
        std::vector<std::future<void>> senders;
        for (int sender = 0; sender < 4; ++sender)
            senders.push_back(std::async(std::launch::async, [&, sender] {
                auto& bus = (sender % 2 ? *first : *second).bus();
                for (int i = 0; i < 25; ++i)
                    if (!bus.submitAndWait(put(fmt::format("{}-{}", sender, i))).applied())
                        throw std::runtime_error("refused");
            }));
        for (auto& sender : senders)
            sender.get();
        QCOMPARE(count(*first), std::size_t(100));
    }

    void filtersSearchesAndSorts() {
        const TemporaryFolder folder;
        auto workspace = open(make(folder));
        for (const auto* name : {"alpha", "Beta", "gamma", "50%_off"})
            QVERIFY(workspace->bus().submitAndWait(put(name)).applied());
        const auto reader = workspace->reader();
        using Ids = std::vector<std::string>;
        auto query = channels();
        QCOMPARE(reader->keys(query), (Ids{"50%_off", "Beta", "alpha", "gamma"}));
        query.filters = {Filter::parse("id in alpha, Beta")};
        QCOMPARE(reader->keys(query), (Ids{"Beta", "alpha"}));
        for (const auto* alpha : {"id == alpha", "id = 'alpha'", "id=\"alpha\""}) {
            query.filters = {Filter::parse(alpha)};
            QCOMPARE(reader->keys(query), (Ids{"alpha"}));
        }
        query.filters = {Filter::parse("id <> alpha")};
        QCOMPARE(reader->keys(query).size(), std::size_t(3));
        query.filters = {Filter::parse("id contains %_")};
        QCOMPARE(reader->keys(query), (Ids{"50%_off"}));
        query = channels();
        query.search = "A et";
        QCOMPARE(reader->keys(query), (Ids{"Beta"}));
        query = channels();
        query.sort = {{"rev", true}};
        query.limit = 2;
        QCOMPARE(reader->keys(query), (Ids{"50%_off", "gamma"}));
        QCOMPARE(reader->rowsById("channels", 1, {"gamma", "gone", "alpha"}).size(), std::size_t(2));
        for (const auto* wrong : {"colour = red", "rev = many"}) {
            query.filters = {Filter::parse(wrong)};
            QVERIFY_THROWS_EXCEPTION(UsageError, reader->keys(query));
        }
        QVERIFY_THROWS_EXCEPTION(UsageError, Filter::parse("nonsense"));
    }

    void refusesAWorkspaceOlderThanItsAnchor() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        std::filesystem::copy_file(file, folder.file("old"));
        {
            auto workspace = open(file);
            QVERIFY(workspace->bus().submitAndWait(put("later")).applied());
        }
        for (const auto* end : {"", "-wal", "-shm"})
            std::filesystem::remove(file + end);
        std::filesystem::copy_file(folder.file("old"), file);
        QVERIFY_THROWS_EXCEPTION(StoreError, open(file));
    }

    void restoresABackupWhileOpenAndSaysSo() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        const auto backup = folder.file("backup");
        auto console = open(file);
        QVERIFY(console->bus().submitAndWait(put("kept")).applied());
        store::backup(*store::openSqlite(file, store::OpenMode::ReadOnly), backup);
        QVERIFY(console->bus().submitAndWait(put("lost")).applied());
        Workspace::restore(file, backup, "tester", m_catalog, m_clock, m_random);
        QCOMPARE(count(*console), std::size_t(1));
        QVERIFY(console->bus().submitAndWait(put("after")).applied());
        console.reset();
        // It still opens: the anchor knows of the restore, and so does the audit trail.
        console = open(file);
        QCOMPARE(count(*console), std::size_t(2));
        const auto records =
            store::openSqlite(file, store::OpenMode::ReadOnly)
                ->scalar("SELECT count(*) FROM audit_record WHERE type = 'workspace.restore' AND outcome = 'applied'");
        QCOMPARE(asInteger(*records), 1);
    }

    void restoresAWorkspaceThatIsLost() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        const auto backup = folder.file("backup");
        {
            auto workspace = open(file);
            QVERIFY(workspace->bus().submitAndWait(put("kept")).applied());
            store::backup(*store::openSqlite(file, store::OpenMode::ReadOnly), backup);
            QVERIFY(workspace->bus().submitAndWait(put("lost")).applied());
        }
        std::filesystem::remove(file);
        folder.write("w.opsdesk-wal", "left over");
        Workspace::restore(file, backup, "tester", m_catalog, m_clock, m_random);
        auto workspace = open(file);
        QCOMPARE(count(*workspace), std::size_t(1));
        QVERIFY(workspace->bus().submitAndWait(put("after")).applied());
        QVERIFY_THROWS_EXCEPTION(UsageError, Workspace::restore(file, file, "tester", m_catalog, m_clock, m_random));
    }

    void leavesWhatBelongsToOthersAlone() {
        const TemporaryFolder folder;
        const auto backup = make(folder);
        const auto other = folder.file("recipes.db");
        const auto write = [](const std::string& name, const std::string& table) {
            const auto database = store::openSqlite(name, store::OpenMode::Create);
            database->execute("CREATE TABLE " + table);
            database->execute("PRAGMA journal_mode = DELETE");
        };
        write(other, "recipe (name TEXT)");
        const auto content = [&] {
            std::ifstream stream(other, std::ios::binary);
            return std::string(std::istreambuf_iterator<char>(stream), {});
        };
        const auto before = content();
        QVERIFY_THROWS_EXCEPTION(StoreError, open(other));
        QVERIFY_THROWS_EXCEPTION(StoreError, Workspace::restore(other, backup, "tester", m_catalog, m_clock, m_random));
        QVERIFY(content() == before);
        for (const auto* end : {".lock", ".anchor", "-wal", "-shm"})
            QVERIFY2(!std::filesystem::exists(other + end), end);
    }

    void goesOnBehindAnAnchorLineThatWasCut() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        std::ofstream(file + ".anchor", std::ios::app) << "at 1 17 03af";
        for (const auto* name : {"first", "second"}) {
            auto workspace = open(file);
            QVERIFY(workspace->bus().submitAndWait(put(name)).applied());
        }
        QCOMPARE(count(*open(file)), std::size_t(2));
    }

    void anUnreadableAnchorIsClearedByARestoreAlone() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        const auto backup = folder.file("backup");
        store::backup(*store::openSqlite(file, store::OpenMode::ReadOnly), backup);
        const auto ownKey = qgetenv("OPSDESK_ANCHOR_KEY");
        qputenv("OPSDESK_ANCHOR_KEY", QByteArray::fromStdString(folder.file("another.key")));
        QVERIFY_THROWS_EXCEPTION(StoreError, open(file));
        Workspace::restore(file, backup, "tester", m_catalog, m_clock, m_random);
        QVERIFY(open(file)->bus().submitAndWait(put("after")).applied());
        qputenv("OPSDESK_ANCHOR_KEY", ownKey);
        std::size_t kept = 0;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            kept += entry.path().filename().string().starts_with("w.opsdesk.anchor.set-aside-");
        QCOMPARE(kept, std::size_t(1));
    }

    void refusesAnAnchorThatWasEdited() {
        const TemporaryFolder folder;
        const auto file = make(folder);
        std::ofstream(file + ".anchor", std::ios::app)
            << "at 1 1 " << std::string(64, '0') << " 0 " << std::string(64, '0') << "\n";
        QVERIFY_THROWS_EXCEPTION(StoreError, open(file));
    }
};

} // namespace

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
