#pragma once

#include "core/base/Result.h"
#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/procurement/PurchaseOrderPayloads.h"
#include "core/workflow/Context.h"

#include <string>
#include <vector>

namespace opsdesk {

/// Rules of a purchase order's lines: what makes one, what it is worth, what is still to come. Everything that a person
/// can get wrong is a rejection that names the field.

/// More than any business orders at once; beyond it a finger slipped: a thousand million base units, ten thousand
/// million currency units, ten thousand lines.
constexpr std::int64_t mostUnits = 1'000'000'000;
constexpr std::int64_t mostMinor = 1'000'000'000'000;
constexpr std::int64_t mostOrderMinor = 1'000'000'000'000'000; ///< so that thousands of orders still add up
constexpr std::size_t mostLines = 10'000;
constexpr int furthestDays = 3650; ///< nothing is ordered for a later day

std::vector<const PurchaseOrderLine*> orderLines(store::UnitOfWork& rows, const PurchaseOrder& order);

/// What is still to come of @p line; never below zero.
Quantity openQuantity(const PurchaseOrderLine& line);

/// How the supplier sells the item, or null.
const SupplierItem* findSupplierItem(store::UnitOfWork& rows, std::int64_t supplierId, std::int64_t itemId);
/// Days from ordering to delivery to count with: the observed mean, rounded up; the quoted one while nothing was
/// received.
int leadTimeDays(const SupplierItem& item);

/// Quantity above zero and within bounds. @p what names it in the sentence: "line 2".
Outcome checkQuantity(Quantity quantity, const std::string& what, const std::string& field);
Outcome checkUnitCost(Minor unitCost, const std::string& what, const std::string& field);
/// From today to @ref furthestDays ahead.
Outcome checkExpectedOn(const Context& context, Date date, const std::string& what, const std::string& field);

/// The lines that @p inputs describe, for @p order: new ones numbered on from its last_line, those that name an item or
/// line of
/// @p present change that. Without a unit cost the supplier's price counts; without a date @p expectedOn, else today
/// and the lead time. Nothing is written but order.last_line.
Result<std::vector<PurchaseOrderLine>> buildLines(Context& context, PurchaseOrder& order, const Supplier& supplier,
                                                  const std::vector<OrderLineInput>& inputs,
                                                  std::optional<Date> expectedOn,
                                                  const std::vector<const PurchaseOrderLine*>& present);

/// Amount and expected date of @p order from its lines. @throws std::overflow_error
void summarise(PurchaseOrder& order, const std::vector<const PurchaseOrderLine*>& lines);
/// The day alone: what was approved and sent keeps its amount.
void summariseDays(PurchaseOrder& order, const std::vector<const PurchaseOrderLine*>& lines);

/// Sentences on what the supplier may object to: less than its minimum quantity, broken multiples, less than its
/// minimum order; and whether @p today no rate is known to value its goods by.
std::vector<std::string> orderWarnings(store::UnitOfWork& rows, const PurchaseOrder& order,
                                       const std::vector<const PurchaseOrderLine*>& lines, Date today);

/// Item, as people know it: its SKU.
std::string skuOf(store::UnitOfWork& rows, std::int64_t itemId);

} // namespace opsdesk
