#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace opsdesk::ui {

class QueueView;
class Record;

/// What the last run made different from the one before, in numbers, below the heading of a queue of suggestions. Each
/// number opens the rows behind it. Away until there was a run.
class RunChanges final : public QWidget {
    Q_OBJECT
public:
    static void addTo(QueueView& view, const Desk& desk);

private:
    RunChanges(QueueView& view, const Desk& desk);
    QPushButton* addLink(const char* name);
    void ask();
    void show(const Record& run);
    void filter(bool isNew);

    QueueView& m_view;
    std::int64_t m_entity;
    ReadLane m_lane;
    QPushButton* m_run;
    QPushButton* m_opened;
    QPushButton* m_changed;
    QPushButton* m_gone;
    QLabel* m_unchanged;
};

} // namespace opsdesk::ui
