#include "core/base/Error.h"
#include "core/governance/AuditAnchor.h"
#include "core/governance/AuditChain.h"
#include "core/ledger/Verify.h"
#include "core/store/Backup.h"
#include "tests/support/Attacker.h"
#include "tests/support/EveryTable.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestStore.h"
#include "tests/support/TrialDesk.h"

#include <QtTest>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// As many as OPSDESK_TRIALS says; a hundredth of the ten thousand without it.
int trials() {
    const int wanted = qEnvironmentVariableIntValue("OPSDESK_TRIALS");
    return wanted > 0 ? wanted : 100;
}

std::string shown(const Value& value) {
    const std::unique_ptr<char[]> text(QTest::toString(value));
    return text.get();
}

/// What one may put in the place of @p value: a little more or less, another row's, nothing, a letter changed.
Value forgedOf(const Value& value, const AttackedColumn& column, const Value& other, SeededRandom& random) {
    const auto luck = random.next() % 10;
    if (luck == 0 && column.nullable)
        return {};
    if (luck < 3)
        return other;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return luck < 6 ? *number + 1 : luck < 8 ? *number - 1 : *number ^ (std::int64_t(1) << random.next() % 40);
    if (const auto* real = std::get_if<double>(&value))
        return *real + 0.25;
    if (const auto* text = std::get_if<std::string>(&value)) {
        auto changed = *text;
        if (changed.empty() || luck == 9)
            return changed + "7";
        auto& letter = changed[random.next() % changed.size()];
        letter = letter == '1' ? '2' : '1';
        return luck == 8 ? changed.substr(0, changed.size() - 1) : changed;
    }
    if (const auto* bytes = std::get_if<Bytes>(&value)) {
        auto changed = *bytes;
        changed.push_back(std::byte(1));
        return changed;
    }
    return column.integer ? Value(std::int64_t(1)) : Value(Uuid::derived(Uuid(), "forged").toString());
}

/// The columns of a table that a person could change unnoticed by any rule, as far as there are.
constexpr std::array<std::string_view, 5> harmless{"note", "text", "description", "name", "original_text"};

} // namespace

