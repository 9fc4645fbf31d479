#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/procurement/VendorClaims.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr State claimStates[] = {
    {"open", "Open"},
    {"sent", "Sent"},
    {"accepted", "Accepted"},
    {"rejected", "Rejected"},
    {"part_credited", "Partly credited"},
    {"credited", "Credited"},
    {"settled", "Settled", true},
    {"written_down", "Written down", true},
    {"withdrawn", "Withdrawn", true},
};

/// By whether all of it is credited, and all of that set off.
constexpr std::string_view afterCredit[] = {"part_credited", "credited"};
constexpr std::string_view afterSetOff[] = {"part_credited", "credited", "settled"};
constexpr std::string_view afterWriteDown[] = {"credited", "settled"};

// A write-off that is decided anew takes its goods out; an invoice that is cancelled gives its set-off back.
constexpr Transition claimTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "gather", "open", "", "", ""},
    {"open", "gather", "open", "", "", ""},
    {"open", "send", "sent", "", "send", ""},
    {"open", "withdraw", "withdrawn", "", "withdraw", ""},
    {"open", "take_back", "withdrawn", "", "", ""},
    {"sent", "accept", "accepted", "", "accept", ""},
    {"sent", "reject", "rejected", "", "refuse", ""},
    {"sent", "credit", "", "", "credit", "", afterCredit},
    {"sent", "withdraw", "withdrawn", "", "withdraw", ""},
    {"accepted", "credit", "", "", "credit", "", afterCredit},
    {"accepted", "write_down", "written_down", "", "write_down", ""},
    {"rejected", "send", "sent", "", "send", ""},
    {"rejected", "credit", "", "", "credit", "", afterCredit},
    {"rejected", "write_down", "written_down", "", "write_down", ""},
    {"part_credited", "credit", "", "", "credit", "", afterCredit},
    {"part_credited", "settle", "part_credited", "", "settle", ""},
    {"part_credited", "write_down", "", "", "write_down_rest", "", afterWriteDown},
    {"credited", "settle", "", "", "settle", "", afterSetOff},
    {"settled", "undo_set_off", "credited", "", "", ""},
};

constexpr int usualAnswerDays = 30;

struct ClaimNote {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ClaimNote, (), (note))

struct ClaimAnswer {
    std::optional<std::string> reference;
    std::optional<Date> expected_on;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ClaimAnswer, (), (reference, expected_on, note))

struct ClaimRefusal {
    std::string answer;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ClaimRefusal, (), (answer, note))

struct ClaimCredit {
    Minor credited;
    std::string reference;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ClaimCredit, (), (credited, reference, note))

struct ClaimSettlement {
    std::optional<Uuid> invoice;
    std::optional<Minor> settled;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ClaimSettlement, (), (invoice, settled, note))

void takeNote(VendorClaim& claim, const std::optional<std::string>& note) {
    if (note)
        claim.note = *note;
}

void remindOf(Context& context, const VendorClaim& claim, std::string_view what) {
    openTask(context, claimTask(context, claim),
             {"vendor_claim", claim.id.toString(), claim.number, claim.supplier_id, 0},
             fmt::format("{} for {} {}: {} by {}.", claim.number, toDecimal(claim.open()), claim.currency.code(), what,
                         claim.due_on.toString()),
             claim.open());
}

void endClaimTask(Context& context, const VendorClaim& claim) {
    closeTask(context, claimTask(context, claim), "vendor_claim", claim.id.toString());
}

Outcome bookClaim(Context& context, const VendorClaim& claim, std::string event, Minor amount,
                  std::string description) {
    const auto entry = postJournal(context, {std::move(event),
                                             claim.id,
                                             claim.number,
                                             context.businessDate(),
                                             claim.currency,
                                             std::move(description),
                                             {{amount, 0}}});
    return entry ? Outcome() : tl::unexpected(entry.error());
}

Date answerDue(Context& context) {
    const auto days = setting(context.rows(), "claim_answer_days");
    return context.businessDate() +
           (days ? static_cast<int>(asInteger(parseValue(*days, ColumnType::Integer))) : usualAnswerDays);
}

Outcome sendClaim(Context& context, VendorClaim& claim) {
    const auto payload = readPayload<ClaimNote>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    takeNote(claim, payload->note);
    claim.sent_on = context.businessDate();
    claim.due_on = answerDue(context);
    noteClaimEvent(context, claim, "sent", claim.open(), "");
    remindOf(context, claim, "the supplier is to answer");
    return {};
}

