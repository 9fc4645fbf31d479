#pragma once

#include "core/base/Digest.h"
#include "core/integration/DatePattern.h"
#include "core/integration/ImportText.h"
#include "core/integration/NumberFormat.h"
#include "core/integration/ReasonTable.h"
#include "core/integration/RecordFields.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opsdesk {

/// A list of words as profiles write them: `POST` is itself, `GIFT_*` is everything that begins so.
class WordList {
public:
    WordList() = default;
    explicit WordList(std::vector<std::string> words);
    bool contains(std::string_view text) const;

private:
    std::vector<std::string> m_words; ///< sorted
    std::vector<std::string> m_beginnings;
};

struct ProfileColumn {
    std::string name;
    std::vector<std::string> aliases;
    std::optional<ImportField> field; ///< none: the column is only there for the rules
    FieldType type = FieldType::Text;
    bool required = true;           ///< the file must have the column
    bool upper_case = false;        ///< fold a to z to capitals
    std::string drop_suffix;        ///< such as ".0" that a spreadsheet appended to numbers meant as text
    std::vector<DatePattern> dates; ///< tried in order
    WordList empty_words;           ///< mean the same as an empty cell
};

enum class RowTest { Equals, In, StartsWith, Contains, Above, Below, Empty, BeforeColumn };

/// Something about one cell. Tests of numbers and dates never hold for an empty or unreadable cell.
struct RowCondition {
    std::size_t column = 0;
    RowTest test = RowTest::Equals;
    bool holds = true; ///< for Empty: whether the cell must be empty
    std::string text;
    std::int64_t number = 0; ///< in the unit of the column's type
    WordList words;
    std::size_t other = 0; ///< for BeforeColumn
};

/// What becomes of a row. Trade rows become one of the first five, rows of other kinds Keep.
enum class RowAction { Sale, Return, WriteOff, Find, Adjustment, Keep, Skip, Reject };
std::string_view toString(RowAction action);

struct RowRule {
    std::string name; ///< the class under which the report counts the row
    RowAction action = RowAction::Keep;
    bool charge = false;                 ///< postage, fees, discounts: a line of the document that is no item
    bool negate = false;                 ///< the file writes quantities of such rows as negative numbers
    std::string reason;                  ///< why, when rejected
    std::optional<std::size_t> value_of; ///< the column whose value is to blame, when rejected
    std::vector<RowCondition> when;      ///< all must hold
};

/// How a kind of file is read: data, one JSON file each. docs/import.md describes the format.
struct ImportProfile {
    std::string name;
    std::string about;
    RecordKind kind = RecordKind::Items;
    std::string separators; ///< candidates
    TextEncoding encoding = TextEncoding::Utf8;
    NumberFormat numbers;
    std::vector<ProfileColumn> columns;
    std::vector<std::pair<ImportField, std::string>> defaults; ///< for fields that the file does not give
    std::vector<RowRule> rules;                                ///< the first that matches decides
    std::vector<RecordKind> derived;                           ///< masters that are made from what the rows mention
    ReasonTable reasons;                                       ///< for write-offs
    std::optional<std::size_t> reason_column;                  ///< whose text the reason table reads
    Digest digest;                                             ///< of the file
};

/// A built-in profile by its name, or one of the person's own by its path (with a slash, or ending in `.json`).
/// @throws UsageError when there is none, listing those there are, or when it is wrong, saying where.
ImportProfile findImportProfile(const std::string& nameOrFile);

/// The JSON of it. @throws UsageError when there is none
std::string importProfileText(const std::string& nameOrFile);

/// @param origin for the messages. @throws UsageError
ImportProfile parseImportProfile(std::string_view json, const std::string& origin);

/// The names of the built-in profiles, ordered.
std::vector<std::string> importProfileNames();

} // namespace opsdesk
