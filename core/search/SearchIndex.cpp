#include "core/search/SearchIndex.h"

#include "core/search/SearchNumber.h"
#include "core/search/SearchText.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

namespace opsdesk {

namespace {

// Raised whenever what is in the index, or how, is made otherwise: an older one is thrown away.
constexpr std::int64_t format = 1;

// An entry's number from the left: closed, days before the last day there is, a serial number.
constexpr int closedBit = 60;
constexpr int dayBit = 40;
constexpr std::int64_t lastDay = (1 << 20) - 1; ///< in the year 4840

constexpr auto schema = R"(
CREATE TABLE about (one INTEGER PRIMARY KEY CHECK (one = 1), origin TEXT NOT NULL, serial INTEGER NOT NULL,
    entries INTEGER NOT NULL);
CREATE TABLE head (entity INTEGER PRIMARY KEY, sequence INTEGER NOT NULL, hash TEXT NOT NULL);
CREATE TABLE cursor (kind INTEGER NOT NULL, entity INTEGER NOT NULL, own INTEGER NOT NULL, shared INTEGER NOT NULL,
    to_own INTEGER NOT NULL, to_shared INTEGER NOT NULL, at TEXT, PRIMARY KEY (kind, entity)) WITHOUT ROWID;
CREATE TABLE entry (id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, entity INTEGER NOT NULL, key TEXT NOT NULL,
    title TEXT NOT NULL, subtitle TEXT NOT NULL, state TEXT NOT NULL, amount INTEGER, currency TEXT NOT NULL, day INTEGER,
    codes TEXT NOT NULL, terms TEXT NOT NULL);
CREATE UNIQUE INDEX entry_key ON entry (kind, entity, key);
CREATE TABLE code (kind INTEGER NOT NULL, code TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (kind, code, entry)) WITHOUT ROWID;
CREATE TABLE word (word TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE letter (letter TEXT PRIMARY KEY) WITHOUT ROWID;
INSERT INTO about (one, origin, serial, entries) VALUES (1, '', 0, 0);
)";

void removeFile(const std::string& file) {
    std::error_code ignored;
    for (const auto* ending : {"", "-wal", "-shm"})
        std::filesystem::remove(file + ending, ignored);
}

bool isOurs(store::Connection& connection) {
    return asInteger(connection.scalar("PRAGMA user_version").value_or(Value(std::int64_t{0}))) == format;
}

/// Nothing where it is to be thrown away.
std::unique_ptr<store::Connection> openExisting(const std::string& file) {
    using Kind = StoreError::Kind;
    try {
        auto connection = store::openSqlite(file, store::OpenMode::ReadWrite);
        return isOurs(*connection) ? std::move(connection) : nullptr;
    } catch (const StoreError& error) {
        if (error.kind() != Kind::Missing && error.kind() != Kind::NotADatabase && error.kind() != Kind::Corrupt)
            throw;
        return nullptr;
    }
}

void makeTables(store::Connection& connection) {
    connection.execute(schema);
    for (std::size_t kind = 0; kind < searchKinds().size(); ++kind)
        // Terms are made here, so that the tokenizer only parts them at spaces; nobody asks where in the text they
        // stand; two and three letters are what people begin with.
        connection.execute(fmt::format("CREATE VIRTUAL TABLE {} USING fts5(terms, content = '', detail = none, "
                                       "tokenize = 'ascii', prefix = '2 3')",
                                       searchWordsTable(kind)));
}

/// Codes are made of letters and digits alone.
std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(' ', start), text.size());
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

/// What the entry is found by, parted by spaces, each once.
std::string termsOf(const SearchEntry& entry) {
    std::vector<std::string> terms;
    for (const auto* text : {&entry.title, &entry.subtitle, &entry.code, &entry.second_code, &entry.words})
        for (const auto& run : searchRuns(*text))
            std::ranges::move(indexTerms(run), std::back_inserter(terms));
    std::ranges::sort(terms);
    const auto [first, last] = std::ranges::unique(terms);
    terms.erase(first, last);
    return fmt::format("{}", fmt::join(terms, " "));
}

std::string codesOf(const SearchEntry& entry) {
    const auto code = searchCode(entry.code), second = searchCode(entry.second_code);
    return second.empty() || second == code ? code : code + " " + second;
}

} // namespace

FileMark fileMark(const std::string& file) {
    struct stat known {};
    return ::stat(file.c_str(), &known) == 0 ? FileMark(known.st_dev, known.st_ino) : FileMark();
}

std::string searchWordsTable(std::size_t kind) {
    return fmt::format("words_{}", searchKinds()[kind].name);
}

SearchIndex SearchIndex::openToFill(const std::string& file) {
    auto connection = openExisting(file);
    if (!connection) {
        removeFile(file);
        connection = store::openSqlite(file, store::OpenMode::Create);
        const store::Transaction making(*connection);
        makeTables(*connection);
        connection->execute(fmt::format("PRAGMA user_version = {}", format));
        connection->commit();
    }
    // A crash of the machine may lose the last slices, which are then read again.
    connection->execute("PRAGMA synchronous = NORMAL");
    return SearchIndex(std::move(connection));
}

std::unique_ptr<store::Connection> SearchIndex::openToRead(const std::string& file) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return nullptr;
    auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
    return isOurs(*connection) ? std::move(connection) : nullptr;
}

bool SearchIndex::keepFor(const std::string& origin) {
    if (asText(*m_connection->scalar("SELECT origin FROM about")) == origin)
        return true;
    // What a person may no longer see does not stay on the disk.
    m_connection->execute("PRAGMA secure_delete = ON");
    for (const auto* table : {"head", "cursor", "entry", "code", "word", "letter"})
        m_connection->execute(fmt::format("DELETE FROM {}", table));
    for (std::size_t kind = 0; kind < searchKinds().size(); ++kind)
        m_connection->execute(fmt::format("INSERT INTO {0} ({0}) VALUES ('delete-all')", searchWordsTable(kind)));
    m_connection->run("UPDATE about SET origin = ?, serial = 0, entries = 0", {origin});
    m_connection->execute("PRAGMA secure_delete = OFF");
    return false;
}

