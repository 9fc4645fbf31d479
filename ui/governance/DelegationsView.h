#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// For administrators: who stands in for whom, and ending it.
class DelegationsView final : public QueueView {
    Q_OBJECT
public:
    explicit DelegationsView(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
