#include "core/integration/RowParser.h"

#include "core/base/Error.h"
#include "core/integration/HeaderNames.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstring>

namespace opsdesk {

namespace {

constexpr std::int64_t microsPerDay = 86'400'000'000;
/// More than this of anything is a slip of the keyboard: a thousand million units of goods or money.
constexpr std::int64_t mostUnitsRead = 1'000'000'000;

std::uint64_t mix(std::uint64_t hash, std::string_view text) {
    constexpr std::uint64_t prime = 0x100000001b3;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return (hash ^ 0x1f) * prime; // parts the fields, so that "a","bc" is not "ab","c"
}

} // namespace

Result<RowParser> RowParser::bind(const ImportProfile& profile, std::span<const std::string_view> header,
                                  const std::string& file) {
    std::vector<std::size_t> found(profile.columns.size(), absent);
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < profile.columns.size(); ++i) {
        const ProfileColumn& column = profile.columns[i];
        const auto places = placesOf(column, header);
        if (places.size() > 1)
            return reject("columns_ambiguous", fmt::format("{} has more than one column '{}': rename or remove one.",
                                                           file, trimmed(header[places[0]])));
        if (!places.empty())
            found[i] = places.front();
        else if (column.required)
            missing.push_back(column.aliases.empty()
                                  ? fmt::format("'{}'", column.name)
                                  : fmt::format("'{}' (or '{}')", column.name, fmt::join(column.aliases, "', '")));
    }
    if (!missing.empty()) {
        std::vector<std::string> given;
        for (std::size_t i = 0; i < std::min<std::size_t>(header.size(), 40); ++i)
            given.push_back(fmt::format("'{}'", trimmed(header[i]).substr(0, 40)));
        return reject(
            "columns_missing",
            fmt::format(
                "{} lacks what the profile {} needs: {}. It has the columns {}. Use the profile that fits, or rename "
                "the columns.",
                file, profile.name, fmt::join(missing, ", "), fmt::join(given, ", ")));
    }
    return RowParser(profile, std::move(found), header.size());
}

RowParser::RowParser(const ImportProfile& profile, std::vector<std::size_t> places, std::size_t width)
    : m_profile(&profile), m_places(std::move(places)), m_width(width), m_cells(profile.columns.size()),
      m_faults(profile.columns.size()) {
    readDefaults();
}

void RowParser::readDefaults() {
    for (const auto& [field, text] : m_profile->defaults) {
        ProfileColumn column;
        column.type = fieldInfo(field).type;
        if (const auto iso = DatePattern::compile("YYYY-MM-DD"))
            column.dates = {*iso};
        if (read(column, absent, text, m_defaults[index(field)]) != CellFault::None)
            throw UsageError(fmt::format("The import profile {} is wrong: the default '{}' does not fit the field {}.",
                                         m_profile->name, text, fieldInfo(field).name));
    }
    m_fields = m_defaults;
}

const RowRule* RowParser::parse(std::span<const std::string_view> cells) {
    m_doubt.reset();
    if (cells.size() != m_width) {
        refuse(fmt::format(
                   "The row has {} columns where the header has {}: look for a missing separator or quotation mark.",
                   cells.size(), m_width),
               cells.front());
        return nullptr;
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i] == absent)
            continue;
        const ProfileColumn& column = m_profile->columns[i];
        m_faults[i] = read(column, i, cells[m_places[i]], m_cells[i]);
        if (column.field)
            m_fields[index(*column.field)] = m_cells[i].present ? m_cells[i] : m_defaults[index(*column.field)];
    }
    const RowRule* rule = classify();
    if (rule && rule->action == RowAction::Skip)
        return rule;
    for (std::size_t i = 0; i < m_faults.size(); ++i) {
        if (m_faults[i] != CellFault::None) {
            refuse(sentence(m_faults[i], m_profile->columns[i]), m_cells[i].text);
            return nullptr;
        }
    }
    if (!rule) {
        refuse("No rule of the profile takes a row like this.", cells.front());
        return nullptr;
    }
    return isTaken(*rule) ? rule : nullptr;
}

bool RowParser::isTaken(const RowRule& rule) {
    if (rule.action == RowAction::Reject) {
        refuse(rule.reason, m_cells[*rule.value_of].text);
        return false;
    }
    for (const FieldUse& use : fieldsOf(m_profile->kind)) {
        if (use.required && !m_fields[index(use.field)].present) {
            refuse(fmt::format("Column {} is empty: every row needs one.", columnOf(use.field)), {});
            return false;
        }
    }
    return true;
}

RowParser::CellFault RowParser::read(const ProfileColumn& column, std::size_t place, std::string_view raw,
                                     ImportCell& cell) {
    std::string_view text = trimmed(raw);
    if (!column.drop_suffix.empty() && text.ends_with(column.drop_suffix))
        text.remove_suffix(column.drop_suffix.size());
    if (column.upper_case)
        text = folded(text);
    cell.text = text;
    cell.number = 0;
    cell.present = !text.empty() && !column.empty_words.contains(text);
    if (!cell.present)
        return CellFault::None;
    CellFault fault = CellFault::None;
    if (isNumber(column.type))
        fault = readNumber(column, cell);
    else if (column.type == FieldType::Date || column.type == FieldType::Time)
        fault = readDate(column, place, cell);
    else if (column.type == FieldType::Currency)
        fault = text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; })
                    ? CellFault::None
                    : CellFault::NotACurrency;
    else if (column.type == FieldType::Flag) {
        const bool yes = isSameWord(text, "yes") || isSameWord(text, "true") || text == "1";
        const bool no = isSameWord(text, "no") || isSameWord(text, "false") || text == "0";
        cell.number = yes ? 1 : 0;
        fault = yes || no ? CellFault::None : CellFault::NotAFlag;
    }
    cell.present = fault == CellFault::None;
    return fault;
}

