#include "core/planning/Scenario.h"

#include "core/base/Error.h"
#include "core/planning/PlanInput.h"
#include "core/store/RowDefinition.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace opsdesk {

OPSDESK_DEFINE_ROW(Scenario, "scenario", ("entity", "id"), ("name"))
OPSDESK_DEFINE_ROW(ScenarioResult, "scenario_result", ("entity", "scenario_id", "place"), ())
OPSDESK_DEFINE_ROW(ScenarioLine, "scenario_line", ("entity", "scenario_id", "place"), ())

namespace {

/// "AX 99%": what, and its value; what is "all" when only a value is given.
struct Change {
    std::string what, value;
};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<Change> changesIn(const std::optional<std::string>& list) {
    std::vector<Change> changes;
    std::string_view rest = list ? std::string_view(*list) : std::string_view();
    while (!rest.empty()) {
        const auto comma = rest.find(',');
        const auto one = trimmed(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        if (one.empty())
            continue;
        const auto space = one.rfind(' ');
        if (space == std::string_view::npos)
            changes.push_back({"all", std::string(one)});
        else
            changes.push_back({std::string(trimmed(one.substr(0, space))), std::string(one.substr(space + 1))});
    }
    return changes;
}

tl::unexpected<Rejection> wrong(const Change& change, const char* field, std::string_view wanted) {
    const auto said = change.what == "all" ? change.value : change.what + " " + change.value;
    return reject("wrong_change", fmt::format("\"{}\" cannot be planned with; {}.", said, wanted), field);
}

/// "97%" and "0.97" alike as a share.
std::optional<std::string> serviceShare(std::string_view text) {
    const bool percent = text.ends_with('%');
    if (percent)
        text.remove_suffix(1);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return fmt::format("{:.6g}", percent ? value / 100 : value);
}

Outcome addService(const ScenarioWish& wish, PolicyValues& policies) {
    // What is said of all first, so that a segment's own stands.
    auto changes = changesIn(wish.service);
    std::ranges::stable_sort(changes, {}, [](const Change& one) { return one.what == "all" ? 0U : one.what.size(); });
    for (const auto& change : changes) {
        const auto share = serviceShare(change.value);
        bool known = false;
        for (const char value : {'A', 'B', 'C'})
            for (const char variability : {'X', 'Y', 'Z'}) {
                const std::string segment{value, variability};
                if (change.what != "all" && !segment.starts_with(change.what))
                    continue;
                known = true;
                policies["service_target." + segment] = share.value_or("");
            }
        if (!share || !known)
            return wrong(change, "service", "give a share such as 97%, or with a segment AX 99%");
    }
    return {};
}

Outcome addBudget(const ScenarioWish& wish, PolicyValues& policies) {
    for (const auto& change : changesIn(wish.budget)) {
        try {
            policies["setting.budget"] = std::to_string(asInteger(parseValue(change.value, ColumnType::Money)));
        } catch (const UsageError&) {
            return wrong(change, "budget", "give an amount such as 5000.00");
        }
        if (change.what != "all")
            return wrong(change, "budget", "give an amount such as 5000.00");
    }
    return {};
}

void addChanges(const std::optional<std::string>& list, const std::string& kind, PolicyValues& policies) {
    for (const auto& change : changesIn(list))
        policies[kind + "." + change.what] = change.value;
}

/// Planning takes them, each alone.
Outcome checkValues(const PolicyValues& policies, const char* field) {
    for (const auto& [id, value] : policies) {
        try {
            PlanningPolicy().set(id, value);
        } catch (const UsageError& problem) {
            return reject("wrong_change", problem.what(), field);
        }
    }
    return {};
}

} // namespace

Result<PolicyValues> policiesOf(const ScenarioWish& wish) {
    PolicyValues all;
    const auto add = [&](const char* field, auto&& fill) -> Outcome {
        PolicyValues some;
        if (Outcome done = fill(some); !done)
            return done;
        if (auto taken = checkValues(some, field); !taken)
            return taken;
        all.merge(some);
        return {};
    };
    const auto listed = [&](const char* field, const std::optional<std::string>& list, const char* kind) {
        return add(field, [&](PolicyValues& some) -> Outcome {
            addChanges(list, kind, some);
            return {};
        });
    };
    for (const auto& done :
         {add("service", [&](PolicyValues& some) { return addService(wish, some); }),
          add("budget", [&](PolicyValues& some) { return addBudget(wish, some); }),
          listed("lead_time", wish.lead_time, "lead_time_change"),
          listed("supplier_out", wish.supplier_out, "supplier_out"), listed("demand", wish.demand, "demand_change")})
        if (!done)
            return tl::unexpected(done.error());
    if (all.empty())
        return reject("no_change", "A scenario must change something: service, lead time, budget or demand.");
    return all;
}

} // namespace opsdesk
