#include "app/engine/Commands.h"

#include "core/base/Error.h"
#include "core/governance/Rights.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

void addRightsCommand(CLI::App& app, Program&) {
    auto* command = app.add_subcommand("rights", "Print who may do what: role, command and the policy that limits it");
    auto role = std::make_shared<std::string>();
    command->add_option("role", *role, "One role, such as buyer; all when left out");
    command->callback([role] {
        boost::json::array rows;
        for (const auto& right : rights())
            if (role->empty() || right.role == *role)
                rows.push_back(boost::json::object{{"command", std::string(right.command)},
                                                   {"role", std::string(right.role)},
                                                   {"limit", limitPolicy(right)}});
        if (rows.empty())
            throw UsageError("No role " + *role + " has a right to any command; `opsdeskd rights` lists all.");
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
    });
}

} // namespace opsdesk
