#include "core/governance/DelegationCommands.h"

#include "core/governance/Delegation.h"
#include "core/governance/UserChecks.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

namespace {

constexpr int longestDays = 90;

struct Delegate {
    std::optional<std::string> from;
    std::string to, role;
    Date first_day, last_day;
};
BOOST_DESCRIBE_STRUCT(Delegate, (), (from, to, role, first_day, last_day))

struct EndDelegation {
    Uuid delegation;
};
BOOST_DESCRIBE_STRUCT(EndDelegation, (), (delegation))

Outcome checkDays(Context& context, Date first, Date last) {
    const auto today = context.businessDate();
    if (first < today)
        return reject("past_date", fmt::format("A delegation begins today, {}, or later.", today.toString()),
                      "first_day");
    if (last < first)
        return reject("wrong_date",
                      fmt::format("The last day, {}, is before the first, {}.", last.toString(), first.toString()),
                      "last_day");
    if (last - first >= longestDays)
        return reject(
            "too_long",
            fmt::format("A delegation lasts {} days at most; this would be {}.", longestDays, last - first + 1),
            "last_day");
    return {};
}

/// Whether the one who sends the command may do so for @p person: for oneself anybody may, for others an administrator.
Outcome checkMayFor(Context& context, std::string_view person) {
    return person == context.actor().id ? Outcome() : checkAuthority(context, Document(), std::nullopt, Currency());
}

Outcome delegate(Context& context) {
    const auto wish = readPayload<Delegate>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto from = wish->from.value_or(context.actor().id);
    if (auto allowed = checkMayFor(context, from); !allowed)
        return allowed;
    const auto lender = requireUser(context, from, "from"), borrower = requireUser(context, wish->to, "to");
    if (!lender)
        return tl::unexpected(lender.error());
    if (!borrower)
        return tl::unexpected(borrower.error());
    if (from == wish->to)
        return reject("own_delegation", "Nobody stands in for themselves; name somebody else.", "to");
    if (auto known = checkRole(wish->role); !known)
        return known;
    if (!lender->has(wish->role))
        return reject("role_not_held",
                      fmt::format("{} has no role {} to lend; only one's own can be.", from, wish->role), "role");
    if (auto fit = checkDays(context, wish->first_day, wish->last_day); !fit)
        return fit;
    Delegation made{0,
                    context.derivedId("delegation"),
                    from,
                    wish->to,
                    wish->role,
                    wish->first_day,
                    wish->last_day,
                    false,
                    context.actor().id,
                    context.acceptedAt(),
                    0};
    if (auto fit = checkFit(context, *borrower, &made); !fit)
        return fit;
    context.tell("delegation", made.id.toString());
    context.rows().insert(std::move(made));
    return {};
}

Outcome endDelegation(Context& context) {
    const auto wish = readPayload<EndDelegation>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto* found = context.rows().find<Delegation>(std::int64_t(0), wish->delegation);
    if (!found)
        return reject("unknown_delegation", "There is no delegation " + wish->delegation.toString() + ".",
                      "delegation");
    // Whoever was asked to stand in may decline, too.
    if (found->to_user != context.actor().id)
        if (auto allowed = checkMayFor(context, found->from_user); !allowed)
            return allowed;
    auto ended = *found;
    ended.revoked = true;
    context.rows().put(std::move(ended));
    return {};
}

} // namespace

void addDelegationCommands(Catalog& catalog) {
    CommandType lend;
    lend.name = "user.delegate";
    lend.summary = "Lets somebody stand in for a person in one role, from a day to a day.";
    lend.fields = describePayload<Delegate>();
    lend.notes = {{"from", "who lends the role; oneself when left out, others for administrators alone"},
                  {"to", "who stands in"},
                  {"role", "one that the lender has"},
                  {"first_day", "today or later"},
                  {"last_day", "included; 90 days at most"}};
    lend.shared = true;
    lend.handle = delegate;
    catalog.add(std::move(lend));
    CommandType end;
    end.name = "user.end_delegation";
    end.summary = "Ends a delegation now; for the lender, for who stands in, and for administrators.";
    end.fields = describePayload<EndDelegation>();
    end.notes = {{"delegation", "its id, as the view delegations shows it"}};
    end.shared = true;
    end.handle = endDelegation;
    catalog.add(std::move(end));
}

} // namespace opsdesk
