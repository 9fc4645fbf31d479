#include "ui/widgets/RowFactsSection.h"

#include <QVBoxLayout>

namespace opsdesk::ui {

RowFactsSection::RowFactsSection(const QString& title, const Desk& desk, Source source,
                                 std::vector<FactsSection::Fact> facts, int columns, QWidget* parent)
    : RowsSection(title, desk, source, parent), m_facts(new FactsSection({}, std::move(facts), columns, this)) {
    body()->addWidget(m_facts);
}

void RowFactsSection::showRows(const Record&, const std::vector<Record>& rows) {
    m_row = rows.front();
    m_facts->setRecord(m_row);
}

} // namespace opsdesk::ui
