#include "ui/procurement/OrderEditor.h"

#include "ui/bridge/Drafts.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Sentences.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/procurement/OrderPaste.h"
#include "ui/widgets/RecordPicker.h"

#include <QClipboard>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTableView>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToExpect = 21;
constexpr int linesInSight = 24;

} // namespace

void OrderEditor::connectParts() {
    connect(&m_linesLane, &ReadLane::answered, this, &OrderEditor::takeLines);
    connect(m_lines, &OrderLinesModel::edited, this, &OrderEditor::update);
    connect(m_lines, &OrderLinesModel::edited, this, &OrderEditor::keepDraft);
    connect(m_lines, &OrderLinesModel::problem, this, [this](const QString& text) { Q_EMIT said(text, true); });
    connect(m_item, &RecordPicker::picked, this, &OrderEditor::addItem);
    connect(m_supplier, &RecordPicker::picked, this,
            [this](const Record& supplier) { m_lines->setCurrency(supplier.currency()); });
    for (RecordPicker* picker : {m_supplier, m_node}) {
        connect(picker, &RecordPicker::picked, this, &OrderEditor::update);
        connect(picker, &RecordPicker::picked, this, &OrderEditor::keepDraft);
    }
    connect(m_expected, &QDateEdit::dateChanged, this, &OrderEditor::keepDraft);
    connect(m_deliveryNote, &QLineEdit::textEdited, this, &OrderEditor::update);
    connect(m_deliveryNote, &QLineEdit::textEdited, this, &OrderEditor::keepDraft);
    connect(m_discard, &QPushButton::clicked, this, &OrderEditor::discard);
    connect(m_save, &QPushButton::clicked, this, &OrderEditor::save);
    connect(m_receive, &QPushButton::clicked, this, &OrderEditor::save);
    connect(&m_desk.bus, &Bus::finished, this, &OrderEditor::finish);
}

void OrderEditor::begin() {
    const QScopedValueRollback restoring(m_restoring, true);
    m_order = {};
    m_newId = m_desk.session.random->uuid(m_desk.session.clock->now()).toString();
    m_lines->setLines({}, m_desk.session.currency);
    m_expected->setDate(editedDay(m_desk.session.today()).addDays(daysToExpect));
    setFocusProxy(m_supplier);
    chooseMode();
    restoreDraft();
}

/// What is being typed is never taken away by rows that arrive.
void OrderEditor::setRecord(const Record& order) {
    m_order = order;
    setFocusProxy(m_table);
    if (!isTyping() && (!isChanged() || isOvertaken()))
        askLines();
    chooseMode();
}

/// Others changed the order since its lines were looked at.
bool OrderEditor::isOvertaken() const {
    return m_sent.isNil() && m_order.expected().version != m_seen.version;
}

/// A cell is open: what stands in it is not among the lines yet.
bool OrderEditor::isTyping() const {
    const QWidget* keys = QApplication::focusWidget();
    return keys && m_table->viewport()->isAncestorOf(keys);
}

void OrderEditor::askLines() {
    ReadRequest request;
    request.query.view = "purchase-order-lines";
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({"purchase_order_id", FilterOperator::Equal, m_order.id()});
    request.query.sort.push_back({"line_no", false});
    m_linesLane.ask(std::move(request));
}

bool OrderEditor::isOpen() const {
    return m_lines->mode() != OrderLinesModel::Mode::Read;
}

bool OrderEditor::isChanged() const {
    return m_lines->isChanged() || !m_deliveryNote->text().isEmpty();
}

void OrderEditor::takeLines(const ReadAnswer& answer) {
    if (!answer.ok()) {
        Q_EMIT said(answer.errorText, true);
        return;
    }
    if (isTyping() || (isChanged() && (!isOvertaken() || possibleMode() != m_lines->mode())))
        return;
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
    showLines(std::move(lines), std::move(currency));
}

