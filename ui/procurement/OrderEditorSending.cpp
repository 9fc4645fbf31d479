// The part of OrderEditor that sends what was received, is on its way or was invoiced.
#include "ui/models/CellText.h"
#include "ui/procurement/OrderEditor.h"
#include "ui/procurement/OrderForm.h"
#include "ui/procurement/OrderLinesModel.h"

#include <QRegularExpression>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

using Mode = OrderLinesModel::Mode;

/// The numbers of single pieces as a list; none where nothing was entered.
Value serialList(const QString& typed) {
    static const QRegularExpression between(u"[\\s,;]+"_s);
    std::vector<std::string> numbers;
    for (const QString& number : typed.split(between, Qt::SkipEmptyParts))
        numbers.push_back(number.toStdString());
    return numbers.empty() ? Value() : Value(PayloadDraft::listOf(numbers));
}

void setCount(PayloadDraft& line, const char* field, Quantity quantity) {
    if (quantity > Quantity())
        line.set(field, quantity.count(), ColumnType::Quantity);
}

} // namespace

PayloadDraft OrderEditor::entered(const OrderLine& line) const {
    PayloadDraft one;
    if (m_lines->mode() == Mode::Receive && !line.lineNo)
        one.set("sku", line.sku.toStdString(), ColumnType::Text);
    else if (m_lines->mode() == Mode::Receive)
        one.set("line_no", *line.lineNo, ColumnType::Integer);
    else {
        one.set("order", orderOf(line), ColumnType::Uuid);
        one.set("order_line", *line.lineNo, ColumnType::Integer);
    }
    one.set("quantity", line.now.count(), ColumnType::Quantity);
    if (m_lines->mode() == Mode::Invoice)
        one.set("unit_cost", line.unitCost.value_or(Minor()).units(), ColumnType::Money);
    if (m_lines->mode() != Mode::Receive)
        return one;
    if (!line.lot.isEmpty())
        one.set("lot", line.lot.toStdString(), ColumnType::Text);
    if (!line.lineNo)
        return one;
    setCount(one, "damaged", line.damaged);
    setCount(one, "noted", line.noted);
    if (line.expiresOn)
        one.set("expires_on", *line.expiresOn, ColumnType::Date);
    one.set("serials", serialList(line.serials), ColumnType::Json);
    return one;
}

std::optional<Decision> OrderEditor::decision(QString& problem) const {
    const OrderMode& mode = *findOrderMode(m_lines->mode());
    const bool receives = mode.mode == Mode::Receive;
    Decision decision{mode.command, receives ? m_order.id() : std::string(), {}, std::nullopt, {}};
    if (receives) {
        decision.expected = m_seen;
        // None, where goods came that nobody ordered and nothing else: left out, they would be all that is open.
        decision.payload.set("lines", PayloadDraft::listOf({}), ColumnType::Json);
    }
    bool anything = false;
    for (const OrderLine& line : m_lines->lines()) {
        if (line.now.count() == 0 && (!receives || (line.damaged.count() == 0 && line.noted.count() == 0)))
            continue;
        if (!line.lineNo && !receives)
            continue;
        decision.payload.append(line.lineNo ? "lines" : "strays", entered(line));
        anything = true;
    }
    if (!anything) {
        problem = receives ? tr("No quantity to receive was entered.") : tr("No quantity was entered.");
        return {};
    }
    PayloadDraft asked;
    const int decimals = Currency(m_order.currency()).decimals();
    problem = form() ? form()->take(asked, decimals) : QString();
    if (!problem.isEmpty())
        return {};
    if (mode.mode == Mode::Invoice) {
        decision.payload.set("supplier", m_order.value("supplier_code"), ColumnType::Text);
        decision.payload.set("currency", m_order.currency(), ColumnType::Currency);
        if (const auto freight = asked.take("freight")) {
            PayloadDraft charge;
            charge.set("kind", std::string("freight"), ColumnType::Text);
            charge.set("amount", *freight, ColumnType::Money);
            decision.payload.append("charges", charge);
        }
    }
    decision.payload.merge(asked);
    return decision;
}

void OrderEditor::sendEntered() {
    if (!m_sent.isNil())
        return;
    if (!m_toRead.empty()) {
        Q_EMIT said(tr("The orders that were added are still being read: look at them before you send it."), true);
        return;
    }
    QString problem;
    if (auto made = decision(problem))
        send(std::move(*made));
    else
        Q_EMIT said(problem, true);
}

} // namespace opsdesk::ui
