#pragma once

#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

/// Facts of one row of another view that belongs to the record, such as the scorecard of an order's supplier.
class RowFactsSection final : public RowsSection {
    Q_OBJECT
public:
    RowFactsSection(const QString& title, const Desk& desk, Source source, std::vector<FactsSection::Fact> facts,
                    int columns = 2, QWidget* parent = nullptr);

    /// The row that is shown; null when there is none.
    const Record& row() const { return m_row; }

protected:
    void showRows(const Record& record, const std::vector<Record>& rows) override;

private:
    FactsSection* m_facts;
    Record m_row;
};

} // namespace opsdesk::ui
