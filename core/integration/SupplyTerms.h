#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/RowParser.h"

namespace opsdesk {

/// What a row says of order days, language, maximum, price breaks and measures. Those that return a bool are false when
/// the row is refused for it; a field that the row leaves out stays as it is.
bool readCalendar(RowParser& row, ImportedSupplier& out);
/// Of the orders that it gets; @see orderLanguages. One that is none of them is doubted: what it sells matters more.
void readLanguage(RowParser& row, ImportedSupplier& out);
/// @p out has its moq already.
bool readMaximum(RowParser& row, ImportedSupplierItem& out);
/// "200:4.75;500:4.50" with prices as the file's cost; @p out has its cost and currency already.
bool readBreaks(RowParser& row, ImportedSupplierItem& out);
/// Litres or kilograms, zero or more.
bool readMeasure(RowParser& row, ImportField field, std::optional<Quantity>& out);

} // namespace opsdesk
