#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/governance/Rights.h"
#include "core/workflow/Workspace.h"

#include <boost/json.hpp>

#include <cstdio>
#include <map>

namespace opsdesk {

namespace {

struct RightsOptions {
    std::string role, file;
};

/// The limit policies of a workspace, in minor units of its currency.
struct Limits {
    std::string currency;
    std::map<std::string, std::int64_t> amounts;
};

Limits limitsOf(const std::string& file, const Catalog& catalog) {
    const auto reader = openReader(file, catalog);
    Limits limits;
    ViewQuery query;
    query.view = "workspace";
    const auto& workspace = reader->view(query.view);
    for (const auto& row : reader->rows(query))
        limits.currency = asText(row[static_cast<std::size_t>(workspace.index("currency"))]);
    query.view = "policies";
    query.filters = {Filter::parse("kind = limit"), Filter::parse("state = active")};
    const auto& policies = reader->view(query.view);
    for (const auto& row : reader->rows(query))
        limits.amounts[asText(row[static_cast<std::size_t>(policies.index("id"))])] =
            asInteger(parseValue(asText(row[static_cast<std::size_t>(policies.index("value"))]), ColumnType::Integer));
    return limits;
}

boost::json::array rightsOf(const std::string& role, const std::optional<Limits>& limits) {
    boost::json::array rows;
    for (const auto& right : rights()) {
        if (!role.empty() && right.role != role)
            continue;
        const auto policy = limitPolicy(right);
        boost::json::object row{
            {"command", std::string(right.command)}, {"role", std::string(right.role)}, {"limit", policy}};
        if (limits && !policy.empty()) {
            const auto amount = limits->amounts.find(policy);
            row["amount"] = amount == limits->amounts.end() ? 0 : amount->second;
            row["currency"] = limits->currency;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void printRights(const Program& program, const RightsOptions& options) {
    std::optional<Limits> limits;
    if (!options.file.empty())
        limits = limitsOf(options.file, program.catalog);
    auto rows = rightsOf(options.role, limits);
    if (rows.empty())
        throw UsageError("No role " + options.role + " has a right to any command; `opsdeskd rights` lists all.");
    boost::json::array parts, roles;
    for (const auto& pair : conflictingParts())
        parts.push_back(
            boost::json::object{{"command", std::string(pair.command)}, {"not_after", std::string(pair.part)}});
    for (const auto& pair : conflictingRoles())
        roles.push_back(boost::json::object{
            {"one", std::string(pair.one)}, {"other", std::string(pair.other)}, {"why", std::string(pair.why)}});
    std::printf("%s\n", boost::json::serialize(boost::json::object{{"rights", std::move(rows)},
                                                                   {"own", std::move(parts)},
                                                                   {"conflicting_roles", std::move(roles)}})
                            .c_str());
}

} // namespace

void addRightsCommand(CLI::App& app, Program& program) {
    auto* command = app.add_subcommand("rights", "Print who may do what: role, command and the policy that limits it");
    auto options = std::make_shared<RightsOptions>();
    command->add_option("role", options->role, "One role, such as buyer; all when left out");
    command->add_option("--workspace", options->file, "With the amounts of its limits, in minor units of its currency")
        ->type_name("FILE");
    command->callback([&program, options] { printRights(program, *options); });
}

} // namespace opsdesk