/// Whoever changes the database behind the engine's back is found, whatever they change. In a workspace in which people
/// of all areas worked, every table has rows.
class AuditTrialTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    std::unique_ptr<TrialDesk> m_desk;
    std::vector<std::string> m_tables;
    std::map<std::string, std::unique_ptr<Attacker>> m_attackers;
    std::unique_ptr<AuditAnchor> m_anchor;
    SeededRandom m_random{11};

    std::size_t luck(std::size_t count) { return static_cast<std::size_t>(m_random.next() % count); }
    void anchorHeads() {
        for (const auto& [entity, head] : m_desk->engine().heads())
            m_anchor->append({entity, head.audit_seq, head.audit_head, m_desk->clock().now(), false});
    }
    bool isFound() { return !verify(m_desk->connection(), m_anchor.get()).ok(); }
    /// All tables, in an order of its own each time.
    std::vector<std::string> shuffled() {
        auto tables = m_tables;
        for (auto i = tables.size(); i > 1; --i)
            std::swap(tables[i - 1], tables[luck(i)]);
        return tables;
    }

    /// Takes rows out, puts others in, looks, and puts everything back; nothing when the store does not take it.
    std::optional<bool> attack(Attacker& attacker, const std::vector<std::vector<Value>>& out,
                               const std::vector<std::vector<Value>>& in) {
        std::size_t done = 0;
        bool found = false, taken = true;
        for (const auto& row : out)
            attacker.erase(row);
        try {
            for (; done < in.size(); ++done)
                attacker.insert(in[done]);
            found = isFound();
        } catch (const StoreError&) {
            taken = false;
        }
        for (std::size_t i = 0; i < done; ++i)
            attacker.erase(in[i]);
        for (const auto& row : out)
            attacker.insert(row);
        return taken ? std::optional(found) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() {
        m_desk = std::make_unique<TrialDesk>(TestStore("sqlite").connect(), 5, 400);
        auto& connection = m_desk->connection();
        connection.execute("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF");
        m_anchor = std::make_unique<AuditAnchor>(m_folder.file("anchor"), std::string(64, 'k'));
        m_desk->run().finish();
        std::set<std::string> empty;
        for (const auto* type : store::allRowTypes())
            if (asInteger(*connection.scalar("SELECT count(*) FROM " + type->table)) == 0)
                empty.insert(type->table);
        qInfo("No operation wrote to %s; each gets two rows.", fmt::format("{}", fmt::join(empty, ", ")).c_str());
        const auto filled = m_desk->act([](Context& context) -> Outcome {
            fillEmptyTables(context);
            return {};
        });
        QVERIFY2(filled.applied(), filled.rejection.text.c_str());
        anchorHeads();
        const auto report = verify(connection, m_anchor.get());
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults)
                QFAIL((check.name + ": " + fault.where + ": " + fault.what).c_str());
        m_tables = attackedTables(connection);
        for (const auto& table : m_tables)
            m_attackers[table] = std::make_unique<Attacker>(connection, table);
    }
    void cleanupTestCase() {
        QVERIFY2(verify(m_desk->connection(), m_anchor.get()).ok(), "an attack was not taken back");
        m_desk.reset();
    }

    /// No kind of row escapes the trials.
    void everyTableIsTried() {
        for (const auto* type : store::allRowTypes()) {
            QVERIFY2(std::ranges::find(m_tables, type->table) != m_tables.end(), type->table.c_str());
            QVERIFY2(!m_attackers.at(type->table)->rows.empty(), type->table.c_str());
        }
    }

    void aValueThatWasChangedIsFound() {
        std::set<std::string> tried;
        int done = 0;
        for (; done < trials() || tried.size() < m_tables.size();)
            for (const auto& table : shuffled()) {
                auto& attacker = *m_attackers.at(table);
                const auto& row = attacker.rows[luck(attacker.rows.size())];
                const auto column = luck(row.size());
                auto changed = row;
                changed[column] = forgedOf(row[column], attacker.columns[column],
                                           attacker.rows[luck(attacker.rows.size())][column], m_random);
                if (changed[column] == row[column])
                    continue;
                const auto found = attack(attacker, {row}, {changed});
                if (!found)
                    continue;
                QVERIFY2(*found, fmt::format("{}.{}: {} became {}", table, attacker.columns[column].name,
                                             shown(row[column]), shown(changed[column]))
                                     .c_str());
                tried.insert(table);
                ++done;
            }
        qInfo("%d values of %d tables were changed, and each was found.", done, int(tried.size()));
    }

    void whatWasDeletedIsFound() {
        int done = 0;
        for (const auto& table : m_tables) {
            auto& attacker = *m_attackers.at(table);
            const auto& rows = attacker.rows;
            using Rows = std::remove_cvref_t<decltype(rows)>;
            for (const auto& gone :
                 {Rows(1, rows.front()), Rows(1, rows[rows.size() / 2]), Rows(1, rows.back()), rows}) {
                const auto found = attack(attacker, gone, {});
                QVERIFY2(found && *found, fmt::format("{} of {} rows of {}", gone.size(), rows.size(), table).c_str());
                ++done;
            }
        }
        qInfo("%d times rows were deleted, and each time it was found.", done);
    }

    /// Two rows of a table exchange what they say.
    void whatWasReorderedIsFound() {
        int done = 0;
        for (int round = 0; round == 0 || done < trials() / 10; ++round)
            for (const auto& table : shuffled()) {
                auto& attacker = *m_attackers.at(table);
                const auto one = attacker.rows[luck(attacker.rows.size())],
                           other = attacker.rows[luck(attacker.rows.size())];
                const auto keys = keysOf(table);
                if (keys.empty())
                    continue; // SQLite's own statistics: which row says it does not matter
                auto first = other, second = one;
                for (const auto key : keys) {
                    first[key] = one[key];
                    second[key] = other[key];
                }
                if (first == one || one == other)
                    continue;
                const auto found = attack(attacker, {one, other}, {first, second});
                if (!found)
                    continue;
                QVERIFY2(*found, table.c_str());
                ++done;
            }
        QVERIFY(done > 50);
        qInfo("%d times two rows changed places, and each time it was found.", done);
    }

    /// Whoever may write the database and knows how the chain is made can make a new one; the anchor knows the old.
    void aChainThatWasMadeAnewIsFoundByItsAnchor() {
        const int wanted = std::max(10, trials() / 100);
        int done = 0;
        for (int attempt = 0; done < wanted && attempt < 100 * wanted; ++attempt) {
            const auto copy = m_folder.file("copy.opsdesk");
            std::filesystem::remove(copy);
            store::backup(m_desk->connection(), copy);
            const auto connection = store::openSqlite(copy, store::OpenMode::ReadWrite);
            connection->execute("PRAGMA synchronous = OFF");
            const auto& types = store::allRowTypes();
            const auto& type = *types[luck(types.size())];
            if (!forgeWhole(*connection, type))
                continue;
            QVERIFY2(verify(*connection, nullptr).ok(), ("the forger of " + type.table + " is caught at once").c_str());
            const auto report = verify(*connection, m_anchor.get());
            QVERIFY2(!report.find("audit_anchor")->ok(), type.table.c_str());
            ++done;
        }
        QCOMPARE(done, wanted);
    }

