#include "ui/documents/MentionsView.h"

#include "ui/bridge/Session.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

QueueSpec MentionsView::declare(const Session& session) {
    QueueSpec spec{"mentions", QT_TRANSLATE_NOOP("Queue", "Asked by others"), "comment"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nobody waits for an answer of yours.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "Of me"), {"to_user = " + session.userId, "state = waiting"}, "whose", true},
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "whose"}};
    ActionSpec done{"done",
                    QT_TRANSLATE_NOOP("Action", "Done"),
                    QT_TRANSLATE_NOOP("Action", "Marking…"),
                    QT_TRANSLATE_NOOP("Action", "%n done"),
                    QLatin1StringView("check"),
                    "A",
                    true};
    done.copies = {{"mention", "id"}};
    done.only.column = "state";
    done.only.values = {"waiting"};
    spec.actions = {done};
    spec.styles = {{"text", CellStyle::Name}, {"state", CellStyle::Pill}};
    spec.page = "document";
    return spec;
}

namespace {

DetailsPane* makeDetails() {
    auto* details = new DetailsPane({{"asked_by", "kind"}, {"asked_at", "to_user"}, "state", "", ""});
    details->add(new FactsSection({}, {{{"text"}}}, 1));
    return details;
}

} // namespace

MentionsView::MentionsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeDetails(), parent) {}

} // namespace opsdesk::ui
