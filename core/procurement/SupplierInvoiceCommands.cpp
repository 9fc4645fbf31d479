#include "core/procurement/SupplierInvoiceCommands.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Supplier.h"
#include "core/procurement/InvoiceMatch.h"
#include "core/procurement/InvoicePosting.h"
#include "core/procurement/LandedCosts.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderTerms.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/procurement/SupplierInvoiceViews.h"
#include "core/procurement/VendorClaims.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

constexpr State invoiceStates[] = {
    {"held", "Held"},       {"matched", "Matched"},           {"proposed", "Proposed for payment"},
    {"paid", "Paid", true}, {"cancelled", "Cancelled", true},
};

/// By whether it agrees with order and receipt.
constexpr std::string_view invoiceCompared[] = {"held", "matched"};

// A proposal of payment takes invoices along: what happens to it moves them.
constexpr Transition invoiceTransitions[] = {
    // state, action, next, guard, effect, undo, ends
    {"", "enter", "", "", "", "", invoiceCompared},
    {"held", "match", "", "", "match", "", invoiceCompared},
    {"held", "release", "matched", "explained", "release", ""},
    {"held", "cancel", "cancelled", "explained", "cancel", ""},
    {"matched", "cancel", "cancelled", "explained", "cancel", ""},
    {"matched", "propose", "proposed", "", "", ""},
    {"proposed", "withdraw", "matched", "", "", ""},
    {"proposed", "pay", "paid", "", "", ""},
};

struct InvoiceLineInput {
    Uuid order;
    std::int64_t order_line = 0;
    Quantity quantity;
    Minor unit_cost;
};
BOOST_DESCRIBE_STRUCT(InvoiceLineInput, (), (order, order_line, quantity, unit_cost))

struct InvoiceChargeInput {
    std::string kind;
    Minor amount;
    std::optional<Uuid> order;
};
BOOST_DESCRIBE_STRUCT(InvoiceChargeInput, (), (kind, amount, order))

