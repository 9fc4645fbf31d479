#pragma once

#include "ui/widgets/FactsSection.h"
#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// What customers are to get back: how it was computed, which way it goes, and what asks for a second look.
class RefundsView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    RefundsView(const Desk& desk, QWidget* parent);
};

/// What can be decided about a refund, and what is shown of one, in the queue and on its page alike.
std::vector<ActionSpec> refundActions();
std::vector<FactsSection::Fact> refundFacts();
std::vector<DetailSection*> refundSections(const Desk& desk);
/// What asks for a second look, with its reasons.
DetailSection* signalsSection(const Desk& desk, const char* recordColumn);

} // namespace opsdesk::ui
