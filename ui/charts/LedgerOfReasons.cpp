#include "ui/charts/LedgerOfReasons.h"

#include "ui/models/CellText.h"
#include "ui/shell/Look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the view `suggestion-reasons` says, %1 for a name or number within.
constexpr const char* phrases[] = {
    QT_TRANSLATE_NOOP("Reason", "Demand expected until an order placed now arrives"),
    QT_TRANSLATE_NOOP("Reason", "Demand expected until the order after it could arrive"),
    QT_TRANSLATE_NOOP("Reason", "Safety stock for the service target of segment %1"),
    QT_TRANSLATE_NOOP("Reason", "Ordered along, because an order line costs"),
    QT_TRANSLATE_NOOP("Reason", "Customers wait for it"),
    QT_TRANSLATE_NOOP("Reason", "Promised to orders that have not gone out"),
    QT_TRANSLATE_NOOP("Reason", "On hand and fit for sale"),
    QT_TRANSLATE_NOOP("Reason", "Of it, expires before it is sold"),
    QT_TRANSLATE_NOOP("Reason", "On hand in lots that expire"),
    QT_TRANSLATE_NOOP("Reason", "Sold until then, what expires first going first"),
    QT_TRANSLATE_NOOP("Reason", "On order from suppliers"),
    QT_TRANSLATE_NOOP("Reason", "Moved here from other nodes instead of being bought"),
    QT_TRANSLATE_NOOP("Reason", "Moved to other nodes that need it"),
    QT_TRANSLATE_NOOP("Reason", "Bought from a faster supplier, because this order comes too late for it"),
    QT_TRANSLATE_NOOP("Reason", "Would be lost before the regular order comes"),
    QT_TRANSLATE_NOOP("Reason", "The rest is bought, or moved from other nodes"),
    QT_TRANSLATE_NOOP("Reason", "There is time until a later review"),
    QT_TRANSLATE_NOOP("Reason", "More than is needed is there or coming"),
    QT_TRANSLATE_NOOP("Reason", "Raised to the minimum that the supplier sells"),
    QT_TRANSLATE_NOOP("Reason", "Raised to whole multiples"),
    QT_TRANSLATE_NOOP("Reason", "Added by promotions and other events, or taken by them"),
    QT_TRANSLATE_NOOP("Reason", "Cut to what may be ordered at once"),
    QT_TRANSLATE_NOOP("Reason", "The supplier's maximum is below its minimum"),
    QT_TRANSLATE_NOOP("Reason", "Raised to where the supplier's price is lower"),
    QT_TRANSLATE_NOOP("Reason", "Cut to what is sold while it keeps"),
    QT_TRANSLATE_NOOP("Reason", "Cut to what is sold before it is phased out"),
    QT_TRANSLATE_NOOP("Reason",
                      "Ordered along, so that the order reaches the supplier's minimum or fills its container"),
    QT_TRANSLATE_NOOP("Reason", "Still to come with %1"),
    QT_TRANSLATE_NOOP("Reason", "Needed until an order placed at the next review arrives"),
    QT_TRANSLATE_NOOP("Reason", "Demand expected after that, as far as stock may reach"),
    QT_TRANSLATE_NOOP("Reason", "On order, so not here to be run down"),
    QT_TRANSLATE_NOOP("Reason", "Left as published before: the plan differs too little to change it"),
    QT_TRANSLATE_NOOP("Reason", "Adjusted by %1"),
};

QString wordsOf(const Record& row) {
    return reasonInWords(row.text("text"));
}

} // namespace

QString reasonInWords(const QString& english) {
    for (const char* phrase : phrases) {
        const QString source = QString::fromUtf8(phrase);
        const auto gap = source.indexOf(u"%1"_s); // always at the end
        if (gap < 0 ? english == source : english.startsWith(source.left(gap))) {
            const QString translated = QCoreApplication::translate("Reason", phrase);
            return gap < 0 ? translated : translated.arg(english.mid(gap));
        }
    }
    return english;
}

LedgerOfReasons::LedgerOfReasons(const Desk& desk, QWidget* parent)
    : GridSection(tr("Why this quantity"), desk, {"suggestion-reasons", "suggestion_id"},
                  {{"text", QT_TRANSLATE_NOOP("Details", "Reason"), true, false, &wordsOf},
                   {"quantity", QT_TRANSLATE_NOOP("Details", "Units")}},
                  {}, parent),
      m_total(new QLabel(this)) {
    m_total->setObjectName(u"reasonsTotal"_s);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    m_total->setProperty("heading", u"strong"_s);
    auto* hint = new QLabel(tr("Enter opens the rows behind a line"), this);
    hint->setProperty("heading", u"small"_s);
    hint->setProperty("muted", true);
    auto* line = new QHBoxLayout;
    line->addWidget(hint);
    line->addStretch(1);
    line->addWidget(m_total);
    body()->addLayout(line);
    grid()->rowsShownAtMost = 20;
    connect(grid(), &RecordGrid::opened, this, [this](const Record& row) {
        if (const std::string view = row.plain("source_view"); !view.empty())
            Q_EMIT sourceRequested(QString::fromStdString(view), QString::fromStdString(row.plain("source_filter")));
    });
}

void LedgerOfReasons::showRows(const Record& record, const std::vector<Record>& rows) {
    GridSection::showRows(record, rows);
    Quantity total;
    for (const Record& row : rows)
        total += Quantity::thousandths(asInteger(row.value("quantity")));
    const Quantity suggested = Quantity::thousandths(asInteger(record.value("quantity")));
    const bool agree = total == suggested || record.state() != "open";
    m_total->setText(agree ? tr("= %1 units").arg(quantityText(total))
                           : tr("= %1 units, but %2 are suggested").arg(quantityText(total), quantityText(suggested)));
    setLook(*m_total, "tone", agree ? QString() : u"danger"_s);
}

} // namespace opsdesk::ui
