#pragma once

#include "core/base/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// RFC 4648 section 4, with padding.
std::string toBase64(const Bytes& bytes);
/// Nothing unless @p text is exactly what toBase64() writes for some bytes.
std::optional<Bytes> fromBase64(std::string_view text);

} // namespace opsdesk
