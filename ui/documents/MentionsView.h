#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What others asked in comments; Enter opens the document.
class MentionsView final : public QueueView {
    Q_OBJECT
public:
    explicit MentionsView(const Desk& desk, QWidget* parent = nullptr);

    static QueueSpec declare(const Session& session);
};

} // namespace opsdesk::ui
