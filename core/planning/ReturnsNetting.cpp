#include "core/planning/ReturnsNetting.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 4> nettingModes{"none", "unwanted", "linked", "all"};

} // namespace

bool ReturnsNetting::isWanted(std::string_view reason) const {
    return std::ranges::find(wanted, reason) != wanted.end();
}

std::string ReturnsNetting::toString() const {
    const auto name = nettingModes[static_cast<std::size_t>(mode)];
    return mode == Mode::Unwanted ? fmt::format("{}: {}", name, fmt::join(wanted, ",")) : std::string(name);
}

std::optional<ReturnsNetting::Mode> ReturnsNetting::modeNamed(std::string_view name) {
    const auto found = std::ranges::find(nettingModes, name);
    if (found == nettingModes.end())
        return std::nullopt;
    return static_cast<Mode>(found - nettingModes.begin());
}

std::vector<std::string> ReturnsNetting::reasonsOf(std::string_view list) {
    std::vector<std::string> reasons;
    while (!list.empty()) {
        auto reason = list.substr(0, list.find(','));
        list.remove_prefix(std::min(list.size(), reason.size() + 1));
        reason.remove_prefix(std::min(reason.size(), reason.find_first_not_of(' ')));
        reason = reason.substr(0, reason.find_last_not_of(' ') + 1);
        if (!reason.empty())
            reasons.emplace_back(reason);
    }
    return reasons;
}

} // namespace opsdesk
