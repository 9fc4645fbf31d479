#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The controller's queue: what leaves the books, on what evidence, and what would be posted.
class WriteOffView final : public QueueView {
    Q_OBJECT
public:
    explicit WriteOffView(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
