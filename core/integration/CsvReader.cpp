#include "core/integration/CsvReader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace opsdesk {

namespace {

/// Line ends within a quoted cell; CRLF is one.
std::int64_t countLineEnds(std::string_view text) {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ? 1 : 0;
    return count;
}

} // namespace

CsvReader::CsvReader(std::string& text, char separator, CsvLimits limits)
    : m_text(text), m_separator(separator), m_limits(limits) {}

bool CsvReader::fail(std::string code, std::string text) {
    m_fault = Rejection{std::move(code), std::move(text), {}};
    m_cells.clear();
    m_position = m_text.size();
    return false;
}

void CsvReader::passLineEnd() {
    if (m_text[m_position] == '\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == '\n')
        ++m_position;
    ++m_position;
    ++m_lastLine;
}

bool CsvReader::next() {
    m_cells.clear();
    m_malformedCell = 0;
    m_unended = false;
    while (m_position < m_text.size() && (m_text[m_position] == '\n' || m_text[m_position] == '\r'))
        passLineEnd();
    if (m_position >= m_text.size())
        return false;
    m_line = m_lastLine;
    for (;;) {
        if (!readCell())
            return false;
        if (m_position >= m_text.size()) {
            m_unended = true;
            return true;
        }
        if (m_text[m_position] != m_separator)
            return true; // the line end is passed by the next call, so that lastLine() still is this row's
        ++m_position;
    }
}

bool CsvReader::readCell() {
    if (m_cells.size() == m_limits.columns)
        return fail("csv_many_columns",
                    fmt::format("Line {} has more than {} columns: the separator is probably another one.", m_line,
                                m_limits.columns));
    if (m_position < m_text.size() && m_text[m_position] == '"')
        return readQuoted();
    readPlain(m_position);
    return finishCell();
}

void CsvReader::readPlain(std::size_t begin) {
    const char* const end = m_text.data() + m_text.size();
    const char* at = m_text.data() + m_position;
    while (at != end && *at != m_separator && *at != '\n' && *at != '\r')
        ++at;
    m_position = static_cast<std::size_t>(at - m_text.data());
    m_cells.emplace_back(m_text.data() + begin, m_position - begin);
}

bool CsvReader::finishCell() {
    if (m_cells.back().size() <= m_limits.cellBytes)
        return true;
    return fail(
        "csv_huge_cell",
        fmt::format("Column {} of line {} holds more than {} KiB: a quotation mark is probably not closed there.",
                    m_cells.size(), m_line, m_limits.cellBytes >> 10));
}

bool CsvReader::readQuoted() {
    const std::size_t begin = m_position + 1;
    std::size_t write = begin;
    std::size_t read = begin;
    for (;;) {
        const auto* mark = static_cast<const char*>(std::memchr(m_text.data() + read, '"', m_text.size() - read));
        const std::size_t stop = mark ? static_cast<std::size_t>(mark - m_text.data()) : m_text.size();
        if (write + (stop - read) - begin > m_limits.cellBytes) {
            m_cells.emplace_back(m_text.data() + begin, m_limits.cellBytes + 1);
            return finishCell();
        }
        if (!mark)
            return fail(
                "csv_open_quote",
                fmt::format(
                    "The quotation mark in column {} of line {} is never closed: close it, or double it where it "
                    "is part of the text.",
                    m_cells.size() + 1, m_lastLine));
        m_lastLine += countLineEnds(std::string_view(m_text).substr(read, stop - read));
        if (write != read)
            std::memmove(m_text.data() + write, m_text.data() + read, stop - read);
        write += stop - read;
        read = stop + 1;
        if (read == m_text.size() || m_text[read] != '"')
            break;
        m_text[write++] = '"';
        ++read;
    }
    m_position = read;
    const bool closed =
        read == m_text.size() || m_text[read] == m_separator || m_text[read] == '\n' || m_text[read] == '\r';
    if (closed) {
        m_cells.emplace_back(m_text.data() + begin, write - begin);
        return true;
    }
    m_malformedCell = m_cells.size() + 1;
    readPlain(begin);
    return finishCell();
}

char detectSeparator(std::string_view text, std::string_view candidates) {
    std::vector<std::size_t> counts(candidates.size());
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        const auto found = candidates.find(c);
        if (!quoted && found != std::string_view::npos)
            ++counts[found];
    }
    return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace opsdesk
