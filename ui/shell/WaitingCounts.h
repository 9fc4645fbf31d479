#pragma once

#include "ui/bridge/Desk.h"
#include "ui/bridge/Reader.h"

#include <QTimer>

#include <map>
#include <memory>
#include <string>

namespace opsdesk::ui {

/// How many documents wait in each queue of the person, counted anew after commits.
class WaitingCounts final : public QObject {
    Q_OBJECT
public:
    explicit WaitingCounts(const Desk& desk, QObject* parent = nullptr);

    void ask();

Q_SIGNALS:
    void begun();
    void counted(const std::string& view, std::int64_t waiting);

private:
    Desk m_desk;
    std::map<std::string, std::unique_ptr<ReadLane>> m_lanes;
    QTimer m_timer;
};

} // namespace opsdesk::ui
