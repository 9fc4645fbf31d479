#pragma once

#include <fmt/format.h>

#include <string_view>

namespace opsdesk::log {

/// To stderr, one line each; stdout belongs to results.
void write(std::string_view level, std::string_view text);

template <class... Args>
void info(fmt::format_string<Args...> format, Args&&... args) {
    write("info", fmt::format(format, std::forward<Args>(args)...));
}
template <class... Args>
void warn(fmt::format_string<Args...> format, Args&&... args) {
    write("warning", fmt::format(format, std::forward<Args>(args)...));
}

} // namespace opsdesk::log
