#include "core/workflow/CommandBus.h"

#include <deque>
#include <future>
#include <memory>

namespace opsdesk {

CommandResult CommandBus::submitAndWait(Command command) {
    auto promise = std::make_shared<std::promise<CommandResult>>();
    auto future = promise->get_future();
    submit(std::move(command), [promise](const CommandResult& result) { promise->set_value(result); });
    return future.get();
}

std::vector<CommandResult> CommandBus::submitTogether(const Next& next) {
    constexpr std::size_t mostUnderWay = 64;
    std::vector<CommandResult> results;
    std::deque<std::future<CommandResult>> underWay;
    const auto await = [&](std::size_t left) {
        for (; underWay.size() > left; underWay.pop_front())
            results.push_back(underWay.front().get());
    };
    while (auto command = next()) {
        auto promise = std::make_shared<std::promise<CommandResult>>();
        underWay.push_back(promise->get_future());
        submit(*std::move(command), [promise](const CommandResult& result) { promise->set_value(result); });
        await(mostUnderWay);
    }
    await(0);
    return results;
}

} // namespace opsdesk
