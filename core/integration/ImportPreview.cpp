#include "core/integration/ImportPreview.h"

#include "core/integration/CsvReader.h"
#include "core/integration/HeaderNames.h"
#include "core/integration/RowParser.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::size_t mostHeadBytes = 1'000'000; ///< of the text, so that a huge file is not copied for twenty rows

/// Reading changes the text.
std::string beginningOf(const ImportText& text) {
    if (text.text.size() <= mostHeadBytes)
        return text.text;
    const std::size_t end = text.text.rfind('\n', mostHeadBytes);
    return text.text.substr(0, end == std::string::npos ? mostHeadBytes : end + 1);
}

Rejection named(const ImportText& text, const CsvReader& csv) {
    if (csv.fault())
        return {csv.fault()->code, text.name + ": " + csv.fault()->text, {}};
    return {"file_empty", text.name + " has no header line.", {}};
}

ColumnType columnTypeOf(FieldType type) {
    switch (type) {
    case FieldType::Quantity:
        return ColumnType::Quantity;
    case FieldType::Decimal:
        return ColumnType::Real;
    case FieldType::Integer:
        return ColumnType::Integer;
    case FieldType::Date:
        return ColumnType::Date;
    case FieldType::Time:
        return ColumnType::Time;
    case FieldType::Flag:
        return ColumnType::Boolean;
    case FieldType::Currency:
        return ColumnType::Currency;
    case FieldType::Text:
        break;
    }
    return ColumnType::Text;
}

Value valueOf(const ImportCell& cell, FieldType type) {
    constexpr double millionths = 1e6;
    if (!cell.present)
        return {};
    if (type == FieldType::Text || type == FieldType::Currency)
        return std::string(cell.text);
    if (type == FieldType::Decimal)
        return static_cast<double>(cell.number) / millionths;
    return cell.number;
}

/// Columns of the profile that the file has and that say something.
std::vector<std::size_t> fedColumns(const ImportProfile& profile, const ProfileMatch& match) {
    std::vector<std::size_t> fed;
    for (std::size_t i = 0; i < profile.columns.size(); ++i)
        if (profile.columns[i].field && match.places[i])
            fed.push_back(i);
    return fed;
}

std::shared_ptr<const View> viewOf(const ImportProfile& profile, const std::vector<std::size_t>& fed) {
    View view;
    view.name = "import-preview";
    view.columns = {{"line", "", ColumnType::Integer, "Of the file; the header is line 1."},
                    {"class", "", ColumnType::Text, "What the row is, by the profile's rules."}};
    for (const std::size_t column : fed) {
        const FieldInfo& field = fieldInfo(*profile.columns[column].field);
        view.columns.push_back({std::string(field.name), profile.columns[column].name, columnTypeOf(field.type),
                                std::string(field.meaning)});
    }
    view.columns.push_back({"fault", "", ColumnType::Text, "Why the row would not be taken."});
    return std::make_shared<const View>(std::move(view));
}

} // namespace

Result<ImportHead> readHead(const ImportText& text, std::string_view separators, std::size_t rows) {
    std::string copy = beginningOf(text);
    CsvReader csv(copy, detectSeparator(copy, separators));
    if (!csv.next())
        return tl::unexpected(named(text, csv));
    ImportHead head;
    for (const std::string_view name : csv.cells())
        head.header.emplace_back(trimmed(name));
    while (head.rows.size() < rows && csv.next())
        head.rows.emplace_back(csv.cells().begin(), csv.cells().end());
    return head;
}

Result<ImportPreview> previewImport(const ImportText& text, const ImportProfile& profile, std::size_t rows) {
    std::string copy = beginningOf(text);
    CsvReader csv(copy, detectSeparator(copy, profile.separators));
    if (!csv.next())
        return tl::unexpected(named(text, csv));
    const std::vector<std::string> header(csv.cells().begin(), csv.cells().end());
    auto parser = RowParser::bind(profile, csv.cells(), text.name);
    if (!parser)
        return tl::unexpected(std::move(parser).error());
    const auto fed = fedColumns(profile, matchProfile(profile, header));
    ImportPreview preview{viewOf(profile, fed), {}};
    while (preview.rows.size() < rows && csv.next()) {
        const RowRule* rule = parser->parse(csv.cells());
        const bool whole = csv.cells().size() == header.size();
        ViewRow row{Value(csv.line()), rule ? Value(rule->name) : Value()};
        for (const std::size_t column : fed) {
            const ImportField field = *profile.columns[column].field;
            row.push_back(whole ? valueOf(parser->cell(field), fieldInfo(field).type) : Value());
        }
        row.push_back(rule ? Value() : Value(parser->fault().reason));
        preview.rows.push_back(std::move(row));
    }
    return preview;
}

} // namespace opsdesk
