#include "ui/shell/ListPage.h"

#include "ui/shell/Icons.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatePage.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

ListPage::ListPage(const char* name, QString title, std::vector<RecordGrid::Column> columns, CellStyles styles,
                   QWidget* parent)
    : Page(parent), m_name(QLatin1StringView(name)), m_title(std::move(title)),
      m_grid(new RecordGrid(std::move(columns), std::move(styles), this)), m_empty(new StatePage(this)),
      m_banner(new Banner(this)) {
    setObjectName(m_name + u"Page"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_title);
    m_grid->setObjectName(m_name + u"List"_s);
    m_grid->setAccessibleName(m_title);
    m_grid->rowsShownAtMost = 1000;
    auto* lists = new QWidget(this);
    m_stack = new QStackedLayout(lists);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(makeTop());
    m_lines->addWidget(lists, 1);
    auto* bar = new QWidget(this);
    bar->setObjectName(m_name + u"Actions"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    m_buttons = new QHBoxLayout(bar);
    m_buttons->setContentsMargins(gap, gap / 2, gap, gap / 2);
    m_buttons->addStretch(1);
    m_lines->addWidget(m_banner);
    m_lines->addWidget(bar);
    addKey(Qt::Key_Escape, [this] { Q_EMIT closed(); });
    connect(m_grid, &RecordGrid::opened, this, [this] { open(); });
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateActions(); });
}

QWidget* ListPage::makeTop() {
    auto* top = new QWidget(this);
    top->setObjectName(m_name + u"Top"_s);
    top->setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(gap / 2, gap / 2, gap, gap / 2);
    auto* back = new QToolButton(top);
    back->setIcon(icon("back"_L1));
    back->setToolTip(tr("Back   Esc"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QToolButton::clicked, this, &ListPage::closed);
    auto* heading = new QLabel(m_title, top);
    heading->setProperty("heading", u"page"_s);
    layout->addWidget(back);
    layout->addWidget(heading, 1);
    return top;
}

void ListPage::addKey(const QKeySequence& key, std::function<void()> run) {
    connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this,
            std::move(run));
}

QPushButton* ListPage::addButton(const QString& text, const char* name, const QList<QKeySequence>& keys,
                                 std::function<void()> run, bool forAll) {
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    int place = m_buttons->count();
    if (!forAll)
        for (place = 0; m_buttons->itemAt(place)->widget(); ++place) {
        }
    m_buttons->insertWidget(place, button);
    connect(button, &QPushButton::clicked, this, run);
    for (const QKeySequence& key : keys)
        addKey(key, run);
    return button;
}

void ListPage::addBelow(QWidget* part) {
    m_lines->insertWidget(m_lines->indexOf(m_banner), part);
}

void ListPage::say(const QString& text, bool bad) {
    m_banner->say(text, bad);
}

void ListPage::setEmpty(QLatin1StringView icon, const QString& title, const QString& text) {
    m_empty->show(icon, title, text);
}

int ListPage::row() const {
    return m_grid->currentIndex().row();
}

void ListPage::setRecords(std::vector<Record> records) {
    const int before = row(), rows = static_cast<int>(records.size());
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    m_grid->setRecords(std::move(records));
    if (rows > 0 && row() < 0)
        m_grid->selectRow(std::clamp(before, 0, rows - 1));
    updateActions();
}

void ListPage::activate() {
    const bool any = m_grid->model()->rowCount() > 0;
    if (any && row() < 0)
        m_grid->selectRow(0);
    if (any)
        m_grid->setFocus();
    else
        setFocus();
    updateActions();
}

} // namespace opsdesk::ui
