#pragma once

#include <cstddef>
#include <functional>

namespace opsdesk {

/// What a worker of inParallel() takes on next: the indices from @ref first up to before @ref last.
struct WorkRange {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size() const { return last - first; }
};

/// Handles the indices below @p count on @p threads (at least one; the caller's is one of them), in ranges of @p
/// atATime.
/// @p makeWorker makes one worker per thread, on that thread, so that each has room of its own; ranges come in no
/// particular order, so what they do must not depend on it. What a worker throws ends the others after their range and
/// is thrown again here.
void inParallel(std::size_t count, unsigned threads, std::size_t atATime,
                const std::function<std::function<void(WorkRange)>()>& makeWorker);

} // namespace opsdesk
