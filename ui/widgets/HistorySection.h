#pragma once

#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

/// What was done to the document that is shown: when, by whom, what it made of it, and why.
class HistorySection final : public GridSection {
    Q_OBJECT
public:
    explicit HistorySection(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