struct EnterInvoicePayload {
    std::string supplier;
    std::string reference;
    Date invoiced_on;
    Minor amount;
    std::vector<InvoiceLineInput> lines;
    std::optional<std::vector<InvoiceChargeInput>> charges;
    std::optional<Minor> tax;
    std::optional<Currency> currency;
    std::optional<Date> due_on;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(EnterInvoicePayload, (),
                      (supplier, reference, invoiced_on, amount, lines, charges, tax, currency, due_on, note))

struct InvoiceNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(InvoiceNotePayload, (), (note))

constexpr TaskKind mismatch{"invoice_mismatch", "controller", 72, "finance-lead"};

/// The number as nobody can write it in two ways.
std::string keyOf(const Supplier& supplier, const std::string& reference) {
    std::string letters;
    for (const char letter : reference)
        if (std::isalnum(static_cast<unsigned char>(letter)))
            letters += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return fmt::format("{}/{}", supplier.supplier_id, letters);
}

Outcome checkNew(Context& context, const SupplierInvoice& invoice, const Supplier& supplier) {
    if (invoice.reference_key == keyOf(supplier, ""))
        return reject("missing_field", "Give the supplier's number of the invoice as reference.", "reference");
    for (const auto* other :
         context.rows().select<SupplierInvoice>(invoice.entity, "reference_key", invoice.reference_key))
        if (other->state != "cancelled")
            return reject("duplicate_invoice",
                          fmt::format("Invoice {} of {} was entered already, as {}.", other->reference, supplier.name,
                                      other->number),
                          "reference");
    if (invoice.invoiced_on > context.businessDate() || invoice.due_on < invoice.invoiced_on)
        return reject("wrong_date", "An invoice is of today or earlier, and due on its day or later.", "invoiced_on");
    return {};
}

/// The orders of an invoice, each once, and what is invoiced of it.
struct InvoicedOrders {
    std::vector<Uuid> ids;
    std::vector<std::int64_t> worth;
};

InvoicedOrders invoicedOrders(const std::vector<InvoiceLineInput>& lines) {
    InvoicedOrders orders;
    for (const auto& line : lines) {
        const auto at = std::ranges::find(orders.ids, line.order) - orders.ids.begin();
        if (at == std::ssize(orders.ids)) {
            orders.ids.push_back(line.order);
            orders.worth.push_back(0);
        }
        orders.worth[static_cast<std::size_t>(at)] += std::abs(extend(line.unit_cost, line.quantity).units());
    }
    return orders;
}

/// A charge that names no order: each bears what was agreed with it and not billed yet, and of what is more a share by
/// the worth of its goods.
void shareCharge(Context& context, SupplierInvoice& invoice, const InvoiceChargeInput& charge,
                 const InvoicedOrders& orders) {
    auto& rows = context.rows();
    const auto rate = conversionOn(rows, entityCurrency(rows), invoice.currency, invoice.invoiced_on);
    std::vector<std::int64_t> agreed;
    Minor sum;
    for (const auto& id : orders.ids) {
        const auto* order = rows.find<PurchaseOrder>(invoice.entity, id);
        const auto open =
            order && rate ? rate->of(chargesToBill(rows, *order, charge.kind, invoice.invoiced_on)) : Minor();
        agreed.push_back(open.units());
        sum += open;
    }
    const auto asAgreed = allocate(std::min(charge.amount, sum), agreed);
    const auto more = allocate(std::max(charge.amount - sum, Minor()), orders.worth);
    for (std::size_t i = 0; i < orders.ids.size(); ++i)
        if (const auto share = asAgreed[i] + more[i]; share != Minor())
            invoice.charges.push_back({charge.kind, share, orders.ids[i]});
}

Outcome takeCharges(Context& context, SupplierInvoice& invoice, const EnterInvoicePayload& payload) {
    const auto charges = payload.charges.value_or(std::vector<InvoiceChargeInput>());
    const auto orders = invoicedOrders(payload.lines);
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const auto& [kind, amount, order] = charges[i];
        const auto field = [&](std::string_view name) { return fmt::format("charges[{}].{}", i, name); };
        if (auto known = checkChargeKind(kind, field("kind")); !known)
            return known;
        if (auto held = checkUnitCost(amount, fmt::format("charge {}", i + 1), field("amount")); !held)
            return held;
        if (!order && orders.ids.empty())
            return reject("missing_field", "Name the order whose goods bear the charge: no line does.", field("order"));
        if (order && !context.rows().find<PurchaseOrder>(invoice.entity, *order))
            return reject("unknown_order", "There is no order " + order->toString() + ".", field("order"));
        if (order)
            invoice.charges.push_back({kind, amount, *order});
        else
            shareCharge(context, invoice, charges[i], orders);
        invoice.charges_amount += amount;
    }
    return {};
}

/// Lines of drafts, and those that an amendment adds, may still go: nothing can be owed for them.
bool isAgreed(const PurchaseOrder& order, std::int64_t line) {
    if (order.state == "amended")
        return std::ranges::find(order.lines_before, line, &AmendedLine::line_no) != order.lines_before.end();
    return order.ordered_on.has_value() && order.state != "cancelled";
}

