#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

// One typo is a letter too many, one missing, one wrong, or two neighbours in each other's place: distance 1 by Damerau
// ("A technique for computer detection and correction of spelling errors", 1964).

/// Whether @p a becomes @p b by one typo at most.
bool withinOneTypo(std::u32string_view a, std::u32string_view b);

/// Whether some part of @p text is @p part but for one typo.
bool holdsWithOneTypo(std::u32string_view text, std::u32string_view part);

/// All that becomes @p word by one typo, with letters of @p alphabet; each once, in no order.
std::vector<std::u32string> oneTypoFrom(std::u32string_view word, std::u32string_view alphabet);

} // namespace opsdesk
