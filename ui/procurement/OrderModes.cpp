#include "ui/procurement/OrderModes.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsdesk::ui {

namespace {

using M = OrderLinesModel;
using FieldKind = OrderField::Kind;

OrderMode editing() {
    OrderMode mode{M::Mode::Edit, "", "purchase_order.edit", "edit"};
    mode.columns = {M::Ordered, M::UnitCost, M::Amount};
    mode.agree = QT_TRANSLATE_NOOP("OrderMode", "Save draft   Ctrl+S");
    mode.hint = QT_TRANSLATE_NOOP("OrderMode", "Del takes a line away, Ctrl+V pastes rows of a spreadsheet");
    mode.picksItems = true;
    return mode;
}

OrderMode receiving() {
    OrderMode mode{M::Mode::Receive, "", "purchase_order.receive", "receive"};
    mode.columns = {M::Ordered, M::Received, M::Now, M::Damaged, M::Noted, M::Lot, M::Expires, M::Serials};
    mode.fields = {
        {FieldKind::Text, "delivery_note", QT_TRANSLATE_NOOP("OrderMode", "Delivery note: the supplier’s number"),
         "orderDeliveryNote"},
        {FieldKind::Flag, "hold_excess", QT_TRANSLATE_NOOP("OrderMode", "Hold what is too much"), "orderHoldExcess",
         false, true},
        {FieldKind::Flag, "blind", QT_TRANSLATE_NOOP("OrderMode", "Count blind"), "orderBlind"},
    };
    mode.agree = QT_TRANSLATE_NOOP("OrderMode", "Receive   Ctrl+S");
    mode.hint = QT_TRANSLATE_NOOP("OrderMode", "Scan what comes, or type it. Ins adds a further lot of a line, Ctrl+V "
                                               "pastes rows of a spreadsheet");
    mode.picksItems = true;
    return mode;
}

OrderMode announcing() {
    OrderMode mode{M::Mode::Announce, "announce", "inbound_shipment.announce", ""};
    mode.states = {"released", "acknowledged", "amended", "partly_received"};
    mode.columns = {M::Ordered, M::Received, M::Now};
    mode.fields = {
        {FieldKind::Text, "reference", QT_TRANSLATE_NOOP("OrderMode", "The supplier’s number of the shipment"),
         "shipmentReference", true},
        {FieldKind::Day, "expected_on", QT_TRANSLATE_NOOP("OrderMode", "Expected"), "shipmentExpected"},
        {FieldKind::Text, "carrier", QT_TRANSLATE_NOOP("OrderMode", "Carrier"), "shipmentCarrier"},
        {FieldKind::Text, "tracking", QT_TRANSLATE_NOOP("OrderMode", "Tracking number"), "shipmentTracking"},
        {FieldKind::Text, "container", QT_TRANSLATE_NOOP("OrderMode", "Container"), "shipmentContainer"},
    };
    mode.agree = QT_TRANSLATE_NOOP("OrderMode", "Note shipment   Ctrl+S");
    mode.hint = QT_TRANSLATE_NOOP("OrderMode", "What of each line is on its way");
    return mode;
}

OrderMode invoicing() {
    OrderMode mode{M::Mode::Invoice, "invoice", "supplier_invoice.enter", ""};
    mode.states = {"released", "acknowledged", "amended", "partly_received", "received", "closed"};
    mode.columns = {M::Ordered, M::Received, M::Invoiced, M::Now, M::UnitCost, M::Amount};
    mode.fields = {
        {FieldKind::Text, "reference", QT_TRANSLATE_NOOP("OrderMode", "The supplier’s number of the invoice"),
         "invoiceReference", true},
        {FieldKind::Day, "invoiced_on", QT_TRANSLATE_NOOP("OrderMode", "Date of the invoice"), "invoiceDay"},
        {FieldKind::Money, "tax", QT_TRANSLATE_NOOP("OrderMode", "Tax"), "invoiceTax"},
        {FieldKind::Money, "freight", QT_TRANSLATE_NOOP("OrderMode", "Freight"), "invoiceFreight"},
        {FieldKind::Money, "amount", QT_TRANSLATE_NOOP("OrderMode", "Total of the invoice"), "invoiceAmount", true},
    };
    mode.agree = QT_TRANSLATE_NOOP("OrderMode", "Enter invoice   Ctrl+S");
    mode.hint = QT_TRANSLATE_NOOP("OrderMode", "As it stands on the paper: what differs is found when it is compared. "
                                               "Ctrl+Del takes an added order away");
    mode.picksOrders = true;
    return mode;
}

} // namespace

const std::vector<OrderMode>& orderModes() {
    static const std::vector<OrderMode> all = {editing(), receiving(), announcing(), invoicing()};
    return all;
}

const OrderMode& orderModeOf(std::string_view entry) {
    return *std::ranges::find(orderModes(), entry, &OrderMode::entry);
}

const OrderMode* findOrderMode(OrderLinesModel::Mode mode) {
    const auto found = std::ranges::find(orderModes(), mode, &OrderMode::mode);
    return found == orderModes().end() ? nullptr : &*found;
}

} // namespace opsdesk::ui
