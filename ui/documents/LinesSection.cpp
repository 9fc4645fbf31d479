#include "ui/documents/LinesSection.h"

#include "ui/models/CellText.h"
#include "ui/shell/Look.h"

#include <QCoreApplication>
#include <QLabel>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int linesInSight = 24;
} // namespace

RelatedSection::RelatedSection(const Desk& desk, const RelatedRows& rows, QWidget* parent)
    : GridSection(QCoreApplication::translate("Document", rows.title), desk, rows.source, rows.columns, rows.styles,
                  parent) {
    grid()->setObjectName(u"related-"_s + QLatin1StringView(rows.source.view));
    if (!*rows.opens.view)
        return;
    connect(this, &GridSection::opened, this, [this, opens = rows.opens](const Record& row) {
        if (const std::string id = row.plain(opens.column); !id.empty())
            Q_EMIT documentRequested(QLatin1StringView(opens.view), QString::fromStdString(id));
    });
}

LinesSection::LinesSection(const Desk& desk, const RelatedRows& rows, QWidget* parent)
    : RelatedSection(desk, rows, parent), m_total(new QLabel(this)) {
    grid()->rowsShownAtMost = linesInSight;
    m_total->setObjectName(u"linesTotal"_s);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    body()->addWidget(m_total);
}

void LinesSection::setWanted(bool wanted) {
    m_wanted = wanted;
    if (!wanted)
        hide();
}

void LinesSection::showRows(const Record& record, const std::vector<Record>& rows) {
    m_rows = rows;
    if (!m_wanted)
        return; // read once more when it is
    RelatedSection::showRows(record, rows);
    Minor sum;
    for (const Record& row : rows)
        sum += row.amount().value_or(Minor());
    const QString total = tr("%n lines", nullptr, static_cast<int>(rows.size())) + u" \u00B7 "_s +
                          moneyText(sum, rows.front().currency());
    // Nothing is said where it adds up, as it should; a difference is never hidden.
    const bool differs = record.amount() && *record.amount() != sum;
    m_total->setText(differs ? tr("%1, but the document says %2").arg(total, record.text("amount")) : total);
    setLook(*m_total, "heading", u"strong"_s);
    setLook(*m_total, "tone", differs ? u"danger"_s : QString());
}

} // namespace opsdesk::ui
