#include "core/returns/WriteOffProposal.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockProposal.h"
#include "core/master/MasterLookup.h"
#include "core/master/Reasons.h"
#include "core/master/SupplierItem.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/WriteOffPosting.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 6> knownGrades{"as_new", "opened", "used", "faulty", "unusable", "missing"};
constexpr int usualClaimDays = 90;

std::string listedWords(std::span<const std::string_view> words) {
    std::string text;
    for (const auto word : words)
        text += fmt::format("{}{}", text.empty() ? "" : ", ", word);
    return text;
}

Outcome checkWish(Context& context, const WriteOffWish& wish) {
    auto& rows = context.rows();
    if (!rows.find<Item>(std::int64_t(0), wish.item_id))
        return reject("unknown_item", fmt::format("There is no item with the key {}.", wish.item_id), "item_id");
    if (!rows.find<Node>(context.entity(), wish.node_id))
        return reject("unknown_node", fmt::format("There is no node with the key {}.", wish.node_id), "node_id");
    if (auto known = checkStockState(wish.stock_state); !known)
        return known;
    if (wish.quantity <= Quantity())
        return reject("wrong_quantity", "The quantity must be above zero.", "quantity");
    if (auto known = checkDisposition(wish.disposition); !known)
        return known;
    if (auto known = checkGrade(wish.grade); !known)
        return known;
    if (wish.return_id && !rows.find<ReturnOrder>(context.entity(), *wish.return_id))
        return reject("unknown_return", "There is no return " + wish.return_id->toString() + ".", "return_id");
    return checkReason(rows, wish.reason_code, "write_off");
}

WriteOff makeWriteOff(Context& context, const WriteOffWish& wish, const Uuid& id) {
    WriteOff made;
    made.entity = context.entity();
    made.id = id;
    beginDocument(context, made, "WO", "proposed");
    made.item_id = wish.item_id;
    made.node_id = wish.node_id;
    made.stock_state = wish.stock_state;
    made.lot = wish.lot;
    made.quantity = wish.quantity;
    made.amount = bookValue(context.rows(), made.entity, made.item_id, made.quantity);
    made.currency = entityCurrency(context.rows());
    made.reason_code = wish.reason_code;
    made.original_text = wish.original_text;
    made.reason_rule = wish.reason_rule;
    made.proposed_disposition = wish.disposition;
    made.disposition = wish.disposition;
    made.origin = wish.return_id ? "return" : "manual";
    made.return_id = wish.return_id;
    made.occurred_at = context.businessTime();
    made.proposed_by = context.actor().id;
    made.note = wish.note;
    made.line_no = wish.line_no;
    made.inspection_no = wish.inspection_no;
    made.grade = wish.grade;
    made.supplier_id = wish.supplier_id;
    findClaimTerms(context, made, made.occurred_at.date());
    return made;
}

/// How the supplier of @p writeOff sells its item; that of the preferred supplier where none is named yet.
const SupplierItem* supplyOf(store::UnitOfWork& rows, const WriteOff& writeOff) {
    const SupplierItem* best = nullptr;
    for (const auto* one : rows.select<SupplierItem>(0, "item_id", writeOff.item_id)) {
        if (writeOff.supplier_id != 0 && one->supplier_id != writeOff.supplier_id)
            continue;
        if (!best || (one->preferred && !best->preferred) ||
            (one->preferred == best->preferred && one->supplier_id < best->supplier_id))
            best = one;
    }
    return best;
}

int claimWindow(store::UnitOfWork& rows) {
    const auto days = setting(rows, "claim_window_days");
    return days ? static_cast<int>(asInteger(parseValue(*days, ColumnType::Integer))) : usualClaimDays;
}

} // namespace

Outcome checkDisposition(const std::string& disposition) {
    if (std::ranges::find(dispositions, disposition) != dispositions.end())
        return {};
    return reject("unknown_disposition",
                  fmt::format("There is no disposition {}; choose one of {}.", disposition, listedWords(dispositions)),
                  "disposition");
}

Outcome checkGrade(const std::string& grade) {
    if (grade.empty() || std::ranges::find(knownGrades, grade) != knownGrades.end())
        return {};
    return reject("unknown_grade",
                  fmt::format("There is no grade {}; choose one of {}.", grade, listedWords(knownGrades)), "grade");
}

void findClaimTerms(Context& context, WriteOff& writeOff, Date since) {
    auto& rows = context.rows();
    writeOff.claim_amount = Minor();
    if (const auto* supply = supplyOf(rows, writeOff)) {
        writeOff.supplier_id = supply->supplier_id;
        const auto price = extend(supply->unit_cost, writeOff.quantity);
        writeOff.claim_amount = inOwnCurrency(rows, price, supply->currency, since).value_or(Minor());
    }
    if (writeOff.supplier_id != 0)
        writeOff.claim_until = since + claimWindow(rows);
}

Result<WriteOff> proposeWriteOff(Context& context, const WriteOffWish& wish) {
    if (auto sound = checkWish(context, wish); !sound)
        return tl::unexpected(sound.error());
    auto& rows = context.rows();
    const auto id = wish.id.value_or(context.derivedId(wish.name));
    if (rows.find<WriteOff>(context.entity(), id))
        return reject("document_exists", "There is already a document " + id.toString() + ".", "document");
    const StockPosition taken{
        context.entity(), wish.item_id, wish.node_id, wish.stock_state, wish.lot, wish.quantity, 0};
    if (auto there = checkIsThere(rows, taken, rows.find<Item>(std::int64_t(0), wish.item_id)->sku,
                                  rows.find<Node>(context.entity(), wish.node_id)->code);
        !there)
        return tl::unexpected(there.error());
    auto made = makeWriteOff(context, wish, id);
    recordInvolvement(context, made.id, "propose");
    if (!made.grade.empty())
        recordInvolvement(context, made.id, "inspect");
    rows.put(made);
    return made;
}

} // namespace opsdesk
