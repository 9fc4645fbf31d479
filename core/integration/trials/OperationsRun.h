#pragma once

#include "core/integration/trials/Operation.h"
#include "core/integration/trials/RunningSums.h"

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A clock that goes on when it is told to, so that a run of any size covers the same days. Begins on 2011-01-03.
class OperationsClock final : public Clock {
public:
    Timestamp now() override { return m_now; }
    void advance(std::int64_t micros) { m_now = Timestamp(m_now.micros() + micros); }

private:
    Timestamp m_now = Timestamp::of(Date::of(2011, 1, 3), 9);
};

/// What became of random operations.
struct OperationsReport {
    std::int64_t sent = 0, applied = 0;
    std::int64_t rows = 0; ///< written by them
    std::int64_t comparisons = 0, ledgerLines = 0;
    /// What became of the commands of each type: how many were applied, under no code, and how many refused, by code.
    std::map<std::string, std::map<std::string, std::int64_t>, std::less<>> outcomes;
    std::vector<std::string> parked;     ///< what failed while it was applied, which nothing ever should
    std::vector<std::string> imbalances; ///< the first hundred

    std::int64_t appliedOf(std::string_view type) const;
    std::map<std::string, std::int64_t> rejected() const; ///< by code
    /// A line for each type of command: `refund.pay: 31 applied; 4 stale_version, 2 wrong_state`.
    std::vector<std::string> told() const;
};

/// Random commands of all areas, valid and invalid, sent to an engine in turns; the same for the same seed. After each
/// thousand the books are compared with sums that were kept beside them.
class OperationsRun {
public:
    using Process = std::function<std::vector<CommandResult>(std::span<const Command>)>;

    /// A new workspace, in which nothing has happened yet. @p reader sees what @p process committed; @p size is how
    /// many operations there will be, over which @p days pass.
    OperationsRun(store::Connection& reader, const Catalog& catalog, OperationsClock& clock, Process process,
                  std::uint64_t seed, std::int64_t size, int days = 120);

    /// Makes places, suppliers, items and opening stock. @throws Error when one of these is refused.
    void begin();
    /// Sends the next few; false when all were sent.
    bool step();
    /// All that are left.
    const OperationsReport& finish();
    const OperationsReport& report() const { return m_report; }

private:
    Command next();
    Command made(const Operation& operation);
    void spoil(Command& command, const Operation& operation);
    void note(const Command& command, const CommandResult& result);
    void compare();

    store::Connection& m_reader;
    const Catalog& m_catalog;
    OperationsClock& m_clock;
    Process m_process;
    std::int64_t m_size, m_pace;
    SeededRandom m_random;
    OperationsPicture m_picture;
    OperationDraw m_draw;
    RunningSums m_sums;
    std::vector<Operation> m_operations;
    std::int64_t m_weights = 0, m_compared = 0;
    std::deque<std::pair<Command, CommandResult>> m_past; ///< some that may be sent again
    OperationsReport m_report;
};

} // namespace opsdesk
