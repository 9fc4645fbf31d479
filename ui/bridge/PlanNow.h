#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <stop_token>

namespace opsdesk::ui {

/// How far a plan is that a person asked for.
struct PlanStep {
    enum class Stage {
        Read,
        Plan,    ///< of series
        Publish, ///< of rows
        Commit,  ///< can no more be stopped
    };
    Stage stage = Stage::Read;
    std::int64_t done = 0, total = 0; ///< of Plan and Publish
};

/// What came of it.
struct PlanEnd {
    bool published = false;
    QString why; ///< when it was not, in a sentence
    bool cancelled = false;
    std::int64_t series = 0, failed = 0;            ///< planned; that could not be
    std::int64_t opened = 0, changed = 0, gone = 0; ///< suggestions, against the run before
    double seconds = 0;
};

/// Plans everything and publishes it, on the calling thread; @p told runs on any thread, once at a time. Throws
/// nothing.
using PlanNow = std::function<PlanEnd(std::stop_token stop, const std::function<void(const PlanStep&)>& told)>;

} // namespace opsdesk::ui
