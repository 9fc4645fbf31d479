#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What channels sent; what could not be taken is kept here to be mended, and what differs until somebody looked at it.
class ChannelMessagesView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    ChannelMessagesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
