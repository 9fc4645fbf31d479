#pragma once

#include "core/base/Date.h"
#include "core/workflow/Command.h"

#include <boost/json.hpp>

#include <string_view>
#include <vector>

namespace opsdesk {

/// Commands that are accepted together, at one time.
struct DemoMoment {
    Timestamp at;
    std::vector<Command> commands;
};

/// What the demo's people do, as commands in order of time, with ids that follow from their place.
class DemoScript {
public:
    /// Later commands are of this time; not before the last.
    void open(Timestamp at);
    /// Entity 1, or the shared stream for @p entity 0. The command's id.
    Uuid add(std::string_view type, std::string_view actor, std::optional<Uuid> document,
             const boost::json::value& payload, Expected expected = {}, std::int64_t entity = 1);
    Timestamp now() const { return m_moments.back().at; }
    /// An id that follows from @p name.
    static Uuid id(std::string_view name);

    const std::vector<DemoMoment>& moments() const { return m_moments; }

private:
    std::vector<DemoMoment> m_moments;
    std::int64_t m_sequence = 0;
};

} // namespace opsdesk
