#include "core/workflow/View.h"

#include "core/base/Error.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace opsdesk {

namespace {

struct OperatorWord {
    std::string_view word;
    FilterOperator op;
};
// Longer words first, so that `>=` is not read as `>`.
constexpr std::array operatorWords{OperatorWord{"is not null", FilterOperator::IsNotNull},
                                   OperatorWord{"is null", FilterOperator::IsNull},
                                   OperatorWord{"contains", FilterOperator::Contains},
                                   OperatorWord{"in", FilterOperator::In},
                                   OperatorWord{"!=", FilterOperator::NotEqual},
                                   OperatorWord{"<>", FilterOperator::NotEqual},
                                   OperatorWord{"==", FilterOperator::Equal},
                                   OperatorWord{"<=", FilterOperator::LessOrEqual},
                                   OperatorWord{">=", FilterOperator::GreaterOrEqual},
                                   OperatorWord{"=", FilterOperator::Equal},
                                   OperatorWord{"<", FilterOperator::Less},
                                   OperatorWord{">", FilterOperator::Greater}};

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view unquoted(std::string_view text) {
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '\'' || text.front() == '"');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

} // namespace

const ViewColumn* View::find(std::string_view key) const {
    const int position = index(key);
    return position < 0 ? nullptr : &columns[static_cast<std::size_t>(position)];
}

int View::index(std::string_view key) const {
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ViewColumn& column) { return column.key == key; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Filter Filter::parse(std::string_view text) {
    const auto rest = trimmed(text);
    const auto end =
        std::find_if_not(rest.begin(), rest.end(), [](unsigned char c) { return std::isalnum(c) || c == '_'; });
    const std::string_view column(rest.begin(), end);
    const auto condition = trimmed(std::string_view(end, rest.end()));
    for (const auto& [word, op] : operatorWords) {
        if (column.empty() || !condition.starts_with(word))
            continue;
        const auto value = condition.substr(word.size());
        // A word operator ends at a space: `state inventory` is not `state in ventory`.
        if (std::isalpha(static_cast<unsigned char>(word.front())) && !value.empty() && value.front() != ' ')
            continue;
        return {std::string(column), op, std::string(unquoted(trimmed(value)))};
    }
    throw UsageError(fmt::format(
        "The filter \"{}\" is not understood; write it as 'column op value' with one of = != < <= > >= contains in, "
        "or 'column is null'.",
        text));
}

} // namespace opsdesk
