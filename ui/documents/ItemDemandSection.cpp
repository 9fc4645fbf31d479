#include "ui/documents/ItemDemandSection.h"

#include "ui/planning/DemandSection.h"
#include "ui/widgets/FactsSection.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<FactsSection::Fact> facts() {
    return {{{"weekly_mean"}},
            {{"demand_class", "segment"}, QT_TRANSLATE_NOOP("Details", "Class")},
            {{"method", "cause"}, QT_TRANSLATE_NOOP("Details", "Forecast")},
            {{"forecast_error", "forecast_bias"}, QT_TRANSLATE_NOOP("Details", "Error / bias"), "%1 / %2", "–"},
            {{"flags"}}};
}

} // namespace

ItemDemandSection::ItemDemandSection(const Desk& desk, QWidget* parent)
    : RowsSection({}, desk, {"demand-series", "item_id", "id", 20}, parent), m_nodes(new QHBoxLayout),
      m_facts(new FactsSection({}, facts(), 2, this)), m_demand(new DemandSection(desk, this)) {
    body()->addLayout(m_nodes);
    m_nodes->addStretch(1);
    body()->addWidget(m_demand);
    body()->addWidget(m_facts);
}

void ItemDemandSection::showRows(const Record&, const std::vector<Record>& rows) {
    m_rows = rows;
    std::ranges::stable_sort(m_rows, std::ranges::greater(), [](const Record& row) {
        const Value& mean = row.value("weekly_mean");
        return opsdesk::isNull(mean) ? 0.0 : asReal(mean);
    });
    while (m_buttons.size() < m_rows.size()) {
        auto* button = new QPushButton(this);
        button->setProperty("chip", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_nodes->insertWidget(m_nodes->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, at = m_buttons.size()] { choose(at); });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_rows.size() && m_rows.size() > 1);
        m_buttons[i]->setText(i < m_rows.size() ? m_rows[i].text("node") : QString());
    }
    choose(std::min(m_chosen, m_rows.size() - 1));
}

void ItemDemandSection::choose(std::size_t node) {
    m_chosen = node;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == node);
    m_facts->setRecord(m_rows[node]);
    m_demand->setRecord(m_rows[node]);
}

} // namespace opsdesk::ui
