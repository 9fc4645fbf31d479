#pragma once

#include "ui/widgets/FactsSection.h"
#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The controller's queue: what leaves the books, on what evidence, and what would be posted.
class WriteOffView final : public QueueView {
    Q_OBJECT
public:
    explicit WriteOffView(const Desk& desk, QWidget* parent = nullptr);

    static QueueSpec declare(const Session& session);
};

/// What can be decided about a write-off, and what is shown of one, in the queue and on its page alike.
std::vector<ActionSpec> writeOffActions();
std::vector<FactsSection::Fact> writeOffFacts();
std::vector<DetailSection*> writeOffSections(const Desk& desk);

} // namespace opsdesk::ui
