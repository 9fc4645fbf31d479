#pragma once

#include "core/base/Result.h"
#include "core/integration/ImportProfile.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace opsdesk {

/// One cell, read as its field's type.
struct ImportCell {
    std::string_view text;   ///< trimmed and folded
    std::int64_t number = 0; ///< in the unit of its FieldType
    bool present = false;    ///< neither empty nor a word that means empty
};

/// Why a row is not taken.
struct RowFault {
    std::string reason;
    std::string_view value;
};

/// Reads rows by a profile: finds its columns by the header, reads the cells, and decides each row's class.
class RowParser {
public:
    /// Rejected with `columns_missing` or `columns_ambiguous` when the header does not have what the profile needs. @p
    /// profile must outlive the parser. @throws UsageError when one of the profile's defaults is wrong.
    static Result<RowParser> bind(const ImportProfile& profile, std::span<const std::string_view> header,
                                  const std::string& file);

    /// The rule that decides @p cells; nothing when the row is not taken: then fault() says why. A row that the rule
    /// skips is not checked further.
    const RowRule* parse(std::span<const std::string_view> cells);

    /// Of the row that was read last; cells live as long as the text and the parser.
    const ImportCell& cell(ImportField field) const { return m_fields[index(field)]; }
    std::string_view textOf(std::size_t column) const { return m_cells[column].text; }
    const RowFault& fault() const { return m_fault; }
    /// A value of the row that was read last that is not understood, while the row is taken without it.
    const std::optional<RowFault>& doubted() const { return m_doubt; }
    /// How the file writes numbers.
    NumberFormat numbers() const { return m_profile->numbers; }
    /// Says that the row cannot be taken after all.
    void refuse(std::string reason, std::string_view value) { m_fault = {std::move(reason), value}; }
    /// Says that the row is taken without @p value.
    void doubt(std::string reason, std::string_view value) { m_doubt = {std::move(reason), value}; }
    /// A hash of all that the row says: FNV-1a, 64 bits, over the fields that the profile names.
    std::int64_t fingerprint() const;
    /// What the file calls the column that gives @p field; the field's name when a default does.
    std::string_view columnOf(ImportField field) const;

private:
    enum class CellFault : std::uint8_t {
        None,
        NotANumber,
        TooManyDecimals,
        TooLarge,
        NotADate,
        NotACurrency,
        NotAFlag
    };
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    RowParser(const ImportProfile& profile, std::vector<std::size_t> places, std::size_t width);
    void readDefaults();
    CellFault read(const ProfileColumn& column, std::size_t place, std::string_view raw, ImportCell& cell);
    CellFault readNumber(const ProfileColumn& column, ImportCell& cell) const;
    CellFault readDate(const ProfileColumn& column, std::size_t place, ImportCell& cell);
    std::string_view folded(std::string_view text);
    const RowRule* classify() const;
    bool holds(const RowCondition& condition) const;
    bool isTaken(const RowRule& rule);
    static std::string sentence(CellFault fault, const ProfileColumn& column);

    const ImportProfile* m_profile;
    std::vector<std::size_t> m_places; ///< per column of the profile, where the file has it
    std::size_t m_width;               ///< columns of the file
    std::vector<ImportCell> m_cells;   ///< per column of the profile
    std::vector<CellFault> m_faults;
    std::array<ImportCell, importFieldCount> m_fields;
    std::array<ImportCell, importFieldCount> m_defaults;
    std::unordered_set<std::string> m_folded; ///< texts that folding changed; elements stay where they are
    std::string_view m_lastDateText;
    std::int64_t m_lastDate = 0;
    std::size_t m_lastDateColumn = absent;
    RowFault m_fault;
    std::optional<RowFault> m_doubt;
};

} // namespace opsdesk
