#pragma once

#include "core/base/Digest.h"
#include "core/base/Result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace opsdesk {

/// How the bytes of an import file become text.
enum class TextEncoding {
    Utf8,              ///< anything else is refused
    Utf8OrWindows1252, ///< a file that is not UTF-8 is read as Windows-1252
};

/// The whole text of one import file. It is held in memory because nothing may be applied before the file is known to
/// be whole, and because the ids of what is applied derive from all of it.
struct ImportText {
    std::string name; ///< as the person gave it
    std::string text; ///< UTF-8 without byte-order mark
    Digest digest;    ///< of `text`: the same for a file and its .gz
};

/// The most text one file may hold, in bytes after decompression.
constexpr std::size_t maxImportBytes = std::size_t{2} << 30;

/// Reads a file, decompressing it when it is gzip (told by content, not by name).
/// Rejected with `file_empty`, `file_truncated`, `file_damaged`, `file_too_large`, `file_not_text` or
/// `file_wrong_encoding`.
/// @throws UsageError when there is no such file; Error when it cannot be read.
Result<ImportText> readImportText(const std::string& file, TextEncoding encoding);

/// The same for bytes that are already here.
Result<ImportText> decodeImportText(std::string bytes, std::string name, TextEncoding encoding,
                                    std::size_t limit = maxImportBytes);

} // namespace opsdesk
