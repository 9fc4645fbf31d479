#pragma once

#include "ui/widgets/RowsSection.h"

class QHBoxLayout;
class QPushButton;

namespace opsdesk::ui {

class DemandSection;
class FactsSection;

/// How an item sells: its demand and forecast at one node at a time, the busiest first, and what it is forecast with.
class ItemDemandSection final : public RowsSection {
    Q_OBJECT
public:
    explicit ItemDemandSection(const Desk& desk, QWidget* parent = nullptr);

protected:
    void showRows(const Record& item, const std::vector<Record>& rows) override;

private:
    void choose(std::size_t node);

    QHBoxLayout* m_nodes;
    std::vector<QPushButton*> m_buttons;
    FactsSection* m_facts;
    DemandSection* m_demand;
    std::vector<Record> m_rows;
    std::size_t m_chosen = 0;
};

} // namespace opsdesk::ui
