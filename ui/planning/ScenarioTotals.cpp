#include "ui/planning/ScenarioTotals.h"

#include "ui/models/CellText.h"
#include "ui/shell/Look.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

#include <cmath>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString percent(double share) {
    return percentText(realText(100 * share, 1));
}

} // namespace

QString signedMoney(std::int64_t minorUnits, std::string_view currency) {
    if (minorUnits == 0)
        return {};
    return (minorUnits > 0 ? u"+"_s : QString()) + moneyText(Minor(minorUnits), currency);
}

QString signedPoints(double share) {
    const double points = std::round(share * 1000) / 10;
    if (points == 0)
        return {};
    return ScenarioTotals::tr("%1 pp").arg((points > 0 ? u"+"_s : QString()) + realText(points, 1));
}

ScenarioTotals::ScenarioTotals(QWidget* parent)
    : DetailSection(tr("Beside the plan"), parent),
      m_lines{{QT_TRANSLATE_NOOP("Details", "Orders"), "now_orders", "orders"},
              {QT_TRANSLATE_NOOP("Details", "Purchases"), "now_purchases", "purchases"},
              {QT_TRANSLATE_NOOP("Details", "Beyond the budget"), "now_unfunded", "unfunded"},
              {QT_TRANSLATE_NOOP("Details", "Margin left at risk"), "now_money_at_risk_left", "money_at_risk_left"},
              {QT_TRANSLATE_NOOP("Details", "Safety stock"), "now_safety_stock", "safety_stock"},
              {QT_TRANSLATE_NOOP("Details", "Stock expected"), "now_stock", "stock"},
              {QT_TRANSLATE_NOOP("Details", "Holding it a year"), "now_holding", "holding"},
              {QT_TRANSLATE_NOOP("Details", "Service expected"), "now_service", "service_expected", true}},
      m_older(new QLabel(tr("There is a newer plan than the one this was compared with. Plan it again."), this)) {
    setObjectName(u"scenarioTotals"_s);
    m_older->setObjectName(u"scenarioOlder"_s);
    m_older->setWordWrap(true);
    setLook(*m_older, "tone", u"warning"_s);
    body()->addWidget(m_older);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setColumnStretch(0, 1);
    const QString headings[] = {{}, tr("Now"), tr("In the scenario"), tr("Difference")};
    for (int column = 1; column < 4; ++column) {
        auto* heading = new QLabel(headings[column], this);
        heading->setProperty("muted", true);
        grid->addWidget(heading, 0, column, Qt::AlignRight);
    }
    for (std::size_t row = 0; row < m_lines.size(); ++row)
        for (int column = 0; column < 4; ++column) {
            auto*& label = m_lines[row].labels[column];
            label = new QLabel(this);
            if (column == 2)
                label->setProperty("heading", u"strong"_s);
            grid->addWidget(label, static_cast<int>(row) + 1, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        }
    body()->addLayout(grid);
}

void ScenarioTotals::show(Line& line, const Record& record) {
    line.labels[0]->setText(QCoreApplication::translate("Details", line.name));
    const ColumnType type = record.type(line.then);
    double more = 0;
    QString now, then, difference;
    if (type == ColumnType::Real) {
        const double before = asReal(record.value(line.now)), after = asReal(record.value(line.then));
        now = percent(before);
        then = percent(after);
        difference = signedPoints(after - before);
        more = difference.isEmpty() ? 0 : after - before;
    } else {
        const std::int64_t change = asInteger(record.value(line.then)) - asInteger(record.value(line.now));
        now = record.text(line.now);
        then = record.text(line.then);
        difference = type == ColumnType::Money ? signedMoney(change, record.currency())
                     : change == 0             ? QString()
                                               : (change > 0 ? u"+"_s : QString()) + integerText(change);
        more = change > 0 ? 1 : change < 0 ? -1 : 0;
    }
    line.labels[1]->setText(now);
    line.labels[2]->setText(then);
    line.labels[3]->setText(difference.isEmpty() ? u"="_s : difference);
    const bool better = (more > 0) == line.moreIsBetter;
    setLook(*line.labels[3], "tone", more == 0 ? QString() : better ? u"good"_s : u"danger"_s);
}

void ScenarioTotals::setRecord(const Record& record) {
    const bool planned = record.has("purchases") && !isNull(record.value("purchases"));
    setVisible(planned);
    if (!planned)
        return;
    m_older->setVisible(record.plain("base") == "older");
    for (Line& line : m_lines)
        show(line, record);
}

} // namespace opsdesk::ui
