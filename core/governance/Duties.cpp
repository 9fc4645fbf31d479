#include "core/governance/Duties.h"

#include "core/governance/Delegation.h"
#include "core/governance/Rights.h"
#include "core/governance/UserEntity.h"

#include <algorithm>
#include <tuple>

namespace opsdesk {

namespace {

constexpr std::int64_t shared = 0;

std::vector<const Delegation*> delegationsTo(store::UnitOfWork& rows, std::string_view user) {
    return rows.select<Delegation>(shared, "to_user", std::string(user));
}

std::vector<std::string> rolesOn(const User& user, const std::vector<const Delegation*>& delegations, Date day) {
    auto roles = user.roles;
    for (const auto* delegation : delegations)
        if (delegation->holdsOn(day) && std::ranges::find(roles, delegation->role) == roles.end())
            roles.push_back(delegation->role);
    return roles;
}

} // namespace

Duties::Duties(const User& user, std::vector<LentRole> lent) : m_own(&user), m_lent(std::move(lent)) {
    if (m_lent.empty())
        return;
    m_all = user;
    for (const auto& loan : m_lent)
        if (!m_all->has(loan.role))
            m_all->roles.push_back(loan.role);
}

void wantDuties(store::UnitOfWork& rows, std::string_view user) {
    rows.want<User>(shared, user);
    rows.wantWhere<Delegation>(shared, "to_user", std::string(user));
    rows.wantWhere<UserEntity>(shared, "user_id", std::string(user));
}

void wantLenders(store::UnitOfWork& rows, std::string_view user) {
    for (const auto* delegation : delegationsTo(rows, user))
        rows.want<User>(shared, std::string_view(delegation->from_user));
}

Duties dutiesOn(store::UnitOfWork& rows, const User& user, Date day) {
    std::vector<LentRole> lent;
    for (const auto* delegation : delegationsTo(rows, user.id)) {
        if (!delegation->holdsOn(day) || user.has(delegation->role))
            continue;
        const auto* lender = rows.find<User>(shared, std::string_view(delegation->from_user));
        if (lender && lender->active && lender->has(delegation->role))
            lent.push_back({delegation->role, delegation->from_user});
    }
    const auto place = [](const LentRole& loan) { return std::tie(loan.role, loan.from); };
    std::ranges::sort(lent, [&](const auto& a, const auto& b) { return place(a) < place(b); });
    const auto twice = std::ranges::unique(lent, [&](const auto& a, const auto& b) { return place(a) == place(b); });
    lent.erase(twice.begin(), twice.end());
    return {user, std::move(lent)};
}

bool worksIn(store::UnitOfWork& rows, std::string_view user, std::int64_t entity) {
    const auto places = rows.select<UserEntity>(shared, "user_id", std::string(user));
    return places.empty() || std::ranges::any_of(places, [&](const UserEntity* place) {
               return place->works_in == entity && place->active;
           });
}

std::optional<std::string_view> conflictFrom(store::UnitOfWork& rows, const User& user, Date day,
                                             const Delegation* added) {
    auto delegations = delegationsTo(rows, user.id);
    if (added)
        delegations.push_back(added);
    // What a person has together grows on a first day only.
    std::vector<Date> days{day};
    for (const auto* delegation : delegations)
        if (delegation->first_day > day)
            days.push_back(delegation->first_day);
    for (const Date one : days)
        if (const auto why = conflictAmong(rolesOn(user, delegations, one)))
            return why;
    return std::nullopt;
}

} // namespace opsdesk
