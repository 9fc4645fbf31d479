#include "core/planning/SupplierOrderViews.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View supplierOrders() {
    View view;
    view.name = "supplier-orders";
    view.title = "Suppliers' orders";
    view.description =
        "What each supplier's order for a node comes to, drafts and what the last plan suggests together, "
        "against what it has to reach.";
    view.columns = {
        {"supplier", "Supplier", T::Code, "its code"},
        {"supplier_name", "Supplier name", T::Text, ""},
        {"node", "Node", T::Code, "that it delivers to"},
        {"state", "State", T::Code,
         "reached, filled (up to what it has to reach), waiting (that costs more than leaving it until the next "
         "review) "
         "or short (it cannot sensibly be reached)"},
        {"amount", "Order", T::Money, "drafts and suggestions"},
        {"minimum", "Minimum", T::Money, "least value that the supplier accepts; zero for any", true, false},
        {"currency", "Currency", T::Currency, "of the supplier"},
        {"share", "Reached", T::Real,
         "of the minimum or of the containers, whichever is less; 1 when nothing is missing"},
        {"lines", "Lines", T::Integer, "suggested"},
        {"filled_up", "Filled up", T::Integer, "of them raised or added to reach it"},
        {"volume", "Volume, l", T::Quantity, "litres, of items whose volume is known"},
        {"weight", "Weight, kg", T::Quantity, "kilograms"},
        {"supplier_id", "Supplier key", T::Integer, "", false},
        {"node_id", "Node key", T::Integer, "", false},
        {"id", "Id", T::Code, "supplier and node", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"supplier"}, {"node"}};
    view.sql =
        R"(SELECT CAST(o.supplier_id AS text) || '/' || CAST(o.node_id AS text) AS id, o.rev AS rev, p.code AS supplier,
    p.name AS supplier_name, n.code AS node, o.state AS state, o.amount AS amount, o.minimum AS minimum,
    o.currency AS currency, o.share AS share, o.lines AS lines, o.filled_up AS filled_up, o.volume AS volume,
    o.weight AS weight, o.supplier_id AS supplier_id, o.node_id AS node_id
FROM supplier_order o JOIN supplier p ON p.entity = 0 AND p.supplier_id = o.supplier_id
JOIN node n ON n.entity = o.entity AND n.node_id = o.node_id WHERE o.entity = @entity)";
    view.tables = {"supplier_order", "supplier", "node"};
    view.search = {"supplier", "supplier_name"};
    return view;
}

} // namespace

void addSupplierOrderViews(Catalog& catalog) {
    catalog.add(supplierOrders());
}

} // namespace opsdesk
