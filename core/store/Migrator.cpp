#include "core/store/Migrator.h"

#include "core/base/Digest.h"
#include "core/base/EmbeddedFiles.h"
#include "core/store/SqliteStatistics.h"
#include "core/store/TableSql.h"

#include <fmt/format.h>

#include <charconv>
#include <regex>
#include <set>

namespace opsdesk::store {

namespace {

using Kind = StoreError::Kind;

struct Word {
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgres;
};

constexpr Word words[] = {
    {"int", "INTEGER", "bigint"},
    {"bool", "INTEGER", "bigint"},
    {"real", "REAL", "double precision"},
    {"text", "TEXT", "text COLLATE \"C\""},
    {"uuid", "TEXT", "uuid"},
    {"date", "INTEGER", "date"},
    {"json", "TEXT", "text"},
    {"bytes", "BLOB", "bytea"},
    {"keyed", "WITHOUT ROWID", ""},
};

std::string_view inDialect(std::string_view name, Dialect dialect) {
    const auto* word = std::ranges::find(words, name, &Word::name);
    if (word == std::end(words))
        throw Error(fmt::format("A migration uses the unknown word @{}.", name));
    return dialect == Dialect::Sqlite ? word->sqlite : word->postgres;
}

std::string translate(std::string_view sql, Dialect dialect) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";
    std::string out;
    out.reserve(sql.size() * 2);
    for (std::size_t i = 0; i < sql.size();) {
        if (const std::size_t end = quotedEnd(sql, i); end != i) {
            out += sql.substr(i, end - i);
            i = end;
        } else if (sql[i] == '@') {
            const std::size_t wordEnd = std::min(sql.find_first_not_of(letters, i + 1), sql.size());
            out += inDialect(sql.substr(i + 1, wordEnd - i - 1), dialect);
            i = wordEnd;
        } else {
            out += sql[i++];
        }
    }
    return out;
}

bool holdsTables(Connection& connection) {
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    const std::optional<Value> count = connection.scalar(
        sqlite ? "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
               : "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema()");
    return asInteger(count.value()) > 0;
}

/// How many of @p known are recorded. @throws StoreError when what is recorded is not a beginning of them.
std::size_t countApplied(Connection& connection, std::span<const Migration> known) {
    // In this order: another process may be making both at this moment.
    const bool inUse = holdsTables(connection);
    if (!connection.tableExists("schema_migration")) {
        if (inUse)
            throw StoreError(Kind::NotADatabase,
                             fmt::format("“{}” belongs to another program; choose another.", connection.name()));
        return 0;
    }
    const auto recorded = connection.prepare("SELECT number, digest FROM schema_migration ORDER BY number");
    std::size_t applied = 0;
    while (recorded->step()) {
        const std::int64_t number = recorded->integer(0);
        if (applied == known.size() || number != known[applied].number)
            throw StoreError(
                Kind::Newer,
                fmt::format("“{}” was made by a newer version of Opsdesk; install that version to open it.",
                            connection.name()));
        if (recorded->text(1) != sha256(known[applied].sql).toHex())
            throw StoreError(Kind::Corrupt,
                             fmt::format("“{}” was made with another form of migration {:04} than this program has; "
                                         "use the program that made it.",
                                         connection.name(), number));
        ++applied;
    }
    return applied;
}

/// False when another process was faster.
bool apply(Connection& connection, std::span<const Migration> known, std::size_t position) {
    Transaction transaction(connection);
    if (connection.dialect() == Dialect::Postgres)
        connection.execute("SELECT pg_advisory_xact_lock(hashtext('opsdesk schema_migration'))");
    if (countApplied(connection, known) > position)
        return false;
    const Migration& migration = known[position];
    if (position == 0)
        connection.execute(
            translate("CREATE TABLE IF NOT EXISTS schema_migration (number @int PRIMARY KEY, name @text NOT NULL, "
                      "digest @text NOT NULL)",
                      connection.dialect()));
    if (migration.only.value_or(connection.dialect()) == connection.dialect())
        connection.execute(translate(migration.sql, connection.dialect()));
    connection.run("INSERT INTO schema_migration (number, name, digest) VALUES (?, ?, ?)",
                   {std::int64_t{migration.number}, migration.name, sha256(migration.sql).toHex()});
    transaction.commit();
    return true;
}

/// Takes the ending that says for which store a migration is off its @p name.
std::optional<Dialect> takeDialect(std::string_view& name) {
    for (const auto& [ending, dialect] : {std::pair(std::string_view(".postgres"), Dialect::Postgres),
                                          std::pair(std::string_view(".sqlite"), Dialect::Sqlite)})
        if (name.ends_with(ending)) {
            name.remove_suffix(ending.size());
            return dialect;
        }
    return {};
}

std::vector<Migration> embeddedMigrations() {
    constexpr std::string_view folder = "store/migrations/";
    std::vector<Migration> list;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with(folder))
            continue;
        std::string_view name = file.path.substr(folder.size());
        Migration migration{0, {}, std::string(file.text)};
        std::from_chars(name.data(), name.data() + 4, migration.number);
        name = name.substr(5, name.size() - 9);
        migration.only = takeDialect(name);
        migration.name = name;
        list.push_back(std::move(migration));
    }
    return list;
}

} // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> list = embeddedMigrations();
    return list;
}

bool isAddedLater(std::string_view table, std::string_view column) {
    constexpr int firstHeeded = 34;
    static const std::set<std::string> added = [] {
        static const std::regex adding("ALTER TABLE ([a-z_]+) ADD COLUMN ([a-z_]+)");
        std::set<std::string> names;
        for (const auto& migration : migrations()) {
            if (migration.number < firstHeeded)
                continue;
            for (std::sregex_iterator at(migration.sql.begin(), migration.sql.end(), adding), end; at != end; ++at)
                names.insert((*at)[1].str() + "." + (*at)[2].str());
        }
        return names;
    }();
    return added.contains(fmt::format("{}.{}", table, column));
}

int migrate(Connection& connection) {
    const int count = migrate(connection, migrations());
    if (count > 0 && connection.dialect() == Dialect::Sqlite)
        writeSqliteStatistics(connection);
    return count;
}

int migrate(Connection& connection, std::span<const Migration> known) {
    int count = 0;
    for (std::size_t position = countApplied(connection, known); position < known.size(); ++position)
        count += apply(connection, known, position) ? 1 : 0;
    return count;
}

void requireOwnSchema(Connection& connection) {
    if (countApplied(connection, migrations()) == 0)
        throw StoreError(Kind::NotADatabase,
                         fmt::format("“{}” is empty, so it is not a workspace; make one first.", connection.name()));
}

void requireCurrentSchema(Connection& connection) {
    requireCurrentSchema(connection, migrations());
}

void requireCurrentSchema(Connection& connection, std::span<const Migration> known) {
    const std::size_t applied = countApplied(connection, known);
    if (applied == 0 && !known.empty())
        throw StoreError(Kind::NotADatabase,
                         fmt::format("“{}” is empty, so it is not a workspace; make one first.", connection.name()));
    if (applied < known.size())
        throw StoreError(
            Kind::Other,
            fmt::format("“{}” was made by an older version of Opsdesk; run `opsdeskd migrate` once to bring it "
                        "up to date.",
                        connection.name()));
}

} // namespace opsdesk::store