Outcome acceptClaim(Context& context, VendorClaim& claim) {
    const auto payload = readPayload<ClaimAnswer>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->expected_on && *payload->expected_on < context.businessDate())
        return reject("wrong_date", "The credit is expected today or later.", "expected_on");
    takeNote(claim, payload->note);
    claim.reference = payload->reference.value_or(claim.reference);
    claim.due_on = payload->expected_on.value_or(answerDue(context));
    noteClaimEvent(context, claim, "accepted", claim.open(), claim.reference);
    remindOf(context, claim, "the credit is to come");
    return {};
}

Outcome refuseClaim(Context& context, VendorClaim& claim) {
    const auto payload = readPayload<ClaimRefusal>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->answer.empty())
        return reject("missing_field", "Say what the supplier answered.", "answer");
    takeNote(claim, payload->note);
    claim.answer = payload->answer;
    noteClaimEvent(context, claim, "rejected", claim.open(), claim.answer);
    remindOf(context, claim, "the supplier refuses; send it again or have it written down");
    return {};
}

Outcome creditClaim(Context& context, VendorClaim& claim) {
    const auto payload = readPayload<ClaimCredit>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->credited <= Minor() || payload->credited > claim.open())
        return reject("wrong_amount",
                      fmt::format("The credit must be above 0 and at most what is open, {}, not {}.",
                                  toDecimal(claim.open()), toDecimal(payload->credited)),
                      "credited");
    if (payload->reference.empty())
        return reject("missing_field", "Give the number of the supplier's credit note.", "reference");
    for (const auto* event : context.rows().select<VendorClaimEvent>(claim.entity, "claim_id", claim.id.toString()))
        if (event->kind == "credit" && event->reference == payload->reference)
            return reject("duplicate_invoice", fmt::format("There is already a document {}.", payload->reference),
                          "reference");
    takeNote(claim, payload->note);
    claim.credited += payload->credited;
    claim.state = claim.open() == Minor() ? "credited" : "part_credited";
    noteClaimEvent(context, claim, "credit", payload->credited, payload->reference);
    if (claim.state == "credited")
        endClaimTask(context, claim);
    else
        remindOf(context, claim, "the rest of the credit is to come");
    return bookClaim(context, claim, "claim_credit", payload->credited,
                     fmt::format("Credit {} for {}", payload->reference, claim.number));
}

/// The rest is a loss.
Outcome giveUpRest(Context& context, VendorClaim& claim, std::string kind) {
    const auto payload = readPayload<ClaimNote>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note.value_or("").empty())
        return reject("missing_note", "Say in a note why, for whoever audits it.", "note");
    const auto rest = claim.open();
    claim.note = *payload->note;
    claim.written_down += rest;
    noteClaimEvent(context, claim, std::move(kind), rest, claim.note);
    endClaimTask(context, claim);
    return bookClaim(context, claim, "claim_loss", rest, fmt::format("Not credited of {}", claim.number));
}

Outcome withdrawClaim(Context& context, VendorClaim& claim) {
    return giveUpRest(context, claim, "withdrawn");
}

Outcome writeDownClaim(Context& context, VendorClaim& claim) {
    return giveUpRest(context, claim, "written_down");
}

Outcome writeDownRest(Context& context, VendorClaim& claim) {
    auto done = giveUpRest(context, claim, "written_down");
    claim.state = claim.settled == claim.credited ? "settled" : "credited";
    return done;
}

// --- settlement ------------------------------------------------------------------------------------------------------

Minor openOfInvoice(const SupplierInvoice& invoice) {
    return invoice.own_amount - invoice.own_set_off;
}

/// The invoices of the supplier that may be paid, the earliest due first.
std::vector<SupplierInvoice> invoicesToPay(Context& context, const VendorClaim& claim) {
    std::vector<SupplierInvoice> due;
    for (const auto* invoice : context.rows().select<SupplierInvoice>(claim.entity, "state", "matched"))
        if (invoice->supplier_id == claim.supplier_id && openOfInvoice(*invoice) > Minor())
            due.push_back(*invoice);
    std::ranges::sort(due, {}, [](const SupplierInvoice& one) { return std::pair(one.due_on, one.number); });
    return due;
}

void setOffAgainst(Context& context, VendorClaim& claim, SupplierInvoice invoice, Minor part) {
    const bool all = part == openOfInvoice(invoice);
    invoice.own_set_off += part;
    invoice.set_off = all ? invoice.amount
                          : Minor(mulDivRoundHalfEven(invoice.amount.units(), invoice.own_set_off.units(),
                                                      invoice.own_amount.units()));
    ++invoice.version;
    invoice.last_command = context.command().id;
    claim.settled += part;
    noteClaimEvent(context, claim, "set_off", part, invoice.number, invoice.id);
    context.rows().put(std::move(invoice));
}

