#include "ui/charts/LedgerOfReasons.h"

#include "ui/models/CellText.h"

#include <QCoreApplication>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

LedgerOfReasons::LedgerOfReasons(const Desk& desk, QWidget* parent)
    : GridSection(
          tr("Why this quantity"), desk, {"suggestion-reasons", "suggestion_id"},
          {{"text", QT_TRANSLATE_NOOP("Details", "Reason"), true}, {"quantity", QT_TRANSLATE_NOOP("Details", "Units")}},
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
    m_total->setProperty("tone", agree ? QVariant() : QVariant(u"danger"_s));
    m_total->style()->unpolish(m_total);
    m_total->style()->polish(m_total);
}

} // namespace opsdesk::ui
