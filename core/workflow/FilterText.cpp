#include "core/workflow/FilterText.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace opsdesk {

namespace {

struct OperatorWord {
    std::string_view word;
    FilterOperator op;
};
// Longer words first, so that `>=` is not read as `>`; the first of each operator is how it is written.
constexpr std::array operatorWords{OperatorWord{"is not null", FilterOperator::IsNotNull},
                                   OperatorWord{"is not empty", FilterOperator::IsNotNull},
                                   OperatorWord{"is null", FilterOperator::IsNull},
                                   OperatorWord{"is empty", FilterOperator::IsNull},
                                   OperatorWord{"not contains", FilterOperator::NotContains},
                                   OperatorWord{"starts with", FilterOperator::StartsWith},
                                   OperatorWord{"contains", FilterOperator::Contains},
                                   OperatorWord{"within", FilterOperator::Within},
                                   OperatorWord{"in", FilterOperator::In},
                                   OperatorWord{"!=", FilterOperator::NotEqual},
                                   OperatorWord{"<>", FilterOperator::NotEqual},
                                   OperatorWord{"==", FilterOperator::Equal},
                                   OperatorWord{"<=", FilterOperator::LessOrEqual},
                                   OperatorWord{">=", FilterOperator::GreaterOrEqual},
                                   OperatorWord{"=", FilterOperator::Equal},
                                   OperatorWord{"<", FilterOperator::Less},
                                   OperatorWord{">", FilterOperator::Greater}};

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}
bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}
char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string unquoted(std::string_view text) {
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '\'' || text.front() == '"');
    if (!quoted)
        return std::string(text);
    const char mark = text.front();
    std::string inner;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        inner += text[i];
        if (text[i] == mark && i + 2 < text.size() && text[i + 1] == mark)
            ++i; // doubled: the mark itself
    }
    return inner;
}

bool needsNoValue(FilterOperator op) {
    return op == FilterOperator::IsNull || op == FilterOperator::IsNotNull;
}

/// Whether words such as `is  null` begin at @p text, case folded; how long they are there. A word ends at a space:
/// `state inventory` is not `state in ventory`.
std::size_t lengthOf(std::string_view word, std::string_view text) {
    std::size_t at = 0;
    for (const char c : word) {
        if (at >= text.size() || lower(text[at]) != c)
            return 0;
        ++at;
        while (c == ' ' && at < text.size() && isSpace(text[at]))
            ++at;
    }
    return std::isalpha(static_cast<unsigned char>(word.back())) && at < text.size() && isWord(text[at]) ? 0 : at;
}

const OperatorWord* operatorAt(std::string_view text, std::size_t& length) {
    for (const auto& candidate : operatorWords)
        if ((length = lengthOf(candidate.word, text)) > 0)
            return &candidate;
    return nullptr;
}

class Parser {
public:
    Parser(std::string_view text, const View* view) : m_text(text), m_view(view) {}

    Filter all() {
        Filter filter = either();
        if (m_at < m_text.size())
            throw FilterError("Here “and”, “or” or the end is expected.", m_at, m_text.size() - m_at);
        return filter;
    }

private:
    Filter either() {
        return chain("or", FilterOperator::Any, [this] { return both(); });
    }
    Filter both() {
        return chain("and", FilterOperator::All, [this] { return one(); });
    }

    template <class Next>
    Filter chain(std::string_view word, FilterOperator op, const Next& next) {
        std::vector<Filter> parts{next()};
        while (takeWord(word))
            parts.push_back(next());
        if (parts.size() == 1)
            return std::move(parts.front());
        Filter filter{"", op, ""};
        filter.parts = std::move(parts);
        return filter;
    }

