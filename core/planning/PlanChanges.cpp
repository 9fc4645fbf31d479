#include "core/planning/PlanChanges.h"

#include "core/base/Error.h"
#include "core/planning/PlanInput.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace opsdesk {

namespace {

[[noreturn]] void refuse(std::string_view id, std::string_view value, std::string_view wanted) {
    throw UsageError(fmt::format("The policy {} is \"{}\"; it must be {}.", id, value, wanted));
}

std::optional<double> numberIn(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional(value) : std::nullopt;
}

/// "20%" is 0.2. @p lowest and @p highest as shares.
std::optional<double> shareIn(std::string_view text, double lowest, double highest) {
    if (!text.ends_with('%'))
        return {};
    text.remove_suffix(1);
    const auto percent = numberIn(text);
    return percent && *percent / 100 >= lowest && *percent / 100 <= highest ? std::optional(*percent / 100)
                                                                            : std::nullopt;
}

LeadTimeChange leadTimeChange(std::string_view id, std::string_view value) {
    constexpr double most = 365;
    if (const auto share = shareIn(value, -0.9, 10))
        return {*share, 0};
    const auto days = numberIn(value);
    if (!days || *days < -most || *days > most)
        refuse(id, value, "a share from -90% to 1000%, or -365 to 365 days");
    return {0, *days};
}

/// What is said of @p code, else of all.
template <class Change>
const Change* changeOf(const std::map<std::string, Change>& changes, const std::string& code) {
    auto found = changes.find(code);
    if (found == changes.end())
        found = changes.find("all");
    return found == changes.end() ? nullptr : &found->second;
}

void changeOffer(const PlanInput& input, const std::string& supplier, PlanOffer& offer) {
    constexpr double longest = 3650;
    const auto& changes = input.policy.changes;
    if (const auto* change = changeOf(changes.leadTimes, supplier)) {
        offer.leadTimeDays = std::clamp(offer.leadTimeDays * (1 + change->share) + change->days, 0.0, longest);
        offer.leadTimeDeviationDays = std::min(offer.leadTimeDeviationDays * (1 + change->share), longest);
    }
    if (const auto* until = changeOf(changes.suppliersOut, supplier); until && *until > input.policy.asOf)
        offer.leadTimeDays = std::min(longest, offer.leadTimeDays + (*until - input.policy.asOf));
}

void changeOffers(store::Connection& connection, PlanInput& input) {
    std::unordered_map<std::int64_t, std::string> codes;
    const auto statement = connection.prepare("SELECT supplier_id, code FROM supplier WHERE entity = 0");
    while (statement->step())
        codes.emplace(statement->integer(0), statement->text(1));
    for (auto& [item, offer] : input.offers)
        changeOffer(input, codes[offer.supplierId], offer);
    for (auto& [item, others] : input.otherOffers)
        for (auto& offer : others)
            changeOffer(input, codes[offer.supplierId], offer);
    if (const auto all = input.policy.changes.leadTimes.find("all"); all != input.policy.changes.leadTimes.end())
        input.policy.leadTimeDays = static_cast<int>(
            std::clamp(input.policy.leadTimeDays * (1 + all->second.share) + all->second.days, 0.0, 3650.0));
}

void changeDemand(store::Connection& connection, PlanInput& input) {
    const auto& changes = input.policy.changes.demand;
    const auto statement = connection.prepare("SELECT item_id, sku, category FROM item WHERE entity = 0");
    while (statement->step()) {
        const auto item = input.items.find(statement->integer(0));
        if (item == input.items.end())
            continue;
        auto change = changes.find(std::string(statement->text(1)));
        const auto* found =
            change != changes.end() ? &change->second : changeOf(changes, std::string(statement->text(2)));
        if (found)
            item->second.demandFactor = 1 + *found;
    }
}

} // namespace

bool PlanChanges::set(std::string_view id, std::string_view value) {
    const auto code = [id] { return std::string(id.substr(id.find('.') + 1)); };
    if (id.starts_with("lead_time_change.")) {
        leadTimes[code()] = leadTimeChange(id, value);
    } else if (id.starts_with("supplier_out.")) {
        const auto day = Date::parse(value);
        if (!day)
            refuse(id, value, "a date such as 2012-01-31");
        suppliersOut[code()] = *day;
    } else if (id.starts_with("demand_change.")) {
        const auto share = shareIn(value, -1, 10);
        if (!share)
            refuse(id, value, "a share from -100% to 1000%");
        demand[code()] = *share;
    } else {
        return false;
    }
    return true;
}

void applyChanges(store::Connection& connection, PlanInput& input) {
    const auto& changes = input.policy.changes;
    if (!changes.leadTimes.empty() || !changes.suppliersOut.empty())
        changeOffers(connection, input);
    if (!changes.demand.empty())
        changeDemand(connection, input);
}

} // namespace opsdesk
