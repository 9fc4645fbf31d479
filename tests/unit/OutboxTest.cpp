#include "core/sync/Outbox.h"
#include "core/base/Error.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace opsdesk;
using opsdesk::test::TemporaryFolder;

namespace {

class OutboxTest : public QObject {
    Q_OBJECT

    SeededRandom m_random{7};
    std::int64_t m_next = 0;

    Command command(const std::string& payload = "{}") {
        Command made;
        made.id = m_random.uuid(Timestamp(++m_next * 1'000'000));
        made.type = "channel.define";
        made.entity = 1;
        made.actor = "planner";
        made.payload = payload;
        return made;
    }
    std::vector<Uuid> fill(Outbox& outbox, int count) {
        std::vector<Command> commands;
        std::vector<Uuid> ids;
        for (int i = 0; i < count; ++i) {
            commands.push_back(command(R"({"code":"some text that fills pages, so that damage hits records"})"));
            ids.push_back(commands.back().id);
        }
        outbox.append(commands, Timestamp(1));
        return ids;
    }
    static std::vector<Uuid> idsOf(const Outbox& outbox) {
        std::vector<Uuid> ids;
        for (const auto& waiting : outbox.waiting())
            ids.push_back(waiting.id);
        return ids;
    }
    static CommandResult result(const Uuid& id, CommandState state) {
        const auto code =
            state == CommandState::Applied ? Rejection() : Rejection{"stale_version", "Somebody was faster.", ""};
        return {id, state, code, 3, R"({"number":"PO-1"})"};
    }
    static void changeFile(const std::string& file, const std::string& sql) {
        store::openSqlite(file, store::OpenMode::ReadWrite)->execute(sql);
    }

    static std::string contentOf(const std::string& file) {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    static std::vector<Uuid> listed(const Outbox& outbox) {
        std::vector<Uuid> ids;
        for (const auto& entry : outbox.entries())
            ids.push_back(entry.command.id);
        return ids;
    }
    void checkSpoilt(const std::string& file, const std::vector<Uuid>& ids, std::size_t bit) {
        const auto where = "bit " + std::to_string(bit);
        Outbox outbox(file, m_random);
        const auto left = listed(outbox);
        QVERIFY2(left.size() == ids.size() || outbox.damaged() > 0, where.c_str());
        std::vector<Uuid> order;
        std::ranges::copy_if(ids, std::back_inserter(order),
                             [&](const Uuid& id) { return std::ranges::find(left, id) != left.end(); });
        QVERIFY2(left == order, where.c_str());
        QVERIFY2(outbox.adopt("planner"), where.c_str());
        QVERIFY2(left.empty() || !outbox.adopt("somebody-else"), where.c_str());
        const auto added = fill(outbox, 2);
        outbox.finish(std::array{result(added[0], CommandState::Applied)});
        QVERIFY2(listed(outbox).size() == left.size() + 1, where.c_str());
        QVERIFY2(Outbox(file, m_random).entries().size() == left.size() + 1, where.c_str());
    }

private Q_SLOTS:
    void keepsOrderAndContentAcrossOpenings() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        auto sent = command(R"({"name":"Ünïcode"})");
        sent.document = m_random.uuid(Timestamp(5));
        sent.expected = {4, Minor(1250)};
        sent.after = m_random.uuid(Timestamp(6));
        std::vector<Uuid> ids;
        Uuid incarnation;
        {
            Outbox outbox(file, m_random);
            ids = fill(outbox, 3);
            outbox.append({sent}, Timestamp(77));
            ids.push_back(sent.id);
            incarnation = outbox.incarnation();
        }
        const Outbox again(file, m_random);
        QCOMPARE(idsOf(again), ids);
        const auto entry = again.entries().back();
        QCOMPARE(entry.queuedAt, Timestamp(77));
        QCOMPARE(entry.command.payload, sent.payload);
        QCOMPARE(entry.command.document, sent.document);
        QCOMPARE(entry.command.expected.version, sent.expected.version);
        QCOMPARE(entry.command.expected.amount, sent.expected.amount);
        QCOMPARE(entry.command.after, sent.after);
        QCOMPARE(entry.command.sender, incarnation);
        QCOMPARE(entry.command.sequence, std::int64_t(4));
    }

