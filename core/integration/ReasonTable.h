#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// Proposes a standard reason code for free text, by a declared table: the first line any of whose beginnings starts a
/// word of the text wins.
class ReasonTable {
public:
    struct Line {
        std::string code;
        std::vector<std::string> words; ///< lower-case beginnings; may hold blanks, such as `can't find`
    };

    struct Choice {
        std::string_view code; ///< both live as long as the table
        std::string_view word; ///< that decided; empty where none did
    };

    ReasonTable() = default;
    ReasonTable(std::vector<Line> lines, std::string otherwise);

    /// The code for @p text, told by its words in any case; the table's `otherwise` when none of them says anything.
    std::string_view propose(std::string_view text) const { return choose(text).code; }
    /// The same with the word that decided.
    Choice choose(std::string_view text) const;

private:
    std::vector<Line> m_lines;
    std::string m_otherwise;
};

} // namespace opsdesk
