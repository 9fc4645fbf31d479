#include "ui/widgets/Explainer.h"

#include "ui/bridge/Session.h"
#include "ui/charts/LedgerOfReasons.h"
#include "ui/models/CellText.h"
#include "ui/widgets/FactsSection.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int partsRead = 200;

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

QString columnWords(const std::string& text) {
    return QCoreApplication::translate("ViewColumn", text.c_str());
}

/// "Sum of its lines": with a capital, as a sentence begins.
QString asSentence(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

QString unitOf(const Record& record, const ViewColumn& column) {
    switch (column.type) {
    case ColumnType::Money:
        return QString::fromStdString(record.currency(column.key));
    case ColumnType::Quantity:
        return Explainer::tr("base units");
    default:
        return QString::fromStdString(column.key).endsWith("_days"_L1)      ? Explainer::tr("days")
               : QString::fromStdString(column.key).endsWith("_percent"_L1) ? Explainer::tr("percent")
                                                                            : QString();
    }
}

} // namespace

Explainer::Explainer(const Desk& desk, QWidget* page)
    : QObject(page), m_desk(desk), m_page(page), m_parts(desk.reader) {
    connect(&m_parts, &ReadLane::answered, this, &Explainer::showParts);
}

void Explainer::listenTo(const QWidget& parts) {
    for (const FactsSection* facts : parts.findChildren<FactsSection*>())
        connect(facts, &FactsSection::explanationRequested, this, &Explainer::explain);
}

void Explainer::explain(const Record& record, const QString& of, const QRect& anchor) {
    const std::string key = of.toStdString();
    const ViewColumn* column = record.view().find(key);
    if (!column)
        return;
    Explanation card;
    card.title = columnWords(column->title);
    if (const QString name = record.name(); !name.isEmpty())
        card.title += u" · "_s + name;
    card.value = record.text(key);
    if (card.value.isEmpty())
        card.value = tr("nothing");
    card.definition = meaningOf(*column);
    card.unit = unitOf(record, *column);
    card.asOf = asOf(m_desk.session);
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
        request.query.limit = partsRead;
        m_parts.ask(std::move(request));
    } else {
        m_parts.cancel();
    }
    m_card = ExplainCard::show(card, anchor, m_page);
}

void Explainer::explainSum(const ViewColumn& column, const QString& sum, const QString& of, std::int64_t rows,
                           const QRect& anchor, std::function<void()> open) {
    m_parts.cancel();
    Explanation card;
    card.title = columnWords(column.title) + u" · "_s + of;
    card.value = sum.isEmpty() ? tr("nothing") : sum;
    card.definition = meaningOf(column) + u' ' +
                      tr("Added up over %n rows, each currency by itself.", nullptr, static_cast<int>(rows));
    card.asOf = asOf(m_desk.session);
    if (open)
        card.link = tr("The rows that add up to it   Enter");
    card.open = std::move(open);
    m_card = ExplainCard::show(card, anchor, m_page);
}

QString Explainer::meaningOf(const ViewColumn& column) {
    return asSentence(columnWords(column.description));
}

QString Explainer::asOf(const Session& session) {
    return tr("as of %1").arg(dateText(session.today()));
}

bool Explainer::isAsked(const QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier;
}

void Explainer::showParts(const ReadAnswer& answer) {
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
