#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/RowParser.h"

#include <optional>

namespace opsdesk {

/// Amounts of a row, exact to the millionth until they are rounded here, once, half to even.
struct RowMoney {
    Minor unit_price;
    Minor amount;
};

/// Each makes a record from the row that @p row read last, or refuses it (row.fault() says why) and returns nothing.
std::optional<ImportedItem> buildItem(RowParser& row);
std::optional<ImportedSupplier> buildSupplier(RowParser& row);
std::optional<ImportedSupplierItem> buildSupplierItem(RowParser& row);
std::optional<ImportedStock> buildStock(RowParser& row);
std::optional<ImportedEvent> buildEvent(RowParser& row);
std::optional<ImportedRate> buildRate(RowParser& row);
/// Without fingerprint's occurrence and the line, which the row alone does not know.
std::optional<ImportedPurchase> buildPurchase(RowParser& row);

/// The quantity of a row, of which the file may write the negative; must come out above zero.
std::optional<Quantity> buildQuantity(RowParser& row, bool negate);
/// Price and amount for @p quantity; negative ones only when @p mayBeNegative.
std::optional<RowMoney> buildMoney(RowParser& row, Quantity quantity, bool negate, bool mayBeNegative);

} // namespace opsdesk
