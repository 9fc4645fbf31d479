#include "core/base/Log.h"

#include "core/base/Clock.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <string>

namespace opsdesk::log {

namespace {

constexpr std::size_t recentLines = 64;
constexpr std::size_t longestLine = 400;

char recent[recentLines][longestLine];
std::atomic<std::size_t> written{0};

void remember(const std::string& line) {
    char* slot = recent[written.fetch_add(1) % recentLines];
    const std::size_t length = std::min(line.size(), longestLine - 1);
    line.copy(slot, length);
    slot[length - 1] = '\n';
    slot[length] = '\0';
}

} // namespace

void write(std::string_view level, std::string_view text) {
    std::string line = fmt::format("{} {}: {}", SystemClock().now().toString(), level, text);
    std::replace(line.begin(), line.end(), '\n', ' ');
    line += '\n';
    // One call, so that lines of several threads do not mix.
    std::fwrite(line.data(), 1, line.size(), stderr);
    remember(line);
}

void eachRecent(void (*take)(const char* line, void* context), void* context) {
    const std::size_t end = written.load();
    for (std::size_t at = end > recentLines ? end - recentLines : 0; at < end; ++at)
        take(recent[at % recentLines], context);
}

} // namespace opsdesk::log
