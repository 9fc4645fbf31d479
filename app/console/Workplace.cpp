#include "app/console/Workplace.h"

#include "core/base/Error.h"
#include "core/governance/Rights.h"
#include "core/integration/Areas.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace opsdesk {

namespace {

/// The cell of a row, by the key of its column.
const Value& cell(const View& view, const ViewRow& row, std::string_view column) {
    const int index = view.index(column);
    if (index < 0)
        throw Error(fmt::format("The view {} has no column {}.", view.name, column));
    return row[static_cast<std::size_t>(index)];
}

std::vector<std::string> rolesOf(const std::string& json) {
    std::vector<std::string> roles;
    const boost::json::value list = boost::json::parse(json);
    for (const boost::json::value& role : list.as_array())
        roles.emplace_back(role.as_string());
    return roles;
}

} // namespace

Workplace::Workplace(const std::string& file) {
    addAllAreas(m_catalog);
    m_workspace = Workspace::open(file, m_catalog, m_clock, m_random);
    m_reader = m_workspace->reader();
}

User Workplace::user(const std::string& id) {
    ViewQuery query;
    query.view = "users";
    const View& view = m_reader->view(query.view);
    std::string known;
    for (const ViewRow& row : m_reader->rows(query)) {
        const std::string& name = asText(cell(view, row, "id"));
        known += (known.empty() ? "" : ", ") + name;
        if (name != id)
            continue;
        User user;
        user.id = id;
        user.name = asText(cell(view, row, "name"));
        user.roles = rolesOf(asText(cell(view, row, "roles")));
        user.active = asInteger(cell(view, row, "active")) != 0;
        if (!user.active)
            throw UsageError(fmt::format("The user {} may not act at present; ask an administrator.", id));
        return user;
    }
    throw UsageError(fmt::format("There is no user {} in this workspace; there are {}.", id, known));
}

void Workplace::readLimits() {
    ViewQuery query;
    query.view = "policies";
    query.filters = {Filter::parse("kind = limit"), Filter::parse("state = active")};
    const View& view = m_reader->view(query.view);
    for (const ViewRow& row : m_reader->rows(query)) {
        const Value value = parseValue(asText(cell(view, row, "value")), ColumnType::Integer);
        m_limits[asText(cell(view, row, "id"))] = Minor(asInteger(value));
    }
}

void Workplace::readBooks(ui::Session& session) {
    ViewQuery query;
    query.view = "workspace";
    query.entity = session.entity;
    const View& view = m_reader->view(query.view);
    for (const ViewRow& row : m_reader->rows(query)) {
        session.currency = asText(cell(view, row, "currency"));
        if (const Value& day = cell(view, row, "as_of"); !isNull(day))
            session.asOf = Date(static_cast<std::int32_t>(asInteger(day)));
    }
}

ui::Session Workplace::session(const std::string& userId) {
    m_user = user(userId);
    readLimits();
    ui::Session session;
    session.userId = m_user.id;
    session.userName = QString::fromStdString(m_user.name.empty() ? m_user.id : m_user.name);
    session.roles = m_user.roles;
    session.clock = &m_clock;
    session.random = &m_random;
    session.machine = [this](std::string_view name) { return m_catalog.findMachine(name); };
    session.may = [this](std::string_view command, std::optional<Minor> amount) {
        return checkRights(m_user, command, amount, [this](const std::string& policy) -> std::optional<Minor> {
            const auto limit = m_limits.find(policy);
            return limit == m_limits.end() ? std::nullopt : std::optional(limit->second);
        });
    };
    readBooks(session);
    return session;
}

} // namespace opsdesk
