#include "app/engine/PrintRows.h"

#include "core/base/CsvText.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace opsdesk {

namespace {

void printJson(const View& view, const std::vector<ViewRow>& rows) {
    std::string separator = "[";
    for (const auto& row : rows) {
        boost::json::object object;
        for (std::size_t i = 0; i < row.size(); ++i)
            object[view.columns[i].key] = toJson(row[i], view.columns[i].type);
        std::printf("%s%s", std::exchange(separator, ",\n").c_str(), boost::json::serialize(object).c_str());
    }
    std::printf("%s]\n", rows.empty() ? "[" : "");
}

bool isWords(ColumnType type) {
    return type == ColumnType::Text || type == ColumnType::Code || type == ColumnType::Json;
}

void printCsv(const View& view, const std::vector<ViewRow>& rows) {
    std::vector<std::string> cells;
    for (const auto& column : view.columns)
        cells.push_back(column.key);
    std::printf("%s", csvLine(cells).c_str());
    for (const auto& row : rows) {
        cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells.push_back(csvCell(toText(row[i], view.columns[i].type), isWords(view.columns[i].type)));
        std::printf("%s", csvLine(cells).c_str());
    }
}

bool isNumber(ColumnType type) {
    return type == ColumnType::Integer || type == ColumnType::Real || type == ColumnType::Money ||
           type == ColumnType::Quantity;
}

/// Characters, not bytes: continuation bytes of UTF-8 take no place.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

/// A cell that fits a table for eyes: estimates to two decimals, long texts cut.
std::string briefText(const Value& value, ColumnType type) {
    constexpr std::size_t widest = 40;
    auto text = type == ColumnType::Real && !isNull(value) ? fmt::format("{:.2f}", asReal(value)) : toText(value, type);
    if (width(text) <= widest)
        return text;
    text.resize(widest - 3);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80)
        text.pop_back();
    return text + "...";
}

void printTable(const View& view, const std::vector<ViewRow>& rows) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < view.columns.size(); ++i)
        if (view.columns[i].shown)
            shown.push_back(i);
    std::vector<std::vector<std::string>> lines(1);
    for (const auto i : shown)
        lines[0].push_back(view.columns[i].title);
    for (const auto& row : rows) {
        auto& line = lines.emplace_back();
        for (const auto i : shown)
            line.push_back(briefText(row[i], view.columns[i].type));
    }
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t c = 0; c < shown.size(); ++c) {
            std::size_t widest = 0;
            for (const auto& other : lines)
                widest = std::max(widest, width(other[c]));
            const std::string gap(widest - width(line[c]), ' ');
            text += isNumber(view.columns[shown[c]].type) ? gap + line[c] + "  " : line[c] + gap + "  ";
        }
        std::printf("%s\n", text.substr(0, text.find_last_not_of(' ') + 1).c_str());
    }
}

} // namespace

void addFormatOption(CLI::App& command, std::string& format) {
    command.add_option("--format", format, "json, csv or table")
        ->check(CLI::IsMember({"json", "csv", "table"}))
        ->capture_default_str();
}

void printRows(const View& view, const std::vector<ViewRow>& rows, const std::string& format) {
    if (format == "json")
        printJson(view, rows);
    else
        format == "csv" ? printCsv(view, rows) : printTable(view, rows);
}

} // namespace opsdesk
