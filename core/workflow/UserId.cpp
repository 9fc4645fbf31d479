#include "core/workflow/UserId.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

/// Names that mean something else: the engine's, the server's, and words of its access file.
constexpr auto reserved = std::to_array<std::string_view>(
    {"engine", "postgres", "root", "public", "none", "all", "replication", "samerole", "sameuser", "samegroup"});

} // namespace

bool isUserId(std::string_view id) {
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_'; };
    return id.size() >= 2 && id.size() <= 31 && isLetter(id.front()) && std::ranges::all_of(id, fits) &&
           std::ranges::find(reserved, id) == reserved.end() && !id.starts_with("pg_") && !id.starts_with("opsdesk");
}

} // namespace opsdesk
