#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"
#include "ui/widgets/DetailsPane.h"

#include <map>

namespace opsdesk::ui {

class RecordGrid;

/// What a person's roles let them do, each with the limit that the workspace's policies set.
class RightsSection final : public DetailSection {
    Q_OBJECT
public:
    explicit RightsSection(const Desk& desk, QWidget* parent = nullptr);
    void setRecord(const Record& user) override;

private:
    void show(const std::map<std::string, Value>& limits);

    Desk m_desk;
    ReadLane m_lane;
    std::vector<std::string> m_roles;
    RecordGrid* m_grid;
};

} // namespace opsdesk::ui
