#pragma once

#include "core/integration/ImportRecords.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace opsdesk {

/// Of rows that all entities share: items, suppliers and what they offer.
inline constexpr std::int64_t sharedEntity = 0;

/// Why a record was not taken although the file is sound.
struct ImportFault {
    std::string_view code;
    std::string_view reason; ///< one sentence
};
namespace import_fault {
inline constexpr ImportFault unknownSku{"unknown_sku", "There is no item with this SKU: import items first."};
inline constexpr ImportFault unknownSupplier{"unknown_supplier",
                                             "There is no supplier with this code: import suppliers first."};
inline constexpr ImportFault unknownNode{"unknown_node", "There is no node with this code: correct it, or leave it out "
                                                         "for all nodes."};
inline constexpr ImportFault cancelledEvent{
    "event_cancelled", "Somebody cancelled this event, and it stays so: give it another name to plan with it."};
inline constexpr ImportFault impossibleRate{
    "impossible_rate", "A rate is above zero, of two different currencies and of no day to come: correct the row."};
inline constexpr ImportFault unclearNode{"unclear_node",
                                         "It does not say which node, and there is not just one: name it."};
inline constexpr ImportFault alreadyOpen{"already_open", "It is open there already: correct it by an adjustment."};
inline constexpr ImportFault unknownState{"unknown_stock_state",
                                          "There is no such stock state; there are available, returned and damaged."};
inline constexpr ImportFault noRate{
    "no_rate", "It is in another currency than the books, and no rate of its day is known: import rates first."};
inline constexpr ImportFault otherCurrency{"wrong_currency", "The books are kept in another currency."};
} // namespace import_fault

/// What becomes of the records of one import command; told to the sender as
/// `{"applied":…,"skipped":…,"rejected":[{"line":…,"code":…,"reason":…,"value":…}]}`.
class ImportTally {
public:
    void apply() { ++m_applied; }
    /// It is there already, as the file says.
    void skip() { ++m_skipped; }
    void applyOrSkip(bool changed) { ++(changed ? m_applied : m_skipped); }
    void reject(std::int64_t line, const ImportFault& fault, std::string_view value);

    bool hasApplied() const { return m_applied > 0; }
    void tell(Context& context);

private:
    std::int64_t m_applied = 0;
    std::int64_t m_skipped = 0;
    boost::json::array m_rejected;
};

/// The content of an import command, which only the engine may issue.
Result<ImportBatch> readImportBatch(Context& context);

/// An import command as the catalog wants it. @p handle counts what becomes of each record.
CommandType importCommand(std::string name, std::string summary, bool shared,
                          Outcome (*handle)(Context&, const ImportBatch&, ImportTally&));

} // namespace opsdesk
