#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What returns take off demand: `setting.returns_netting`, and `setting.returns_wanted` with it.
struct ReturnsNetting {
    enum class Mode {
        None,     ///< nothing
        Unwanted, ///< of what is linked to an order: what was not wanted, and what was exchanged, off that order's week
        Linked,   ///< all that is linked to an order, off that order's week
        All,      ///< and the rest off the week in which it came back
    };

    /// What came back for these reasons was wanted, but was not what was ordered, not sound or not there in time.
    static constexpr std::string_view usualWanted = "damaged_in_transit,faulty,late,wrong_item";
    static constexpr std::string_view usualMode = "unwanted";

    Mode mode = Mode::Unwanted;
    std::vector<std::string> wanted = reasonsOf(usualWanted);

    bool isWanted(std::string_view reason) const;
    /// As a run of the plan notes what its demand was made with.
    std::string toString() const;

    /// "none", "unwanted", "linked", "all"; nothing for anything else.
    static std::optional<Mode> modeNamed(std::string_view name);
    /// Codes with commas between them.
    static std::vector<std::string> reasonsOf(std::string_view list);
};

} // namespace opsdesk
