#include "core/governance/ActingRoles.h"

#include "core/base/Error.h"
#include "core/workflow/ViewCells.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

std::vector<std::string> lentRoles(ViewReader& reader, const std::string& user) {
    ViewQuery query;
    query.view = "delegations";
    query.filters = {{"state", FilterOperator::Equal, "now"}, {"to_user", FilterOperator::Equal, user}};
    const View& view = reader.view(query.view);
    std::vector<std::string> roles;
    for (const ViewRow& row : reader.rows(query))
        roles.push_back(asText(ViewCells(view, row)["role"]));
    return roles;
}

std::vector<std::string> actingRoles(ViewReader& reader, const std::string& user) {
    const View& view = reader.view("users");
    const auto rows = reader.rowsById(view.name, 1, {user});
    if (rows.empty())
        throw UsageError(fmt::format("There is no user {}; `opsdeskd query users` lists them.", user));
    const ViewCells person(view, rows.front());
    if (person.number("active") == 0)
        throw UsageError(fmt::format("The user {} may not act at present; ask an administrator.", user));
    auto roles = lentRoles(reader, user);
    const boost::json::value own = boost::json::parse(asText(person["roles"]));
    for (const boost::json::value& role : own.as_array())
        if (std::ranges::find(roles, std::string_view(role.as_string())) == roles.end())
            roles.emplace_back(role.as_string());
    return roles;
}

} // namespace opsdesk
