#include "ui/orders/ChannelMessagesView.h"

#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowFactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionSpec> channelActions() {
    const AskField content{AskField::Kind::Note, "content", QT_TRANSLATE_NOOP("Action", "Content"), false};
    return {{"retry", QT_TRANSLATE_NOOP("Action", "Read again"), QT_TRANSLATE_NOOP("Action", "Reading…"),
             QT_TRANSLATE_N_NOOP("Action", "%n read"), "replay"_L1, "A", true},
            {"accept", QT_TRANSLATE_NOOP("Action", "Accept the difference"), QT_TRANSLATE_NOOP("Action", "Accepting…"),
             QT_TRANSLATE_N_NOOP("Action", "%n accepted"), "check"_L1, "D"},
            {"repair",
             QT_TRANSLATE_NOOP("Action", "Mend"),
             QT_TRANSLATE_NOOP("Action", "Mending…"),
             QT_TRANSLATE_N_NOOP("Action", "%n mended"),
             "edit"_L1,
             "E",
             false,
             false,
             {content, askText("node", QT_TRANSLATE_NOOP("Action", "Node"),
                               QT_TRANSLATE_NOOP("Action", "that ships it, where there are several"))}},
            {"give_up", QT_TRANSLATE_NOOP("Action", "Give up"), QT_TRANSLATE_NOOP("Action", "Giving up…"),
             QT_TRANSLATE_N_NOOP("Action", "%n given up"), "cross"_L1, "R", false, true}};
}

DetailsPane* makeChannelDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "channel", "kind"}, {"documents"}, "state"});
    details->add(
        new FactsSection({}, {{{"reason"}}, {{"message_key"}}, {{"node"}}, {{"created_by"}}, {{"created_at"}}}, 1));
    details->add(new RowFactsSection({}, desk, {"channel-contents", "id"}, {{{"content"}}, {{"original"}}}, 1));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec ChannelMessagesView::declare(const Session&) {
    QueueSpec spec{"channel-messages", QT_TRANSLATE_NOOP("Queue", "Channel messages"), "channel_message"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No message of a channel is to be mended.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "To be mended"), {"state = failed"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Differences"), {"state = differs"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = channelActions();
    spec.styles = {{"number", CellStyle::Strong}, {"reason", CellStyle::Name}, {"state", CellStyle::Pill}};
    return spec;
}

ChannelMessagesView::ChannelMessagesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeChannelDetails(desk), parent) {}

} // namespace opsdesk::ui
