#pragma once

#include "core/base/Result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What is too much to be meant.
struct CsvLimits {
    std::size_t cellBytes = std::size_t{1} << 20;
    std::size_t columns = 1024;
};

/// Reads rows of separated text as RFC 4180 describes them, in one pass and without copying: quotation marks are
/// undoubled where they stand. More forgiving than the RFC where files in the wild are: lines end in LF, CRLF or CR
/// alone, in any mix; a quotation mark within an unquoted cell is itself. Blank lines are passed over.
class CsvReader {
public:
    /// Reads @p text, which it changes and which must outlive the cells.
    CsvReader(std::string& text, char separator, CsvLimits limits = {});

    /// Moves to the next row. False at the end, or when the rest cannot be understood: then fault() says why.
    bool next();

    /// Valid as long as the text is.
    std::span<const std::string_view> cells() const { return m_cells; }
    /// On which the row begins, and ends; from 1.
    std::int64_t line() const { return m_line; }
    std::int64_t lastLine() const { return m_lastLine; }
    /// Counted from 1, the cell in which text follows a closing quotation mark; 0 when there is none. Such a row is not
    /// to be trusted: a mark that should have been doubled may have joined cells.
    std::size_t malformedCell() const { return m_malformedCell; }
    /// The row ran to the end of the text without a line end.
    bool isUnended() const { return m_unended; }

    /// `csv_open_quote`, `csv_huge_cell` or `csv_many_columns`, with the line.
    const std::optional<Rejection>& fault() const { return m_fault; }

private:
    bool readCell();
    bool readQuoted();
    void readPlain(std::size_t begin);
    bool finishCell();
    void passLineEnd();
    bool fail(std::string code, std::string text);

    std::string& m_text;
    char m_separator;
    CsvLimits m_limits;
    std::size_t m_position = 0;
    std::vector<std::string_view> m_cells;
    std::int64_t m_line = 0;
    std::int64_t m_lastLine = 1;
    std::size_t m_malformedCell = 0;
    bool m_unended = false;
    std::optional<Rejection> m_fault;
};

/// That of @p candidates which the first row of @p text has most of outside quotation marks; ties go to the earlier.
char detectSeparator(std::string_view text, std::string_view candidates);

} // namespace opsdesk