Outcome settleVendorClaim(Context& context, VendorClaim& claim) {
    const auto payload = readPayload<ClaimSettlement>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto rest = claim.credited - claim.settled;
    auto wanted = payload->settled.value_or(rest);
    if (wanted <= Minor() || wanted > rest)
        return reject("wrong_amount",
                      fmt::format("Of the credit {} can be set off, not {}.", toDecimal(rest), toDecimal(wanted)),
                      "settled");
    auto invoices = invoicesToPay(context, claim);
    if (payload->invoice) {
        std::erase_if(invoices, [&](const SupplierInvoice& one) { return one.id != *payload->invoice; });
        if (invoices.empty())
            return reject("unknown_invoice",
                          "The supplier has no such invoice that is matched, not yet proposed for payment and open.",
                          "invoice");
    }
    const auto before = claim.settled;
    for (const auto& invoice : invoices) {
        const auto part = std::min(wanted, openOfInvoice(invoice));
        if (part <= Minor())
            break;
        setOffAgainst(context, claim, invoice, part);
        wanted -= part;
    }
    if (claim.settled == before)
        return reject("nothing_to_set_off",
                      "No invoice of the supplier waits to be paid: the credit is set off when one does.");
    takeNote(claim, payload->note);
    if (claim.state == "credited" && claim.settled == claim.credited)
        claim.state = "settled";
    context.tell("set_off", (claim.settled - before).units());
    return {};
}

/// Limits hold for what is given up, not for what was claimed.
Outcome mayDecideClaim(Context& context, const VendorClaim& claim, std::string_view action) {
    const bool loses = action == "write_down" || action == "withdraw";
    return checkAuthority(context, claim, loses ? std::optional(claim.open()) : std::nullopt, claim.currency);
}

using ClaimActions = DocumentActions<VendorClaim>;

std::vector<ClaimActions::Action> claimActions() {
    const auto noted = describePayload<ClaimNote>();
    const std::map<std::string, std::string> why{{"note", "why"}};
    return {
        {"send", "Notes that the claim went to the supplier, who has claim_answer_days to answer.", noted, {}, "send"},
        {"accept",
         "Notes that the supplier will credit it.",
         describePayload<ClaimAnswer>(),
         {{"reference", "the supplier's number of it"}, {"expected_on", "when the credit is expected"}},
         "accept"},
        {"reject",
         "Notes that the supplier refuses it; it can be sent again, or written down.",
         describePayload<ClaimRefusal>(),
         {{"answer", "what the supplier said"}},
         "reject"},
        {"credit",
         "Books a credit note of the supplier: less is owed to them. Several may come.",
         describePayload<ClaimCredit>(),
         {{"credited", "minor units of the currency of the books"}, {"reference", "number of the credit note"}},
         "credit"},
        {"settle",
         "Sets the credit off against invoices that wait to be paid, the earliest due first, or one of them.",
         describePayload<ClaimSettlement>(),
         {{"invoice", "its id; all that wait when left out"},
          {"settled", "minor units; all that is left when left "
                      "out"}},
         "settle"},
        {"write_down", "Books as a loss what the supplier will not credit.", noted, why, "write_down"},
        {"withdraw", "Gives a claim up before the supplier answered: all of it is a loss.", noted, why, "withdraw"},
    };
}

} // namespace

const StateMachine& vendorClaimMachine() {
    static constexpr StateMachine machine{"vendor_claim", "Vendor claim", claimStates, claimTransitions};
    return machine;
}

void addVendorClaims(Catalog& catalog) {
    catalog.add(vendorClaimMachine());
    ClaimActions declared;
    declared.machine = &vendorClaimMachine();
    declared.amount = [](const VendorClaim& claim) { return claim.amount; };
    declared.currency = [](const VendorClaim& claim) { return claim.currency; };
    declared.authority = mayDecideClaim;
    declared.actions = claimActions();
    declared.effects = {{"send", sendClaim},
                        {"accept", acceptClaim},
                        {"refuse", refuseClaim},
                        {"credit", creditClaim},
                        {"settle", settleVendorClaim},
                        {"withdraw", withdrawClaim},
                        {"write_down", writeDownClaim},
                        {"write_down_rest", writeDownRest}};
    addDocumentCommands(catalog, std::move(declared));
    addVendorClaimViews(catalog);
}

} // namespace opsdesk
