#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/widgets/DetailsPane.h"

class QPushButton;

namespace opsdesk::ui {

class RecordGrid;
class StateDiagram;

/// Where a document stands: its machine drawn with the way it took, and as a table what may happen next and who may do
/// it, or all steps of the machine.
class StateSection final : public DetailSection {
    Q_OBJECT
public:
    StateSection(const Desk& desk, const char* machine, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    StateDiagram& diagram() { return *m_diagram; }

private:
    void take(const ReadAnswer& answer);
    void showSteps();

    Desk m_desk;
    const char* m_machine;
    ReadLane m_lane;
    Record m_record;
    StateDiagram* m_diagram;
    RecordGrid* m_steps;
    QPushButton* m_all;
    QLabel* m_end;
};

} // namespace opsdesk::ui
