#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What partners sent; what could not be read is kept here to be mended.
class EdiMessagesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    EdiMessagesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
