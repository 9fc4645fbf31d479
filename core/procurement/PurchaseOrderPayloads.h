#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Uuid.h"

#include <boost/describe.hpp>

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

// What the commands of a purchase order carry. Member names are field names; notes stand with the commands.

/// A line as a person writes it. The item is named by id or by SKU.
struct OrderLineInput {
    std::optional<std::int64_t> line_no;
    std::optional<std::int64_t> item_id;
    std::optional<std::string> sku;
    Quantity quantity;
    std::optional<Minor> unit_cost;
    std::optional<Date> expected_on;
};
BOOST_DESCRIBE_STRUCT(OrderLineInput, (), (line_no, item_id, sku, quantity, unit_cost, expected_on))

/// @see OrderCharge
struct OrderChargeInput {
    std::string kind;
    Minor amount;
    std::optional<std::string> allocate_by;
    std::optional<bool> on_order;
};
BOOST_DESCRIBE_STRUCT(OrderChargeInput, (), (kind, amount, allocate_by, on_order))

/// What an order agrees on beside its lines; what is left out stays.
struct OrderTermsInput {
    std::optional<std::string> incoterm;
    std::optional<std::int64_t> payment_days;
    std::optional<std::vector<OrderChargeInput>> charges;
};
BOOST_DESCRIBE_STRUCT(OrderTermsInput, (), (incoterm, payment_days, charges))

/// Supplier and node are named by id or by code.
struct CreateOrderPayload : OrderTermsInput {
    std::optional<std::int64_t> supplier_id;
    std::optional<std::string> supplier;
    std::optional<std::int64_t> node_id;
    std::optional<std::string> node;
    std::optional<Date> expected_on;
    std::vector<OrderLineInput> lines;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CreateOrderPayload, (OrderTermsInput),
                      (supplier_id, supplier, node_id, node, expected_on, lines, note))

struct EditOrderPayload : OrderTermsInput {
    std::optional<std::vector<OrderLineInput>> lines;
    std::optional<Date> expected_on;
};
BOOST_DESCRIBE_STRUCT(EditOrderPayload, (OrderTermsInput), (lines, expected_on))

struct OrderNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(OrderNotePayload, (), (note))

struct OrderReasonPayload {
    std::optional<std::string> reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(OrderReasonPayload, (), (reason_code, note))

struct ReleaseOrderPayload {
    std::optional<Date> expected_on;
};
BOOST_DESCRIBE_STRUCT(ReleaseOrderPayload, (), (expected_on))

struct PromisedLine {
    std::int64_t line_no = 0;
    Date expected_on;
};
BOOST_DESCRIBE_STRUCT(PromisedLine, (), (line_no, expected_on))

struct AcknowledgeOrderPayload {
    std::optional<Date> expected_on;
    std::optional<std::vector<PromisedLine>> lines;
    std::optional<std::string> supplier_reference;
};
BOOST_DESCRIBE_STRUCT(AcknowledgeOrderPayload, (), (expected_on, lines, supplier_reference))

struct ReceivedLine {
    std::int64_t line_no = 0;
    Quantity quantity;
    std::optional<Quantity> damaged;
    std::optional<Quantity> noted;
    std::optional<std::string> lot;
    std::optional<Date> expires_on;
    std::optional<std::vector<std::string>> serials;
};
BOOST_DESCRIBE_STRUCT(ReceivedLine, (), (line_no, quantity, damaged, noted, lot, expires_on, serials))

/// Goods that nobody ordered.
struct StrayGoods {
    std::string sku;
    Quantity quantity;
    std::optional<std::string> lot;
};
BOOST_DESCRIBE_STRUCT(StrayGoods, (), (sku, quantity, lot))

struct ReceiveOrderPayload {
    std::optional<std::vector<ReceivedLine>> lines;
    std::optional<Date> received_on;
    std::optional<std::string> delivery_note;
    std::optional<bool> hold_excess;
    std::optional<std::vector<StrayGoods>> strays;
    std::optional<Uuid> shipment;
    std::optional<bool> blind;
};
BOOST_DESCRIBE_STRUCT(ReceiveOrderPayload, (),
                      (lines, received_on, delivery_note, hold_excess, strays, shipment, blind))

/// Of `purchase_order.expedite`: the supplier is asked to hurry.
struct ExpediteOrderPayload {
    Date wanted_on;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ExpediteOrderPayload, (), (wanted_on, note))

/// Of `purchase_order.switch_supplier`: what is still to come is bought from another one.
struct SwitchSupplierPayload : OrderReasonPayload {
    std::string supplier;
    std::optional<std::vector<std::int64_t>> lines;
    std::optional<Date> expected_on;
};
BOOST_DESCRIBE_STRUCT(SwitchSupplierPayload, (OrderReasonPayload), (supplier, lines, expected_on))

/// The lines to take out of a draft; without a quantity the whole line.
struct SplitLine {
    std::int64_t line_no = 0;
    std::optional<Quantity> quantity;
};
BOOST_DESCRIBE_STRUCT(SplitLine, (), (line_no, quantity))

struct SplitOrderPayload {
    std::vector<SplitLine> lines;
};
BOOST_DESCRIBE_STRUCT(SplitOrderPayload, (), (lines))

struct MergeOrdersPayload {
    std::vector<Uuid> orders;
};
BOOST_DESCRIBE_STRUCT(MergeOrdersPayload, (), (orders))

/// The lines that change, and new ones; the others stay.
struct AmendOrderPayload {
    std::vector<OrderLineInput> lines;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(AmendOrderPayload, (), (lines, note))

/// Of `purchase_order.gather`, which the acceptance of a suggestion issues.
struct GatherPayload {
    Uuid suggestion_id;
    std::int64_t supplier_id = 0;
    std::int64_t node_id = 0;
    std::int64_t item_id = 0;
    Quantity quantity;
    Minor unit_cost;
    Currency currency;
    Date expected_on;
};
BOOST_DESCRIBE_STRUCT(GatherPayload, (),
                      (suggestion_id, supplier_id, node_id, item_id, quantity, unit_cost, currency, expected_on))

/// Of `purchase_order.ungather`, which takes it back.
struct UngatherPayload {
    Uuid suggestion_id;
};
BOOST_DESCRIBE_STRUCT(UngatherPayload, (), (suggestion_id))

/// A line that a supplier delivered in full.
struct DeliveredLine {
    std::int64_t item_id = 0;
    std::string reference; ///< order number and line
    Date ordered_on;
    Date promised_on;
    Date delivered_on;
};
BOOST_DESCRIBE_STRUCT(DeliveredLine, (), (item_id, reference, ordered_on, promised_on, delivered_on))

/// Of `supplier_item.observe_lead_time`, which a receipt issues in the shared stream.
struct ObserveLeadTimePayload {
    std::int64_t supplier_id = 0;
    std::vector<DeliveredLine> lines;
};
BOOST_DESCRIBE_STRUCT(ObserveLeadTimePayload, (), (supplier_id, lines))

} // namespace opsdesk
