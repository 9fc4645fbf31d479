#include "core/base/Error.h"
#include "core/base/Payload.h"
#include "core/integration/ImportProfile.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <utility>

namespace opsdesk {

namespace {

// The JSON file, as it stands.

struct NumbersText {
    std::optional<std::string> decimal;
    std::optional<std::string> thousands;
};
BOOST_DESCRIBE_STRUCT(NumbersText, (), (decimal, thousands))

struct ColumnText {
    std::string column;
    std::optional<std::vector<std::string>> aliases;
    std::optional<std::string> field;
    std::optional<std::string> type;
    std::optional<bool> required;
    std::optional<bool> upper_case;
    std::optional<std::string> drop_suffix;
    std::optional<std::vector<std::string>> dates;
    std::optional<std::vector<std::string>> empty_words;
};
BOOST_DESCRIBE_STRUCT(ColumnText, (),
                      (column, aliases, field, type, required, upper_case, drop_suffix, dates, empty_words))

struct DefaultText {
    std::string field;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(DefaultText, (), (field, value))

struct ListText {
    std::string name;
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(ListText, (), (name, words))

struct ConditionText {
    std::string column;
    std::optional<std::string> equals;
    std::optional<std::string> in;
    std::optional<std::string> starts_with;
    std::optional<std::string> contains;
    std::optional<std::string> above;
    std::optional<std::string> below;
    std::optional<bool> empty;
    std::optional<std::string> before_column;
};
BOOST_DESCRIBE_STRUCT(ConditionText, (),
                      (column, equals, in, starts_with, contains, above, below, empty, before_column))

struct RuleText {
    std::string name;
    std::string action;
    std::optional<bool> charge;
    std::optional<bool> negate;
    std::optional<std::string> reason;
    std::optional<std::string> value_of;
    std::optional<std::vector<ConditionText>> when;
};
BOOST_DESCRIBE_STRUCT(RuleText, (), (name, action, charge, negate, reason, value_of, when))

struct ReasonText {
    std::string code;
    std::vector<std::string> words;
};
BOOST_DESCRIBE_STRUCT(ReasonText, (), (code, words))

struct ReasonsText {
    std::string column;
    std::vector<ReasonText> table;
    std::string otherwise;
};
BOOST_DESCRIBE_STRUCT(ReasonsText, (), (column, table, otherwise))

struct ProfileText {
    std::string profile;
    std::string about;
    std::string target;
    std::optional<std::vector<std::string>> separators;
    std::optional<std::string> encoding;
    std::optional<NumbersText> numbers;
    std::optional<std::vector<std::string>> dates;
    std::optional<std::vector<std::string>> empty_words;
    std::vector<ColumnText> columns;
    std::optional<std::vector<DefaultText>> defaults;
    std::optional<std::vector<ListText>> lists;
    std::optional<std::vector<RuleText>> rules;
    std::optional<std::vector<std::string>> derived;
    std::optional<ReasonsText> reasons;
};
BOOST_DESCRIBE_STRUCT(ProfileText, (),
                      (profile, about, target, separators, encoding, numbers, dates, empty_words, columns, defaults,
                       lists, rules, derived, reasons))

constexpr std::array<std::pair<std::string_view, FieldType>, 8> types = {{{"text", FieldType::Text},
                                                                          {"quantity", FieldType::Quantity},
                                                                          {"decimal", FieldType::Decimal},
                                                                          {"integer", FieldType::Integer},
                                                                          {"date", FieldType::Date},
                                                                          {"time", FieldType::Time},
                                                                          {"currency", FieldType::Currency},
                                                                          {"flag", FieldType::Flag}}};

int decimalsOf(FieldType type) {
    return type == FieldType::Quantity ? 3 : type == FieldType::Decimal ? 6 : 0;
}

/// Turns the file's text into a checked profile.
class Reader {
public:
    Reader(const ProfileText& text, const std::string& origin) : m_text(text), m_origin(origin) {}

