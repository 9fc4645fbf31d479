#include "core/inventory/ItemSerial.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(ItemSerial, "item_serial", ("entity", "item_id", "serial"), ("receipt_id", "item_id"))

void addItemSerials(Catalog& catalog) {
    using T = ColumnType;
    View view;
    view.name = "item-serials";
    view.title = "Serial numbers";
    view.description = "Pieces known by a number of their own, and the receipt that they came with.";
    view.columns = {
        {"serial", "Serial number", T::Code, ""},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"lot", "Lot", T::Code, ""},
        {"receipt_number", "Receipt", T::Code, ""},
        {"received_on", "Received", T::Date, ""},
        {"order_number", "Order", T::Code, ""},
        {"item_id", "Item id", T::Integer, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Item and serial number.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"sku"}, {"serial"}};
    view.sql =
        R"(SELECT CAST(s.item_id AS text) || '/' || s.serial AS id, s.rev AS rev, s.serial AS serial, i.sku AS sku,
    i.name AS name, s.lot AS lot, r.number AS receipt_number, r.received_on AS received_on, o.number AS order_number,
    s.item_id AS item_id, s.order_id AS purchase_order_id
FROM item_serial s
LEFT JOIN item i ON i.entity = 0 AND i.item_id = s.item_id
LEFT JOIN receipt r ON r.entity = s.entity AND r.id = s.receipt_id
LEFT JOIN purchase_order o ON o.entity = s.entity AND o.id = s.order_id
WHERE s.entity = @entity)";
    view.tables = {"item_serial", "item", "receipt", "purchase_order"};
    view.search = {"serial", "sku", "name", "order_number"};
    catalog.add(std::move(view));
}

} // namespace opsdesk
