#pragma once

#include "core/integration/ImportProfile.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace opsdesk {

/// How well a profile reads a file, told by the file's header alone.
struct ProfileMatch {
    std::size_t profile = 0;                        ///< place among those that were tried
    std::vector<std::optional<std::size_t>> places; ///< per column of the profile, where the file has it
    std::size_t found = 0;                          ///< columns of the file that the profile reads
    std::size_t required = 0, missing = 0;          ///< columns that must be there; of those, that are not

    bool fits() const { return missing == 0 && required > 0; }
};

/// The match of one profile. Names are compared as the import compares them: without regard to case or blanks around.
ProfileMatch matchProfile(const ImportProfile& profile, std::span<const std::string> header);

/// All of @p profiles, best first: those that lack nothing, then those that lack least of what they need; of equals
/// the one that reads more of the file's columns, then the one that leaves fewer of its own without a column.
std::vector<ProfileMatch> matchProfiles(std::span<const ImportProfile> profiles, std::span<const std::string> header);

/// What may be meant where names differ: per column of @p profile that the file lacks, a column of the file that is
/// not read otherwise and is called the same but for blanks, signs and ending, or as the field is called.
std::vector<std::pair<std::size_t, std::size_t>> likelyPlaces(const ImportProfile& profile, const ProfileMatch& match,
                                                              std::span<const std::string> header);

/// A column of a profile, and what a file calls it; empty: no column of the file feeds it.
using ColumnMapping = std::vector<std::pair<std::string, std::string>>;

/// The profile @p json under the name @p name with columns called as @p mapping says, in its rules too.
/// @throws UsageError when what results is no profile, saying where.
std::string mappedProfile(std::string_view json, const std::string& name, const ColumnMapping& mapping);

} // namespace opsdesk
