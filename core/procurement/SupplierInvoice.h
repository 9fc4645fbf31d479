#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/store/Row.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// What a supplier bills beside goods, such as freight.
struct InvoiceCharge {
    std::string kind; ///< of OrderCharge
    Minor amount;     ///< in the invoice's currency
    Uuid order_id;    ///< whose goods bear it

    bool operator==(const InvoiceCharge&) const = default;
};
BOOST_DESCRIBE_STRUCT(InvoiceCharge, (), (kind, amount, order_id))

/// What a supplier asks to be paid for what was ordered and received.
struct SupplierInvoice : Document {
    std::int64_t supplier_id = 0;
    std::string reference;     ///< the supplier's number
    std::string reference_key; ///< supplier and number without blanks and signs: one invoice is entered once
    Currency currency;
    Minor amount; ///< goods, charges and tax
    Minor tax;
    std::vector<InvoiceCharge> charges;
    Minor charges_amount;
    /// Of the whole, in the currency of the books, at the rate of the invoice's day; as it was booked once it is. 0
    /// while it is held and no rate of its day is known.
    Minor own_amount;
    Date invoiced_on;
    Date due_on;
    std::optional<Date> posted_on; ///< none while it is held
    std::string finding;           ///< why it is held, or was
    Minor difference;              ///< what it asks for beyond order and receipt, in its currency
    std::string released_by;
    std::optional<Timestamp> released_at;
    std::string note;
    std::optional<Uuid> proposal_id; ///< by which it is to be paid
    std::int64_t rev = 0;
    Minor set_off{};     ///< by credits for claims, in the invoice's currency: so much less is paid
    Minor own_set_off{}; ///< the same in the currency of the books
};
BOOST_DESCRIBE_STRUCT(SupplierInvoice, (Document),
                      (supplier_id, reference, reference_key, currency, amount, tax, charges, charges_amount,
                       own_amount, invoiced_on, due_on, posted_on, finding, difference, released_by, released_at, note,
                       proposal_id, rev, set_off, own_set_off))
OPSDESK_DECLARE_ROW(SupplierInvoice)

/// One line of an invoice, which names the line of an order.
struct SupplierInvoiceLine {
    std::int64_t entity = 0;
    Uuid invoice_id;
    std::int64_t line_no = 0;
    Uuid order_id;
    std::int64_t order_line = 0;
    std::int64_t item_id = 0;
    Quantity quantity;
    Minor unit_cost;
    Minor amount;
    Minor accrued;  ///< what goods received not invoiced were relieved of, in the currency of the books
    Minor variance; ///< what the invoice asks for beyond that, likewise
    std::string finding;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(SupplierInvoiceLine, (),
                      (entity, invoice_id, line_no, order_id, order_line, item_id, quantity, unit_cost, amount, accrued,
                       variance, finding, rev))
OPSDESK_DECLARE_ROW(SupplierInvoiceLine)

} // namespace opsdesk
