#include "core/procurement/PaymentProposals.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/procurement/PaymentProposal.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(PaymentProposal, "payment_proposal", ("entity", "id"), ("state"))

namespace {

constexpr State proposalStates[] = {
    {"draft", "Draft"},
    {"approved", "Approved", true},
    {"withdrawn", "Withdrawn", true},
};

constexpr Transition proposalTransitions[] = {
    // state, action, next, guard, effect, undo
    {"", "create", "draft", "", "", ""},
    {"draft", "approve", "approved", "seen", "approve", ""},
    {"draft", "withdraw", "withdrawn", "", "withdraw", ""},
};

struct ProposePayload {
    Date due_until;
};
BOOST_DESCRIBE_STRUCT(ProposePayload, (), (due_until))

Outcome createProposal(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<ProposePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    PaymentProposal proposal;
    proposal.entity = context.entity();
    proposal.id = context.command().document.value_or(context.derivedId("payment_proposal"));
    if (rows.find<PaymentProposal>(proposal.entity, proposal.id))
        return reject("document_exists", "There is a proposal with this id already.", "document");
    for (const auto* invoice : rows.select<SupplierInvoice>(proposal.entity, "state", "matched")) {
        if (invoice->due_on > payload->due_until)
            continue;
        auto proposed = *invoice;
        proposed.state = "proposed";
        proposed.proposal_id = proposal.id;
        proposed.last_command = context.command().id;
        ++proposed.version;
        proposal.amount += invoice->own_amount - invoice->own_set_off;
        ++proposal.invoices;
        rows.put(std::move(proposed));
    }
    if (proposal.invoices == 0)
        return reject("nothing_due", fmt::format("No matched invoice is due until {}.", payload->due_until.toString()),
                      "due_until");
    beginDocument(context, proposal, "PAY", "draft");
    proposal.due_until = payload->due_until;
    proposal.currency = entityCurrency(rows);
    recordInvolvement(context, proposal.id, "create");
    tellNew(context, proposal, proposal.amount);
    rows.insert(std::move(proposal));
    return {};
}

void moveInvoices(Context& context, const PaymentProposal& proposal, std::string_view state, bool keep) {
    auto& rows = context.rows();
    for (const auto* invoice : rows.select<SupplierInvoice>(proposal.entity, "proposal_id", proposal.id.toString())) {
        auto moved = *invoice;
        moved.state = state;
        if (!keep)
            moved.proposal_id.reset();
        moved.last_command = context.command().id;
        ++moved.version;
        rows.put(std::move(moved));
    }
}

Outcome decideProposal(Context& context, PaymentProposal& proposal) {
    proposal.decided_by = context.actor().id;
    proposal.decided_at = context.acceptedAt();
    return {};
}

/// What is paid for an invoice at today's rate more than was booked.
Result<Minor> exchangeOf(Context& context, const SupplierInvoice& invoice, Currency books) {
    auto& rows = context.rows();
    const auto present = conversionOn(rows, invoice.currency, books, context.businessDate());
    if (!present)
        return reject("no_rate",
                      fmt::format("{} is in {} and no rate of {} or the days before is known.", invoice.number,
                                  invoice.currency.code(), context.businessDate().toString()));
    return present->of(invoice.amount - invoice.set_off) - (invoice.own_amount - invoice.own_set_off);
}

Outcome approveProposal(Context& context, PaymentProposal& proposal) {
    Minor exchange;
    for (const auto* invoice :
         context.rows().select<SupplierInvoice>(proposal.entity, "proposal_id", proposal.id.toString())) {
        const auto more = exchangeOf(context, *invoice, proposal.currency);
        if (!more)
            return tl::unexpected(more.error());
        exchange += *more;
    }
    const auto paid = postJournal(context, {"supplier_payment",
                                            proposal.id,
                                            proposal.number,
                                            context.businessDate(),
                                            proposal.currency,
                                            "Invoices paid",
                                            {{proposal.amount}, {exchange, 0, "supplier_exchange"}}});
    if (!paid)
        return tl::unexpected(paid.error());
    moveInvoices(context, proposal, "paid", true);
    return decideProposal(context, proposal);
}

Outcome withdrawProposal(Context& context, PaymentProposal& proposal) {
    moveInvoices(context, proposal, "matched", false);
    return decideProposal(context, proposal);
}

Outcome proposalWasSeen(Context& context, const PaymentProposal& proposal) {
    return checkNamesWhatItSaw(context.command(), proposal);
}

View proposalsView() {
    using T = ColumnType;
    View view;
    view.name = "payment-proposals";
    view.title = "Payment proposals";
    view.description = "Invoices that are to be paid together, until somebody else approves them.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"due_until", "Due until", T::Date, "The invoices that are due by then."},
        {"invoices", "Invoices", T::Integer, "How many."},
        {"amount", "Amount", T::Money, "In the currency of the books, as they were booked, less what was set off."},
        {"currency", "Currency", T::Currency, "", false},
        {"state", "State", T::Code, "Of the machine payment_proposal."},
        {"created_by", "Proposed by", T::Code, "Cannot approve it."},
        {"created_at", "Proposed", T::Time, ""},
        {"decided_by", "Decided by", T::Code, ""},
        {"decided_at", "Decided", T::Time, ""},
        {"id", "Id", T::Uuid, "Key of the proposal.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    view.sql = R"(SELECT p.id AS id, p.rev AS rev, p.version AS version, p.number AS number, p.due_until AS due_until,
    p.invoices AS invoices, p.amount AS amount, p.currency AS currency, p.state AS state, p.created_by AS created_by,
    p.created_at AS created_at, p.decided_by AS decided_by, p.decided_at AS decided_at
FROM payment_proposal p
WHERE p.entity = @entity)";
    view.tables = {"payment_proposal"};
    view.search = {"number"};
    return view;
}

View paymentLinesView() {
    using T = ColumnType;
    View view;
    view.name = "payment-lines";
    view.title = "Payments";
    view.description = "What a payment proposal pays: one row for each invoice. Exported, it is the file for the bank.";
    view.columns = {
        {"proposal", "Proposal", T::Code, ""},
        {"supplier_code", "Supplier code", T::Code, ""},
        {"supplier", "Supplier", T::Text, ""},
        {"reference", "Supplier's number", T::Code, "Of the invoice, for the supplier to know it by."},
        {"amount", "Amount", T::Money, "To be paid, in the invoice's currency: what was set off is taken off."},
        {"currency", "Currency", T::Currency, ""},
        {"due_on", "Due", T::Date, ""},
        {"number", "Invoice", T::Code, ""},
        {"state", "State", T::Code, "Of the proposal."},
        {"proposal_id", "Proposal id", T::Uuid, "", false},
        {"supplier_id", "Supplier id", T::Integer, "", false},
        {"id", "Id", T::Uuid, "Key of the invoice.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"proposal", true}, {"supplier_code"}, {"number"}};
    view.sql = R"(SELECT v.id AS id, v.rev AS rev, p.number AS proposal, s.code AS supplier_code, s.name AS supplier,
    v.reference AS reference, v.amount - v.set_off AS amount, v.currency AS currency, v.due_on AS due_on, v.number AS number,
    p.state AS state, p.id AS proposal_id, v.supplier_id AS supplier_id
FROM supplier_invoice v
JOIN payment_proposal p ON p.entity = v.entity AND p.id = v.proposal_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = v.supplier_id
WHERE v.entity = @entity AND (v.amount <> v.set_off OR v.amount = 0))";
    view.tables = {"supplier_invoice", "payment_proposal", "supplier"};
    view.search = {"proposal", "supplier", "reference", "number"};
    return view;
}

using ProposalActions = DocumentActions<PaymentProposal>;

} // namespace

const StateMachine& paymentProposalMachine() {
    static constexpr StateMachine machine{"payment_proposal", "Payment proposal", proposalStates, proposalTransitions};
    return machine;
}

void addPaymentProposals(Catalog& catalog) {
    catalog.add(paymentProposalMachine());
    CommandType create;
    create.name = "payment_proposal.create";
    create.summary = "Gathers the matched invoices that are due until a day, to be paid together.";
    create.fields = describePayload<ProposePayload>();
    create.notes = {{"due_until", "included"}};
    create.handle = createProposal;
    catalog.add(std::move(create));
    ProposalActions declared;
    declared.machine = &paymentProposalMachine();
    declared.amount = [](const PaymentProposal& proposal) { return proposal.amount; };
    declared.currency = [](const PaymentProposal& proposal) { return proposal.currency; };
    declared.actions = {
        {"approve", "Approves a proposal at the amount that was seen; its invoices count as paid.", {}, {}, "approve"},
        {"withdraw", "Gives a proposal up; its invoices are matched as before.", {}, {}, ""}};
    declared.guards = {{"seen", proposalWasSeen}};
    declared.effects = {{"approve", approveProposal}, {"withdraw", withdrawProposal}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.add(proposalsView());
    catalog.add(paymentLinesView());
}

} // namespace opsdesk
