#include "ui/charts/JournalPreview.h"

#include "ui/models/CellText.h"
#include "ui/shell/Look.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

JournalPreview::JournalPreview(const Desk& desk, Source source, QWidget* parent)
    : GridSection(tr("Journal if approved"), desk, source,
                  {{"account", QT_TRANSLATE_NOOP("Details", "Account")},
                   {"account_name", QT_TRANSLATE_NOOP("Details", "Name"), true},
                   {"debit", QT_TRANSLATE_NOOP("Details", "Debit"), false, true},
                   {"credit", QT_TRANSLATE_NOOP("Details", "Credit"), false, true}},
                  {}, parent),
      m_totals(new QLabel(this)) {
    m_totals->setObjectName(u"journalTotals"_s);
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_totals->setContentsMargins(0, 0, fontMetrics().height() / 2, 0);
    m_totals->setProperty("heading", u"strong"_s);
    body()->addWidget(m_totals);
}

void JournalPreview::showRows(const Record& record, const std::vector<Record>& rows) {
    // A preview may hold the entries of several dispositions: shown is the one proposed now.
    std::vector<Record> chosen;
    const std::string disposition = record.plain("disposition");
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(chosen),
                 [&](const Record& row) { return !row.has("disposition") || row.plain("disposition") == disposition; });
    if (chosen.empty())
        chosen = rows;
    GridSection::showRows(record, chosen);
    Minor debit, credit;
    for (const Record& row : chosen) {
        debit += Minor(asInteger(row.value("debit")));
        credit += Minor(asInteger(row.value("credit")));
    }
    const std::string currency = chosen.front().currency().empty() ? record.currency() : chosen.front().currency();
    m_totals->setText(
        debit == credit
            ? tr("balanced at %1").arg(moneyText(debit, currency))
            : tr("not balanced: %1 debit, %2 credit").arg(moneyText(debit, currency), moneyText(credit, currency)));
    setLook(*m_totals, "tone", debit == credit ? QString() : u"danger"_s);
}

} // namespace opsdesk::ui
