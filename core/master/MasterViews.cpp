#include "core/master/MasterViews.h"

namespace opsdesk {

namespace {

using enum ColumnType;

View itemsView() {
    View view;
    view.name = "items";
    view.title = "Items";
    view.description = "What is bought, kept and sold, with what there is of it.";
    view.columns = {
        {"id", "Id", Integer, "Key of the item.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"sku", "SKU", Code, "Unique, in upper case."},
        {"name", "Name", Text, "What it is called."},
        {"category", "Category", Code, "Group of goods."},
        {"base_uom", "Unit", Code, "Base unit of its quantities."},
        {"lifecycle", "Life cycle", Code, "new, active, phase_out or discontinued."},
        {"price", "Price", Money, "Usual selling price per base unit."},
        {"on_hand", "On hand", Quantity, "In all places of the entity, in base units."},
        {"amount", "Stock value", Money, "At moving average."},
        {"currency", "Currency", Currency, "Of price and value."},
        {"shelf_life_days", "Shelf life", Integer, "Days from arrival on which it can be sold; zero: it keeps."},
        {"volume", "Volume, l", Quantity, "Litres of a container that a base unit takes."},
        {"weight", "Weight, kg", Quantity, "Kilograms of a base unit."},
        {"barcode", "Barcode", Text, "EAN, GTIN or UPC."},
    };
    view.order = {{"sku"}};
    view.sql =
        R"(SELECT i.item_id AS id, i.rev AS rev, i.sku AS sku, i.name AS name, i.category AS category, i.base_uom AS base_uom,
 i.lifecycle AS lifecycle, i.price AS price, COALESCE(v.quantity, 0) AS on_hand, COALESCE(v.value, 0) AS amount, i.currency AS currency,
 i.shelf_life_days AS shelf_life_days, i.volume AS volume, i.weight AS weight, i.barcode AS barcode FROM item i LEFT JOIN stock_value v ON v.entity = @entity AND v.item_id = i.item_id WHERE i.entity = 0)";
    view.tables = {"item", "stock_value"};
    view.search = {"sku", "name", "category", "barcode"};
    return view;
}

View suppliersView() {
    View view;
    view.name = "suppliers";
    view.title = "Suppliers";
    view.description = "Who goods are bought from, and when; edited by supplier.edit.";
    view.columns = {
        {"id", "Id", Integer, "Key of the supplier.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"code", "Supplier", Code, "Unique code."},
        {"name", "Name", Text, "What it is called."},
        {"country", "Country", Code, "Where it delivers from."},
        {"review_days", "Review days", Integer, "Days between two looks at what to order."},
        {"amount", "Minimum order", Money, "Smallest value of an order; zero for none."},
        {"currency", "Currency", Currency, "It is paid in."},
        {"version", "Version", Integer, "Counts edits; an edit names the one it saw.", false},
        {"order_days", "Order days", Text, "Weekdays on which it takes orders, such as mon,thu; empty for any."},
        {"closed_days", "Closed", Text, "Days on which it neither takes orders nor works: 2012-01-21..2012-02-05."},
        {"container_volume", "Container, l", Quantity, "Litres that an order is to fill; zero for no container."},
        {"container_weight", "Container, kg", Quantity, "Kilograms that a container may hold; zero for any."},
        {"email", "E-mail", Text, "Where orders are sent.", false},
        {"incoterm", "Incoterm", Code, "Who bears freight and risk from where on, unless an order says otherwise.",
         false},
        {"payment_days", "Payment days", Integer, "From the invoice's day until it is to be paid.", false},
        {"risk", "Risk", Code, "low, medium or high; empty: nobody has said.", false},
        {"language", "Language", Code, "In which orders are written to it: en, de, fr or zh_CN; empty: the sender's.",
         false},
    };
    view.order = {{"code"}};
    view.sql = R"(SELECT s.supplier_id AS id, s.rev AS rev, s.code AS code, s.name AS name, s.country AS country,
 s.review_days AS review_days, s.minimum_order AS amount, s.currency AS currency, s.version AS version, s.order_days AS order_days,
 s.closed_days AS closed_days, s.container_volume AS container_volume, s.container_weight AS container_weight,
 s.email AS email, s.incoterm AS incoterm, s.payment_days AS payment_days, s.risk AS risk,
 s.language AS language
 FROM supplier s WHERE s.entity = 0)";
    view.tables = {"supplier"};
    view.search = {"code", "name", "country"};
    return view;
}

View nodesView() {
    View view;
    view.name = "nodes";
    view.title = "Nodes";
    view.description = "Places that hold stock.";
    view.columns = {
        {"id", "Id", Integer, "Key of the node.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"code", "Node", Code, "Unique in the entity."},
        {"name", "Name", Text, "What it is called."},
        {"kind", "Kind", Code, "warehouse, 3pl or returns_hub."},
        {"country", "Country", Code, "Where it lies."},
    };
    view.order = {{"code"}};
    view.sql =
        "SELECT n.node_id AS id, n.rev AS rev, n.code AS code, n.name AS name, n.kind AS kind, n.country AS country "
        "FROM node n WHERE n.entity = @entity";
    view.tables = {"node"};
    view.search = {"code", "name"};
    return view;
}

View supplierItemsView() {
    View view;
    view.name = "supplier-items";
    view.title = "Suppliers' items";
    view.description = "What each supplier asks for an item, and how long it takes; edited by supplier_item.edit.";
    view.columns = {
        {"id", "Id", Uuid, "Names the row to supplier_item.edit.", false},
        {"rev", "Revision", Integer, "Of the last change.", false},
        {"version", "Version", Integer, "Counts edits; an edit names the one it saw.", false},
        {"supplier_id", "Supplier key", Integer, "Key of the supplier.", false},
        {"supplier", "Supplier", Code, "Its code."},
        {"supplier_name", "Supplier name", Text, "What it is called."},
        {"item_id", "Item key", Integer, "Key of the item.", false},
        {"sku", "SKU", Code, "The item."},
        {"name", "Name", Text, "What the item is called."},
        {"amount", "Unit cost", Money, "Per base unit."},
        {"currency", "Currency", Currency, "Of the cost."},
        {"moq", "Minimum", Quantity, "Minimum order quantity in base units."},
        {"multiple", "Multiple", Quantity, "Orders are whole multiples of it."},
        {"lead_time_days", "Lead time", Integer, "As quoted, in days."},
        {"lead_time_mean_days", "Lead time seen", Real, "Mean of what was observed, in days."},
        {"lead_time_sd_days", "Lead time ±", Real, "Standard deviation of what was observed, in days."},
        {"lead_time_receipts", "Receipts", Integer, "How many receipts the two figures rest on."},
        {"preferred", "Preferred", Boolean, "Bought from here unless someone says otherwise."},
        {"price_breaks", "Price breaks", Text, "Quantity and price in minor units from there on: 200:475;500:450."},
        {"break_kind", "Break", Code, "all_units or incremental: what a break's price holds for."},
        {"maximum", "Maximum", Quantity, "No more than this in one order, in base units; zero for any."},
        {"supplier_sku", "Supplier's SKU", Text, "What the supplier calls the item."},
    };
    view.order = {{"supplier"}, {"sku"}};
    view.sql =
        R"(SELECT x.id AS id, x.rev AS rev, x.version AS version, x.supplier_id AS supplier_id, s.code AS supplier,
 s.name AS supplier_name, x.item_id AS item_id, i.sku AS sku, i.name AS name, x.unit_cost AS amount, x.currency AS currency, x.moq AS moq,
 x.multiple AS multiple, x.lead_time_days AS lead_time_days, x.lead_time_mean_days AS lead_time_mean_days,
 x.lead_time_sd_days AS lead_time_sd_days, x.lead_time_receipts AS lead_time_receipts, x.preferred AS preferred,
 x.price_breaks AS price_breaks, x.break_kind AS break_kind, x.maximum AS maximum, x.supplier_sku AS supplier_sku
 FROM supplier_item x
 JOIN supplier s ON s.entity = x.entity AND s.supplier_id = x.supplier_id
 JOIN item i ON i.entity = x.entity AND i.item_id = x.item_id
 WHERE x.entity = 0)";
    view.tables = {"supplier_item", "supplier", "item"};
    view.search = {"supplier", "supplier_name", "sku", "name"};
    return view;
}

} // namespace

std::vector<View> masterViews() {
    return {itemsView(), suppliersView(), nodesView(), supplierItemsView()};
}

} // namespace opsdesk
