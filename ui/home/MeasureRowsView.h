#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The documents and events behind a figure. Enter opens one where it is at home.
class MeasureRowsView final : public QueueView {
    Q_OBJECT
public:
    explicit MeasureRowsView(const Desk& desk, QWidget* parent = nullptr);

    /// As filters either what the page wrote, or conditions line by line, such as `measure = fill_rate`.
    void restore(const Spot& spot) override;
    /// A spot with these conditions.
    static Spot spotOf(const QStringList& conditions);
};

} // namespace opsdesk::ui
