#include "ui/governance/DelegationsView.h"

#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

namespace {

QueueSpec declareDelegations() {
    QueueSpec spec{"delegations", QT_TRANSLATE_NOOP("Queue", "Delegations"), "user"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nobody stands in for anybody. D in Users lends a role.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Now and to come"), {"state in now,coming"}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
    };
    ActionSpec end{"end_delegation",
                   QT_TRANSLATE_NOOP("Action", "End"),
                   QT_TRANSLATE_NOOP("Action", "Ending…"),
                   QT_TRANSLATE_N_NOOP("Action", "%n ended"),
                   QLatin1StringView("cross"),
                   "E"};
    end.danger = true;
    end.copies = {{"delegation", "id"}};
    end.only = {"state", {"now", "coming"}};
    spec.actions = {std::move(end)};
    spec.styles = {{"to_user", CellStyle::Strong}, {"state", CellStyle::Pill}};
    return spec;
}

DetailsPane* makeDelegationDetails() {
    auto* details = new DetailsPane({{"to_user"}, {"role"}, "state"});
    details->add(new FactsSection(
        {}, {{{"from_user"}}, {{"role"}}, {{"first_day"}}, {{"last_day"}}, {{"created_by"}}, {{"created_at"}}}, 1));
    return details;
}

} // namespace

DelegationsView::DelegationsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareDelegations(), makeDelegationDetails(), parent) {}

} // namespace opsdesk::ui