    Filter one() {
        skip();
        const std::size_t open = m_at;
        if (m_at >= m_text.size() || m_text[m_at] != '(')
            return condition();
        if (++m_depth > deepest)
            throw FilterError("There are too many parentheses within each other.", open, 1);
        ++m_at;
        Filter inner = either();
        --m_depth;
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != ')')
            throw FilterError("This parenthesis is not closed.", open, 1);
        ++m_at;
        skip();
        return inner;
    }

    Filter condition() {
        const std::size_t begin = m_at;
        Filter filter;
        m_at += columnAt(m_at, filter.column);
        skip();
        std::size_t length = 0;
        const auto* found = filter.column.empty() ? nullptr : operatorAt(m_text.substr(m_at), length);
        if (!found)
            throw notUnderstood(begin);
        checkColumn(filter.column, begin);
        filter.op = found->op;
        m_at += length;
        skip();
        if (needsNoValue(filter.op))
            return filter;
        const std::size_t start = m_at;
        const std::string_view value = trimmed(takeValue());
        filter.value = unquoted(value);
        skip();
        checkValue(filter, start, value.size());
        return filter;
    }

    FilterError notUnderstood(std::size_t begin) const {
        const std::string_view rest = trimmed(m_text.substr(begin));
        if (rest.empty())
            return {"A condition is missing here, such as amount >= 100.", begin, 0};
        return {
            fmt::format("The filter \"{}\" is not understood; write it as 'column op value' with one of = != < <= > >= "
                        "contains, not contains, starts with, within, in, or 'column is empty'.",
                        rest),
            begin, m_text.size() - begin};
    }

    /// How long the column at @p at is, and its key. With a view the longest of its columns, written as its key or with
    /// spaces; else a word.
    std::size_t columnAt(std::size_t at, std::string& key) const {
        const std::string_view rest = m_text.substr(at);
        std::size_t longest = 0;
        for (const auto& column : m_view ? m_view->columns : std::vector<ViewColumn>())
            if (const std::size_t length = sameName(column.key, rest); length > longest) {
                longest = length;
                key = column.key;
            }
        if (longest > 0)
            return longest;
        while (longest < rest.size() && isWord(rest[longest]))
            ++longest;
        key = std::string(rest.substr(0, longest));
        return longest;
    }

    static std::size_t sameName(std::string_view key, std::string_view text) {
        if (text.size() < key.size() || (text.size() > key.size() && isWord(text[key.size()])))
            return 0;
        for (std::size_t i = 0; i < key.size(); ++i)
            if (lower(text[i]) != key[i] && !(key[i] == '_' && text[i] == ' '))
                return 0;
        return key.size();
    }

    void checkColumn(const std::string& column, std::size_t at) const {
        if (m_view && !m_view->find(column))
            throw FilterError(fmt::format("There is no column “{}” here.", column), at, column.size());
    }

    void checkValue(const Filter& filter, std::size_t at, std::size_t length) const {
        if (length == 0)
            throw FilterError("A value is missing here; \"\" stands for empty text.", at, 0);
        if (filter.op == FilterOperator::Within && !daysOf(filter.value, Date()))
            throw FilterError(
                fmt::format("“{}” is no span of days such as next 7 days, last 2 weeks, this month or today.",
                            filter.value),
                at, length);
        if (!m_view)
            return;
        const ColumnType type = m_view->find(filter.column)->type;
        const bool moment = type == ColumnType::Date || type == ColumnType::Time;
        if (filter.op == FilterOperator::Within && !moment)
            throw FilterError(fmt::format("{} holds no days.", filter.column), at, length);
        if (filter.op >= FilterOperator::Contains && filter.op != FilterOperator::In)
            return;
        checkParses(filter, type, at, length);
    }

    void checkParses(const Filter& filter, ColumnType type, std::size_t at, std::size_t length) const {
        const auto check = [&](std::string_view value) {
            const bool moment = type == ColumnType::Date || type == ColumnType::Time;
            if (moment && filter.op != FilterOperator::In && (daysOf(value, Date()) || Date::parse(value)))
                return;
            try {
                parseValue(value, type);
            } catch (const UsageError& error) {
                throw FilterError(error.what(), at, length);
            }
        };
        if (filter.op != FilterOperator::In)
            return check(filter.value);
        for (std::size_t start = 0; start <= filter.value.size();) {
            const auto end = std::min(filter.value.find(',', start), filter.value.size());
            check(trimmed(std::string_view(filter.value).substr(start, end - start)));
            start = end + 1;
        }
    }

    /// Up to what ends the value; parentheses within it are its own as long as they are balanced.
    std::string_view takeValue() {
        const std::size_t begin = m_at;
        if (m_at < m_text.size() && (m_text[m_at] == '"' || m_text[m_at] == '\''))
            if (const std::size_t end = endOfQuoted(m_at); end > 0 && endsValue(end)) {
                m_at = end;
                return m_text.substr(begin, end - begin);
            }
        int open = 0;
        for (; m_at < m_text.size(); ++m_at) {
            open += m_text[m_at] == '(';
            if (m_text[m_at] == ')' && open-- == 0)
                break;
            if (isSpace(m_text[m_at]) && open == 0 && endsValue(m_at))
                break;
        }
        return m_text.substr(begin, m_at - begin);
    }

    /// Behind the closing mark; 0 when there is none.
    std::size_t endOfQuoted(std::size_t at) const {
        const char mark = m_text[at];
        for (++at; at < m_text.size(); ++at)
            if (m_text[at] == mark) {
                if (at + 1 >= m_text.size() || m_text[at + 1] != mark)
                    return at + 1;
                ++at;
            }
        return 0;
    }

    /// Whether the text, a closing parenthesis, or a further condition begins at @p at: `and` or `or`, then a
    /// parenthesis, nothing, or a column with its operator.
    bool endsValue(std::size_t at) const {
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        if (at >= m_text.size() || m_text[at] == ')')
            return true;
        std::size_t length = lengthOf("and", m_text.substr(at));
        if (length == 0)
            length = lengthOf("or", m_text.substr(at));
        if (length == 0)
            return false;
        at += length;
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        if (at >= m_text.size() || m_text[at] == '(')
            return true;
        std::string column;
        at += columnAt(at, column);
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return !column.empty() && operatorAt(m_text.substr(std::min(at, m_text.size())), length) != nullptr;
    }

    bool takeWord(std::string_view word) {
        skip();
        const std::size_t length = lengthOf(word, m_text.substr(m_at));
        m_at += length;
        return length > 0;
    }

    void skip() {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    const View* m_view;
    std::size_t m_at = 0;
    static constexpr int deepest = 50;
    int m_depth = 0; ///< of parentheses that are open
};

