#include "app/engine/simulation/SimulatedRights.h"

#include "core/documents/DocumentTarget.h"
#include "core/sync/Pull.h"
#include "core/sync/Scope.h"

#include <boost/json.hpp>

#include <algorithm>

namespace opsdesk::simulation {

namespace {

/// Of comments and files people see those of documents that they see, as CentralRoles.cpp writes it for a real centre.
const std::string documentGroup = "document:";

/// What stands before the dot in a command's type.
std::string groupOf(std::string_view type) {
    return std::string(type.substr(0, type.find('.')));
}

std::set<std::string> dutiesOf(store::Connection& centre, const std::string& user) {
    const auto found = userOf(centre, user);
    std::set<std::string> duties(found.roles.begin(), found.roles.end());
    if (found.active)
        duties.insert("*");
    return found.active ? duties : std::set<std::string>();
}

std::set<std::int64_t> entitiesOf(store::Connection& centre, const std::string& user) {
    std::set<std::int64_t> entities{0};
    const auto rows =
        centre.prepare("SELECT works_in FROM user_entity WHERE entity = 0 AND user_id = ? AND active <> 0");
    rows->bind(0, Value(user));
    while (rows->step())
        entities.insert(rows->integer(0));
    return entities;
}

const std::vector<ScopeTable>& tablesOfDuties(const Catalog& catalog) {
    // All simulated worlds have the same catalog.
    static const auto tables = scopeTables(catalog);
    return tables;
}

} // namespace

void digest(store::Connection& store, const SyncTable& table, Digests& digests) {
    const auto& type = *table.type;
    std::erase_if(digests, [&](const auto& each) { return each.first.table == type.table; });
    const bool byGroups = dependsOnGroups(type.table);
    const auto entity = type.position("entity");
    const bool ofDocuments = belongsToDocuments(type.table);
    const auto actor = byGroups && !ofDocuments ? type.position("actor") : 0;
    const auto kind = byGroups ? type.position(ofDocuments ? "kind" : "type") : 0;
    const auto rows = store.prepare("SELECT " + type.selectList() + " FROM " + type.table);
    while (rows->step()) {
        Part part{type.table, rows->integer(entity), "", ""};
        if (ofDocuments) {
            part.group = documentGroup + std::string(rows->text(kind));
        } else if (byGroups) {
            part.actor = rows->text(actor);
            part.group = groupOf(rows->text(kind));
        }
        auto& total = digests[part];
        total.sum.add(type.digest(type.read(*rows).get()));
        ++total.rows;
    }
}

store::TableDigest seen(const Digests& digests, const Share& share, const std::string& user,
                        const std::set<std::string>& groups) {
    store::TableDigest total;
    for (auto at = digests.lower_bound({share.table, share.entity, "", ""});
         at != digests.end() && at->first.table == share.table && at->first.entity == share.entity; ++at) {
        const auto& part = at->first;
        const bool all = groups.contains("*") && !belongsToDocuments(share.table);
        if (dependsOnGroups(share.table) && part.actor != user && !all && !groups.contains(part.group))
            continue;
        total.sum.add(at->second.sum);
        total.rows += at->second.rows;
    }
    return total;
}

User userOf(store::Connection& centre, const std::string& user) {
    User found{0, user, user, {}, false, 0};
    const auto row = centre.prepare("SELECT roles, active FROM app_user WHERE entity = 0 AND id = ?");
    row->bind(0, Value(user));
    if (!row->step())
        return found;
    const auto roles = boost::json::parse(row->text(0));
    for (const auto& role : roles.as_array())
        found.roles.emplace_back(role.as_string());
    found.active = row->integer(1) != 0;
    return found;
}

bool mayAct(store::Connection& centre, const std::string& user) {
    return !dutiesOf(centre, user).empty();
}

CentreScope scopeOf(store::Connection& centre, const Catalog& catalog, const std::string& user) {
    const auto duties = dutiesOf(centre, user);
    CentreScope scope;
    for (const auto& table : tablesOfDuties(catalog))
        if (table.replicated && duties.contains(table.duty))
            for (const auto entity : entitiesOf(centre, user))
                scope.shares.insert({table.table, entity});
    for (const auto& duty : dutyScopes())
        if (duties.contains(std::string(duty.duty))) {
            scope.command_groups.insert(duty.commands.begin(), duty.commands.end());
            for (const auto& target : documentTargets())
                if (duty.duty != "*" && mayRead(catalog, {std::string(duty.duty)}, target.view))
                    scope.command_groups.insert(documentGroup + std::string(target.kind));
        }
    return scope;
}

std::string visible(const SyncTable& table, const std::string& user, const std::set<std::string>& groups,
                    std::vector<Value>& values) {
    if (belongsToDocuments(table.type->table)) {
        std::string kinds = " AND kind IN (''";
        for (const auto& group : groups)
            if (group.starts_with(documentGroup)) {
                kinds += ", ?";
                values.emplace_back(group.substr(documentGroup.size()));
            }
        return kinds + ")";
    }
    if (!dependsOnGroups(table.type->table) || groups.contains("*"))
        return "";
    std::string condition = " AND (actor = ?";
    values.emplace_back(user);
    for (const auto& group : groups) {
        condition += " OR substr(type, 1, instr(type, '.') - 1) = ?";
        values.emplace_back(group);
    }
    return condition + ")";
}

} // namespace opsdesk::simulation
