#include "ui/returns/RefundsView.h"

#include "ui/charts/JournalPreview.h"
#include "ui/models/Sentences.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/ForMe.h"
#include "ui/widgets/HistorySection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString signalText(const Record& signal) {
    return sentence(signal.plain("text"));
}

ActionSpec withNote(const char* name, const char* title, const char* pending, const char* done, QLatin1StringView icon,
                    const char* key) {
    return {name, title, pending, done, icon, key, false, false, {askNote(true)}};
}

ActionSpec goodwillAction() {
    auto action = createAction(QT_TRANSLATE_NOOP("Action", "Goodwill"),
                               {askText("order", QT_TRANSLATE_NOOP("Action", "Order"),
                                        QT_TRANSLATE_NOOP("Action", "its number, or the channel's"), true),
                                {AskField::Kind::Money, "goodwill", QT_TRANSLATE_NOOP("Action", "Amount")},
                                askReason(),
                                askNote()});
    action.name = "goodwill";
    action.keyed = true;
    action.key = "G";
    return action;
}

ActionSpec proposeAction() {
    AskField shipping{AskField::Kind::Choice, "shipping", QT_TRANSLATE_NOOP("Action", "Shipping back"), false};
    shipping.choices = {"none", "when_all", "outbound"};
    AskField method{AskField::Kind::Choice, "method", QT_TRANSLATE_NOOP("Action", "Paid back as"), false};
    method.choices = {"original", "store_credit"};
    auto action = createAction(QT_TRANSLATE_NOOP("Action", "Propose a refund"),
                               {askText("return_number", QT_TRANSLATE_NOOP("Action", "Return"),
                                        QT_TRANSLATE_NOOP("Action", "its number"), true),
                                method, shipping, askNote()});
    action.name = "propose";
    action.keyed = true;
    return action;
}

DetailsPane* makeRefundDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "order_number", "customer"},
                                     {"reason", "requester"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "to be paid back")});
    details->add(new FactsSection({}, refundFacts()));
    for (DetailSection* section : refundSections(desk))
        details->add(section);
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

std::vector<ActionSpec> refundActions() {
    ActionSpec pay{"pay",
                   QT_TRANSLATE_NOOP("Action", "Paid back"),
                   QT_TRANSLATE_NOOP("Action", "Noting the payment…"),
                   QT_TRANSLATE_N_NOOP("Action", "%n paid back"),
                   "balance"_L1,
                   "P"};
    pay.asks = {askText("reference", QT_TRANSLATE_NOOP("Action", "Reference"),
                        QT_TRANSLATE_NOOP("Action", "of the payment at the provider"), true)};
    pay.bulk = false;
    auto reverse =
        withNote("reverse", QT_TRANSLATE_NOOP("Action", "Reverse"), QT_TRANSLATE_NOOP("Action", "Reversing…"),
                 QT_TRANSLATE_N_NOOP("Action", "%n reversed"), "undo"_L1, "");
    reverse.danger = true;
    return {approveAction(),
            rejectAction(),
            withNote("release", QT_TRANSLATE_NOOP("Action", "Release"), QT_TRANSLATE_NOOP("Action", "Releasing…"),
                     QT_TRANSLATE_N_NOOP("Action", "%n released"), "lock"_L1, "L"),
            pay,
            {"cancel", QT_TRANSLATE_NOOP("Action", "Give up"), QT_TRANSLATE_NOOP("Action", "Giving up…"),
             QT_TRANSLATE_N_NOOP("Action", "%n given up"), "gone"_L1, "C"},
            reverse};
}

std::vector<FactsSection::Fact> refundFacts() {
    return {
        {{"reason"}},
        {{"hold"}},
        {{"fraud_score"}},
        {{"own_amount"}},
        {{"paid"}},
        {{"refunded"}},
        {{"refundable_left"}},
        {{"method"}},
        {{"origin"}},
        {{"channel"}},
        {{"customer"}},
        {{"order_number"}},
        {{"return_number"}},
        {{"requester", "created_at"}, QT_TRANSLATE_NOOP("Details", "Proposed by")},
        {{"released_by"}},
        {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")},
        {{"decision_words"}},
        {{"paid_at", "reference"}, QT_TRANSLATE_NOOP("Details", "Paid back")},
        {{"note"}},
    };
}

DetailSection* signalsSection(const Desk& desk, const char* recordColumn) {
    return new GridSection(RefundsView::tr("Signals"), desk, {"return-signals", "subject_id", recordColumn, 20},
                           {{"signal"}, {"score"}, {"text", nullptr, true, false, signalText}},
                           {{"signal", CellStyle::Pill}, {"score", CellStyle::Strong}});
}

std::vector<DetailSection*> refundSections(const Desk& desk) {
    return {
        new GridSection(RefundsView::tr("How it was computed"), desk, {"refund-parts", "refund_id", "id", 500},
                        {{"event", nullptr, true}, {"sku"}, {"order_line_no", nullptr, false, true}, {"amount"}},
                        {{"amount", CellStyle::Strong}}),
        new GridSection(RefundsView::tr("Which way it goes"), desk, {"refund-tenders", "refund_id"},
                        {{"tender", nullptr, true}, {"reference"}, {"paid"}, {"refunded"}, {"amount"}},
                        {{"amount", CellStyle::Strong}}),
        new GridSection(RefundsView::tr("Signals of the return"), desk,
                        {"return-signals", "subject_id", "return_id", 20},
                        {{"signal"}, {"score"}, {"text", nullptr, true, false, signalText}},
                        {{"signal", CellStyle::Pill}, {"score", CellStyle::Strong}}),
        signalsSection(desk, "id"),
        new JournalPreview(desk, {"refund-journal", "refund_id", "id", 500}),
    };
}

QueueSpec RefundsView::declare(const Session& session) {
    QueueSpec spec{"refunds", QT_TRANSLATE_NOOP("Queue", "Refunds"), "refund"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No refund waits. N proposes what a return brings back.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Waiting"), {"state in proposed,held"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "Held"), {"state = held"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "To be paid"), {"state = approved"}, "state"},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    addForMe(spec.filters, session, "refund.approve", {"returns", "controller", "finance-lead"}, {"requester"});
    spec.actions = refundActions();
    spec.actions.push_back(proposeAction());
    spec.actions.push_back(goodwillAction());
    spec.styles = {{"amount", CellStyle::Strong},
                   {"state", CellStyle::Pill},
                   {"hold", CellStyle::Pill},
                   {"note", CellStyle::Muted}};
    spec.page = "refund";
    return spec;
}

RefundsView::RefundsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeRefundDetails(desk), parent) {}

} // namespace opsdesk::ui
