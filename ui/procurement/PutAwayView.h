#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Where goods are put away that arrive: the rules of each node.
class PutAwayView final : public QueueView {
    Q_OBJECT
public:
    PutAwayView(const Desk& desk, QWidget* parent);

private:
    void openRule(const Desk& desk, const Record& rule);
};

} // namespace opsdesk::ui
