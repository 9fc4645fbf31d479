#pragma once

#include "core/workflow/StateMachine.h"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A table that a kind's rows take words from, such as the supplier's name.
struct SearchJoin {
    std::string_view table;
    std::string_view alias;
    std::string_view on;
    bool shared = false; ///< its rows are those of entity 0
};

/// A kind of thing that people look for: where its rows stand, what is said of them, and what they are found by. The
/// expressions are SQLite's, over the kind's table as `d` and its joins.
struct SearchKind {
    std::string_view name;  ///< snake_case; that of its machine where it has one
    std::string_view view;  ///< where a row of it is opened, by its `id` there
    std::string_view table; ///< with the columns entity and rev
    std::string_view key;   ///< after the entity in the table's primary key; the view's id
    bool number_key = false;
    bool shared = false; ///< its rows are those of entity 0
    /// What it is called by exactly: a document's number, an item's SKU. No words of its own but in `code`.
    std::string_view code = "d.number";
    std::string_view second_code = "''"; ///< such as a barcode
    std::string_view title = "d.number";
    std::string_view subtitle = "''";
    std::string_view words = "''"; ///< that it is found by besides
    std::string_view state = "''";
    std::string_view amount = "NULL"; ///< minor units of `currency`
    std::string_view currency = "''";
    std::string day = "NULL";         ///< days since 1970: the newest come first; NULL: it has no age
    std::string_view where = "1 = 1"; ///< rows that are not so are left out
    std::vector<SearchJoin> joins = {};
    const StateMachine& (*machine)() = nullptr; ///< whose final states stand last
    std::vector<std::string_view> closed = {};  ///< the same without a machine

    bool isClosed(std::string_view state) const;
    std::set<std::string> tables() const;
};

/// All kinds, those that are looked for first at the front. A kind's place is its number in the index: new ones are
/// added at the end.
std::span<const SearchKind> searchKinds();

/// SQL for the last key of the next slice of a kind: parameters entity, the key before it, how many rows to pass.
std::string searchSliceEndSql(const SearchKind& kind);
/// SQL for what changed in a slice: parameters entity, first key (not in it), last key (in it), revision of the own
/// stream, revision of the shared one. Columns: key, kept, code, second code, title, subtitle, words, state, amount,
/// currency, day.
std::string searchSliceSql(const SearchKind& kind);

} // namespace opsdesk
