#include "ui/planning/SupplierOrdersView.h"

#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QueueSpec declareSupplierOrders() {
    QueueSpec spec{"supplier-orders", QT_TRANSLATE_NOOP("Queue", "Suppliers' orders"), ""};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing is to be bought from anybody. A new plan brings what changes.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "All"), {}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Filled up"), {"filled_up > 0"}},
                    {QT_TRANSLATE_NOOP("Filter", "Below the minimum"), {"state in short,waiting"}, "state"}};
    spec.styles = {{"supplier", CellStyle::Strong},
                   {"supplier_name", CellStyle::Name},
                   {"state", CellStyle::Pill},
                   {"amount", CellStyle::Strong}};
    return spec;
}

/// What its supplier is to deliver, to whatever node; what stands in drafts is told by their own page.
GridSection* makeLines(const Desk& desk) {
    return new GridSection(
        SupplierOrdersView::tr("Suggested, most at risk first"), desk,
        {"suggestions", "supplier_id", "supplier_id", 100},
        {{"sku"}, {"name", nullptr, true}, {"node"}, {"status"}, {"quantity"}, {"amount"}, {"order_by"}, {"state"}},
        {{"name", CellStyle::MutedName},
         {"status", CellStyle::Pill},
         {"quantity", CellStyle::Strong},
         {"state", CellStyle::Pill}});
}

GridSection* makeDrafts(const Desk& desk) {
    return new GridSection(SupplierOrdersView::tr("Its purchase orders"), desk,
                           {"purchase-orders", "supplier_id", "supplier_id", 10},
                           {{"number"}, {"node"}, {"state"}, {"amount"}, {"expected_on", nullptr, true}},
                           {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}});
}

} // namespace

DetailsPane* SupplierOrdersView::makeDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"supplier", "supplier_name"}, {"node"}, "state", "amount", ""});
    details->add(new FactsSection(
        {},
        {{{"minimum"}}, {{"share"}, nullptr, "", "", true}, {{"lines"}}, {{"filled_up"}}, {{"volume"}}, {{"weight"}}}));
    details->add(makeLines(desk));
    details->add(makeDrafts(desk));
    return details;
}

SupplierOrdersView::SupplierOrdersView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareSupplierOrders(), makeDetails(desk), parent) {
    const auto grids = details().findChildren<GridSection*>();
    const auto open = [this](GridSection* grid, const QString& view, const QString& column) {
        connect(grid, &GridSection::opened, this, [this, view, column](const Record& row) {
            Q_EMIT sourceRequested(view,
                                   u"%1 = %2"_s.arg(column, QString::fromStdString(row.plain(column.toStdString()))));
        });
    };
    open(grids.at(0), u"suggestions"_s, u"item_id"_s);
    open(grids.at(1), u"purchase-orders"_s, u"number"_s);
}

} // namespace opsdesk::ui