    void refusedOnesStayUntilThePersonHasDealtWithThem() {
        const TemporaryFolder folder;
        Outbox outbox(folder.file("outbox.opsdesk"), m_random);
        const auto ids = fill(outbox, 4);
        outbox.finish(std::vector{result(ids[0], CommandState::Applied), result(ids[1], CommandState::Rejected),
                                  result(ids[2], CommandState::Parked)});
        QCOMPARE(outbox.pending(), std::int64_t(1));
        QCOMPARE(outbox.attention(), std::int64_t(2));
        QCOMPARE(outbox.entries()[0].result->rejection.code, std::string("stale_version"));
        const auto changed = command();
        outbox.retry(ids[1], changed, Timestamp(9));
        outbox.discard(ids[2]);
        QCOMPARE(idsOf(outbox), (std::vector<Uuid>{ids[3], changed.id}));
        QCOMPARE(outbox.attention(), std::int64_t(0));
        QVERIFY_THROWS_EXCEPTION(UsageError, outbox.discard(ids[3]));
        QVERIFY_THROWS_EXCEPTION(UsageError, outbox.retry(ids[0], command(), Timestamp(9)));
    }

    void theSameIdIsKeptOnceAndAnsweredAgain() {
        const TemporaryFolder folder;
        Outbox outbox(folder.file("outbox.opsdesk"), m_random);
        const auto sent = command();
        QVERIFY(outbox.append({sent, sent}, Timestamp(1)).empty());
        QCOMPARE(outbox.pending(), std::int64_t(1));
        outbox.finish(std::vector{result(sent.id, CommandState::Applied)});
        const auto answers = outbox.append({sent}, Timestamp(2));
        QCOMPARE(answers.size(), std::size_t(1));
        QVERIFY(answers.front().applied());
        auto other = sent;
        other.type = "node.define";
        QCOMPARE(outbox.append({other}, Timestamp(2)).front().rejection.code, std::string("command_id_taken"));
        QCOMPARE(outbox.pending(), std::int64_t(0));
    }

    void aDamagedRecordIsSetAsideAndTheRestGoesOn_data() {
        QTest::addColumn<std::string>("change");
        QTest::newRow("payload") << std::string("envelope = replace(envelope, 'text', 'test')");
        QTest::newRow("truncated") << std::string("envelope = substr(envelope, 1, 40)");
        QTest::newRow("state") << std::string("state = 'applied'");
        QTest::newRow("time") << std::string("queued_at = queued_at + 1");
        QTest::newRow("digest") << std::string("digest = ''");
    }
    void aDamagedRecordIsSetAsideAndTheRestGoesOn() {
        QFETCH(std::string, change);
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        auto ids = fill(*std::make_unique<Outbox>(file, m_random), 5);
        changeFile(file, "UPDATE record SET " + change + " WHERE place = 2");
        const Outbox outbox(file, m_random);
        ids.erase(ids.begin() + 1);
        QCOMPARE(idsOf(outbox), ids);
        QCOMPARE(outbox.damaged(), std::int64_t(1));
        const auto kept = store::openSqlite(file, store::OpenMode::ReadOnly);
        QCOMPARE(
            asInteger(kept->scalar("SELECT (SELECT count(*) FROM damaged) + (SELECT count(*) FROM record)").value()),
            std::int64_t(5));
    }

