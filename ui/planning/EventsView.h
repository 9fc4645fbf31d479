#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What planners tell the plan of beforehand: promotions, launches, phase-outs, disruptions.
class EventsView final : public QueueView {
    Q_OBJECT
public:
    explicit EventsView(const Desk& desk, QWidget* parent = nullptr);
};

/// Which items new items are expected to sell like.
class AnaloguesView final : public QueueView {
    Q_OBJECT
public:
    explicit AnaloguesView(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
