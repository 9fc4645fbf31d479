#include "core/base/Log.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <cstdio>

namespace opsdesk::log {

void write(std::string_view level, std::string_view text) {
    std::string line = fmt::format("{} {}: {}", SystemClock().now().toString(), level, text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    line += '\n';
    // One call, so that lines of several threads do not mix.
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace opsdesk::log
