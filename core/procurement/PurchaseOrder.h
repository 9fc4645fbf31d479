#pragma once

#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What an order costs beside its goods: agreed on, or estimated until the bill comes.
struct OrderCharge {
    std::string kind; ///< freight, duty, insurance, handling, other
    Minor amount;     ///< in the order's currency
    /// By what goods bear it: value, weight, volume or quantity.
    std::string allocate_by;
    bool on_order = false; ///< billed by the supplier, and so part of the order's amount

    bool operator==(const OrderCharge&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderCharge, (), (kind, amount, allocate_by, on_order))

/// A line as it was before an amendment that is not approved yet.
struct AmendedLine {
    std::int64_t line_no = 0;
    std::int64_t item_id = 0;
    Quantity quantity;
    Minor unit_cost;
    Date expected_on;

    bool operator==(const AmendedLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(AmendedLine, (), (line_no, item_id, quantity, unit_cost, expected_on))

/// An order to a supplier.
struct PurchaseOrder : Document {
    std::int64_t supplier_id = 0;
    std::int64_t node_id = 0; ///< where it is to be delivered
    Currency currency;
    Minor amount; ///< sum of the lines that are not cancelled, and of the charges that the supplier bills
    std::string submitted_by;
    std::optional<Timestamp> submitted_at;
    std::int64_t submitted_version = 0; ///< version of the last submission, withdrawn or not; 0 before the first
    std::string approved_by;
    std::optional<Timestamp> approved_at;
    std::int64_t approved_version = 0; ///< version the approval named; 0 while not approved
    Minor approved_amount;
    std::optional<Date> ordered_on;  ///< when released to the supplier
    std::optional<Date> expected_on; ///< earliest open line
    std::string note;                ///< the last comment with a return, a rejection or a cancellation
    std::string origin;              ///< suggestion, manual, import
    std::int64_t last_line = 0;      ///< highest line number ever given; numbers are not used again
    std::int64_t rev = 0;
    std::string waits_for{}; ///< whose approval is open, such as `[buyer-lead][limit]`; empty when nobody's is
    std::string incoterm{};
    std::int64_t payment_days = 0; ///< from the invoice's day
    std::vector<OrderCharge> charges{};
    Minor charges_amount{};                  ///< of those that the supplier bills
    std::string amended_from{};              ///< state to which the order returns once its amendment is decided
    std::vector<AmendedLine> lines_before{}; ///< while an amendment waits for approval
    std::string supplier_reference{};        ///< what the supplier calls the order
    std::optional<Date> acknowledged_on{};   ///< when the supplier answered first
    std::optional<Date> wanted_on{};         ///< the day for which the supplier was asked to hurry
};
BOOST_DESCRIBE_STRUCT(PurchaseOrder, (Document),
                      (supplier_id, node_id, currency, amount, submitted_by, submitted_at, submitted_version,
                       approved_by, approved_at, approved_version, approved_amount, ordered_on, expected_on, note,
                       origin, last_line, rev, waits_for, incoterm, payment_days, charges, charges_amount, amended_from,
                       lines_before, supplier_reference, acknowledged_on, wanted_on))
OPSDESK_DECLARE_ROW(PurchaseOrder)

} // namespace opsdesk
