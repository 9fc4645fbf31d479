#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// How much comes back, by item, supplier, channel and reason.
class ReturnRatesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    ReturnRatesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
