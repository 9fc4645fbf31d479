#include "ui/procurement/OrderPage.h"

#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/RecordTableModel.h"
#include "ui/procurement/OrderActions.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Decider.h"
#include "ui/widgets/RecordPicker.h"

#include <QDateEdit>
#include <QKeyEvent>
#include <QTableView>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QDate epoch() {
    return QDate(1970, 1, 1);
}

} // namespace

void OrderPage::connectParts() {
    connect(m_orderModel, &RecordTableModel::contentChanged, this, &OrderPage::takeOrder);
    connect(m_orderModel, &QAbstractItemModel::dataChanged, this, &OrderPage::takeOrder);
    connect(&m_linesLane, &ReadLane::answered, this, &OrderPage::takeLines);
    connect(m_lines, &OrderLinesModel::edited, this, &OrderPage::updateTotal);
    connect(m_lines, &OrderLinesModel::problem, this, [this](const QString& text) { m_banner->say(text, true); });
    connect(m_item, &RecordPicker::picked, this, &OrderPage::addItem);
    connect(m_supplier, &RecordPicker::picked, this, &OrderPage::updateActions);
    connect(m_node, &RecordPicker::picked, this, &OrderPage::updateActions);
    connect(m_save, &QPushButton::clicked, this, &OrderPage::save);
    connect(m_receive, &QPushButton::clicked, this, &OrderPage::receive);
    connect(m_actionBar, &ActionBar::triggered, this, &OrderPage::trigger);
    connect(m_decider, &Decider::reported, m_banner, &Banner::report);
    connect(m_banner, &Banner::undoRequested, m_decider, &Decider::undo);
    connect(&m_desk.bus, &Bus::finished, this, &OrderPage::finish);
    connect(&m_desk.bus, &Bus::committed, this, [this](const QStringList& tables) {
        // What is being typed is never taken away by rows that arrive.
        const bool concerned = tables.isEmpty() || tables.contains(u"purchase_order"_s);
        if (isVisible() && !m_lines->isChanged() && !m_order.isNull() && concerned)
            ask(m_order.id());
    });
}

void OrderPage::open(const Record& order) {
    m_order = {};
    m_newId.clear();
    m_sent = {};
    m_leaveAnyway = false;
    m_banner->hide();
    m_lines->setLines({}, m_desk.session.currency);
    for (RecordPicker* picker : {m_supplier, m_node, m_item})
        picker->clearRecord();
    if (order.isNull()) {
        m_newId = m_desk.session.random->uuid(m_desk.session.clock->now()).toString();
        m_expected->setDate(epoch().addDays(m_desk.session.today().days() + 21));
        showOrder();
        m_supplier->setFocus();
    } else {
        ask(order.id());
        m_table->setFocus();
    }
}

void OrderPage::ask(const std::string& id) {
    ViewQuery query;
    query.view = "purchase-orders";
    query.entity = m_desk.session.entity;
    query.filters.push_back({"id", FilterOperator::Equal, id});
    m_orderModel->setQuery(query);
    ReadRequest request;
    request.query.view = "purchase-order-lines";
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({"purchase_order_id", FilterOperator::Equal, id});
    request.query.sort.push_back({"line_no", false});
    m_linesLane.ask(std::move(request));
}

void OrderPage::takeOrder() {
    const Record order = m_orderModel->rowCount() > 0 ? m_orderModel->record(0) : Record();
    if (!order.isNull() && m_orderModel->state() == RecordTableModel::State::Ready) {
        m_order = order;
        m_newId.clear();
    }
    if (m_orderModel->state() == RecordTableModel::State::Failed)
        m_banner->say(m_orderModel->errorText(), true);
    showOrder();
}

void OrderPage::takeLines(const ReadAnswer& answer) {
    if (!answer.ok()) {
        m_banner->say(answer.errorText, true);
        return;
    }
    std::vector<OrderLine> lines;
    std::string currency = m_desk.session.currency;
    for (const ViewRow& row : answer.rows) {
        const Record record(answer.view, row);
        OrderLine line;
        line.lineNo = asInteger(record.value("line_no"));
        line.itemId = asInteger(record.value("item_id"));
        line.sku = record.text("sku");
        line.name = record.text("name");
        line.quantity = Quantity::thousandths(asInteger(record.value("quantity")));
        line.received = Quantity::thousandths(asInteger(record.value("received_quantity")));
        line.open = Quantity::thousandths(asInteger(record.value("open_quantity")));
        line.unitCost = Minor(asInteger(record.value("unit_cost")));
        lines.push_back(std::move(line));
        currency = record.currency();
    }
    m_lines->setLines(std::move(lines), currency);
    showOrder();
}

void OrderPage::showOrder() {
    const bool isNew = m_order.isNull();
    m_title->setText(isNew ? tr("New purchase order") : m_order.text("number") + u" · "_s + m_order.text("supplier"));
    m_subtitle->setText(isNew ? tr("A draft: nothing is ordered until it was submitted, approved and released.")
                              : codeTitle(m_order.state()) + u" · "_s + m_order.text("node"));
    chooseMode();
    updateTotal();
}

