#include "ui/home/CustomerSection.h"

#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/widgets/RecordGrid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsAtMost = 200, customersShown = 8, typingMilliseconds = 150;
}

CustomerSection::CustomerSection(const Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m_search(new QLineEdit(this)), m_hint(new QLabel(this)),
      m_orders(makeList("orders", {"number", "ordered_at", "channel", "country", "lines", "amount", "state"})),
      m_returns(makeList("returns", {"number", "returned_at", "channel", "country", "lines", "amount", "state"})) {
    setObjectName(u"customerSection"_s);
    setProperty("tile", true);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height() / 2;
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(gap * 3 / 2, gap, gap * 3 / 2, gap);
    lines->setSpacing(gap);
    m_search->setObjectName(u"customerSearch"_s);
    m_search->setPlaceholderText(tr("A customer's code, or the number of an order or return"));
    m_search->setAccessibleName(tr("Customer"));
    m_search->setClearButtonEnabled(true);
    lines->addWidget(m_search);
    m_hint->setText(tr("What a customer ordered and sent back stands here, the newest first."));
    m_hint->setProperty("muted", true);
    m_hint->setWordWrap(true);
    lines->addWidget(m_hint);
    for (List* list : {&m_orders, &m_returns}) {
        lines->addWidget(list->title);
        lines->addWidget(list->grid);
    }
    auto* typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(typingMilliseconds);
    connect(m_search, &QLineEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &CustomerSection::ask);
    connect(typing, &QTimer::timeout, this, &CustomerSection::ask);
}

CustomerSection::List CustomerSection::makeList(const char* view, std::vector<const char*> columns) {
    List list{view, new QLabel(this), nullptr, std::make_unique<ReadLane>(m_desk.reader),
              std::make_unique<ReadLane>(m_desk.reader)};
    std::vector<RecordGrid::Column> shown;
    for (const char* column : columns)
        shown.push_back({column, nullptr, std::string_view(column) == "country"});
    list.grid = new RecordGrid(std::move(shown), {{"amount", CellStyle::Strong}, {"state", CellStyle::Pill}}, this);
    list.grid->rowsShownAtMost = customersShown;
    list.title->setProperty("heading", u"section"_s);
    list.title->hide();
    list.grid->hide();
    const bool orders = std::string_view(view) == "orders";
    list.grid->setAccessibleName(orders ? tr("Orders of the customer") : tr("Returns of the customer"));
    connect(list.grid, &RecordGrid::opened, this, [this, view](const Record& record) {
        Q_EMIT wanted(QLatin1StringView(view), QString::fromStdString(record.id()));
    });
    connect(list.rows.get(), &ReadLane::answered, this, [this, orders](const ReadAnswer& answer) {
        show(orders ? m_orders : m_returns, orders ? tr("Orders") : tr("Returns"), answer);
    });
    connect(list.summary.get(), &ReadLane::answered, this, [this, orders](const ReadAnswer& answer) {
        show(orders ? m_orders : m_returns, orders ? tr("Orders") : tr("Returns"), answer);
    });
    return list;
}

void CustomerSection::ask() {
    const QString wanted = m_search->text().trimmed();
    m_hint->setVisible(wanted.isEmpty());
    for (List* list : {&m_orders, &m_returns}) {
        list->title->setVisible(!wanted.isEmpty());
        if (wanted.isEmpty()) {
            list->grid->hide();
            list->rows->cancel();
            list->summary->cancel();
            continue;
        }
        ReadRequest request;
        request.query.view = list->view;
        request.query.entity = m_desk.session.entity;
        request.query.search = wanted.toStdString();
        ReadRequest summary = request;
        summary.kind = ReadRequest::Kind::Summary;
        list->summary->ask(std::move(summary));
        request.query.limit = rowsAtMost;
        list->rows->ask(std::move(request));
    }
}

void CustomerSection::show(List& list, const QString& name, const ReadAnswer& answer) {
    if (!answer.ok()) {
        list.title->setText(tr("%1 could not be read: %2").arg(name, answer.errorText));
        list.grid->hide();
        return;
    }
    if (answer.kind == ReadRequest::Kind::Summary) {
        const QString sum = sumText(answer.summary, "amount", m_desk.session.currency);
        list.title->setText(
            tr("%1: %2 · %3")
                .arg(name, integerText(answer.summary.rows), sum.isEmpty() ? tr("several currencies") : sum));
        return;
    }
    std::vector<Record> records;
    for (const ViewRow& row : answer.rows)
        records.emplace_back(answer.view, row);
    list.grid->setVisible(!records.empty());
    list.grid->setRecords(std::move(records));
}

} // namespace opsdesk::ui
