#include "ui/finance/BookLists.h"

#include "ui/models/RecordTableModel.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RowsSection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

DetailsPane* makeBookDetails(DetailsPane::Heading heading) {
    auto* details = new DetailsPane(std::move(heading));
    details->add(new FactsSection({}));
    return details;
}

/// The list of a view under conditions, as its filter bar keeps them.
Spot listWhere(const char* view, const QStringList& conditions) {
    Spot spot;
    spot.page = view;
    const QJsonObject kept{
        {u"search"_s, QString()}, {u"on"_s, QJsonArray()}, {u"conditions"_s, conditions.join(" and "_L1)}};
    spot.filters = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    return spot;
}

QString cell(const Record& record, std::string_view column) {
    return QString::fromStdString(record.plain(column));
}

QString sameAs(const Record& record, std::string_view column) {
    const QString name = QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
    const QString value = cell(record, column);
    return value.isEmpty() ? name + " is empty"_L1 : u"%1 = \"%2\""_s.arg(name, value);
}

/// Runs @p open for the row that Enter or a double click opens.
template <class Open>
void onOpened(QueueView& view, Open open) {
    QObject::connect(&view.table(), &RecordTable::opened, &view, [&view, open](int row) {
        if (const Record record = view.model().record(row); !record.isNull())
            open(record);
    });
}

QueueSpec balanceSpec() {
    QueueSpec spec{"trial-balance-at", QT_TRANSLATE_NOOP("Queue", "Trial balance at a day"), ""};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing was posted until then.");
    spec.styles = {{"amount", CellStyle::Strong},
                   {"name", CellStyle::Name},
                   {"kind", CellStyle::Pill},
                   {"debit", CellStyle::NoZero},
                   {"credit", CellStyle::NoZero}};
    return spec;
}

QueueSpec subLedgerSpec() {
    QueueSpec spec{"sub-ledgers", QT_TRANSLATE_NOOP("Queue", "Sub-ledgers"), ""};
    spec.sumColumn = ""; // assets and debts do not add up
    spec.styles = {
        {"sub_ledger", CellStyle::Strong}, {"account_name", CellStyle::Name}, {"difference", CellStyle::NoZero}};
    return spec;
}

QueueSpec differenceSpec() {
    QueueSpec spec{"sub-ledger-differences", QT_TRANSLATE_NOOP("Queue", "Sub-ledger differences"), ""};
    spec.sumColumn = "difference";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Every document agrees with what was posted for it.");
    spec.styles = {{"sub_ledger", CellStyle::Pill}, {"number", CellStyle::Strong}, {"difference", CellStyle::Strong}};
    return spec;
}

QueueSpec marginSpec() {
    QueueSpec spec{"margin", QT_TRANSLATE_NOOP("Queue", "Margin"), ""};
    spec.sumColumn = "margin";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing was sold in this month; filter for another, such as 2011-11.");
    spec.styles = {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}, {"margin", CellStyle::Strong}};
    for (const char* part :
         {"sales", "discounts", "shipping", "sales_returned", "restocking", "cost_back", "cost_of_goods", "landed",
          "price_variance", "stock_variance", "write_offs", "return_shipping", "fees", "other"})
        spec.styles.emplace(part, CellStyle::NoZero);
    return spec;
}

QueueSpec marginRowSpec() {
    QueueSpec spec{"margin-rows", QT_TRANSLATE_NOOP("Queue", "Rows behind the margin"), ""};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing was posted in this month; filter for another, such as 2011-11.");
    spec.styles = {{"part", CellStyle::Pill},
                   {"number", CellStyle::Strong},
                   {"name", CellStyle::Name},
                   {"amount", CellStyle::Strong}};
    return spec;
}

QueueSpec revaluationSpec() {
    constexpr int daysBack = 366;
    QueueSpec spec{"currency-revaluations", QT_TRANSLATE_NOOP("Queue", "Currency revaluations"), "currency"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing owed in another currency was revalued yet. N does it.");
    AskField day{AskField::Kind::Date, "day", QT_TRANSLATE_NOOP("Action", "At the rates of")};
    day.earliestDays = -daysBack;
    day.proposedDays = 0;
    auto revalue = createAction(QT_TRANSLATE_NOOP("Action", "Revalue"), {day});
    revalue.name = "revalue";
    revalue.primary = true;
    spec.actions = {revalue};
    spec.styles = {{"number", CellStyle::Strong}, {"amount", CellStyle::Strong}};
    return spec;
}

DetailsPane* makeRevaluationDetails(const Desk& desk) {
    auto* details = makeBookDetails({{"number"}, {"revalued_on"}, "", "amount", ""});
    details->add(new GridSection(RevaluationsView::tr("Invoices"), desk,
                                 {"currency-revaluation-lines", "revaluation_id", "id", 500},
                                 {{"invoice", nullptr, true}, {"amount"}, {"booked"}, {"worth"}, {"difference"}}));
    return details;
}

} // namespace

TrialBalanceAtView::TrialBalanceAtView(const Desk& desk, QWidget* parent)
    : QueueView(desk, balanceSpec(), makeBookDetails({{"account", "name"}, {"kind", "day"}, "", "amount", ""}),
                parent) {
    onOpened(*this, [this](const Record& row) {
        Q_EMIT spotRequested(listWhere("journal", {sameAs(row, "account"), u"posted_on <= "_s + cell(row, "day")}));
    });
}

SubLedgersView::SubLedgersView(const Desk& desk, QWidget* parent)
    : QueueView(desk, subLedgerSpec(),
                makeBookDetails({{"sub_ledger"}, {"account", "account_name"}, "", "difference", ""}), parent) {
    onOpened(*this, [this](const Record& row) {
        if (cell(row, "documents") == cell(row, "ledger"))
            Q_EMIT sourceRequested(cell(row, "source_view"), cell(row, "source_filter"));
        else
            Q_EMIT spotRequested(listWhere("sub-ledger-differences", {sameAs(row, "sub_ledger")}));
    });
}

SubLedgerDifferencesView::SubLedgerDifferencesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, differenceSpec(), makeBookDetails({{"number"}, {"sub_ledger"}, "", "difference", ""}), parent) {
    onOpened(*this,
             [this](const Record& row) { Q_EMIT documentRequested(cell(row, "source_view"), cell(row, "source_id")); });
}

MarginView::MarginView(const Desk& desk, QWidget* parent)
    : QueueView(desk, marginSpec(), makeBookDetails({{"sku", "name"}, {"channel", "month"}, "", "margin", ""}),
                parent) {
    onOpened(*this, [this](const Record& row) {
        Q_EMIT spotRequested(
            listWhere("margin-rows", {sameAs(row, "month"), sameAs(row, "channel"), sameAs(row, "item_id")}));
    });
}

MarginRowsView::MarginRowsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, marginRowSpec(), makeBookDetails({{"number", "sku"}, {"channel", "event"}, "", "amount", ""}),
                parent) {
    onOpened(*this, [this](const Record& row) { Q_EMIT documentRequested(u"journal"_s, cell(row, "source_id")); });
}

RevaluationsView::RevaluationsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, revaluationSpec(), makeRevaluationDetails(desk), parent) {}

} // namespace opsdesk::ui
