#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace opsdesk {

/// Why something a person asked for was refused. A value, not an exception: it is recorded and shown.
struct Rejection {
    std::string code;  ///< stable, snake_case, such as `stale_version`; `docs/rejections.md` lists them
    std::string text;  ///< one sentence: what is wrong, where, and how to mend it
    std::string field; ///< the payload field it concerns; empty when it concerns the whole command

    bool operator==(const Rejection&) const = default;
};

template <class T>
using Result = tl::expected<T, Rejection>;

/// Done, or the reason why not.
using Outcome = Result<void>;

inline tl::unexpected<Rejection> reject(std::string code, std::string text, std::string field = {}) {
    return tl::unexpected<Rejection>(Rejection{std::move(code), std::move(text), std::move(field)});
}

} // namespace opsdesk
