#include "ui/procurement/OrderEditor.h"

#include "ui/bridge/Drafts.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Sentences.h"
#include "ui/procurement/OrderForm.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/procurement/OrderPaste.h"
#include "ui/widgets/RecordPicker.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
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
    connect(m_further, &RecordPicker::picked, this, &OrderEditor::addOrder);
    connect(&m_furtherLane, &ReadLane::answered, this, &OrderEditor::takeOrder);
    connect(m_supplier, &RecordPicker::picked, this,
            [this](const Record& supplier) { m_lines->setCurrency(supplier.currency()); });
    for (RecordPicker* picker : {m_supplier, m_node}) {
        connect(picker, &RecordPicker::picked, this, &OrderEditor::update);
        connect(picker, &RecordPicker::picked, this, &OrderEditor::keepDraft);
    }
    connect(m_expected, &QDateEdit::dateChanged, this, &OrderEditor::keepDraft);
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

ReadRequest OrderEditor::linesOf(const std::string& order) const {
    ReadRequest request;
    request.query.view = "purchase-order-lines";
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({"purchase_order_id", FilterOperator::Equal, order});
    request.query.sort.push_back({"line_no", false});
    return request;
}

void OrderEditor::askLines() {
    m_linesLane.ask(linesOf(m_order.id()));
}

bool OrderEditor::isOpen() const {
    return m_lines->mode() != OrderLinesModel::Mode::Read;
}

bool OrderEditor::isChanged() const {
    return m_lines->isChanged() || (form() && form()->isEntered());
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
        lines.push_back(orderLineOf(record));
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
    const auto onTop = onTopOf(m_seenLines, seen, mine);
    seeFurther(seen);
    m_lines->enter(onTop);
    tellOvertaken();
    readFurtherAgain();
}

bool OrderEditor::isPossible(const OrderMode& mode) const {
    const Session& session = m_desk.session;
    if (session.may && !session.may(mode.command, std::nullopt))
        return false;
    const std::string state = m_order.isNull() ? "draft" : m_order.state();
    if (mode.action.empty())
        return std::ranges::find(mode.states, state) != mode.states.end();
    const StateMachine* machine = session.machine ? session.machine("purchase_order") : nullptr;
    return !machine || machine->find(state, mode.action);
}

OrderLinesModel::Mode OrderEditor::possibleMode() const {
    for (const OrderMode& mode : orderModes())
        if (mode.entry == m_wanted && isPossible(mode))
            return mode.mode;
    return OrderLinesModel::Mode::Read;
}

bool OrderEditor::enter(std::string_view what) {
    if (m_order.isNull() || isChanged())
        return false;
    m_wanted = what;
    chooseMode();
    if (isOpen()) {
        askLines();
        findFurtherOrders();
        if (OrderForm* form = this->form()) {
            // It comes when the order is expected, unless somebody says otherwise.
            const QDate expected = editedDay(Date(static_cast<std::int32_t>(asInteger(m_order.value("expected_on")))));
            if (!isNull(m_order.value("expected_on")) && expected >= editedDay(m_desk.session.today()))
                form->propose("shipmentExpected", expected.toString(Qt::ISODate));
            form->setFocus();
        }
    }
    return isOpen();
}

OrderForm* OrderEditor::form() const {
    const auto found =
        std::ranges::find(m_forms, m_lines->mode(), [](const OrderForm* form) { return form->mode().mode; });
    return found == m_forms.end() ? nullptr : *found;
}

void OrderEditor::chooseMode() {
    const auto possible = possibleMode();
    if (possible != m_lines->mode() && !isChanged() && !isTyping())
        m_lines->setMode(possible);
    showMode(findOrderMode(m_lines->mode()));
    update();
}

