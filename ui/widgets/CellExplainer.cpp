#include "ui/widgets/CellExplainer.h"

#include "ui/bridge/Session.h"
#include "ui/charts/LedgerOfReasons.h"
#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"
#include "ui/widgets/RecordTable.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsAtMost = 200;

/// Numbers that rows of another view add up to.
struct PartsOf {
    std::string_view view, column;
    const char *parts, *by;  ///< the view, and its column that names the document
    const char *what, *much; ///< of each part
};
constexpr PartsOf sums[] = {
    {"suggestions", "quantity", "suggestion-reasons", "suggestion_id", "text", "quantity"},
    {"purchase-orders", "amount", "purchase-order-lines", "purchase_order_id", "name", "amount"},
    {"po-approvals", "amount", "purchase-order-lines", "purchase_order_id", "name", "amount"},
    {"receipts", "amount", "receipt-lines", "receipt_id", "name", "amount"},
    {"orders", "amount", "order-lines", "order_id", "description", "amount"},
    {"returns", "amount", "return-lines", "return_id", "description", "amount"},
};

const PartsOf* partsOf(std::string_view view, std::string_view column) {
    for (const PartsOf& sum : sums)
        if (sum.view == view && sum.column == column)
            return &sum;
    return nullptr;
}

QString translated(const std::string& text) {
    return QCoreApplication::translate("ViewColumn", text.c_str());
}

/// "Sum of its lines": with a capital, as a sentence begins.
QString sentence(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

QString unitOf(const Record& record, const ViewColumn& column) {
    switch (column.type) {
    case ColumnType::Money:
        return QString::fromStdString(record.currency());
    case ColumnType::Quantity:
        return CellExplainer::tr("base units");
    default:
        return QString::fromStdString(column.key).endsWith("_days"_L1)      ? CellExplainer::tr("days")
               : QString::fromStdString(column.key).endsWith("_percent"_L1) ? CellExplainer::tr("percent")
                                                                            : QString();
    }
}

} // namespace

CellExplainer::CellExplainer(const Desk& desk, RecordTable& table, RecordTableModel& model)
    : QObject(&table), m_desk(desk), m_table(table), m_model(model), m_parts(desk.reader) {
    table.installEventFilter(this);
    connect(&m_parts, &ReadLane::answered, this, &CellExplainer::showParts);
}

std::string CellExplainer::numberInFront() const {
    const QModelIndex index = m_table.currentIndex();
    const std::string key = index.isValid() ? m_model.keyOf(index.column()) : std::string();
    const ViewColumn* column = key.empty() || !m_model.view() ? nullptr : m_model.view()->find(key);
    return column && isNumeric(column->type) ? key : std::string();
}

bool CellExplainer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool asked = key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier;
    const std::string column = asked ? numberInFront() : std::string();
    if (column.empty())
        return QObject::eventFilter(watched, event);
    event->accept(); // elsewhere F1 is help
    if (event->type() == QEvent::KeyPress)
        explainCell(column);
    return true;
}

void CellExplainer::explainCell(const std::string& column) {
    const Record record = m_model.record(m_table.currentRow());
    const QRect cell = m_table.visualRect(m_table.currentIndex());
    if (!record.isNull())
        explain(record, column, QRect(m_table.viewport()->mapToGlobal(cell.topLeft()), cell.size()));
}

void CellExplainer::explain(const Record& record, std::string_view key, const QRect& anchor) {
    const ViewColumn* column = record.view().find(key);
    if (!column)
        return;
    Explanation card;
    card.title = translated(column->title);
    if (const QString name = record.name(); !name.isEmpty())
        card.title += u" · "_s + name;
    card.value = record.text(key);
    if (card.value.isEmpty())
        card.value = tr("nothing");
    card.definition = sentence(translated(column->description));
    card.unit = unitOf(record, *column);
    card.asOf = tr("as of %1").arg(dateText(m_desk.session.today()));
    const PartsOf* sum = partsOf(record.view().name, key);
    if (sum && m_desk.session.mayRead(sum->parts)) {
        const QString filter = u"%1 = %2"_s.arg(QLatin1StringView(sum->by), QString::fromStdString(record.id()));
        card.link = tr("The rows that add up to it   Enter");
        card.open = [this, view = QString(QLatin1StringView(sum->parts)), filter] {
            Q_EMIT sourceRequested(view, filter);
        };
        ReadRequest request;
        request.query.view = sum->parts;
        request.query.entity = m_desk.session.entity;
        request.query.filters = {{sum->by, FilterOperator::Equal, record.id()}};
        request.query.limit = partsAtMost;
        m_parts.ask(std::move(request));
    } else {
        m_parts.cancel();
    }
    m_card = ExplainCard::show(card, anchor, &m_table);
}

void CellExplainer::showParts(const ReadAnswer& answer) {
    if (!m_card || !answer.ok() || answer.rows.empty())
        return;
    const auto* sum =
        std::ranges::find(sums, answer.view->name, [](const PartsOf& one) { return std::string_view(one.parts); });
    std::vector<std::pair<QString, QString>> parts;
    for (const ViewRow& row : answer.rows) {
        const Record part(answer.view, row);
        const QString what = reasonInWords(part.text(sum->what)); // anything else stays as it is
        parts.emplace_back(what.isEmpty() ? part.name() : what, part.text(sum->much));
    }
    m_card->addParts(tr("It adds up from"), parts);
}

} // namespace opsdesk::ui
