#pragma once

#include "core/procurement/PurchaseOrderLine.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/store/UnitOfWork.h"

#include <string>
#include <vector>

namespace opsdesk {

/// How far an invoice may be off before somebody has to look at it, in hundredths of a percent: the policies
/// `setting.invoice_price_tolerance_percent` (by default 1) and `setting.invoice_quantity_tolerance_percent` (0).
struct MatchTolerance {
    std::int64_t price = 0;
    std::int64_t quantity = 0;
};
MatchTolerance matchTolerance(store::UnitOfWork& rows);

/// What is wrong with an invoice's line beside order and receipt (three-way match), in a sentence, and what it asks for
/// beyond them. Empty when it matches. Only what was received and not invoiced before is owed.
struct LineMatch {
    std::string finding;
    Minor difference;
};
LineMatch matchLine(const SupplierInvoiceLine& line, const PurchaseOrderLine& ordered, const MatchTolerance& tolerance,
                    const std::string& sku);

/// What of the accrual of @p ordered @p quantity more invoiced units relieve; all of the rest with the last unit. Units
/// that were not received yet relieve what they will be booked at, @p early.
Minor relieved(const PurchaseOrderLine& ordered, Quantity quantity, Minor early);

/// Marks what an invoice is found to be as a sentence that people read in their own language.
inline std::string found(std::string sentence) {
    return sentence;
}

} // namespace opsdesk