/// The invoice without its lines.
Result<SupplierInvoice> startInvoice(Context& context, const EnterInvoicePayload& payload, const Supplier& supplier) {
    SupplierInvoice invoice;
    invoice.entity = context.entity();
    invoice.id = context.command().document.value_or(context.derivedId("supplier_invoice"));
    if (auto allowed = checkAuthority(context, invoice, {}, Currency()); !allowed)
        return tl::unexpected(allowed.error());
    if (context.rows().find<SupplierInvoice>(invoice.entity, invoice.id))
        return reject("document_exists", "There is an invoice with this id already.", "document");
    invoice.supplier_id = supplier.supplier_id;
    invoice.reference = payload.reference;
    invoice.reference_key = keyOf(supplier, payload.reference);
    invoice.currency = payload.currency.value_or(supplier.currency);
    invoice.amount = payload.amount;
    invoice.tax = payload.tax.value_or(Minor());
    invoice.invoiced_on = payload.invoiced_on;
    invoice.due_on = payload.due_on.value_or(payload.invoiced_on + static_cast<int>(supplier.payment_days));
    invoice.note = payload.note.value_or("");
    if (auto held = checkUnitCost(invoice.tax, "the tax", "tax"); !held)
        return tl::unexpected(held.error());
    if (auto held = takeCharges(context, invoice, payload); !held)
        return tl::unexpected(held.error());
    if (auto sound = checkNew(context, invoice, supplier); !sound)
        return tl::unexpected(sound.error());
    return invoice;
}

Result<SupplierInvoiceLine> makeLine(Context& context, const SupplierInvoice& invoice, const InvoiceLineInput& input,
                                     std::size_t index) {
    const auto field = [&](std::string_view name) { return fmt::format("lines[{}].{}", index, name); };
    auto& rows = context.rows();
    const auto* order = rows.find<PurchaseOrder>(invoice.entity, input.order);
    if (!order || order->supplier_id != invoice.supplier_id)
        return reject("unknown_order", "The supplier has no order " + input.order.toString() + ".", field("order"));
    if (order->currency != invoice.currency)
        return reject("wrong_currency",
                      fmt::format("{} is in {}, the invoice in {}: ask for one in the order's currency.", order->number,
                                  order->currency.code(), invoice.currency.code()),
                      field("order"));
    const auto* ordered = rows.find<PurchaseOrderLine>(invoice.entity, input.order, input.order_line);
    if (!ordered)
        return reject("unknown_line", fmt::format("{} has no line {}.", order->number, input.order_line),
                      field("order_line"));
    if (!isAgreed(*order, input.order_line))
        return reject("wrong_state",
                      fmt::format("Line {} of {} is not agreed with the supplier: the order is {}.", input.order_line,
                                  order->number, order->state),
                      field("order"));
    if (auto held = checkQuantity(input.quantity, fmt::format("line {}", index + 1), field("quantity")); !held)
        return tl::unexpected(held.error());
    if (auto held = checkUnitCost(input.unit_cost, fmt::format("line {}", index + 1), field("unit_cost")); !held)
        return tl::unexpected(held.error());
    return SupplierInvoiceLine{invoice.entity,
                               invoice.id,
                               static_cast<std::int64_t>(index) + 1,
                               input.order,
                               input.order_line,
                               ordered->item_id,
                               input.quantity,
                               input.unit_cost,
                               extend(input.unit_cost, input.quantity),
                               {},
                               {},
                               {},
                               0};
}

Outcome checkTotal(const SupplierInvoice& invoice, const std::vector<SupplierInvoiceLine>& lines) {
    auto sum = invoice.charges_amount + invoice.tax;
    for (const auto& line : lines)
        sum += line.amount;
    if (sum == invoice.amount)
        return {};
    return reject("wrong_total",
                  fmt::format("Lines, charges and tax add up to {}, not to the invoice's {}: what is missing?",
                              toDecimal(sum), toDecimal(invoice.amount)),
                  "amount");
}

void addFinding(SupplierInvoice& invoice, const std::string& finding, Minor difference) {
    invoice.difference += difference;
    if (invoice.finding.empty())
        invoice.finding = finding;
}

