#include "ui/planning/PlannersWordSection.h"

#include "ui/bridge/Bus.h"
#include "ui/bridge/Session.h"
#include "ui/planning/PlannersWord.h"
#include "ui/shell/Icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtMost = 50;

RecordGrid* makeEvents(QWidget* parent) {
    auto* grid = new RecordGrid({{"name", nullptr, true},
                                 {"kind"},
                                 {"first_day"},
                                 {"last_day"},
                                 {"uplift_percent", QT_TRANSLATE_NOOP("Details", "Adds, %"), false, true},
                                 {"units_per_week", QT_TRANSLATE_NOOP("Details", "Per week"), false, true},
                                 {"category", nullptr, false, true},
                                 {"node", nullptr, false, true},
                                 {"created_by"}},
                                {{"name", CellStyle::Strong}}, parent);
    grid->setObjectName(u"itemEvents"_s);
    grid->setAccessibleName(PlannersWordSection::tr("Events of the item"));
    return grid;
}

RecordGrid* makeAnalogues(QWidget* parent) {
    auto* grid =
        new RecordGrid({{"analogue"}, {"analogue_name", nullptr, true}, {"weight"}, {"weeks"}, {"set_by"}}, {}, parent);
    grid->setObjectName(u"itemAnalogues"_s);
    grid->setAccessibleName(PlannersWordSection::tr("Items that it is like"));
    return grid;
}

} // namespace

PlannersWordSection::PlannersWordSection(const Desk& desk, QWidget* parent)
    : DetailSection(tr("Events, and items that it is like"), parent),
      m_desk(desk), m_events{makeEvents(this), ReadLane(desk.reader), "item-events", editEvent, cancelEvent},
      m_analogues{makeAnalogues(this), ReadLane(desk.reader), "analogues", editAnalogue, removeAnalogue},
      m_problem(new QLabel(this)) {
    m_problem->setObjectName(u"plannersWordProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    for (List* list : {&m_events, &m_analogues}) {
        body()->addWidget(list->grid);
        connectList(*list);
    }
    body()->addWidget(makeButtons());
    body()->addWidget(m_problem);
    connect(&desk.bus, &Bus::committed, this, [this](const QStringList& tables) {
        if (isVisible() &&
            (tables.isEmpty() || tables.contains(u"demand_event"_s) || tables.contains(u"item_analogue"_s)))
            setRecord(m_record);
    });
}

QWidget* PlannersWordSection::makeButtons() {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& title, const QString& name, Qt::Key key, auto run) {
        auto* button = new QPushButton(icon("plus"_L1), title, line);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QPushButton::clicked, this, run);
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, run);
        layout->addWidget(button);
    };
    add(tr("New event   V"), u"newEvent"_s, Qt::Key_V,
        [this] { open(newEvent(m_record.plain("sku"), m_record.plain("node"))); });
    add(tr("Sells like…   L"), u"newAnalogue"_s, Qt::Key_L, [this] { open(newAnalogue(m_record.plain("sku"))); });
    layout->addStretch(1);
    return line;
}

void PlannersWordSection::connectList(List& list) {
    list.grid->hide();
    list.grid->setToolTip(tr("Enter changes it, Delete takes it back"));
    list.grid->installEventFilter(this);
    connect(list.grid, &RecordGrid::opened, this, [this, &list](const Record& row) { open(list.change(row)); });
    connect(&list.lane, &ReadLane::answered, this, [&list](const ReadAnswer& answer) {
        list.rows.clear();
        for (const ViewRow& row : answer.rows)
            list.rows.emplace_back(answer.view, row);
        list.grid->setRecords(list.rows);
        list.grid->setVisible(!list.rows.empty());
    });
}

void PlannersWordSection::setRecord(const Record& record) {
    const bool other = m_record.isNull() || m_record.id() != record.id();
    m_record = record;
    setVisible(!record.plain("item_id").empty());
    if (!isVisibleTo(parentWidget()))
        return;
    if (other)
        m_problem->hide();
    for (List* list : {&m_events, &m_analogues})
        list->lane.ask(requestFor(*list, record));
}

void PlannersWordSection::prepare(const Record& record) {
    if (record.plain("item_id").empty())
        return;
    for (List* list : {&m_events, &m_analogues})
        list->lane.prepare(requestFor(*list, record));
}

ReadRequest PlannersWordSection::requestFor(const List& list, const Record& record) const {
    ReadRequest request;
    request.query.view = list.view;
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({"item_id", FilterOperator::Equal, record.plain("item_id")});
    request.query.limit = rowsAtMost;
    return request;
}

void PlannersWordSection::open(Form form) {
    if (m_record.isNull())
        return;
    const QString why = openForm(m_desk, std::move(form), this);
    m_problem->setText(why);
    m_problem->setVisible(!why.isEmpty());
}

bool PlannersWordSection::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return DetailSection::eventFilter(watched, event);
    for (const List* list : {&m_events, &m_analogues}) {
        const int row = list->grid->currentIndex().row();
        if (watched == list->grid && row >= 0 && row < static_cast<int>(list->rows.size()))
            open(list->end(list->rows[static_cast<std::size_t>(row)]));
    }
    return true;
}

} // namespace opsdesk::ui
