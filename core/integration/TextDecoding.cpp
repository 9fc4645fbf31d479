#include "core/integration/TextDecoding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace opsdesk {

namespace {

/// What Windows-1252 means by the bytes 0x80 to 0x9F (unicode.org, CP1252.TXT); 0 where it means nothing.
constexpr std::array<std::uint16_t, 32> windows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

unsigned byteAt(std::string_view text, std::size_t position) {
    return static_cast<unsigned char>(text[position]);
}

/// How many bytes the character at @p position takes; 0 when it is not UTF-8.
std::size_t characterLength(std::string_view text, std::size_t position) {
    const unsigned first = byteAt(text, position);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || position + length > text.size())
        return 0;
    // The second byte's range excludes overlong forms, surrogates and what lies beyond U+10FFFF.
    const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    const unsigned second = byteAt(text, position + 1);
    if (second < least || second > most)
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(text, position + i) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

struct TextPlace {
    std::size_t line;   ///< from 1
    std::size_t column; ///< byte within the line, from 1
};

TextPlace placeOf(std::string_view text, std::size_t position) {
    TextPlace place{1, 1};
    for (std::size_t i = 0; i < position; ++i) {
        const bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        place.line += ends ? 1 : 0;
        place.column = ends ? 1 : place.column + 1;
    }
    return place;
}

void appendUtf8(std::string& out, unsigned character) {
    if (character < 0x80) {
        out += static_cast<char>(character);
    } else if (character < 0x800) {
        out += static_cast<char>(0xC0 | (character >> 6));
        out += static_cast<char>(0x80 | (character & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | (character >> 12));
        out += static_cast<char>(0x80 | ((character >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (character & 0x3F));
    }
}

Result<std::string> fromWindows1252(std::string_view bytes, const std::string& name) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        const unsigned character = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : byte;
        if (byte >= 0x80 && character == 0) {
            const TextPlace place = placeOf(bytes, i);
            return reject("file_wrong_encoding", fmt::format("{} is neither UTF-8 nor Windows-1252: line {} has the "
                                                             "byte 0x{:02X} at position {}. Save it as UTF-8.",
                                                             name, place.line, byte, place.column));
        }
        appendUtf8(out, character);
    }
    return out;
}

/// What a file that is no text is, in words; empty when it may be text.
std::string binaryKind(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04"))
        return "a workbook or ZIP archive. Open it and save the sheet as CSV";
    if (bytes.starts_with("%PDF"))
        return "a PDF document. Export the data as CSV";
    const bool mark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const std::string_view head = bytes.substr(0, 4096);
    const auto zeros = std::count(head.begin(), head.end(), '\0');
    // ASCII as UTF-16 is a zero in every second byte.
    if (mark || (head.size() >= 4 && static_cast<std::size_t>(zeros) * 5 >= head.size() * 2 &&
                 static_cast<std::size_t>(zeros) * 5 <= head.size() * 3))
        return "UTF-16 text. Save it as CSV in UTF-8";
    const auto control = std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\f';
    });
    if (bytes.find('\0') != std::string_view::npos || static_cast<std::size_t>(control) * 20 > head.size())
        return "no text file. Export the data as CSV";
    return {};
}

} // namespace

std::size_t firstInvalidUtf8(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        // Nearly all of it is ASCII: eight bytes at a time.
        std::uint64_t eight = 0;
        if (position + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + position, sizeof eight);
            if ((eight & 0x8080808080808080ULL) == 0) {
                position += sizeof eight;
                continue;
            }
        }
        const std::size_t length = characterLength(text, position);
        if (length == 0)
            return position;
        position += length;
    }
    return std::string_view::npos;
}

Result<std::string> decodeText(std::string bytes, const std::string& name, TextEncoding encoding) {
    const std::string kind = binaryKind(bytes);
    if (!kind.empty())
        return reject("file_not_text", name + " is " + kind + " and import that.");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    const std::size_t invalid = firstInvalidUtf8(bytes);
    if (invalid == std::string::npos)
        return bytes;
    if (encoding == TextEncoding::Utf8OrWindows1252)
        return fromWindows1252(bytes, name);
    const TextPlace place = placeOf(bytes, invalid);
    return reject("file_wrong_encoding", fmt::format("{} is not UTF-8: line {} has the byte 0x{:02X} at position {}. "
                                                     "Save it as UTF-8, or name \"windows-1252\" as the "
                                                     "encoding in a profile of your own.",
                                                     name, place.line, byteAt(bytes, invalid), place.column));
}

} // namespace opsdesk