    ImportProfile read() {
        m_profile.name = m_text.profile;
        m_profile.about = m_text.about;
        const auto kind = recordKindNamed(m_text.target);
        if (!kind)
            fail(fmt::format(
                "its target '{}' is none of items, suppliers, supplier_items, stock, events, rates, trade, purchases",
                m_text.target));
        m_profile.kind = *kind;
        readFormat();
        readColumns();
        readDefaults();
        readRules();
        readDerived();
        readReasons();
        requireFields();
        return std::move(m_profile);
    }

private:
    [[noreturn]] void fail(const std::string& what) const {
        throw UsageError(fmt::format("The import profile {} is wrong: {}.", m_origin, what));
    }

    char oneCharacter(const std::string& text, const std::string& what) const {
        if (text.size() != 1)
            fail(fmt::format("{} must be one character, not '{}'", what, text));
        return text[0];
    }

    void readFormat() {
        for (const std::string& separator : m_text.separators.value_or(std::vector<std::string>{",", ";", "tab"}))
            m_profile.separators += separator == "tab" ? '\t' : oneCharacter(separator, "a separator");
        if (m_profile.separators.empty() || m_profile.separators.find_first_of("\"\r\n") != std::string::npos)
            fail("its separators must name at least one character other than a quotation mark or a line end");
        const std::string encoding = m_text.encoding.value_or("utf-8");
        if (encoding != "utf-8" && encoding != "windows-1252")
            fail(fmt::format("its encoding '{}' is neither utf-8 nor windows-1252", encoding));
        m_profile.encoding = encoding == "utf-8" ? TextEncoding::Utf8 : TextEncoding::Utf8OrWindows1252;
        const NumbersText numbers = m_text.numbers.value_or(NumbersText{});
        m_profile.numbers.decimal = oneCharacter(numbers.decimal.value_or("."), "the decimal sign");
        if (!numbers.thousands.value_or("").empty())
            m_profile.numbers.thousands = oneCharacter(*numbers.thousands, "the thousands sign");
        if (m_profile.numbers.decimal == m_profile.numbers.thousands)
            fail("its decimal and thousands signs are the same");
    }

    std::vector<DatePattern> patterns(const std::vector<std::string>& texts) const {
        std::vector<DatePattern> out;
        for (const std::string& text : texts) {
            auto pattern = DatePattern::compile(text);
            if (!pattern)
                fail(fmt::format("the date format '{}' does not name year, month and day once each, as YYYY-MM-DD does",
                                 text));
            out.push_back(std::move(*pattern));
        }
        return out;
    }

    FieldType typeOf(const ColumnText& text, const std::optional<ImportField>& field) const {
        if (field && text.type)
            fail(fmt::format("column '{}' has both a field and a type; the field decides", text.column));
        if (field)
            return fieldInfo(*field).type;
        const std::string name = text.type.value_or("text");
        const auto* found =
            std::find_if(types.begin(), types.end(), [&name](const auto& each) { return each.first == name; });
        if (found == types.end())
            fail(fmt::format("column '{}' has the unknown type '{}'", text.column, name));
        return found->second;
    }

    ImportField fieldOf(const std::string& name) const {
        const auto field = fieldNamed(name);
        const auto fields = fieldsOf(m_profile.kind);
        std::vector<std::string_view> known;
        for (const FieldUse& use : fields)
            known.push_back(fieldInfo(use.field).name);
        if (!field || std::find(known.begin(), known.end(), name) == known.end())
            fail(fmt::format("{} have no field '{}'; they have {}", toString(m_profile.kind), name,
                             fmt::join(known, ", ")));
        return *field;
    }

    bool isRequired(ImportField field) const {
        const auto fields = fieldsOf(m_profile.kind);
        return std::any_of(fields.begin(), fields.end(),
                           [field](const FieldUse& use) { return use.field == field && use.required; });
    }

