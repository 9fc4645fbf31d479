#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What is taken back and on which terms: the policy in force, those before it, and drafts.
class ReturnPoliciesView final : public QueueView {
    Q_OBJECT
public:
    ReturnPoliciesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
