#include "core/returns/Refurbishments.h"

#include "core/governance/Settings.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/returns/Refurbishment.h"
#include "core/returns/ReturnDispositions.h"
#include "core/returns/ReturnMachine.h"
#include "core/returns/ReturnPolicies.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

struct FinishRefurbishment {
    Minor cost;
    std::string result_grade;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(FinishRefurbishment, (), (cost, result_grade, note))

struct CancelRefurbishment {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CancelRefurbishment, (), (note))

/// The inspection that asked for the work takes @p state; null where it is gone.
std::optional<ReturnInspection> moveInspection(Context& context, const Refurbishment& work, std::string_view state) {
    auto& rows = context.rows();
    const auto* found = rows.find<ReturnInspection>(work.entity, work.return_id, work.line_no, work.inspection_no);
    if (!found)
        return std::nullopt;
    auto changed = *found;
    changed.state = state;
    rows.put(changed);
    if (const auto* of = rows.find<ReturnOrder>(work.entity, work.return_id)) {
        auto returned = *of;
        ++returned.version;
        returned.last_command = context.command().id;
        rows.put(std::move(returned));
    }
    return changed;
}

/// What the work came to is an inspection of its own, whose disposition is decided like any other.
void inspectAnew(Context& context, const Refurbishment& work, ReturnInspection seen) {
    auto& rows = context.rows();
    for (const auto* one : rows.select<ReturnInspection>(work.entity, "return_id", work.return_id.toString()))
        if (one->line_no == work.line_no)
            seen.inspection_no = std::max(seen.inspection_no, one->inspection_no);
    ++seen.inspection_no;
    seen.grade = work.result_grade;
    seen.answers.text = "[]";
    seen.state = "decided";
    seen.inspected_by = context.actor().id;
    seen.inspected_at = context.acceptedAt();
    seen.note = "After " + work.number;
    const auto* of = rows.find<ReturnOrder>(work.entity, work.return_id);
    recommend(rows, seen, of && of->history ? Minor() : bookValue(rows, work.entity, work.item_id, work.quantity));
    rows.insert(std::move(seen));
}

Outcome finishWork(Context& context, Refurbishment& work) {
    const auto wish = readPayload<FinishRefurbishment>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (!rankOf(wish->result_grade))
        return reject(
            "unknown_grade",
            fmt::format("There is no grade {}; choose {}.", wish->result_grade, fmt::join(returnGrades, ", ")),
            "result_grade");
    if (wish->cost < Minor())
        return reject("wrong_amount", "The cost of the work is not negative.", "cost");
    work.cost = wish->cost;
    work.result_grade = wish->result_grade;
    work.note = wish->note.value_or(work.note);
    work.done_by = context.actor().id;
    work.done_at = context.acceptedAt();
    if (auto seen = moveInspection(context, work, "replaced"))
        inspectAnew(context, work, std::move(*seen));
    const auto entry = postJournal(context, {"refurbishment",
                                             work.id,
                                             work.number,
                                             context.businessDate(),
                                             work.currency,
                                             "Work on returned goods",
                                             {{work.cost, work.item_id}}});
    if (!entry)
        return tl::unexpected(entry.error());
    work.journal_entry_id = *entry;
    return {};
}

Outcome cancelWork(Context& context, Refurbishment& work) {
    const auto wish = readPayload<CancelRefurbishment>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    work.note = wish->note.value_or(work.note);
    moveInspection(context, work, "decided");
    return {};
}

View refurbishmentsView() {
    using T = ColumnType;
    View view;
    view.name = "refurbishments";
    view.title = "Refurbishments";
    view.description = "Work on returned goods, to make them fit for sale.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"state", "State", T::Code, "open, done or cancelled."},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "Base units."},
        {"grade", "Found", T::Code, "The grade that the goods came back in."},
        {"result_grade", "Became", T::Code, "The grade that the work brought them to; empty until it is done."},
        {"cost", "Cost", T::Money, "Of the work, in the currency of the books."},
        {"currency", "Currency", T::Currency, "", false},
        {"return_number", "Return", T::Code, "That they came back with."},
        {"node", "Node", T::Code, "Where the goods lie."},
        {"created_at", "Opened", T::Time, ""},
        {"created_by", "Opened by", T::Code, ""},
        {"done_at", "Done", T::Time, ""},
        {"done_by", "Done by", T::Code, ""},
        {"note", "Note", T::Text, ""},
        {"lot", "Lot", T::Code, "", false},
        {"line_no", "Line", T::Integer, "Of the return.", false},
        {"return_id", "Return key", T::Uuid, "", false},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"id", "Id", T::Uuid, "Key of the work order.", false},
        {"version", "Version", T::Integer, "Counts changes.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"created_at", true}};
    view.sql = R"(SELECT w.number, w.state, i.sku, i.name, w.quantity, s.grade, w.result_grade, w.cost, w.currency,
            r.number AS return_number, n.code AS node, w.created_at, w.created_by, w.done_at, w.done_by, w.note, w.lot,
            w.line_no, w.return_id, w.item_id, w.id, w.version, w.rev
        FROM refurbishment w
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = w.item_id
        LEFT JOIN node n ON n.entity = w.entity AND n.node_id = w.node_id
        LEFT JOIN return_order r ON r.entity = w.entity AND r.id = w.return_id
        LEFT JOIN return_inspection s ON s.entity = w.entity AND s.return_id = w.return_id AND s.line_no = w.line_no
            AND s.inspection_no = w.inspection_no
        WHERE w.entity = @entity)";
    view.tables = {"item", "node", "refurbishment", "return_inspection", "return_order"};
    view.search = {"number", "sku", "name", "return_number"};
    return view;
}

} // namespace

void openRefurbishment(Context& context, const ReturnOrder& returned, const ReturnInspection& inspection,
                       const std::string& lot) {
    Refurbishment work;
    work.entity = returned.entity;
    work.id = context.derivedId(fmt::format("refurbishment/{}/{}", inspection.line_no, inspection.inspection_no));
    beginDocument(context, work, "RF", "open");
    work.return_id = returned.id;
    work.line_no = inspection.line_no;
    work.inspection_no = inspection.inspection_no;
    work.item_id = inspection.item_id;
    work.node_id = returned.node_id;
    work.lot = lot;
    work.quantity = inspection.quantity;
    work.currency = entityCurrency(context.rows());
    context.tell("refurbishment", work.number);
    context.rows().insert(std::move(work));
}

void addRefurbishments(Catalog& catalog) {
    catalog.add(refurbishmentMachine());
    DocumentActions<Refurbishment> declared;
    declared.machine = &refurbishmentMachine();
    declared.actions = {
        {"finish",
         "Says what the work cost and which grade the goods have now.",
         describePayload<FinishRefurbishment>(),
         {{"cost", "minor units of the currency of the books"},
          {"result_grade", "as_new, opened, used, faulty, unusable or missing"},
          {"note", "what was done"}},
         "decide"},
        {"cancel",
         "Gives the work up; the goods' disposition is open again.",
         describePayload<CancelRefurbishment>(),
         {{"note", "why"}},
         "decide"},
    };
    declared.effects = {{"finish", finishWork}, {"cancel", cancelWork}};
    addDocumentCommands(catalog, std::move(declared));
    catalog.add(refurbishmentsView());
}

} // namespace opsdesk
