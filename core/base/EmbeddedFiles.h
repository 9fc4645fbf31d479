#pragma once

#include <span>
#include <string_view>

namespace opsdesk {

/// A text file that was compiled into the program: migrations and import profiles.
struct EmbeddedFile {
    std::string_view path; ///< below `core/`, such as `store/migrations/0001_engine.sql`
    std::string_view text;
};

/// All of them, ordered by path.
std::span<const EmbeddedFile> embeddedFiles();

} // namespace opsdesk
