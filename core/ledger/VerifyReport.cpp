#include "core/ledger/VerifyReport.h"

#include <boost/json.hpp>

#include <algorithm>

namespace opsdesk {

void VerifyCheck::fault(std::string where, std::string what) {
    if (faults.size() < mostFaults)
        faults.push_back({std::move(where), std::move(what)});
    ++faultCount;
}

bool VerifyReport::ok() const {
    return std::all_of(checks.begin(), checks.end(), [](const auto& check) { return check.ok(); });
}

const VerifyCheck* VerifyReport::find(std::string_view name) const {
    const auto found =
        std::find_if(checks.begin(), checks.end(), [&](const auto& check) { return check.name == name; });
    return found == checks.end() ? nullptr : &*found;
}

boost::json::object VerifyReport::toJson() const {
    boost::json::array list;
    for (const auto& check : checks) {
        boost::json::object entry{
            {"name", check.name}, {"ok", check.ok()}, {"proves", check.proves}, {"examined", check.examined}};
        if (!check.ok()) {
            boost::json::array faults;
            for (const auto& fault : check.faults)
                faults.push_back(boost::json::object{{"where", fault.where}, {"what", fault.what}});
            entry["faults"] = std::move(faults);
            entry["more"] = check.faultCount - static_cast<std::int64_t>(check.faults.size());
            entry["advice"] = check.advice;
        }
        list.push_back(std::move(entry));
    }
    return {{"ok", ok()}, {"checks", std::move(list)}};
}

} // namespace opsdesk
