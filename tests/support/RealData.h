#pragma once

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace opsdesk::test {

/// A file of the real data sets, which stand beside the source tree or where the variable OPSDESK_DATA says; nothing
/// when absent.
inline std::optional<std::string> realData(const std::string& name) {
    const char* const folder = std::getenv("OPSDESK_DATA");
    const std::filesystem::path file =
        std::filesystem::path(folder ? folder : OPSDESK_SOURCE_DIR "/../shared/data") / name;
    return std::filesystem::exists(file) ? std::optional(file.string()) : std::nullopt;
}

} // namespace opsdesk::test
