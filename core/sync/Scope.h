#pragma once

#include "core/workflow/Catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What a duty may read at a centre: whole tables, through the views that people with that duty need.
struct DutyScope {
    std::string_view duty;                ///< a role; "*" for everyone who may act
    std::vector<std::string_view> views;  ///< by name; the tables follow from View::tables
    std::vector<std::string_view> tables; ///< that consoles keep besides
    std::vector<std::string_view> beside; ///< that may be read at the centre and are not kept by consoles
    /// Whose commands and audit records they see: those of these kinds of document (what stands before the dot in a
    /// command's type), "*" for all. Their own they always see.
    std::vector<std::string_view> commands;
};

/// All duties, each role of Rights.h among them.
const std::vector<DutyScope>& dutyScopes();

/// One line of what a centre keeps in `duty_table`.
struct ScopeTable {
    std::string duty;
    std::string table;
    bool replicated = false; ///< consoles keep it

    bool operator==(const ScopeTable&) const = default;
};

/// The tables of all duties, by duty and table. @throws Error when a duty names a view that there is not.
std::vector<ScopeTable> scopeTables(const Catalog& catalog);

/// Whether people with @p roles read every table of @p view: what a console does not offer to the others.
bool mayRead(const Catalog& catalog, const std::vector<std::string>& roles, std::string_view view);

} // namespace opsdesk
