#pragma once

#include "core/planning/PlanRunner.h"
#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"
#include "core/planning/SuggestionMerge.h"
#include "tests/support/BuyingWorkspace.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk::test {

/// The buying workspace with customers: its items have stock and have been sold, and can be planned.
class PlanningWorkspace : public BuyingWorkspace {
public:
    explicit PlanningWorkspace(const TestStore& store);

    /// An order of @p units of @p item, of which @p shipped went out (nothing: all), at 10:00 on @p day; its id.
    Uuid sell(std::int64_t item, Date day, int units, std::optional<int> shipped = {});
    /// One order of @p units every Tuesday of the last @p weeks whole weeks before @p asOf.
    void sellWeekly(std::int64_t item, int units, int weeks = 60, Date asOf = Date::of(2011, 11, 30));
    /// A return of @p units of @p item on @p day for @p reason, of which @p linked are of @p order; its id.
    Uuid takeBack(std::int64_t item, Date day, int units, int linked, const Uuid& order,
                  const std::string& reason = {});
    /// Opening stock on @p day, posted.
    void open(std::int64_t item, int units, Date day = Date::of(2011, 11, 1));
    /// A movement of @p units out of stock (in, when below zero) on @p day, posted.
    void take(std::int64_t item, int units, Date day);
    /// What is sold, stocked and looked for from now on is at this node, which is added when there is none.
    void useNode(std::int64_t node);
    void setPolicy(const std::string& id, const std::string& value);

    PlanReport plan(std::optional<Date> asOf = {}, unsigned threads = 1);
    std::optional<Suggestion> suggestion(std::int64_t item, const std::string& kind = "buy");
    std::vector<SuggestionReason> reasons(const Suggestion& row);
    /// Every suggestion's reasons add up to its quantity, and its supplier's rules hold unless a person said otherwise;
    /// else why not.
    std::string fault();
    /// Sends the action with the version and amount that the suggestion has now.
    CommandResult decide(const Suggestion& row, const std::string& action, const std::string& payload = "{}",
                         const std::string& actor = "planner");
    CommandResult accept(const Suggestion& row);

    store::Connection& reader() { return *m_reader; }

private:
    struct Sale {
        Date day;
        int units, shipped;
    };
    /// One order each, in one command; the id of the last.
    Uuid putSales(std::int64_t item, const std::vector<Sale>& sales);

    std::unique_ptr<store::Connection> m_reader;
    int m_orders = 0;
    std::int64_t m_node = 1;
};

} // namespace opsdesk::test
