// The part of OrderEditor that puts further orders of the supplier on an invoice.
#include "ui/bridge/Session.h"
#include "ui/procurement/OrderEditor.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/RecordPicker.h"

#include <QTableView>

namespace opsdesk::ui {

std::string OrderEditor::orderOf(const OrderLine& line) const {
    return line.orderId.empty() ? m_order.id() : line.orderId;
}

void OrderEditor::findFurtherOrders() {
    m_further->setFilters({{"supplier_id", FilterOperator::Equal, std::to_string(supplierId())},
                           {"currency", FilterOperator::Equal, m_order.currency()},
                           {"id", FilterOperator::NotEqual, m_order.id()}});
}

void OrderEditor::addOrder(const Record& order) {
    const std::string id = order.id();
    m_further->clearRecord();
    if (const int row = m_lines->rowOfOrder(id); row >= 0)
        m_table->setCurrentIndex(m_lines->index(row, OrderLinesModel::Now));
    else
        m_furtherLane.ask(linesOf(id));
}

void OrderEditor::takeOrder(const ReadAnswer& answer) {
    if (!answer.ok()) {
        Q_EMIT said(answer.errorText, true);
        return;
    }
    std::vector<OrderLine> lines;
    for (const ViewRow& row : answer.rows) {
        const Record record(answer.view, row);
        lines.push_back(orderLineOf(record));
        lines.back().orderId = record.plain("purchase_order_id");
    }
    const int row = m_lines->rowCount();
    m_lines->addOrder(std::move(lines));
    if (row < m_lines->rowCount())
        m_table->setCurrentIndex(m_lines->index(row, OrderLinesModel::Now));
}

void OrderEditor::addFreight(PayloadDraft& payload, Minor freight) const {
    std::vector<std::string> orders;
    std::vector<std::int64_t> worth;
    for (const OrderLine& line : m_lines->lines()) {
        if (line.now == Quantity())
            continue;
        if (orders.empty() || orders.back() != orderOf(line)) {
            orders.push_back(orderOf(line));
            worth.push_back(0);
        }
        worth.back() += extend(line.unitCost.value_or(Minor()), line.now).units();
    }
    const auto shares = allocate(freight, worth);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (shares[i] == Minor())
            continue;
        PayloadDraft charge;
        charge.set("kind", std::string("freight"), ColumnType::Text);
        charge.set("amount", shares[i].units(), ColumnType::Money);
        charge.set("order", orders[i], ColumnType::Uuid);
        payload.append("charges", charge);
    }
}

} // namespace opsdesk::ui