void OrderEditor::showMode(const OrderMode* mode) {
    using Mode = OrderLinesModel::Mode;
    const bool edits = mode && mode->mode == Mode::Edit;
    m_form->setVisible(mode && (mode->picksItems || mode->picksOrders));
    m_item->setVisible(mode && mode->picksItems);
    m_further->setVisible(mode && mode->picksOrders);
    for (QWidget* part :
         {static_cast<QWidget*>(m_supplier), static_cast<QWidget*>(m_node), static_cast<QWidget*>(m_expected)})
        part->setVisible(m_order.isNull());
    for (OrderForm* form : m_forms)
        form->setVisible(form == this->form());
    m_save->setVisible(edits);
    m_receive->setVisible(mode && !edits);
    for (QPushButton* button : {m_save, m_receive})
        button->setText(mode ? QCoreApplication::translate("OrderMode", mode->agree) : QString());
    m_hint->setText(mode ? QCoreApplication::translate("OrderMode", mode->hint) : QString());
    fitColumns();
    const bool blind = form() && form()->isTicked("orderBlind");
    for (int column = OrderLinesModel::Ordered; column < OrderLinesModel::ColumnCount; ++column) {
        const bool tells = column == OrderLinesModel::Ordered || column == OrderLinesModel::Received;
        m_table->setColumnHidden(column, (blind && tells) ||
                                             (mode && std::ranges::find(mode->columns, column) == mode->columns.end()));
    }
}

void OrderEditor::addItem(const Record& item) {
    const int row = m_lines->addItem(item);
    m_item->clearRecord();
    const bool receiving = m_lines->mode() == OrderLinesModel::Mode::Receive;
    const QModelIndex quantity = m_lines->index(row, receiving ? OrderLinesModel::Now : OrderLinesModel::Ordered);
    m_table->setCurrentIndex(quantity);
    if (!receiving) { // where goods are scanned the next one follows
        m_table->setFocus();
        m_table->edit(quantity);
    }
    update();
}

void OrderEditor::save() {
    m_table->setFocus(); // an open editor is committed, not lost
    if (m_lines->mode() == OrderLinesModel::Mode::Edit && m_save->isEnabled())
        saveDraft();
    else if (m_lines->mode() != OrderLinesModel::Mode::Edit && isOpen())
        sendEntered();
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
        if (OrderForm* form = this->form())
            form->clear();
        m_wanted.clear();
        showNote({});
        chooseMode();
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
    m_receive->setEnabled(m_sent.isNil() && m_toRead.empty());
    if (const bool several = m_lines->hasFurtherOrders(); several == m_table->isColumnHidden(OrderLinesModel::Order)) {
        m_table->setColumnHidden(OrderLinesModel::Order, !several);
        fitColumns();
    }
    m_discard->setVisible(isOpen() && isEntered());
    m_discard->setEnabled(m_sent.isNil());
    const int rows = std::min(m_lines->rowCount(), linesInSight) + 1;
    m_table->setFixedHeight(m_table->horizontalHeader()->height() +
                            rows * m_table->verticalHeader()->defaultSectionSize());
    const bool invoice = m_lines->mode() == OrderLinesModel::Mode::Invoice;
    const bool counts = m_order.isNull() || invoice || (isChanged() && m_lines->mode() == OrderLinesModel::Mode::Edit);
    Q_EMIT figureChanged(counts
                             ? moneyText(m_lines->total(), m_order.isNull() ? m_lines->currency() : m_order.currency())
                             : m_order.text("amount"));
    Q_EMIT edited();
}

bool OrderEditor::paste(const QMimeData& rows) {
    const OrderMode* mode = findOrderMode(m_lines->mode());
    if (!mode || !mode->picksItems || !rows.hasText() || !m_sent.isNil())
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
    return !override && watched == m_table ? pressed(*key) : EditorSection::eventFilter(watched, event);
}

bool OrderEditor::pressed(const QKeyEvent& key) {
    const int row = m_table->currentIndex().row();
    // Del by itself is pressed to empty a cell: a whole order with all that was typed does not go by it.
    if (key.key() == Qt::Key_Delete && key.modifiers().testFlag(Qt::ControlModifier))
        removeOrder(row);
    else if (key.key() == Qt::Key_Delete)
        m_lines->removeLine(row);
    else if (key.key() == Qt::Key_Insert)
        m_table->setCurrentIndex(m_lines->index(m_lines->addLot(row), OrderLinesModel::Now));
    else
        return false;
    return true;
}

} // namespace opsdesk::ui
