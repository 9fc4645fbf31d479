#include "core/base/Parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace opsdesk {

void inParallel(std::size_t count, unsigned threads, std::size_t atATime,
                const std::function<std::function<void(WorkRange)>()>& makeWorker) {
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            const auto handle = makeWorker();
            for (auto first = next.fetch_add(atATime); first < count; first = next.fetch_add(atATime))
                handle({first, std::min(first + atATime, count)});
        } catch (...) {
            next = count;
            const std::lock_guard lock(mutex);
            if (!failure)
                failure = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> workers;
        for (unsigned i = 1; i < threads; ++i)
            workers.emplace_back(work);
        work();
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace opsdesk
