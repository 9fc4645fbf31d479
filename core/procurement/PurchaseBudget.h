#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What may be spent on a category of goods from a day to a day, both included, in the currency of the books.
struct PurchaseBudget {
    std::int64_t entity = 0;
    Uuid id;              ///< follows from category and days
    std::string category; ///< of the items; empty: of all
    Date first_day;
    Date last_day;
    Minor amount;
    Minor committed; ///< by approved orders
    std::int64_t version = 0;
    std::string set_by;
    std::int64_t rev = 0;

    Minor left() const { return amount - committed; }
};
BOOST_DESCRIBE_STRUCT(PurchaseBudget, (),
                      (entity, id, category, first_day, last_day, amount, committed, version, set_by, rev))
OPSDESK_DECLARE_ROW(PurchaseBudget)

/// What an approved order takes of a budget.
struct PurchaseBudgetUse {
    std::int64_t entity = 0;
    Uuid order_id;
    Uuid budget_id;
    Minor amount;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PurchaseBudgetUse, (), (entity, order_id, budget_id, amount, rev))
OPSDESK_DECLARE_ROW(PurchaseBudgetUse)

} // namespace opsdesk
