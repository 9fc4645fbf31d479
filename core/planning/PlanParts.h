#pragma once

#include "core/base/Clock.h"
#include "core/planning/PlannedRun.h"
#include "core/workflow/Command.h"

#include <optional>
#include <string>

namespace opsdesk {

/// One of the commands that publish a run.
struct PlanPart {
    Command command;
    std::int64_t done = 0; ///< rows that were looked at when it was made, of PlanParts::total()
};

/// The commands that publish a run, of 1 MB at most each, made one by one when they are asked for: only what is
/// different from what is published, in the order in which stores keep it. The last holds the run's summary.
class PlanParts {
public:
    PlanParts(const PlannedRun& run, const PlanOptions& options, Clock& clock, Random& random);

    /// Nothing after the last.
    std::optional<PlanPart> next();
    std::int64_t total() const { return static_cast<std::int64_t>(m_total); }

private:
    struct List {
        const char* name;
        std::string text;
    };

    bool addNext();
    void addSuggestion(const SpooledSuggestion& row);
    void add(List& list, const std::string& json);
    Command command(bool last);

    const PlannedRun& m_run;
    const PlanOptions& m_options;
    Clock& m_clock;
    Random& m_random;
    std::vector<ExpiredSuggestion> m_gone;
    std::vector<PlannedSupplierOrder> m_changedOrders;
    List m_suggestions{"suggestions", {}}, m_expired{"expired", {}}, m_demand{"demand", {}}, m_days{"days", {}},
        m_forecasts{"forecasts", {}}, m_orders{"orders", {}};
    std::string m_text;
    std::size_t m_size = 0;
    std::size_t m_at = 0;    ///< rows looked at: demand, days, forecasts, suggestions, expired, orders
    std::size_t m_total = 0; ///< of them
    std::int64_t m_commands = 0;
    bool m_ended = false;
};

} // namespace opsdesk
