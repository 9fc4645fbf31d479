#include "ui/tasks/TasksView.h"

#include "ui/bridge/Session.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the roles that the person has, be it that they are theirs since they are overdue.
std::string theirs(const Session& session) {
    std::string roles;
    for (const std::string& role : session.roles)
        roles += (roles.empty() ? "" : ",") + role;
    return "owner_role in " + roles + " or escalated_to in " + roles;
}

std::vector<ActionSpec> taskActions() {
    return {
        {"take", QT_TRANSLATE_NOOP("Action", "Take"), QT_TRANSLATE_NOOP("Action", "Taking…"),
         QT_TRANSLATE_N_NOOP("Action", "%n taken"), "check"_L1, "A", true},
        {"resolve",
         QT_TRANSLATE_NOOP("Action", "Mended"),
         QT_TRANSLATE_NOOP("Action", "Ending…"),
         QT_TRANSLATE_N_NOOP("Action", "%n ended"),
         "flag"_L1,
         "C",
         false,
         false,
         {askNote(true)}},
        {"dismiss",
         QT_TRANSLATE_NOOP("Action", "Nothing wrong"),
         QT_TRANSLATE_NOOP("Action", "Ending…"),
         QT_TRANSLATE_N_NOOP("Action", "%n ended"),
         "cross"_L1,
         "R",
         false,
         false,
         {askNote(true)}},
        {"assign",
         QT_TRANSLATE_NOOP("Action", "Give to"),
         QT_TRANSLATE_NOOP("Action", "Giving…"),
         QT_TRANSLATE_N_NOOP("Action", "%n given"),
         "delegate"_L1,
         "D",
         false,
         false,
         {{AskField::Kind::User, "user", QT_TRANSLATE_NOOP("Action", "Person"), true}}},
        {"release", QT_TRANSLATE_NOOP("Action", "Give back"), QT_TRANSLATE_NOOP("Action", "Giving back…"),
         QT_TRANSLATE_N_NOOP("Action", "%n given back"), "undo"_L1, "W"},
        reopenAction(),
    };
}

DetailsPane* makeTaskDetails(const Desk& desk) {
    auto* details = new DetailsPane(
        {{"number", "subject"}, {"problem", "due_at"}, "state", "amount", QT_TRANSLATE_NOOP("Details", "at stake")});
    details->add(new FactsSection({}, {{{"text"}},
                                       {{"due_at"}},
                                       {{"owner_role"}},
                                       {{"escalated_to"}},
                                       {{"owner"}},
                                       {{"opened_at"}},
                                       {{"closed_by", "closed_at"}, QT_TRANSLATE_NOOP("Details", "Ended")},
                                       {{"note"}}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec TasksView::declare(const Session& session) {
    QueueSpec spec{"tasks", QT_TRANSLATE_NOOP("Queue", "Exceptions and tasks"), "task"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing waits for you.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Open"), {"state in open,taken"}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "Ended"), {"state in done,dismissed"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Taken by me"), {"owner = " + session.userId}},
        {QT_TRANSLATE_NOOP("Filter", "Overdue"), {"escalated_to != \"\""}},
    };
    if (!session.roles.empty())
        spec.filters.insert(spec.filters.begin(), {QT_TRANSLATE_NOOP("Filter", "For me"), {theirs(session)}, "", true});
    spec.actions = taskActions();
    spec.styles = {{"number", CellStyle::Muted},   {"problem", CellStyle::Pill},  {"text", CellStyle::Name},
                   {"subject", CellStyle::Strong}, {"amount", CellStyle::Strong}, {"state", CellStyle::Pill}};
    spec.page = "document";
    return spec;
}

TasksView::TasksView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeTaskDetails(desk), parent) {}

} // namespace opsdesk::ui