private:
    /// The places of the key's columns.
    std::vector<std::size_t> keysOf(const std::string& table) {
        std::vector<std::size_t> keys;
        const auto info =
            m_desk->connection().prepare("SELECT cid FROM pragma_table_info('" + table + "') WHERE pk > 0");
        while (info->step())
            keys.push_back(static_cast<std::size_t>(info->integer(0)));
        return keys;
    }

    /// Changes a row's text, and all records from the one that tells of it on; false when the kind has none to change.
    bool forgeWhole(store::Connection& connection, const store::RowType& type) {
        const auto column = std::ranges::find_if(type.columns, [](const auto& one) {
            return one.type == ColumnType::Text && std::ranges::find(harmless, one.name) != harmless.end();
        });
        if (column == type.columns.end() ||
            std::ranges::find(type.keys, static_cast<int>(column - type.columns.begin())) != type.keys.end())
            return false;
        std::string where, order;
        for (const int key : type.keys) {
            const auto& name = type.columns[static_cast<std::size_t>(key)].name;
            where += (where.empty() ? " WHERE " : " AND ") + name + " = ?";
            order += ", " + name;
        }
        const auto select = "SELECT " + type.selectList() + " FROM " + type.table + " WHERE entity = 1 ORDER BY rev" +
                            order + " LIMIT 1";
        const auto before = [&] {
            const auto statement = connection.prepare(select);
            return statement->step() ? type.read(*statement) : nullptr;
        }();
        if (!before)
            return false;
        auto values = type.cells(before.get(), type.keys);
        values.insert(values.begin(), Value(std::string("never said")));
        connection.run("UPDATE " + type.table + " SET " + column->name + " = ?" + where, values);
        const auto statement = connection.prepare(select);
        statement->step();
        const auto after = type.read(*statement);
        statement->reset();
        DigestSum difference;
        difference.add(type.digest(after.get()));
        difference.subtract(type.digest(before.get()));
        rehash(connection, type, type.revision(before.get()), difference);
        return true;
    }

    static void rehash(store::Connection& connection, const store::RowType& type, std::int64_t revision,
                       const DigestSum& difference) {
        const auto& kind = auditRecordType();
        std::vector<AuditRecord> records;
        const auto statement =
            connection.prepare("SELECT " + kind.selectList() + " FROM audit_record WHERE entity = 1 ORDER BY seq");
        while (statement->step())
            records.push_back(*std::static_pointer_cast<AuditRecord>(kind.read(*statement)));
        statement->reset();
        std::string previous = firstAuditHash();
        for (auto& record : records) {
            if (record.rev == revision)
                record.changes.text = withSum(record.changes.text, type.table, difference);
            record.previous = previous;
            record.hash = previous = auditHash(record);
            connection.run("UPDATE audit_record SET changes = ?, previous = ?, hash = ? WHERE entity = 1 AND seq = ?",
                           {record.changes.text, record.previous, record.hash, record.seq});
        }
        connection.run("UPDATE stream SET audit_head = ? WHERE entity = 1", {previous});
    }

    static std::string withSum(const std::string& changes, const std::string& table, const DigestSum& difference) {
        auto tables = boost::json::parse(changes);
        for (auto& entry : tables.as_array())
            if (entry.at("table").as_string() == table) {
                auto sum = DigestSum::fromHex(std::string_view(entry.at("sum").as_string()));
                sum.add(difference);
                entry.as_object()["sum"] = sum.toHex();
            }
        return boost::json::serialize(tables);
    }
};

QTEST_GUILESS_MAIN(AuditTrialTest)
#include "AuditTrialTest.moc"
