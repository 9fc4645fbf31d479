// The part of OrderEditor that puts it together.
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/procurement/OrderEditor.h"
#include "ui/procurement/OrderForm.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordGrid.h"
#include "ui/widgets/RecordPicker.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <array>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

OrderEditor::OrderEditor(const Desk& desk, QWidget* parent)
    : EditorSection(tr("Lines"), parent), m_desk(desk), m_lines(new OrderLinesModel(this)), m_linesLane(desk.reader),
      m_furtherLane(desk.reader), m_form(nullptr),
      m_supplier(new RecordPicker(desk, "suppliers", "code", "name", this)),
      m_node(new RecordPicker(desk, "nodes", "code", "name", this)),
      m_item(new RecordPicker(desk, "items", "sku", "name", this)),
      m_further(new RecordPicker(desk, "orders-to-invoice", "number", "amount", this)), m_expected(new QDateEdit(this)),
      m_table(new QTableView(this)), m_note(new QLabel(this)), m_hint(new QLabel(this)),
      m_discard(new QPushButton(tr("Discard"), this)), m_save(new QPushButton(this)), m_receive(new QPushButton(this)) {
    setObjectName(u"orderEditor"_s);
    m_form = makeForm();
    makeForms();
    makeTable();
    m_note->setObjectName(u"orderNote"_s);
    m_note->setWordWrap(true);
    m_note->setProperty("tone", u"warning"_s);
    m_note->hide();
    body()->addWidget(m_note);
    body()->addWidget(m_form);
    for (OrderForm* form : m_forms)
        body()->addWidget(form);
    body()->addWidget(m_table);
    body()->addLayout(makeFoot());
    connectParts();
}

QHBoxLayout* OrderEditor::makeFoot() {
    auto* foot = new QHBoxLayout;
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    m_discard->setObjectName(u"orderDiscard"_s);
    m_discard->hide();
    m_save->setProperty("primary", true);
    m_save->setObjectName(u"orderSave"_s);
    m_receive->setProperty("primary", true);
    m_receive->setObjectName(u"orderReceive"_s);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    foot->addWidget(m_receive);
    return foot;
}

void OrderEditor::makeForms() {
    for (const OrderMode& mode : orderModes()) {
        if (mode.fields.empty())
            continue;
        auto* form = new OrderForm(mode, m_desk.session.today(), this);
        connect(form, &OrderForm::edited, this, [this, form] { // first: what is kept is what stands there after it
            countBlind(form->mode().mode == OrderLinesModel::Mode::Receive && form->isTicked("orderBlind"));
            showMode(findOrderMode(m_lines->mode()));
        });
        connect(form, &OrderForm::edited, this, &OrderEditor::update);
        connect(form, &OrderForm::edited, this, &OrderEditor::keepDraft);
        m_forms.push_back(form);
    }
}

QWidget* OrderEditor::makeForm() {
    auto* form = new QWidget(this);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap * 2 / 3);
    m_supplier->setObjectName(u"orderSupplier"_s);
    m_supplier->setPlaceholderText(tr("Supplier: code or name"));
    m_supplier->setAccessibleName(tr("Supplier"));
    m_node->setObjectName(u"orderNode"_s);
    m_node->setPlaceholderText(tr("Deliver to"));
    m_node->setAccessibleName(tr("Deliver to"));
    m_expected->setObjectName(u"orderExpected"_s);
    m_expected->setAccessibleName(tr("Expected"));
    m_expected->setCalendarPopup(true);
    m_expected->setDisplayFormat(dateFormat());
    m_item->setObjectName(u"orderItem"_s);
    m_item->setPlaceholderText(tr("Add an item: SKU or name"));
    m_item->setAccessibleName(tr("Add an item"));
    m_item->installEventFilter(this);
    m_further->setObjectName(u"orderFurther"_s);
    m_further->setPlaceholderText(tr("Add an order of the same supplier: its number, or ↓ for those to invoice"));
    m_further->setAccessibleName(tr("Add an order of the same supplier"));
    layout->addWidget(m_supplier, 3);
    layout->addWidget(m_node, 2);
    layout->addWidget(m_expected, 1);
    layout->addWidget(m_item, 4);
    layout->addWidget(m_further, 4);
    return form;
}

void OrderEditor::fitColumns() {
    // Letters, in the order of the columns; the name has the rest.
    static constexpr std::array<int, OrderLinesModel::ColumnCount> letters{11, 12, 0,  11, 11, 11, 12,
                                                                           11, 12, 12, 14, 16, 13, 14};
    for (int column = 0; column < OrderLinesModel::ColumnCount; ++column)
        m_table->setColumnWidth(
            column, std::max(fontMetrics().averageCharWidth() * letters.at(static_cast<std::size_t>(column)),
                             m_table->horizontalHeader()->sectionSizeHint(column)));
    for (const int known : {OrderLinesModel::Order, OrderLinesModel::Sku}) { // what a line is known by is read in full
        const int least = m_table->columnWidth(known);
        m_table->resizeColumnToContents(known);
        m_table->setColumnWidth(known, std::max(least, m_table->columnWidth(known)));
    }
}

void OrderEditor::makeTable() {
    m_table->setObjectName(u"orderLines"_s);
    m_table->setAccessibleName(tr("Lines of the order"));
    m_table->setModel(m_lines);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setMouseTracking(true);
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(RecordGrid::rowsMeasured);
    m_table->horizontalHeader()->setMinimumHeight(fontMetrics().height() * 15 / 8);
    m_table->horizontalHeader()->setSectionResizeMode(OrderLinesModel::Name, QHeaderView::Stretch);
    fitColumns();
    m_table->installEventFilter(this);
}

} // namespace opsdesk::ui
