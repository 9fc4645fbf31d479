#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// How well planning did by segment, each opening the items that its figures add up from.
class QualityView final : public QueueView {
    Q_OBJECT
public:
    explicit QualityView(const Desk& desk, QWidget* parent = nullptr);
};

} // namespace opsdesk::ui
