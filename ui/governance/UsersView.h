#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// For administrators: who may act, as what, and where.
class UsersView final : public QueueView {
    Q_OBJECT
public:
    explicit UsersView(const Desk& desk, QWidget* parent = nullptr);

private:
    void askPassword(const Record& user);

    Desk m_desk;
};

} // namespace opsdesk::ui
