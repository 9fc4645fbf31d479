#include "core/sync/CacheTables.h"

namespace opsdesk {

namespace cachetables {

void create(store::Connection& connection) {
    connection.execute(
        "CREATE TABLE cache_about (one INTEGER PRIMARY KEY CHECK (one = 1), user TEXT NOT NULL, epoch TEXT "
        "NOT NULL, incarnation TEXT NOT NULL, command_groups TEXT NOT NULL, contact INTEGER NOT NULL, "
        "offline_micros INTEGER NOT NULL, steady_micros INTEGER NOT NULL, boot TEXT NOT NULL, erasing "
        "INTEGER NOT NULL);"
        "CREATE TABLE cache_share (table_name TEXT NOT NULL, entity INTEGER NOT NULL, cursor INTEGER NOT "
        "NULL, PRIMARY KEY (table_name, entity)) WITHOUT ROWID");
}

CacheAbout readAbout(store::Connection& connection) {
    const auto row = connection.prepare("SELECT user, epoch, incarnation, command_groups, contact, offline_micros, "
                                        "steady_micros, boot, erasing FROM cache_about");
    if (!row->step())
        throw StoreError(StoreError::Kind::Corrupt, connection.name() + " does not say whose cache it is.");
    CacheAbout about;
    about.user = row->text(0);
    about.epoch = Uuid::parse(row->text(1)).value_or(Uuid());
    about.incarnation = Uuid::parse(row->text(2)).value_or(Uuid());
    const auto groups = boost::json::parse(std::string(row->text(3)));
    for (const auto& group : groups.as_array())
        about.command_groups.emplace(group.as_string());
    about.contact = Timestamp(row->integer(4));
    about.offline_micros = row->integer(5);
    about.steady_micros = row->integer(6);
    about.boot = row->text(7);
    about.erasing = row->integer(8) != 0;
    return about;
}

void writeAbout(store::Connection& connection, const CacheAbout& about) {
    boost::json::array groups;
    for (const auto& group : about.command_groups)
        groups.emplace_back(group);
    connection.run("INSERT OR REPLACE INTO cache_about (one, user, epoch, incarnation, command_groups, contact, "
                   "offline_micros, steady_micros, boot, erasing) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {about.user, about.epoch.toString(), about.incarnation.toString(), boost::json::serialize(groups),
                    about.contact.micros(), about.offline_micros, about.steady_micros, about.boot,
                    std::int64_t{about.erasing}});
}

std::map<Share, std::int64_t> readCursors(store::Connection& connection) {
    std::map<Share, std::int64_t> cursors;
    const auto row = connection.prepare("SELECT table_name, entity, cursor FROM cache_share");
    while (row->step())
        cursors[{std::string(row->text(0)), row->integer(1)}] = row->integer(2);
    return cursors;
}

void writeCursor(store::Connection& connection, const Share& share, std::int64_t cursor) {
    connection.run("INSERT INTO cache_share (table_name, entity, cursor) VALUES (?, ?, ?) ON CONFLICT (table_name, "
                   "entity) DO UPDATE SET cursor = excluded.cursor",
                   {share.table, share.entity, cursor});
}

std::map<std::int64_t, StreamHead> readHeads(store::Connection& connection) {
    std::map<std::int64_t, StreamHead> heads;
    const auto row = connection.prepare("SELECT entity, rev, step, audit_seq, audit_head FROM stream");
    while (row->step())
        heads[row->integer(0)] = {row->integer(1), row->integer(2), row->integer(3), std::string(row->text(4))};
    return heads;
}

void writeHead(store::Connection& connection, std::int64_t entity, const StreamHead& head) {
    connection.run("INSERT OR REPLACE INTO stream (entity, rev, step, audit_seq, audit_head) VALUES (?, ?, ?, ?, ?)",
                   {entity, head.rev, head.step, head.audit_seq, head.audit_head});
}

void eraseHead(store::Connection& connection, std::int64_t entity) {
    connection.run("DELETE FROM stream WHERE entity = ?", {entity});
}

void eraseByKey(store::Connection& connection, const store::RowType& type, const std::vector<Value>& key) {
    // Deleting wants the key in the order of the columns.
    std::map<int, Value> ordered;
    for (std::size_t i = 0; i < type.keys.size(); ++i)
        ordered.emplace(type.keys[i], key[i]);
    std::vector<Value> cells;
    for (auto& [position, value] : ordered)
        cells.push_back(std::move(value));
    connection.erase(type.table, type.tableColumns, std::span(&cells, 1));
}

void eraseByText(store::Connection& connection, const store::RowType& type, const Tombstone& tombstone) {
    std::vector<std::vector<Value>> found;
    const auto statement =
        connection.prepare("SELECT " + type.selectList() + " FROM " + type.table + " WHERE entity = ?");
    statement->bind(0, Value(tombstone.entity));
    while (statement->step())
        if (const auto row = type.read(*statement); type.keyText(row.get()) == tombstone.row_key)
            found.push_back(type.cells(row.get(), type.keys));
    for (const auto& key : found)
        eraseByKey(connection, type, key);
}

} // namespace cachetables

std::optional<std::vector<Value>> keyFromText(const store::RowType& type, std::string_view text) {
    std::vector<Value> key;
    for (std::size_t i = 0; i < type.keys.size(); ++i) {
        const bool last = i + 1 == type.keys.size();
        const auto end = last ? text.size() : text.find('/');
        if (end == std::string_view::npos)
            return std::nullopt;
        const auto part = text.substr(0, end);
        // A slash within a part makes one too many.
        if (last && part.find('/') != std::string_view::npos)
            return std::nullopt;
        const auto& column = type.columns[static_cast<std::size_t>(type.keys[i])];
        const bool text_part = column.type == ColumnType::Text || column.type == ColumnType::Code;
        key.push_back(text_part ? Value(std::string(part)) : parseValue(part, column.type));
        text.remove_prefix(last ? end : end + 1);
    }
    return key;
}

} // namespace opsdesk