    void readColumns() {
        static const std::vector<std::string> isoDates = {"YYYY-MM-DD", "YYYY-MM-DD hh:mm:ss", "YYYY-MM-DDThh:mm:ssZ",
                                                          "YYYY-MM-DD hh:mm", "YYYY-MM-DDThh:mm:ss"};
        for (const ColumnText& text : m_text.columns) {
            ProfileColumn column;
            column.name = text.column;
            column.aliases = text.aliases.value_or(std::vector<std::string>{});
            if (text.field)
                column.field = fieldOf(*text.field);
            column.type = typeOf(text, column.field);
            column.required = text.required.value_or(column.field && isRequired(*column.field));
            column.upper_case = text.upper_case.value_or(false);
            column.drop_suffix = text.drop_suffix.value_or("");
            column.dates = patterns(text.dates ? *text.dates : m_text.dates.value_or(isoDates));
            column.empty_words = WordList(text.empty_words ? *text.empty_words
                                                           : m_text.empty_words.value_or(std::vector<std::string>{}));
            for (const ProfileColumn& other : m_profile.columns) {
                if (other.name == column.name || (column.field && other.field == column.field))
                    fail(fmt::format("columns '{}' and '{}' have the same name or field", other.name, column.name));
            }
            m_profile.columns.push_back(std::move(column));
        }
    }

    std::size_t columnNamed(const std::string& name) const {
        const auto& columns = m_profile.columns;
        const auto found = std::find_if(columns.begin(), columns.end(),
                                        [&name](const ProfileColumn& column) { return column.name == name; });
        if (found == columns.end())
            fail(fmt::format("a rule names the column '{}', which is not among its columns", name));
        return static_cast<std::size_t>(found - columns.begin());
    }

    void readDefaults() {
        for (const DefaultText& text : m_text.defaults.value_or(std::vector<DefaultText>{}))
            m_profile.defaults.emplace_back(fieldOf(text.field), text.value);
    }

    std::int64_t numberOf(const std::string& text, std::size_t column) const {
        const FieldType type = m_profile.columns[column].type;
        if (!isNumber(type))
            fail(fmt::format("a rule compares the column '{}', which holds no numbers, with '{}'",
                             m_profile.columns[column].name, text));
        const ParsedNumber number = parseNumber(text, NumberFormat{}, decimalsOf(type));
        if (number.fault != NumberFault::None)
            fail(fmt::format("a rule compares with '{}', which is no number such as -1 or 0.5", text));
        return number.value;
    }

    WordList listNamed(const std::string& name) const {
        for (const ListText& list : m_text.lists.value_or(std::vector<ListText>{})) {
            if (list.name == name)
                return WordList(list.words);
        }
        fail(fmt::format("a rule names the list '{}', which is not among its lists", name));
    }

    RowCondition readCondition(const ConditionText& text, const std::string& rule) const {
        RowCondition condition;
        condition.column = columnNamed(text.column);
        int tests = 0;
        const auto test = [&](const auto& given, RowTest which, auto use) {
            if (!given)
                return;
            condition.test = which;
            ++tests;
            use(*given);
        };
        const auto number = [&](const std::string& value) { condition.number = numberOf(value, condition.column); };
        const auto words = [&](const std::string& value) { condition.text = value; };
        test(text.equals, RowTest::Equals, words);
        test(text.in, RowTest::In, [&](const std::string& list) { condition.words = listNamed(list); });
        test(text.starts_with, RowTest::StartsWith, words);
        test(text.contains, RowTest::Contains, words);
        test(text.above, RowTest::Above, number);
        test(text.below, RowTest::Below, number);
        test(text.empty, RowTest::Empty, [&](bool empty) { condition.holds = empty; });
        test(text.before_column, RowTest::BeforeColumn,
             [&](const std::string& other) { condition.other = columnNamed(other); });
        if (tests != 1)
            fail(fmt::format("in rule '{}' the condition on '{}' must have exactly one of equals, in, starts_with, "
                             "contains, above, below, empty, "
                             "before_column",
                             rule, text.column));
        const FieldType type = m_profile.columns[condition.column].type;
        if (condition.test == RowTest::Equals && isNumber(type))
            number(condition.text);
        if (condition.test == RowTest::Equals && type == FieldType::Flag)
            condition.number = condition.text == "yes" ? 1 : 0;
        return condition;
    }