/// What is decided on is what was looked at, whatever comes meanwhile: what was entered goes on top of it.
void OrderEditor::showLines(std::vector<OrderLine> lines, std::string currency) {
    const bool entered = isChanged();
    const auto mine = m_lines->lines(), seen = std::exchange(m_seenLines, {});
    m_seen = m_order.expected();
    m_lines->setLines(std::move(lines), std::move(currency));
    chooseMode();
    m_seenLines = m_lines->lines();
    if (!entered)
        return restoreDraft();
    m_lines->enter(onTopOf(m_seenLines, seen, mine));
    showNote(
        tr("Others changed this order meanwhile. What you entered stands on top of that: look at it before you save "
           "it, or discard it."));
}

OrderLinesModel::Mode OrderEditor::possibleMode() const {
    using Mode = OrderLinesModel::Mode;
    const Session& session = m_desk.session;
    const StateMachine* machine = session.machine ? session.machine("purchase_order") : nullptr;
    const auto possible = [&](const char* action) {
        const bool allowed =
            !session.may || session.may("purchase_order." + std::string(action), std::nullopt).has_value();
        return allowed && (!machine || machine->find(m_order.isNull() ? "draft" : m_order.state(), action));
    };
    return possible("edit") ? Mode::Edit : possible("receive") ? Mode::Receive : Mode::Read;
}

void OrderEditor::chooseMode() {
    using Mode = OrderLinesModel::Mode;
    const Mode mode = possibleMode();
    if (mode != m_lines->mode() && !m_lines->isChanged() && !isTyping())
        m_lines->setMode(mode);
    m_form->setVisible(mode == Mode::Edit);
    for (QWidget* part :
         {static_cast<QWidget*>(m_supplier), static_cast<QWidget*>(m_node), static_cast<QWidget*>(m_expected)})
        part->setVisible(m_order.isNull());
    m_receiptForm->setVisible(mode == Mode::Receive);
    m_save->setVisible(mode == Mode::Edit);
    m_receive->setVisible(mode == Mode::Receive);
    m_hint->setText(mode == Mode::Receive ? tr("Ins adds a further lot of a line, Ctrl+V pastes rows of a spreadsheet")
                                          : tr("Del takes a line away, Ctrl+V pastes rows of a spreadsheet"));
    for (const int column : {OrderLinesModel::ReceiveNow, OrderLinesModel::Lot, OrderLinesModel::Expires})
        m_table->setColumnHidden(column, mode != Mode::Receive);
    m_table->setColumnHidden(OrderLinesModel::Received, mode == Mode::Edit);
    update();
}

void OrderEditor::addItem(const Record& item) {
    const int row = m_lines->addItem(item);
    m_item->clearRecord();
    const QModelIndex quantity = m_lines->index(row, OrderLinesModel::Ordered);
    m_table->setCurrentIndex(quantity);
    m_table->setFocus();
    m_table->edit(quantity);
    update();
}

void OrderEditor::save() {
    m_table->setFocus(); // an open editor is committed, not lost
    if (m_lines->mode() == OrderLinesModel::Mode::Receive)
        receive();
    else if (m_lines->mode() == OrderLinesModel::Mode::Edit && m_save->isEnabled())
        saveDraft();
}

