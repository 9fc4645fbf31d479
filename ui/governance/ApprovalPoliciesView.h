#pragma once

#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// Which approvals documents need: the policy in force, those before it, and drafts with what they would have asked
/// for.
class ApprovalPoliciesView final : public QueueView {
    Q_OBJECT
public:
    ApprovalPoliciesView(const Desk& desk, QWidget* parent);
};

} // namespace opsdesk::ui