    RowAction actionNamed(const std::string& name) const {
        std::vector<RowAction> allowed = {RowAction::Keep, RowAction::Skip, RowAction::Reject};
        if (m_profile.kind == RecordKind::Trade)
            allowed = {RowAction::Sale,       RowAction::Return, RowAction::WriteOff, RowAction::Find,
                       RowAction::Adjustment, RowAction::Skip,   RowAction::Reject};
        std::vector<std::string_view> names;
        for (const RowAction action : allowed) {
            names.push_back(toString(action));
            if (names.back() == name)
                return action;
        }
        fail(fmt::format("the action '{}' is none of {}", name, fmt::join(names, ", ")));
    }

    void readRules() {
        for (const RuleText& text : m_text.rules.value_or(std::vector<RuleText>{})) {
            RowRule rule;
            rule.name = text.name;
            rule.action = actionNamed(text.action);
            rule.charge = text.charge.value_or(false);
            rule.negate = text.negate.value_or(false);
            rule.reason = text.reason.value_or("");
            if (text.value_of)
                rule.value_of = columnNamed(*text.value_of);
            if (rule.action == RowAction::Reject && (rule.reason.empty() || !rule.value_of))
                fail(fmt::format("rule '{}' rejects rows and so needs a reason and value_of, the column to blame",
                                 rule.name));
            for (const ConditionText& condition : text.when.value_or(std::vector<ConditionText>{}))
                rule.when.push_back(readCondition(condition, rule.name));
            m_profile.rules.push_back(std::move(rule));
        }
        if (m_profile.rules.empty() && m_profile.kind == RecordKind::Trade)
            fail("trade rows need rules that tell sales from returns");
        if (m_profile.rules.empty())
            m_profile.rules.push_back(
                {std::string(toString(m_profile.kind)), RowAction::Keep, false, false, {}, {}, {}});
    }

    void readDerived() {
        for (const std::string& name : m_text.derived.value_or(std::vector<std::string>{})) {
            const auto kind = recordKindNamed(name);
            const bool items = kind == RecordKind::Items &&
                               (m_profile.kind == RecordKind::Trade || m_profile.kind == RecordKind::Purchases);
            const bool supply = (kind == RecordKind::Suppliers || kind == RecordKind::SupplierItems) &&
                                m_profile.kind == RecordKind::Purchases;
            if (!items && !supply)
                fail(fmt::format("'{}' cannot be derived from {}; items can from trade and purchases, suppliers and "
                                 "supplier_items from purchases",
                                 name, toString(m_profile.kind)));
            m_profile.derived.push_back(*kind);
        }
    }

    void readReasons() {
        if (!m_text.reasons)
            return;
        std::vector<ReasonTable::Line> lines;
        for (const ReasonText& line : m_text.reasons->table)
            lines.push_back({line.code, line.words});
        m_profile.reasons = ReasonTable(std::move(lines), m_text.reasons->otherwise);
        m_profile.reason_column = columnNamed(m_text.reasons->column);
    }

    bool isGiven(ImportField field) const {
        return std::any_of(m_profile.columns.begin(), m_profile.columns.end(),
                           [field](const ProfileColumn& column) { return column.field == field; }) ||
               std::any_of(m_profile.defaults.begin(), m_profile.defaults.end(),
                           [field](const auto& each) { return each.first == field; });
    }

    void requireFields() const {
        for (const FieldUse& use : fieldsOf(m_profile.kind)) {
            if (use.required && !isGiven(use.field))
                fail(fmt::format("{} need the field '{}': give it by a column or in defaults", toString(m_profile.kind),
                                 fieldInfo(use.field).name));
        }
        if (m_profile.kind == RecordKind::Stock && !isGiven(ImportField::UnitCost) && !isGiven(ImportField::BookValue))
            fail("stock needs the field 'unit_cost' or 'value'");
    }

    const ProfileText& m_text;
    const std::string& m_origin;
    ImportProfile m_profile;
};

} // namespace

ImportProfile parseImportProfile(std::string_view json, const std::string& origin) {
    const auto text = readPayload<ProfileText>(json);
    if (!text)
        throw UsageError(fmt::format("The import profile {} is wrong: {}", origin, text.error().text));
    ImportProfile profile = Reader(*text, origin).read();
    profile.digest = sha256(json);
    return profile;
}

} // namespace opsdesk
