#include "core/workflow/CommandBus.h"

#include <future>

namespace opsdesk {

CommandResult CommandBus::submitAndWait(Command command) {
    auto promise = std::make_shared<std::promise<CommandResult>>();
    auto future = promise->get_future();
    submit(std::move(command), [promise](const CommandResult& result) { promise->set_value(result); });
    return future.get();
}

} // namespace opsdesk
