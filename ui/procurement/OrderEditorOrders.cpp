// The part of OrderEditor that puts further orders of the supplier on an invoice.
#include "ui/bridge/Session.h"
#include "ui/procurement/OrderEditor.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/RecordPicker.h"

#include <QTableView>

#include <algorithm>
#include <iterator>
#include <utility>

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
        readOrder(id);
}

void OrderEditor::readOrder(const std::string& id) {
    if (std::ranges::find(m_toRead, id) != m_toRead.end())
        return;
    m_toRead.push_back(id);
    if (m_toRead.size() == 1)
        m_furtherLane.ask(linesOf(id));
    update();
}

void OrderEditor::readFurtherAgain() {
    std::string last;
    for (const OrderLine& line : m_lines->lines())
        if (!line.orderId.empty() && std::exchange(last, line.orderId) != line.orderId)
            readOrder(line.orderId);
}

void OrderEditor::takeOrder(const ReadAnswer& answer) {
    const std::string id = m_toRead.front();
    m_toRead.pop_front();
    if (!m_toRead.empty())
        m_furtherLane.ask(linesOf(m_toRead.front()));
    std::vector<OrderLine> lines;
    for (const ViewRow& row : answer.rows) {
        const Record record(answer.view, row);
        lines.push_back(orderLineOf(record));
        lines.back().orderId = id;
    }
    if (!answer.ok())
        Q_EMIT said(answer.errorText, true);
    else if (m_lines->mode() == OrderLinesModel::Mode::Invoice)
        putOrder(id, toInvoice(std::move(lines)));
    update();
}

void OrderEditor::putOrder(const std::string& id, std::vector<OrderLine> lines) {
    const int row = m_lines->rowOfOrder(id);
    if (row < 0 && lines.empty()) {
        Q_EMIT said(tr("Nothing of that order is left to invoice."), true);
        return;
    }
    if (isTyping())
        m_table->setFocus(); // an open editor is committed, not lost
    const auto seen = m_seenLines;
    std::erase_if(m_seenLines, [&id](const OrderLine& line) { return line.orderId == id; });
    seeFurther(lines);
    if (row < 0) {
        const int first = m_lines->rowCount();
        m_lines->addOrder(std::move(lines));
        m_table->setCurrentIndex(m_lines->index(first, OrderLinesModel::Now));
        return;
    }
    auto merged = onTopOfOrder(id, lines, seen, m_lines->lines());
    if (merged == m_lines->lines())
        return;
    m_lines->enter(std::move(merged));
    tellOvertaken();
}

void OrderEditor::seeFurther(const std::vector<OrderLine>& seen) {
    std::ranges::copy_if(seen, std::back_inserter(m_seenLines),
                         [](const OrderLine& line) { return !line.orderId.empty(); });
}

void OrderEditor::removeOrder(int row) {
    if (row < 0 || row >= m_lines->rowCount())
        return;
    const OrderLine line = m_lines->lines()[static_cast<std::size_t>(row)];
    if (line.orderId.empty())
        return;
    const bool isRead = !m_toRead.empty() && m_toRead.front() == line.orderId;
    std::erase(m_toRead, line.orderId);
    if (isRead)
        m_furtherLane.cancel();
    if (isRead && !m_toRead.empty())
        m_furtherLane.ask(linesOf(m_toRead.front()));
    m_lines->removeOrder(line.orderId);
    Q_EMIT said(tr("Order %1 was taken off this invoice.").arg(line.orderNumber), false);
}

} // namespace opsdesk::ui