/// Whether a value that stands as it is is read as the same value again.
bool readsBack(const std::string& value) {
    try {
        return Parser("x = " + value, nullptr).all() == Filter{"x", FilterOperator::Equal, value};
    } catch (const FilterError&) {
        return false;
    }
}

std::string quoted(const std::string& value) {
    const bool plain = !value.empty() && value.find_first_of("()'\"") == std::string::npos &&
                       value.find(" and ") == std::string::npos && value.find(" or ") == std::string::npos &&
                       value.find(" AND ") == std::string::npos && value.find(" OR ") == std::string::npos &&
                       trimmed(value).size() == value.size() && readsBack(value);
    if (plain)
        return value;
    std::string text = "\"";
    for (const char c : value)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

} // namespace

Filter Filter::parse(std::string_view text) {
    const auto rest = trimmed(text);
    const auto end = static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isWord) - rest.begin());
    const auto condition = trimmed(rest.substr(end));
    std::size_t length = 0;
    if (const auto* found = end > 0 ? operatorAt(condition, length) : nullptr)
        return {std::string(rest.substr(0, end)), found->op, unquoted(trimmed(condition.substr(length)))};
    return parseFilter(text); // says what is wrong with it
}

Filter parseFilter(std::string_view text, const View* view) {
    return Parser(text, view).all();
}

std::string filterText(const Filter& filter) {
    if (filter.op != FilterOperator::All && filter.op != FilterOperator::Any) {
        const std::string text = fmt::format("{} {}", filter.column, operatorWord(filter.op));
        return needsNoValue(filter.op) ? text : text + " " + quoted(filter.value);
    }
    std::vector<std::string> parts;
    for (const auto& part : filter.parts) {
        const bool put = part.op == FilterOperator::All || part.op == FilterOperator::Any;
        parts.push_back(put ? "(" + filterText(part) + ")" : filterText(part));
    }
    return fmt::format("{}", fmt::join(parts, filter.op == FilterOperator::All ? " and " : " or "));
}

std::string_view operatorWord(FilterOperator op) {
    if (op == FilterOperator::Equal)
        return "="; // `==` is understood, too, and stands before it
    const auto found = std::find_if(operatorWords.begin(), operatorWords.end(),
                                    [op](const OperatorWord& candidate) { return candidate.op == op; });
    return found == operatorWords.end() ? std::string_view() : found->word;
}

const std::vector<FilterOperator>& operatorsOf(ColumnType type) {
    using enum FilterOperator;
    static const std::vector<FilterOperator> numbers{GreaterOrEqual, LessOrEqual, Greater, Less,     Equal,
                                                     NotEqual,       In,          IsNull,  IsNotNull};
    static const std::vector<FilterOperator> days{Within, GreaterOrEqual, LessOrEqual, Greater,  Less,
                                                  Equal,  NotEqual,       IsNull,      IsNotNull};
    static const std::vector<FilterOperator> words{Contains,    Equal, NotEqual, StartsWith,
                                                   NotContains, In,    IsNull,   IsNotNull};
    static const std::vector<FilterOperator> codes{Equal,      NotEqual,    In,     Contains,
                                                   StartsWith, NotContains, IsNull, IsNotNull};
    static const std::vector<FilterOperator> flags{Equal, IsNull, IsNotNull};
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Real:
    case ColumnType::Money:
    case ColumnType::Quantity:
        return numbers;
    case ColumnType::Date:
    case ColumnType::Time:
        return days;
    case ColumnType::Text:
    case ColumnType::Json:
        return words;
    case ColumnType::Boolean:
    case ColumnType::Bytes:
        return flags;
    default:
        return codes;
    }
}

} // namespace opsdesk
