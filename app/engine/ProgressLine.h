#pragma once

#include "core/planning/PlanOptions.h"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

namespace opsdesk {

/// How far a long task is, for who waits at a terminal: one line that is written over. Where the output is no terminal
/// it is a line at the beginning of each step and at each tenth of it. For one thread at a time.
class ProgressLine {
public:
    explicit ProgressLine(std::FILE* out = stderr);
    /// Ends the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    static bool isTerminal(std::FILE* out);

    /// @p step in a word or two; the same step goes on while the text is the same.
    void tell(std::string_view step, std::int64_t done, std::int64_t total);
    /// A line of its own that stays.
    void say(std::string_view text);
    /// What a plan tells of itself, with @p before in front of each step. This must outlive it.
    std::function<void(const PlanProgress&)> ofPlan(std::string before = {});

private:
    using Clock = std::chrono::steady_clock;

    bool isNews(bool newStep, std::int64_t done, std::int64_t total) const;
    void end();

    std::FILE* m_out;
    bool m_terminal;
    bool m_open = false; ///< a line that can be written over
    std::string m_step;
    std::int64_t m_tenth = -1;
    Clock::time_point m_stepBegan, m_told;
};

} // namespace opsdesk