    void aDamagedFileIsKeptAndWhatCanBeReadIsTakenOver() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        const auto ids = fill(*std::make_unique<Outbox>(file, m_random), 400);
        {
            std::fstream torn(file, std::ios::in | std::ios::out | std::ios::binary);
            const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file));
            torn.seekp(size * 3 / 4 / 4096 * 4096);
            torn << std::string(8192, '\x5a');
        }
        Outbox outbox(file, m_random);
        QVERIFY(outbox.damaged() > 0);
        QVERIFY(std::filesystem::exists(file + ".damaged-1"));
        const auto left = idsOf(outbox);
        QVERIFY2(left.size() > 100, std::to_string(left.size()).c_str());
        QVERIFY(left.size() < 400);
        QVERIFY(std::ranges::includes(ids, left));
        const auto more = fill(outbox, 1);
        QCOMPARE(idsOf(outbox).back(), more.front());
    }

    /// Whichever bit of the file turns: what is missing then is told, the rest is as it was, and it goes on.
    void anyBitMayTurn() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        std::vector<Uuid> ids;
        {
            Outbox outbox(file, m_random);
            QVERIFY(outbox.adopt("planner"));
            ids = fill(outbox, 12);
            outbox.finish(std::array{result(ids[3], CommandState::Rejected), result(ids[5], CommandState::Applied)});
            std::erase(ids, ids[5]);
        }
        const auto whole = contentOf(file);
        for (std::size_t bit = 5; bit < whole.size() * 8; bit += 389) {
            for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
                if (entry.path() != file)
                    std::filesystem::remove_all(entry.path());
            auto spoilt = whole;
            spoilt[bit / 8] = static_cast<char>(spoilt[bit / 8] ^ (1 << bit % 8));
            std::ofstream(file, std::ios::binary).write(spoilt.data(), static_cast<std::streamsize>(spoilt.size()));
            checkSpoilt(file, ids, bit);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void whatIsNoOutboxIsKeptUnderAnotherName_data() {
        QTest::addColumn<std::string>("content");
        QTest::newRow("empty") << std::string();
        QTest::newRow("text") << std::string(5'000, 'x');
    }
    void whatIsNoOutboxIsKeptUnderAnotherName() {
        QFETCH(std::string, content);
        const TemporaryFolder folder;
        const auto file = folder.write("outbox.opsdesk", content);
        Outbox outbox(file, m_random);
        fill(outbox, 1);
        QCOMPARE(outbox.pending(), std::int64_t(1));
        QCOMPARE(std::filesystem::exists(file + ".damaged-1"), !content.empty());
    }

    void whatWasAcknowledgedOutlivesAKill() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        for (int round = 0; round < 10; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const auto child = ::fork();
            if (child == 0) {
                // Tells each id once it is acknowledged, until it is killed.
                SeededRandom random(100 + static_cast<std::uint64_t>(round));
                Outbox outbox(file, random);
                while (true) {
                    auto sent = command();
                    sent.id = random.uuid(Timestamp(1));
                    outbox.append({sent}, Timestamp(1));
                    if (::write(ends[1], sent.id.bytes().data(), 16) != 16)
                        ::_exit(1);
                }
            }
            ::close(ends[1]);
            std::set<Uuid> acknowledged;
            std::array<std::uint8_t, 16> bytes{};
            while (static_cast<int>(acknowledged.size()) < 3 + round && ::read(ends[0], bytes.data(), 16) == 16)
                acknowledged.insert(Uuid(bytes));
            ::kill(child, SIGKILL);
            while (::read(ends[0], bytes.data(), 16) == 16)
                acknowledged.insert(Uuid(bytes));
            ::close(ends[0]);
            ::waitpid(child, nullptr, 0);
            const Outbox outbox(file, m_random);
            QCOMPARE(outbox.damaged(), std::int64_t(0));
            const auto kept = idsOf(outbox);
            for (const auto& id : acknowledged)
                QVERIFY(std::ranges::count(kept, id) == 1);
        }
    }

    void aCopyIsAnotherConsole() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        Uuid incarnation;
        std::vector<Uuid> ids;
        const auto cache = m_random.uuid(Timestamp(1));
        {
            Outbox outbox(file, m_random);
            ids = fill(outbox, 2);
            outbox.setCacheIncarnation(cache);
            incarnation = outbox.incarnation();
        }
        std::filesystem::copy_file(file, folder.file("copy"));
        const Outbox copy(folder.file("copy"), m_random);
        QVERIFY(copy.incarnation() != incarnation);
        QVERIFY(copy.cacheIncarnation().isNil());
        QCOMPARE(idsOf(copy), ids);
        const Outbox original(file, m_random);
        QCOMPARE(original.incarnation(), incarnation);
        QCOMPARE(original.cacheIncarnation(), cache);
    }

    void othersMayPutThingsIn() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        Outbox console(file, m_random);
        auto ids = fill(console, 1);
        Outbox other(file, m_random);
        QVERIFY(!console.refresh());
        const auto more = fill(other, 2);
        QVERIFY(console.refresh());
        ids.insert(ids.end(), more.begin(), more.end());
        QCOMPARE(idsOf(console), ids);
    }

    void whatARestoredCentreForgotComesBackToThePerson() {
        const TemporaryFolder folder;
        const auto file = folder.file("outbox.opsdesk");
        Outbox outbox(file, m_random);
        const auto ids = fill(outbox, 3);
        std::vector<CommandResult> results;
        for (const auto& id : ids)
            results.push_back(result(id, CommandState::Applied));
        outbox.finish(results);
        outbox.setRecheck(true);
        QCOMPARE(outbox.applied(), ids);
        QVERIFY(Outbox(file, m_random).recheckDue());
        outbox.lose(std::span(ids).subspan(1, 1));
        QCOMPARE(outbox.attention(), std::int64_t(1));
        QCOMPARE(outbox.entries().front().result->rejection.code, std::string("lost_by_restore"));
        QCOMPARE(outbox.applied(), (std::vector<Uuid>{ids[0], ids[2]}));
        // What it refuses by now, since a copy of the decision reached it again, stands there with why.
        outbox.amend(std::array{result(ids[0], CommandState::Applied), result(ids[2], CommandState::Rejected)});
        QCOMPARE(outbox.attention(), std::int64_t(2));
        QCOMPARE(outbox.entries().back().result->rejection.code, std::string("stale_version"));
        QCOMPARE(outbox.applied(), (std::vector<Uuid>{ids[0]}));
    }
};

} // namespace

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
