#pragma once

#include <boost/json/object.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace opsdesk {

/// Something that is not as it must be.
struct VerifyFault {
    std::string where; ///< table and row, entry, revision or file
    std::string what;  ///< one sentence
};

/// One property of a workspace, proved or not.
struct VerifyCheck {
    std::string name;   ///< stable, snake_case
    std::string proves; ///< one sentence
    std::string advice; ///< what to do when it fails
    std::int64_t examined = 0;
    std::int64_t faultCount = 0;
    std::vector<VerifyFault> faults; ///< the first @ref mostFaults

    static constexpr std::size_t mostFaults = 20;

    bool ok() const { return faultCount == 0; }
    void fault(std::string where, std::string what);
};

struct VerifyReport {
    std::vector<VerifyCheck> checks;

    bool ok() const;
    /// The check of this name, or null.
    const VerifyCheck* find(std::string_view name) const;
    /// `{"ok":…,"checks":[{"name":…,"ok":…,"proves":…,"examined":…,"faults":[{"where":…,"what":…}],"more":…,"advice":…}]}`
    boost::json::object toJson() const;
};

} // namespace opsdesk
