#include "core/base/PastedRows.h"

#include <algorithm>
#include <optional>

namespace opsdesk {

namespace {

constexpr char mark = '"';

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::vector<PastedRow> rows() {
        std::vector<PastedRow> rows;
        for (std::size_t number = 1; m_at < m_text.size(); ++number) {
            PastedRow row{number, {cell()}};
            while (pass('\t'))
                row.cells.push_back(cell());
            passLineEnd();
            if (std::ranges::any_of(row.cells, hasWords))
                rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    static bool hasWords(const std::string& cell) { return cell.find_first_not_of(" \t\r\n") != std::string::npos; }

    static bool isCellEnd(char c) { return c == '\t' || c == '\r' || c == '\n'; }

    std::string cell() {
        if (auto quoted = quotedCell())
            return *std::move(quoted);
        const auto end = std::min(m_text.find_first_of("\t\r\n", m_at), m_text.size());
        const auto plain = m_text.substr(m_at, end - m_at);
        m_at = end;
        return std::string(plain);
    }

    /// Nothing where the marks are part of the words. What is looked through in vain is never looked through again but
    /// for one run of marks, so that reading takes no longer than the text is long.
    std::optional<std::string> quotedCell() {
        if (m_at >= m_text.size() || m_text[m_at] != mark)
            return std::nullopt;
        std::string cell;
        for (std::size_t from = m_at + 1;;) {
            const auto at = m_text.find(mark, from);
            if (at == std::string_view::npos)
                return std::nullopt;
            cell.append(m_text, from, at - from);
            from = at + 1;
            if (from < m_text.size() && m_text[from] == mark) {
                cell += mark;
                ++from;
            } else if (from == m_text.size() || isCellEnd(m_text[from])) {
                m_at = from;
                return cell;
            } else {
                return std::nullopt;
            }
        }
    }

    bool pass(char c) {
        const bool is = m_at < m_text.size() && m_text[m_at] == c;
        m_at += is ? 1 : 0;
        return is;
    }

    void passLineEnd() {
        pass('\r');
        pass('\n');
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::vector<PastedRow> readPastedRows(std::string_view text) {
    return Reader(text).rows();
}

} // namespace opsdesk