void OrderEditor::saveDraft() {
    const bool isNew = m_order.isNull();
    Decision decision{
        isNew ? "purchase_order.create" : "purchase_order.edit", isNew ? m_newId : m_order.id(), {}, std::nullopt, {}};
    if (isNew) {
        decision.payload.set("supplier_id", m_supplier->record().value("id"), ColumnType::Integer);
        decision.payload.set("node_id", m_node->record().value("id"), ColumnType::Integer);
        decision.payload.set("expected_on", dayOf(m_expected->date()), ColumnType::Date);
    } else {
        decision.expected = m_seen;
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

void OrderEditor::receive() {
    if (!m_sent.isNil())
        return;
    Decision decision{"purchase_order.receive", m_order.id(), m_seen, std::nullopt, {}};
    bool anything = false;
    for (const OrderLine& line : m_lines->lines()) {
        if (line.receiveNow.count() == 0 || !line.lineNo)
            continue;
        PayloadDraft one;
        one.set("line_no", *line.lineNo, ColumnType::Integer);
        one.set("quantity", line.receiveNow.count(), ColumnType::Quantity);
        if (!line.lot.isEmpty())
            one.set("lot", line.lot.toStdString(), ColumnType::Text);
        if (line.expiresOn)
            one.set("expires_on", *line.expiresOn, ColumnType::Date);
        decision.payload.append("lines", one);
        anything = true;
    }
    if (const QString note = m_deliveryNote->text().trimmed(); !note.isEmpty())
        decision.payload.set("delivery_note", note.toStdString(), ColumnType::Text);
    if (anything)
        send(std::move(decision));
    else
        Q_EMIT said(tr("No quantity to receive was entered."), true);
}

void OrderEditor::send(Decision decision) {
    m_sent = m_desk.bus.send(decision);
    Q_EMIT said(tr("Saving…"), false);
    update();
}

void OrderEditor::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    if (result.applied()) {
        if (m_desk.session.drafts)
            m_desk.session.drafts->drop(draftKey());
        m_lines->setUnchanged();
        m_deliveryNote->clear();
        showNote({});
        Q_EMIT said(tr("Saved."), false);
        Q_EMIT saved(QString::fromStdString(m_order.isNull() ? m_newId : m_order.id()));
    } else {
        Q_EMIT said(sentence(result.rejection.text), true);
    }
    update();
}

void OrderEditor::update() {
    const bool named = !m_order.isNull() || (!m_supplier->record().isNull() && !m_node->record().isNull());
    m_save->setEnabled(m_sent.isNil() && named && m_lines->rowCount() > 0);
    m_receive->setEnabled(m_sent.isNil());
    m_discard->setVisible(isOpen() && isEntered());
    m_discard->setEnabled(m_sent.isNil());
    const int rows = std::min(m_lines->rowCount(), linesInSight) + 1;
    m_table->setFixedHeight(m_table->horizontalHeader()->height() +
                            rows * m_table->verticalHeader()->defaultSectionSize());
    const bool counts = m_order.isNull() || (isChanged() && m_lines->mode() == OrderLinesModel::Mode::Edit);
    Q_EMIT figureChanged(counts
                             ? moneyText(m_lines->total(), m_order.isNull() ? m_lines->currency() : m_order.currency())
                             : m_order.text("amount"));
    Q_EMIT edited();
}

bool OrderEditor::paste(const QMimeData& rows) {
    if (!isOpen() || !rows.hasText() || !m_sent.isNil())
        return false;
    auto* dialog = new PasteDialog(m_desk, pasteTarget(*m_lines, supplierId()), rows.text(), this);
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
    return true;
}

std::int64_t OrderEditor::supplierId() const {
    return m_order.isNull() ? asInteger(m_supplier->record().value("id")) : asInteger(m_order.value("supplier_id"));
}

bool OrderEditor::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return EditorSection::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QString words = key->matches(QKeySequence::Paste) ? QApplication::clipboard()->text() : QString();
    if (!words.isEmpty() && (watched == m_table || isRows(words))) {
        event->accept(); // the page would take files, and a line words
        return override || paste(*QApplication::clipboard()->mimeData());
    }
    return !override && watched == m_table ? pressed(key->key()) : EditorSection::eventFilter(watched, event);
}

bool OrderEditor::pressed(int key) {
    const int row = m_table->currentIndex().row();
    if (key == Qt::Key_Delete)
        m_lines->removeLine(row);
    else if (key == Qt::Key_Insert)
        m_table->setCurrentIndex(m_lines->index(m_lines->addLot(row), OrderLinesModel::ReceiveNow));
    else
        return false;
    return true;
}

} // namespace opsdesk::ui
