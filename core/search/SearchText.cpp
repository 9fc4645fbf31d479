#include "core/search/SearchText.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace opsdesk {

namespace {

bool isDense(char32_t letter) {
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(letter), &error)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
        return true;
    default:
        return false;
    }
}

/// Letters that Unicode does not take apart, as people type them on other keyboards.
std::u32string_view plain(char32_t letter) {
    static constexpr std::array<std::pair<char32_t, std::u32string_view>, 9> table{{{U'ł', U"l"},
                                                                                    {U'ø', U"o"},
                                                                                    {U'œ', U"oe"},
                                                                                    {U'æ', U"ae"},
                                                                                    {U'đ', U"d"},
                                                                                    {U'ð', U"d"},
                                                                                    {U'þ', U"th"},
                                                                                    {U'ħ', U"h"},
                                                                                    {U'ı', U"i"}}};
    const auto found = std::ranges::find(table, letter, &std::pair<char32_t, std::u32string_view>::first);
    return found == table.end() ? std::u32string_view() : found->second;
}

/// The letters and digits that @p letter stands for; none for marks and punctuation.
std::u32string folded(char32_t letter) {
    if (letter < 0x80) {
        if (letter >= 'A' && letter <= 'Z')
            return {letter + 32};
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ? std::u32string{letter}
                                                                                    : std::u32string();
    }
    if (isDense(letter)) // taking Korean syllables apart would lose what a person reads as one character
        return u_isalnum(static_cast<UChar32>(letter)) ? std::u32string{letter} : std::u32string();
    UErrorCode error = U_ZERO_ERROR;
    static const icu::Normalizer2* const normalizer = icu::Normalizer2::getNFKDInstance(error);
    icu::UnicodeString parts(static_cast<UChar32>(letter));
    if (normalizer)
        normalizer->getDecomposition(static_cast<UChar32>(letter), parts);
    parts.foldCase();
    std::u32string letters;
    for (std::int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
        const UChar32 part = parts.char32At(at);
        if (const auto instead = plain(static_cast<char32_t>(part)); !instead.empty())
            letters += instead;
        else if (u_isalnum(part))
            letters += static_cast<char32_t>(part);
    }
    return letters;
}

/// Belongs to the letter before it.
bool isMark(char32_t letter) {
    return letter >= 0x300 && (U_GET_GC_MASK(static_cast<UChar32>(letter)) & U_GC_M_MASK) != 0;
}

template <class Each> // (code point, where it starts, where it ends)
void eachCodePoint(std::string_view text, const Each& each) {
    const auto length = static_cast<std::int32_t>(text.size());
    for (std::int32_t at = 0; at < length;) {
        const std::int32_t start = at;
        UChar32 letter = 0;
        U8_NEXT(text.data(), at, length, letter);
        if (letter >= 0)
            each(static_cast<char32_t>(letter), static_cast<std::size_t>(start), static_cast<std::size_t>(at));
    }
}

} // namespace

std::string toUtf8(std::u32string_view letters) {
    std::string text;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(letters.data()),
                                  static_cast<std::int32_t>(letters.size()))
        .toUTF8String(text);
    return text;
}

std::string SearchRun::text() const {
    return toUtf8(letters);
}

std::vector<SearchRun> searchRuns(std::string_view text) {
    std::vector<SearchRun> runs;
    bool open = false;
    eachCodePoint(text, [&](char32_t letter, std::size_t from, std::size_t to) {
        if (open && isMark(letter) && !isDense(letter)) {
            runs.back().starts.back() = to;
            return;
        }
        const auto letters = folded(letter);
        const bool dense = isDense(letter);
        if (letters.empty()) {
            open = false;
            return;
        }
        if (!open || runs.back().dense != dense) {
            runs.emplace_back().dense = dense;
            runs.back().starts = {from};
        }
        auto& run = runs.back();
        run.starts.pop_back();
        for (const char32_t part : letters) {
            run.letters += part;
            run.starts.push_back(from);
        }
        run.starts.push_back(to);
        open = true;
    });
    return runs;
}

std::vector<std::string> indexTerms(const SearchRun& run) {
    std::vector<std::string> terms;
    if (run.dense) {
        for (std::size_t i = 0; i < run.letters.size(); ++i) {
            terms.push_back(toUtf8(run.letters.substr(i, 1)));
            if (i + 1 < run.letters.size())
                terms.push_back(toUtf8(run.letters.substr(i, 2)));
        }
        return terms;
    }
    terms.push_back(run.text());
    const auto& word = terms.front();
    const auto first = word.find_first_not_of('0');
    if (first != 0 && first != std::string::npos && word.find_first_not_of("0123456789") == std::string::npos)
        terms.push_back(word.substr(first));
    return terms;
}

std::string searchCode(std::string_view text) {
    std::u32string code;
    for (const auto& run : searchRuns(text))
        code += run.letters;
    return toUtf8(code);
}

} // namespace opsdesk
