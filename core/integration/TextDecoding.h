#pragma once

#include "core/integration/ImportText.h"

#include <string>

namespace opsdesk {

/// @p bytes as UTF-8 without byte-order mark. @p name is for the messages.
/// Rejected with `file_not_text` (a workbook, a picture, any binary) or `file_wrong_encoding` (naming line and byte).
Result<std::string> decodeText(std::string bytes, const std::string& name, TextEncoding encoding);

/// Where @p text first is not UTF-8 (RFC 3629: no surrogates, no overlong forms); npos when it is throughout.
std::size_t firstInvalidUtf8(std::string_view text);

} // namespace opsdesk
