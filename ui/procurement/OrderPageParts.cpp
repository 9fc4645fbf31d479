// The part of OrderPage that puts it together.
#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/procurement/OrderActions.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/procurement/OrderPage.h"
#include "ui/shell/Icons.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Decider.h"
#include "ui/widgets/RecordDelegate.h"
#include "ui/widgets/RecordPicker.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

OrderPage::OrderPage(const Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_actions(orderActions({"submit", "withdraw", "approve", "return", "reject",
                                                             "release", "acknowledge", "close", "cancel"})),
      m_orderModel(new RecordTableModel(desk.reader, this)), m_lines(new OrderLinesModel(this)),
      m_decider(new Decider(desk, *m_orderModel, "purchase_order", m_actions, this)), m_linesLane(desk.reader),
      m_title(new QLabel(this)), m_subtitle(new QLabel(this)), m_total(new QLabel(this)), m_form(nullptr),
      m_supplier(new RecordPicker(desk, "suppliers", "code", "name", this)),
      m_node(new RecordPicker(desk, "nodes", "code", "name", this)),
      m_item(new RecordPicker(desk, "items", "sku", "name", this)), m_expected(new QDateEdit(this)),
      m_table(new QTableView(this)), m_save(new QPushButton(tr("Save draft   Ctrl+S"), this)),
      m_receive(new QPushButton(tr("Receive   Ctrl+S"), this)), m_actionBar(new ActionBar(m_actions, this)),
      m_banner(new Banner(this)) {
    setObjectName(u"orderPage"_s);
    m_form = makeForm();
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_banner);
    layout->addWidget(m_actionBar);
    for (QAction* key : m_actionBar->keys()) {
        key->setShortcutContext(Qt::WidgetShortcut); // letters belong to the editors on this page
        m_table->addAction(key);
    }
    const auto saveOrReceive = [this] {
        if (m_receive->isVisible())
            receive();
        else if (m_save->isVisible())
            save();
    };
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_S, Qt::CTRL | Qt::Key_Return})
        connect(new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, saveOrReceive);
    connectParts();
}

QWidget* OrderPage::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(u"orderTop"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap / 2, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    auto* back = new QToolButton(top);
    back->setObjectName(u"orderBack"_s);
    back->setIcon(icon("back"_L1));
    back->setToolTip(tr("Back   Esc"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &OrderPage::leave);
    layout->addWidget(back);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setProperty("heading", u"page"_s);
    m_total->setProperty("heading", u"figure"_s);
    m_total->setObjectName(u"orderTotal"_s);
    m_subtitle->setProperty("muted", true);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    layout->addLayout(words, 1);
    layout->addWidget(m_total);
    m_save->setProperty("primary", true);
    m_save->setObjectName(u"orderSave"_s);
    m_receive->setProperty("primary", true);
    m_receive->setObjectName(u"orderReceive"_s);
    layout->addWidget(m_save);
    layout->addWidget(m_receive);
    return top;
}

QWidget* OrderPage::makeForm() {
    auto* form = new QWidget(this);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(form);
    layout->setContentsMargins(gap, gap * 2 / 3, gap, gap * 2 / 3);
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
    layout->addWidget(m_supplier, 3);
    layout->addWidget(m_node, 2);
    layout->addWidget(m_expected, 1);
    layout->addWidget(m_item, 4);
    layout->addStretch(2);
    return form;
}

void OrderPage::makeTable() {
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
    m_table->horizontalHeader()->setMinimumHeight(fontMetrics().height() * 15 / 8);
    for (int column = 0; column < OrderLinesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, fontMetrics().averageCharWidth() * 16);
    m_table->horizontalHeader()->setSectionResizeMode(OrderLinesModel::Name, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

} // namespace opsdesk::ui