SearchCursor SearchIndex::cursor(std::size_t kind, std::int64_t entity) {
    auto& row =
        m_connection->cached("SELECT own, shared, to_own, to_shared, at FROM cursor WHERE kind = ? AND entity = ?");
    row.bind(0, Value(static_cast<std::int64_t>(kind)));
    row.bind(1, Value(entity));
    SearchCursor cursor;
    if (row.step()) {
        cursor = {row.integer(0), row.integer(1), row.integer(2), row.integer(3), std::nullopt};
        if (!row.isNull(4))
            cursor.at = std::string(row.text(4));
    }
    row.reset();
    return cursor;
}

void SearchIndex::setCursor(std::size_t kind, std::int64_t entity, const SearchCursor& cursor) {
    m_connection->run(
        "INSERT OR REPLACE INTO cursor (kind, entity, own, shared, to_own, to_shared, at) VALUES (?, ?, ?, "
        "?, ?, ?, ?)",
        {static_cast<std::int64_t>(kind), entity, cursor.own, cursor.shared, cursor.to_own, cursor.to_shared,
         cursor.at ? Value(*cursor.at) : Value()});
}

std::int64_t SearchIndex::nextNumber(std::size_t kind, const SearchEntry& entry) {
    m_connection->run("UPDATE about SET serial = serial + 1, entries = entries + 1");
    const auto serial = asInteger(*m_connection->scalar("SELECT serial FROM about"));
    const auto closed = static_cast<std::int64_t>(searchKinds()[kind].isClosed(entry.state));
    const auto day = std::clamp<std::int64_t>(entry.day.value_or(lastDay), 0, lastDay);
    return (closed << closedBit) | ((lastDay - day) << dayBit) | serial;
}

void SearchIndex::put(std::size_t kind, std::int64_t entity, const SearchEntry& entry) {
    erase(kind, entity, entry.key);
    const auto id = nextNumber(kind, entry);
    const auto number = static_cast<std::int64_t>(kind);
    const auto terms = termsOf(entry), codes = codesOf(entry);
    m_connection->run("INSERT INTO entry (id, kind, entity, key, title, subtitle, state, amount, currency, day, codes, "
                      "terms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      {id, number, entity, entry.key, entry.title, entry.subtitle, entry.state, orNull(entry.amount),
                       entry.currency, orNull(entry.day), codes, terms});
    for (const auto& code : split(codes))
        m_connection->run("INSERT OR IGNORE INTO code (kind, code, entry) VALUES (?, ?, ?)", {number, code, id});
    addWords(kind, entry, id, terms);
}

/// Numbers of documents are no words: with one digit wrong they are other documents.
void SearchIndex::addWords(std::size_t kind, const SearchEntry& entry, std::int64_t id, const std::string& terms) {
    m_connection->run(fmt::format("INSERT INTO {} (rowid, terms) VALUES (?, ?)", searchWordsTable(kind)), {id, terms});
    for (const auto* text : {&entry.title, &entry.subtitle, &entry.words})
        for (const auto& run : searchRuns(*text)) {
            if (run.dense ||
                (entry.day && std::ranges::all_of(run.letters, [](char32_t c) { return c >= U'0' && c <= U'9'; })))
                continue;
            m_connection->run("INSERT OR IGNORE INTO word (word) VALUES (?)", {run.text()});
            for (const char32_t letter : run.letters)
                if (letter >= 0x80)
                    m_connection->run("INSERT OR IGNORE INTO letter (letter) VALUES (?)",
                                      {toUtf8(std::u32string_view(&letter, 1))});
        }
}

void SearchIndex::erase(std::size_t kind, std::int64_t entity, const std::string& key) {
    auto& row = m_connection->cached("SELECT id, codes, terms FROM entry WHERE kind = ? AND entity = ? AND key = ?");
    const auto number = static_cast<std::int64_t>(kind);
    row.bind(0, Value(number));
    row.bind(1, Value(entity));
    row.bind(2, Value(key));
    const bool found = row.step();
    const std::int64_t id = found ? row.integer(0) : 0;
    const std::string codes = found ? std::string(row.text(1)) : std::string();
    const std::string terms = found ? std::string(row.text(2)) : std::string();
    row.reset();
    if (!found)
        return;
    m_connection->run(
        fmt::format("INSERT INTO {0} ({0}, rowid, terms) VALUES ('delete', ?, ?)", searchWordsTable(kind)),
        {id, terms});
    for (const auto& code : split(codes))
        m_connection->run("DELETE FROM code WHERE kind = ? AND code = ? AND entry = ?", {number, code, id});
    m_connection->run("DELETE FROM entry WHERE id = ?", {id});
    m_connection->run("UPDATE about SET entries = entries - 1");
}

std::map<std::int64_t, std::pair<std::int64_t, std::string>> SearchIndex::heads() {
    std::map<std::int64_t, std::pair<std::int64_t, std::string>> heads;
    const auto row = m_connection->prepare("SELECT entity, sequence, hash FROM head");
    while (row->step())
        heads[row->integer(0)] = {row->integer(1), std::string(row->text(2))};
    return heads;
}

void SearchIndex::setHead(std::int64_t entity, std::int64_t sequence, const std::string& hash) {
    m_connection->run("INSERT OR REPLACE INTO head (entity, sequence, hash) VALUES (?, ?, ?)",
                      {entity, sequence, hash});
}

} // namespace opsdesk
