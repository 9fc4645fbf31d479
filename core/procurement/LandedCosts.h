#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/store/Row.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What freight, duty or the like of one order came to in the end.
struct LandedCostBill {
    std::int64_t entity = 0;
    Uuid id;
    std::string number;
    Uuid order_id;
    std::string kind;      ///< of OrderCharge
    std::string reference; ///< number of the bill
    Currency currency;
    Minor amount;
    Minor own_amount;  ///< in the currency of the books, at the rate of the bill's day
    Minor provisional; ///< of it, what was estimated and added to the goods as they came
    Minor to_stock;    ///< of the difference, what goods still in stock are worth more
    Minor to_cost;     ///< of the difference, what goods that were sold had cost more
    std::string allocate_by;
    Date billed_on;
    Date posted_on;
    std::string entered_by;
    std::optional<Uuid> invoice_id;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(LandedCostBill, (),
                      (entity, id, number, order_id, kind, reference, currency, amount, own_amount, provisional,
                       to_stock, to_cost, allocate_by, billed_on, posted_on, entered_by, invoice_id, rev))
OPSDESK_DECLARE_ROW(LandedCostBill)

/// Books a bill whose order, kind, reference, currency, amount and day are given. What was estimated for charges of its
/// kind and not billed yet is settled; the difference goes to the goods that were received, as the order says goods
/// bear that charge (by value when it says nothing), and there to what is still in stock, as far as as much is there,
/// and to cost for the rest. Rejections: unknown_order, nothing_received, no_rate.
Outcome postLandedCost(Context& context, LandedCostBill bill);

/// What of charges of @p kind was agreed on with the order and no bill has asked for, in the currency of the books at
/// the rate of @p day; nothing where no rate is known.
Minor chargesToBill(store::UnitOfWork& rows, const PurchaseOrder& order, std::string_view kind, Date day);

/// Adds `landed_cost.bill` and the view `landed-costs`.
void addLandedCosts(Catalog& catalog);

} // namespace opsdesk