void OrderPage::chooseMode() {
    using Mode = OrderLinesModel::Mode;
    const Session& session = m_desk.session;
    const StateMachine* machine = session.machine ? session.machine("purchase_order") : nullptr;
    const auto possible = [&](const char* action) {
        const bool allowed =
            !session.may || session.may("purchase_order." + std::string(action), std::nullopt).has_value();
        return allowed && (!machine || machine->find(m_order.isNull() ? "draft" : m_order.state(), action));
    };
    const Mode mode = possible("edit") ? Mode::Edit : possible("receive") ? Mode::Receive : Mode::Read;
    if (mode != m_lines->mode() || mode == Mode::Receive)
        if (!m_lines->isChanged())
            m_lines->setMode(mode);
    m_form->setVisible(mode == Mode::Edit);
    m_supplier->setVisible(m_order.isNull());
    m_node->setVisible(m_order.isNull());
    m_expected->setVisible(m_order.isNull());
    m_save->setVisible(mode == Mode::Edit);
    m_receive->setVisible(mode == Mode::Receive);
    m_table->setColumnHidden(OrderLinesModel::ReceiveNow, mode != Mode::Receive);
    m_table->setColumnHidden(OrderLinesModel::Received, mode == Mode::Edit);
    updateActions();
}

void OrderPage::addItem(const Record& item) {
    const int row = m_lines->addItem(item);
    m_item->clearRecord();
    const QModelIndex quantity = m_lines->index(row, OrderLinesModel::Ordered);
    m_table->setCurrentIndex(quantity);
    m_table->setFocus();
    m_table->edit(quantity);
    updateActions();
}

void OrderPage::save() {
    if (!m_save->isEnabled())
        return;
    m_table->setFocus(); // an open editor is committed, not lost
    const bool isNew = m_order.isNull();
    Decision decision{
        isNew ? "purchase_order.create" : "purchase_order.edit", isNew ? m_newId : m_order.id(), {}, std::nullopt, {}};
    if (isNew) {
        decision.payload.set("supplier_id", m_supplier->record().value("id"), ColumnType::Integer);
        decision.payload.set("node_id", m_node->record().value("id"), ColumnType::Integer);
        decision.payload.set("expected_on", Date(static_cast<std::int32_t>(epoch().daysTo(m_expected->date()))),
                             ColumnType::Date);
    } else {
        decision.expected = m_order.expected();
    }
    for (const OrderLine& line : m_lines->lines()) {
        PayloadDraft one;
        if (line.lineNo)
            one.set("line_no", *line.lineNo, ColumnType::Integer);
        one.set("item_id", line.itemId, ColumnType::Integer);
        one.set("quantity", line.quantity.count(), ColumnType::Quantity);
        if (line.unitCost)
            one.set("unit_cost", line.unitCost->units(), ColumnType::Money);
        decision.payload.append("lines", one);
    }
    send(std::move(decision));
}

void OrderPage::receive() {
    m_table->setFocus();
    Decision decision{"purchase_order.receive", m_order.id(), m_order.expected(), std::nullopt, {}};
    bool anything = false;
    for (const OrderLine& line : m_lines->lines()) {
        if (line.receiveNow.count() == 0 || !line.lineNo)
            continue;
        PayloadDraft one;
        one.set("line_no", *line.lineNo, ColumnType::Integer);
        one.set("quantity", line.receiveNow.count(), ColumnType::Quantity);
        decision.payload.append("lines", one);
        anything = true;
    }
    if (anything)
        send(std::move(decision));
    else
        m_banner->say(tr("No quantity to receive was entered."), true);
}

void OrderPage::send(Decision decision) {
    m_sent = m_desk.bus.send(decision);
    m_banner->say(tr("Saving…"), false);
    updateActions();
}

void OrderPage::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    if (result.applied()) {
        m_lines->setUnchanged();
        m_banner->say(tr("Saved."), false);
        ask(m_order.isNull() ? m_newId : m_order.id());
    } else {
        m_banner->say(QString::fromStdString(result.rejection.text), true);
    }
    updateActions();
}

void OrderPage::trigger(const ActionSpec& action) {
    m_table->setFocus(); // an open editor is committed first
    const Permit permit = m_lines->isChanged() ? Permit{false, tr("Save or discard the changes first.")}
                                               : m_decider->permit(action, m_order);
    if (permit.possible)
        m_decider->decide(action, {m_order});
    else
        m_banner->say(permit.reason, true);
}

void OrderPage::updateActions() {
    std::vector<Permit> permits;
    for (const ActionSpec& action : m_actions)
        permits.push_back(m_order.isNull() ? Permit{false, tr("Save the draft first.")}
                                           : m_decider->permit(action, m_order));
    m_actionBar->update(permits, 0);
    const bool named = !m_order.isNull() || (!m_supplier->record().isNull() && !m_node->record().isNull());
    m_save->setEnabled(m_sent.isNil() && named && m_lines->rowCount() > 0);
    m_receive->setEnabled(m_sent.isNil());
}

void OrderPage::updateTotal() {
    const bool known = m_order.isNull() || m_lines->isChanged();
    m_total->setText(known
                         ? moneyText(m_lines->total(), m_order.isNull() ? m_desk.session.currency : m_order.currency())
                         : m_order.text("amount"));
    updateActions();
}

void OrderPage::leave() {
    if (m_lines->isChanged() && !m_leaveAnyway) {
        m_leaveAnyway = true;
        m_banner->say(tr("There are changes that were not saved. Ctrl+S saves them; Esc once more discards them."),
                      true);
        return;
    }
    Q_EMIT closed();
}

bool OrderPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete)
        m_lines->removeLine(m_table->currentIndex().row());
    else if (key == Qt::Key_Escape)
        leave();
    else
        return false;
    return true;
}

} // namespace opsdesk::ui
