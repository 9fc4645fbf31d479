#include "ui/procurement/PaymentProposalsView.h"

#include "core/procurement/PaymentFile.h"
#include "ui/bridge/Session.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/FileOut.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

void writeBankFile(const Desk& desk, const Record& record, QWidget* window,
                   const std::function<void(const QString& text, bool bad)>& say) {
    const std::string number = record.plain("number");
    FileOut out;
    out.title = PaymentProposalsView::tr("%1 for the bank").arg(record.name());
    out.kinds = {{PaymentProposalsView::tr("Credit transfers, ISO 20022"), "xml"}};
    out.name = QString::fromStdString(number) + u".xml"_s;
    out.content = [number, entity = desk.session.entity, now = desk.session.clock->now()](ViewReader& reader,
                                                                                          const QString&) {
        return QByteArray::fromStdString(paymentFile(reader, entity, number, now));
    };
    writeOut(desk, std::move(out), window, say);
}

ActionSpec bankFile() {
    ActionSpec action{"file", QT_TRANSLATE_NOOP("Action", "File for the bank"), "", "", "download"_L1, "B"};
    action.bulk = false;
    action.only = {"state", {"approved"}};
    action.local = writeBankFile;
    return action;
}

std::vector<ActionSpec> proposalActions() {
    AskField until{AskField::Kind::Date, "due_until", QT_TRANSLATE_NOOP("Action", "Due until")};
    until.earliestDays = 0;
    auto create = createAction(QT_TRANSLATE_NOOP("Action", "Propose payments"), {until});
    return {create,
            approveAction(),
            {"withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw"), QT_TRANSLATE_NOOP("Action", "Withdrawing…"),
             QT_TRANSLATE_N_NOOP("Action", "%n withdrawn"), "undo"_L1, "W"},
            bankFile()};
}

DetailsPane* makeProposalDetails(const Desk& desk) {
    auto* details =
        new DetailsPane({{"number"}, {"due_until"}, "state", "amount", QT_TRANSLATE_NOOP("Details", "to be paid")});
    details->add(new FactsSection({}, {{{"invoices"}},
                                       {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Proposed")},
                                       {{"decided_by", "decided_at"}, QT_TRANSLATE_NOOP("Details", "Decided")}}));
    details->add(new GridSection(PaymentProposalsView::tr("Payments"), desk,
                                 {"payment-lines", "proposal_id", "id", 500},
                                 {{"supplier", nullptr, true}, {"reference"}, {"due_on"}, {"amount"}, {"number"}},
                                 {{"supplier", CellStyle::Name}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

QueueSpec PaymentProposalsView::declare(const Session&) {
    QueueSpec spec{"payment-proposals", QT_TRANSLATE_NOOP("Queue", "Payment proposals"), "payment_proposal"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "Nothing was proposed for payment yet. N gathers what is due.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "To be approved"), {"state = draft"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = proposalActions();
    spec.styles = {{"number", CellStyle::Strong}, {"amount", CellStyle::Strong}, {"state", CellStyle::Pill}};
    return spec;
}

PaymentProposalsView::PaymentProposalsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declare(desk.session), makeProposalDetails(desk), parent) {}

} // namespace opsdesk::ui