RowParser::CellFault RowParser::readNumber(const ProfileColumn& column, ImportCell& cell) const {
    const int decimals = column.type == FieldType::Quantity ? 3 : column.type == FieldType::Decimal ? 6 : 0;
    const std::int64_t unit = column.type == FieldType::Quantity  ? 1'000
                              : column.type == FieldType::Decimal ? 1'000'000
                                                                  : 1;
    const ParsedNumber number = parseNumber(cell.text, m_profile->numbers, decimals);
    cell.number = number.value;
    switch (number.fault) {
    case NumberFault::NotANumber:
        return CellFault::NotANumber;
    case NumberFault::TooManyDecimals:
        return CellFault::TooManyDecimals;
    case NumberFault::TooLarge:
        return CellFault::TooLarge;
    default:
        break;
    }
    const bool large = number.value > mostUnitsRead * unit || number.value < -mostUnitsRead * unit;
    return large ? CellFault::TooLarge : CellFault::None;
}

RowParser::CellFault RowParser::readDate(const ProfileColumn& column, std::size_t place, ImportCell& cell) {
    // The lines of one document follow each other and carry the same time.
    if (place == m_lastDateColumn && cell.text == m_lastDateText) {
        cell.number = m_lastDate;
        return CellFault::None;
    }
    for (const DatePattern& pattern : column.dates) {
        const auto moment = pattern.parse(cell.text);
        if (!moment)
            continue;
        cell.number = column.type == FieldType::Time ? moment->micros() : moment->date().days();
        m_lastDateColumn = place;
        m_lastDateText = cell.text;
        m_lastDate = cell.number;
        return CellFault::None;
    }
    return CellFault::NotADate;
}

std::string_view RowParser::folded(std::string_view text) {
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    if (std::none_of(text.begin(), text.end(), isSmall))
        return text;
    std::string upper(text);
    for (char& c : upper)
        c = isSmall(c) ? static_cast<char>(c - ('a' - 'A')) : c;
    return *m_folded.insert(std::move(upper)).first;
}

const RowRule* RowParser::classify() const {
    const auto& rules = m_profile->rules;
    const auto found = std::find_if(rules.begin(), rules.end(), [this](const RowRule& rule) {
        return std::all_of(rule.when.begin(), rule.when.end(),
                           [this](const RowCondition& condition) { return holds(condition); });
    });
    return found == rules.end() ? nullptr : &*found;
}

bool RowParser::holds(const RowCondition& condition) const {
    const ImportCell& cell = m_cells[condition.column];
    switch (condition.test) {
    case RowTest::Equals: {
        const FieldType type = m_profile->columns[condition.column].type;
        return isNumber(type) || type == FieldType::Flag ? cell.present && cell.number == condition.number
                                                         : cell.text == condition.text;
    }
    case RowTest::In:
        return condition.words.contains(cell.text);
    case RowTest::StartsWith:
        return cell.text.starts_with(condition.text);
    case RowTest::Contains:
        return cell.text.find(condition.text) != std::string_view::npos;
    case RowTest::Above:
        return cell.present && cell.number > condition.number;
    case RowTest::Below:
        return cell.present && cell.number < condition.number;
    case RowTest::Empty:
        return (!cell.present && m_faults[condition.column] == CellFault::None) == condition.holds;
    case RowTest::BeforeColumn:
        return cell.present && m_cells[condition.other].present && cell.number < m_cells[condition.other].number;
    }
    return false;
}

std::int64_t RowParser::fingerprint() const {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const ProfileColumn& column = m_profile->columns[i];
        if (!column.field || m_places[i] == absent)
            continue;
        const ImportCell& cell = m_cells[i];
        const bool words = column.type == FieldType::Text || column.type == FieldType::Currency || !cell.present;
        // Numbers and times by what they mean, so that 6 and 6.0 say the same.
        char bytes[8];
        for (std::size_t byte = 0; byte < 8; ++byte)
            bytes[byte] = static_cast<char>(static_cast<std::uint64_t>(cell.number) >> (8 * byte));
        hash = mix(hash, words ? cell.text : std::string_view(bytes, sizeof bytes));
    }
    return static_cast<std::int64_t>(hash);
}

std::string_view RowParser::columnOf(ImportField field) const {
    for (const ProfileColumn& column : m_profile->columns) {
        if (column.field == field)
            return column.name;
    }
    return fieldInfo(field).name;
}

std::string RowParser::sentence(CellFault fault, const ProfileColumn& column) {
    switch (fault) {
    case CellFault::NotANumber:
        return fmt::format("Column {} holds no number.", column.name);
    case CellFault::TooManyDecimals:
        return fmt::format("Column {} has more decimals than the {} that are kept.", column.name,
                           column.type == FieldType::Quantity  ? "three"
                           : column.type == FieldType::Decimal ? "six"
                                                               : "none");
    case CellFault::TooLarge:
        return fmt::format("Column {} is beyond 1,000,000,000.", column.name);
    case CellFault::NotADate: {
        std::vector<std::string> patterns;
        for (const DatePattern& pattern : column.dates)
            patterns.push_back(pattern.text());
        return fmt::format("Column {} holds no day that there is, written {}.", column.name,
                           fmt::join(patterns, " or "));
    }
    case CellFault::NotACurrency:
        return fmt::format("Column {} holds no currency such as GBP or EUR.", column.name);
    case CellFault::NotAFlag:
        return fmt::format("Column {} holds neither yes nor no.", column.name);
    case CellFault::None:
        break;
    }
    return {};
}

} // namespace opsdesk
