#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Every measure with its figure, and beside it what it is, how it went and what it is made of, as on the homes.
class MeasuresView final : public QueueView {
    Q_OBJECT
public:
    explicit MeasuresView(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
