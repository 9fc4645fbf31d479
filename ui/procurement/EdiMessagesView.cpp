#include "ui/procurement/EdiMessagesView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowFactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionSpec> messageActions() {
    AskField content{AskField::Kind::Note, "content", QT_TRANSLATE_NOOP("Action", "Content"), false};
    return {{"repair",
             QT_TRANSLATE_NOOP("Action", "Read again"),
             QT_TRANSLATE_NOOP("Action", "Reading…"),
             QT_TRANSLATE_N_NOOP("Action", "%n read"),
             "replay"_L1,
             "A",
             true,
             false,
             {content}},
            {"give_up", QT_TRANSLATE_NOOP("Action", "Give up"), QT_TRANSLATE_NOOP("Action", "Giving up…"),
             QT_TRANSLATE_N_NOOP("Action", "%n given up"), "cross"_L1, "R", false, true}};
}

DetailsPane* makeMessageDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "kind", "partner"}, {"control_number", "orders"}, "state"});
    details->add(new FactsSection({}, {{{"reason"}}, {{"segment"}}, {{"created_by"}}, {{"created_at"}}}, 1));
    details->add(new RowFactsSection({}, desk, {"edi-contents", "id"}, {{{"content"}}}, 1));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec EdiMessagesView::declare(const Session&) {
    QueueSpec spec{"edi-messages", QT_TRANSLATE_NOOP("Queue", "EDI messages"), "edi_message"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No partner has sent a message.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "To be mended"), {"state = failed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = messageActions();
    spec.styles = {{"number", CellStyle::Strong}, {"reason", CellStyle::Name}, {"state", CellStyle::Pill}};
    return spec;
}

EdiMessagesView::EdiMessagesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeMessageDetails(desk), parent) {}

} // namespace opsdesk::ui
