#pragma once

#include "ui/widgets/FactsSection.h"
#include "ui/widgets/QueueView.h"

namespace opsdesk::ui {

/// The returns desk: what was authorised, came, is to be inspected and to be disposed of.
class ReturnsView final : public QueueView {
    Q_OBJECT
public:
    static QueueSpec declare(const Session& session);
    ReturnsView(const Desk& desk, QWidget* parent);
};

/// What can be done with a return, and what is shown of one, in the queue and on its page alike.
std::vector<ActionSpec> returnActions();
std::vector<FactsSection::Fact> returnFacts();
/// What a check goes by: an order, a rule, or a code in words.
QString checkDetail(const Record& check);

} // namespace opsdesk::ui
