#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A stretch of text that is looked for as one: a word, or characters of a script that has no spaces between words.
struct SearchRun {
    std::u32string letters;          ///< folded: no case, no accents, ß as ss
    std::vector<std::size_t> starts; ///< where in the text each letter comes from, in bytes; one more for the end
    bool dense = false;              ///< of a script without spaces: found by its characters and pairs of them

    std::string text() const;
};

/// The runs of @p text (UTF-8; bytes that are none are left out). "Größe 12-A" has "grosse", "12" and "a"; "红色灯笼"
/// is one dense run.
std::vector<SearchRun> searchRuns(std::string_view text);

/// What a run is found by in the index: a word itself, and a number without its leading zeros; every character of a
/// dense run and every pair of neighbours.
std::vector<std::string> indexTerms(const SearchRun& run);

/// A number, SKU or barcode as people type it: its letters and digits alone, folded. "PO-2026-000123" is
/// "po2026000123".
std::string searchCode(std::string_view text);

std::string toUtf8(std::u32string_view letters);

} // namespace opsdesk
