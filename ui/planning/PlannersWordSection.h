#pragma once

#include "ui/bridge/Reader.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/RecordGrid.h"

namespace opsdesk::ui {

/// Events and analogues of the item beside its demand: what planners told the plan, and where they tell it. V adds an
/// event, L an analogue; Enter on a row changes it, Delete takes it back.
class PlannersWordSection final : public DetailSection {
    Q_OBJECT
public:
    explicit PlannersWordSection(const Desk& desk, QWidget* parent = nullptr);
    void setRecord(const Record& record) override;
    void prepare(const Record& record) override;
    bool isSettled() const override { return !m_events.lane.isWaiting() && !m_analogues.lane.isWaiting(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Rows of one view about the item, and the forms for one of them.
    struct List {
        RecordGrid* grid;
        ReadLane lane;
        const char* view;
        Form (*change)(const Record&);
        Form (*end)(const Record&);
        std::vector<Record> rows = {};
    };

    QWidget* makeButtons();
    void connectList(List& list);
    ReadRequest requestFor(const List& list, const Record& record) const;
    void open(Form form);

    Desk m_desk;
    Record m_record;
    List m_events;
    List m_analogues;
    QLabel* m_problem;
};

} // namespace opsdesk::ui
