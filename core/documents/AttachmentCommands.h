#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace opsdesk {

/// The largest file that can be attached, and the piece of it that one command carries, in bytes.
inline constexpr std::int64_t largestAttachment = 5 * 1024 * 1024;
inline constexpr std::int64_t attachmentPartSize = 512 * 1024;

/// What a file is, told by its first bytes and, of text, by the end of its name: a media type that can be attached, or
/// empty. Pictures (PNG, JPEG, GIF, WebP), PDF, CSV, plain text, XLSX.
std::string mediaTypeOf(std::string_view name, std::string_view head);

/// Whether files of that type can be attached.
bool isAttachable(std::string_view mediaType);

/// @p name as a file can safely be called: without folders, control characters and leading dots, no longer than 120
/// bytes; "file" where nothing is left.
std::string safeFileName(std::string_view name);

/// How many commands carry @p size bytes.
inline std::int64_t attachmentParts(std::int64_t size) {
    return (size + attachmentPartSize - 1) / attachmentPartSize;
}

} // namespace opsdesk