void compareLines(Context& context, SupplierInvoice& invoice, const MatchTolerance& tolerance) {
    auto& rows = context.rows();
    std::map<std::pair<Uuid, std::int64_t>, Quantity> asked; // by lines before it: every unit is owed once
    for (const auto* line : rows.select<SupplierInvoiceLine>(invoice.entity, "invoice_id", invoice.id.toString())) {
        auto ordered = *rows.find<PurchaseOrderLine>(invoice.entity, line->order_id, line->order_line);
        auto& before = asked[{line->order_id, line->order_line}];
        ordered.invoiced += before;
        before += line->quantity;
        const auto match = matchLine(*line, ordered, tolerance, skuOf(rows, line->item_id));
        addFinding(invoice, match.finding, match.difference);
        auto compared = *line;
        compared.finding = match.finding;
        rows.put(std::move(compared));
    }
}

void compareCharges(Context& context, SupplierInvoice& invoice, const MatchTolerance& tolerance) {
    auto& rows = context.rows();
    const auto rate = conversionOn(rows, entityCurrency(rows), invoice.currency, invoice.invoiced_on);
    std::map<std::pair<Uuid, std::string>, Minor> asked;
    for (const auto& charge : invoice.charges)
        asked[{charge.order_id, charge.kind}] += charge.amount;
    for (const auto& [of, amount] : asked) {
        const auto* order = rows.find<PurchaseOrder>(invoice.entity, of.first);
        const auto open = rate ? rate->of(chargesToBill(rows, *order, of.second, invoice.invoiced_on)) : Minor();
        if (amount > open + Minor(mulDivRoundHalfEven(open.units(), tolerance.price, 10'000)))
            addFinding(invoice,
                       found(fmt::format("{} of {}: {} is invoiced, {} was agreed and not billed before.", of.second,
                                         order->number, toDecimal(amount, invoice.currency.decimals()),
                                         toDecimal(open, invoice.currency.decimals()))),
                       amount - open);
    }
}

/// Compares with order and receipt: matched and booked, or held with a task for the controller.
Outcome matchInvoice(Context& context, SupplierInvoice& invoice) {
    auto& rows = context.rows();
    const auto tolerance = matchTolerance(rows);
    invoice.finding.clear();
    invoice.difference = Minor();
    compareLines(context, invoice, tolerance);
    compareCharges(context, invoice, tolerance);
    if (invoice.finding.empty()) {
        invoice.state = "matched";
        closeTask(context, mismatch, "supplier_invoice", invoice.id.toString());
        return postInvoice(context, invoice);
    }
    invoice.state = "held";
    invoice.own_amount = inOwnCurrency(rows, invoice.amount, invoice.currency, invoice.invoiced_on).value_or(Minor());
    openTask(context, mismatch, {"supplier_invoice", invoice.id.toString(), invoice.number, invoice.supplier_id, 0},
             fmt::format("Invoice {} does not match order and receipt: {}", invoice.reference, invoice.finding),
             inOwnCurrency(rows, invoice.difference, invoice.currency, invoice.invoiced_on).value_or(Minor()));
    return {};
}

Outcome enterInvoice(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<EnterInvoicePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    const auto suppliers = context.rows().select<Supplier>(0, "code", payload->supplier);
    if (suppliers.empty())
        return reject("unknown_supplier", fmt::format("There is no supplier with the code \"{}\".", payload->supplier),
                      "supplier");
    auto invoice = startInvoice(context, *payload, *suppliers.front());
    if (!invoice)
        return tl::unexpected(invoice.error());
    std::vector<SupplierInvoiceLine> lines;
    for (std::size_t i = 0; i < payload->lines.size(); ++i) {
        auto line = makeLine(context, *invoice, payload->lines[i], i);
        if (!line)
            return tl::unexpected(line.error());
        lines.push_back(*std::move(line));
    }
    if (auto sound = checkTotal(*invoice, lines); !sound)
        return sound;
    beginDocument(context, *invoice, "INV", "");
    for (auto& line : lines)
        context.rows().insert(std::move(line));
    if (auto matched = matchInvoice(context, *invoice); !matched)
        return matched;
    recordInvolvement(context, invoice->id, "enter");
    tellNew(context, *invoice, invoice->amount);
    context.tell("finding", invoice->finding);
    context.rows().insert(*std::move(invoice));
    return {};
}

Outcome isExplainedInvoice(Context& context, const SupplierInvoice&) {
    const auto payload = readPayload<InvoiceNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note && !payload->note->empty())
        return {};
    return reject("missing_note", "Say in a note why, for whoever audits it.", "note");
}

Outcome releaseInvoice(Context& context, SupplierInvoice& invoice) {
    const auto payload = readPayload<InvoiceNotePayload>(context.command().payload);
    invoice.note = payload ? payload->note.value_or("") : "";
    invoice.released_by = context.actor().id;
    invoice.released_at = context.acceptedAt();
    closeTask(context, mismatch, "supplier_invoice", invoice.id.toString());
    return postInvoice(context, invoice);
}

Outcome cancelInvoice(Context& context, SupplierInvoice& invoice) {
    const auto payload = readPayload<InvoiceNotePayload>(context.command().payload);
    invoice.note = payload ? payload->note.value_or("") : "";
    closeTask(context, mismatch, "supplier_invoice", invoice.id.toString());
    reverseInvoice(context, invoice);
    undoSetOffs(context, invoice);
    return {};
}

using InvoiceActions = DocumentActions<SupplierInvoice>;

std::vector<InvoiceActions::Action> invoiceActions() {
    const auto fields = describePayload<InvoiceNotePayload>();
    const std::map<std::string, std::string> note{{"note", "why"}};
    return {
        {"match", "Compares a held invoice again, after goods came or the order was amended.", {}, {}, ""},
        {"release",
         "Takes a held invoice as it is, though it asks for more than order and receipt; never by whoever "
         "entered it.",
         fields, note, "release"},
        {"cancel", "Takes an invoice out again; what was booked is booked back.", fields, note, ""},
    };
}

} // namespace

const StateMachine& supplierInvoiceMachine() {
    static constexpr StateMachine machine{"supplier_invoice", "Supplier invoice", invoiceStates, invoiceTransitions};
    return machine;
}

void addSupplierInvoices(Catalog& catalog) {
    catalog.add(supplierInvoiceMachine());
    CommandType enter;
    enter.name = "supplier_invoice.enter";
    enter.summary = "Enters a supplier's invoice and compares it with order and receipt.";
    enter.fields = describePayload<EnterInvoicePayload>();
    enter.notes = {{"supplier", "its code"},
                   {"reference", "the supplier's number of the invoice"},
                   {"invoiced_on", "its date"},
                   {"amount", "of the whole, minor units of its currency; of a charge, likewise"},
                   {"lines", "what is invoiced of which line of which order"},
                   {"order", "id of the order"},
                   {"order_line", "line of the order"},
                   {"quantity", "base units, above zero"},
                   {"unit_cost", "per base unit, minor units"},
                   {"charges",
                    "freight and the like, and the order whose goods bear it; without one, as it was agreed with the "
                    "orders of the lines, and what is more by the worth of their goods"},
                   {"kind", "freight, duty, insurance, handling or other"},
                   {"tax", "minor units"},
                   {"currency", "the supplier's when left out"},
                   {"due_on", "by the supplier's terms when left out"},
                   {"note", "a comment"}};
    enter.handle = enterInvoice;
    catalog.add(std::move(enter));
    InvoiceActions declared;
    declared.machine = &supplierInvoiceMachine();
    declared.amount = [](const SupplierInvoice& invoice) { return invoice.amount; };
    declared.currency = [](const SupplierInvoice& invoice) { return invoice.currency; };
    declared.actions = invoiceActions();
    declared.guards = {{"explained", isExplainedInvoice}};
    declared.effects = {{"match", matchInvoice}, {"release", releaseInvoice}, {"cancel", cancelInvoice}};
    addDocumentCommands(catalog, std::move(declared));
    addSupplierInvoiceViews(catalog);
}

} // namespace opsdesk
