#pragma once

#include <fmt/format.h>

#include <string_view>

namespace opsdesk::log {

/// To stderr, one line each; stdout belongs to results.
void write(std::string_view level, std::string_view text);

/// Hands the last lines written, oldest first, each ended by a newline, to @p take along with @p context. Allocates and
/// locks nothing, so that a program that crashes may call it; a line being written meanwhile may be cut.
void eachRecent(void (*take)(const char* line, void* context), void* context);

template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
    write("info", fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warn(fmt::format_string<Args...> format, Args&&... args) {
    write("warning", fmt::format(format, std::forward<Args>(args)...));
}

} // namespace opsdesk::log
