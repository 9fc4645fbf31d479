#pragma once

#include "core/sync/Cache.h"

namespace opsdesk::cachetables {

// What a cache holds beside the centre's rows: the tables cache_about and cache_share. Failures are StoreError.

void create(store::Connection& connection);

/// @throws StoreError Corrupt when there is none.
CacheAbout readAbout(store::Connection& connection);
void writeAbout(store::Connection& connection, const CacheAbout& about);

std::map<Share, std::int64_t> readCursors(store::Connection& connection);
void writeCursor(store::Connection& connection, const Share& share, std::int64_t cursor);

/// The heads of streams stand in the centre's own table.
std::map<std::int64_t, StreamHead> readHeads(store::Connection& connection);
void writeHead(store::Connection& connection, std::int64_t entity, const StreamHead& head);
void eraseHead(store::Connection& connection, std::int64_t entity);

/// @p key holds the key columns' values in key order.
void eraseByKey(store::Connection& connection, const store::RowType& type, const std::vector<Value>& key);
/// Finds the row by comparing every key's text, for keys that can be read in more ways than one.
void eraseByText(store::Connection& connection, const store::RowType& type, const Tombstone& tombstone);

} // namespace opsdesk::cachetables
