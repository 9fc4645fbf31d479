#include "ui/home/WaitingSection.h"

#include "core/workflow/FilterText.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/widgets/ExplainCard.h"
#include "ui/widgets/Explainer.h"
#include "ui/widgets/RecordGrid.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 5;

std::vector<RecordGrid::Column> columnsOf(const HomeQueue& queue) {
    std::vector<RecordGrid::Column> columns;
    for (const char* key : queue.columns) {
        const std::string_view name = key;
        const bool stretch = name == "name" || name == "supplier" || name == "text";
        columns.push_back({key, nullptr, stretch});
    }
    return columns;
}

} // namespace

WaitingSection::WaitingSection(const Desk& desk, const HomeQueue& queue, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_queue(queue), m_rows(desk.reader), m_summary(desk.reader),
      m_count(new QLabel(this)), m_grid(new RecordGrid(columnsOf(queue),
                                                       {{"name", CellStyle::Name},
                                                        {"supplier", CellStyle::Name},
                                                        {"status", CellStyle::Pill},
                                                        {"disposition", CellStyle::Pill},
                                                        {"amount", CellStyle::Strong},
                                                        {"money_at_risk", CellStyle::Strong}},
                                                       this)),
      m_empty(new QLabel(this)), m_all(new QPushButton(this)) {
    setObjectName(u"waiting-"_s + view());
    setProperty("tile", true);
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    connect(&m_rows, &ReadLane::answered, this, &WaitingSection::showRows);
    connect(&m_summary, &ReadLane::answered, this, &WaitingSection::showSummary);
    connect(m_grid, &RecordGrid::opened, this,
            [this](const Record& record) { Q_EMIT wanted(view(), QString::fromStdString(record.id())); });
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT wanted(view(), {}); });
}

void WaitingSection::layOut() {
    const int gap = fontMetrics().height() / 2;
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(gap * 3 / 2, gap, gap * 3 / 2, gap);
    lines->setSpacing(gap / 2);
    auto* head = new QHBoxLayout;
    const QString title = QCoreApplication::translate("Home", m_queue.title);
    auto* name = new QLabel(title, this);
    name->setProperty("heading", u"strong"_s);
    head->addWidget(name);
    m_count->setProperty("muted", true);
    head->addWidget(m_count, 1);
    m_all->setText(tr("All of them"));
    m_all->setProperty("chip", true);
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setAccessibleName(tr("%1: all of them").arg(title));
    m_all->setToolTip(tr("F1 says which are counted."));
    m_all->installEventFilter(this);
    head->addWidget(m_all);
    lines->addLayout(head);
    m_grid->setAccessibleName(title);
    m_grid->rowsShownAtMost = rowsShown;
    lines->addWidget(m_grid);
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setText(tr("Reading…"));
    lines->addWidget(m_empty);
    lines->addStretch(1);
    m_grid->hide();
}

ViewQuery WaitingSection::query() const {
    ViewQuery query;
    query.view = m_queue.view;
    query.entity = m_desk.session.entity;
    for (const char* filter : m_queue.filters)
        query.filters.push_back(Filter::parse(filter));
    return query;
}

void WaitingSection::ask() {
    ReadRequest rows;
    rows.query = query();
    rows.query.limit = rowsShown;
    m_rows.ask(std::move(rows));
    ReadRequest summary;
    summary.kind = ReadRequest::Kind::Summary;
    summary.query = query();
    m_summary.ask(std::move(summary));
}

void WaitingSection::takeFocus() {
    m_focusWanted = m_grid->isHidden();
    if (!m_focusWanted)
        m_grid->setFocus(Qt::OtherFocusReason);
}

void WaitingSection::showRows(const ReadAnswer& answer) {
    std::vector<Record> records;
    for (const ViewRow& row : answer.rows)
        records.emplace_back(answer.view, row);
    m_empty->setText(answer.ok() ? QCoreApplication::translate("Home", m_queue.empty)
                                 : tr("This could not be read: %1").arg(answer.errorText));
    m_empty->setVisible(records.empty());
    m_grid->setVisible(!records.empty());
    m_grid->setRecords(std::move(records));
    // Once: rows that come later take the keyboard from nobody.
    if (std::exchange(m_focusWanted, false) && isVisible() && !m_grid->isHidden())
        m_grid->setFocus(Qt::OtherFocusReason);
}

void WaitingSection::showSummary(const ReadAnswer& answer) {
    if (!answer.ok())
        return;
    m_view = answer.view;
    const auto rows = answer.summary.rows;
    QString text = tr("%n wait", nullptr, static_cast<int>(rows));
    const QString sum = sumText(answer.summary, m_queue.amount, m_desk.session.currency);
    if (!sum.isEmpty() && rows > 0)
        text += tr(" · %1 at stake").arg(sum);
    m_count->setText(text);
    m_all->setVisible(rows > 0);
}

bool WaitingSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_all || !m_view || !Explainer::isAsked(*event))
        return QFrame::eventFilter(watched, event);
    event->accept(); // elsewhere F1 is help
    if (event->type() == QEvent::KeyPress)
        explain();
    return true;
}

void WaitingSection::explain() {
    QStringList filters;
    for (const Filter& filter : query().filters)
        filters << QString::fromStdString(filterText(filter));
    Explanation card;
    card.title = QCoreApplication::translate("Home", m_queue.title);
    card.value = m_count->text();
    card.definition = filters.isEmpty() ? tr("All that are in the list are counted.")
                                        : tr("Those are counted of which holds: %1.").arg(filters.join(u", "_s));
    if (const ViewColumn* column = m_view->find(m_queue.amount))
        card.definition += u' ' + tr("At stake is the sum of %1: %2")
                                      .arg(QCoreApplication::translate("ViewColumn", column->title.c_str()),
                                           Explainer::meaningOf(*column));
    card.asOf = Explainer::asOf(m_desk.session);
    card.link = tr("All of them   Enter");
    card.open = [this] { Q_EMIT wanted(view(), {}); };
    ExplainCard::show(card, QRect(m_all->mapToGlobal(QPoint()), m_all->size()), this);
}

} // namespace opsdesk::ui
