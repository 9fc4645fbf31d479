#include "core/ledger/PlainTextAccounting.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace opsdesk::plain {

namespace {

/// How many bytes at @p at are one blank or one sign that shows nothing; 0 for none.
std::size_t blankAt(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte <= 0x20 || byte == 0x7F)
        return 1;
    const auto rest = text.substr(at);
    if (byte == 0xC2 && rest.size() > 1) {
        const auto second = static_cast<unsigned char>(rest[1]);
        return second <= 0xA0 ? 2 : 0; // controls and the blank that does not break
    }
    constexpr std::string_view wide[] = {"\xE1\x9A\x80", "\xE2\x80\xA8", "\xE2\x80\xA9",
                                         "\xE2\x80\xAF", "\xE2\x81\x9F", "\xE3\x80\x80"};
    for (const auto one : wide)
        if (rest.starts_with(one))
            return 3;
    if (rest.size() > 2 && rest.starts_with("\xE2\x80") && static_cast<unsigned char>(rest[2]) <= 0x8A)
        return 3; // blanks of fixed widths
    return 0;
}

using Replacement = std::pair<char, char>;

template <std::size_t size>
std::string cleaned(std::string_view text, const std::array<Replacement, size>& replacements) {
    std::string clean;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto bytes = blankAt(text, at); bytes > 0) {
            blank = !clean.empty();
            at += bytes;
            continue;
        }
        if (std::exchange(blank, false))
            clean += ' ';
        char letter = text[at++];
        for (const auto& [from, to] : replacements)
            if (letter == from) {
                letter = to;
                break;
            }
        clean += letter;
    }
    return clean;
}

std::string_view rootOf(std::string_view kind) {
    constexpr std::pair<std::string_view, std::string_view> roots[] = {{"asset", "Assets"},
                                                                       {"liability", "Liabilities"},
                                                                       {"equity", "Equity"},
                                                                       {"income", "Income"},
                                                                       {"expense", "Expenses"}};
    for (const auto& [known, root] : roots)
        if (kind == known)
            return root;
    return "Other";
}

} // namespace

std::string accountPart(std::string_view text) {
    return cleaned(text, std::array{Replacement{';', ','}, Replacement{':', '-'}});
}

std::string code(std::string_view text) {
    return cleaned(text, std::array{Replacement{'(', '['}, Replacement{')', ']'}, Replacement{';', ','}});
}

std::string description(std::string_view text) {
    return cleaned(text, std::array{Replacement{';', ','}, Replacement{'|', '/'}});
}

std::string tagValue(std::string_view text) {
    return cleaned(
        text, std::array{Replacement{':', '-'}, Replacement{',', ';'}, Replacement{'[', '('}, Replacement{']', ')'}});
}

std::string accountPath(std::string_view kind, std::string_view code, std::string_view name) {
    auto path = fmt::format("{}:{}", rootOf(kind), accountPart(code));
    if (const auto part = accountPart(name); !part.empty())
        path += " " + part;
    return path;
}

std::string amount(Minor units, Currency currency) {
    return fmt::format("{} {}", toDecimal(units, currency.decimals()), currency.code());
}

std::string commodity(Currency currency) {
    const auto decimals = static_cast<std::size_t>(currency.decimals());
    return fmt::format("commodity {0}\n    format 1,000.{1} {0}\n", currency.code(), std::string(decimals, '0'));
}

} // namespace opsdesk::plain
