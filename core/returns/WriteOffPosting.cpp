#include "core/returns/WriteOffPosting.h"

#include "core/ledger/BookingDay.h"
#include "core/ledger/GeneralLedger.h"
#include "core/procurement/VendorClaims.h"
#include "core/returns/ReturnOrder.h"

namespace opsdesk {

namespace {

const Place liquidated{0, "liquidated"}, donated{0, "donated"};

bool staysInStock(const WriteOff& writeOff) {
    return writeOff.disposition == "restock" || writeOff.disposition == "quarantine";
}

bool moves(const WriteOff& writeOff) {
    const Place from = placeOf(writeOff);
    const Place to = destinationOf(writeOff);
    return from.node_id != to.node_id || from.state != to.state;
}

std::string entryKind(const WriteOff& writeOff) {
    const std::string kind = staysInStock(writeOff) ? "transfer" : writeOff.disposition;
    return writeOff.history ? "history_" + kind : kind;
}

StockPosting stockPosting(const Context& context, const WriteOff& writeOff) {
    StockPosting posting;
    posting.kind = entryKind(writeOff);
    posting.document = writeOff.id;
    posting.number = writeOff.number;
    posting.moved_on = context.businessDate();
    posting.currency = writeOff.currency;
    posting.moves.push_back(
        {writeOff.item_id, writeOff.lot, placeOf(writeOff), destinationOf(writeOff), writeOff.quantity, std::nullopt});
    return posting;
}

/// What a vendor owes beyond what the goods stood in the books at; below zero where it is less.
Minor claimVariance(const WriteOff& writeOff, Minor value) {
    return writeOff.disposition == "vendor_claim" ? writeOff.claim_amount - value : Minor();
}

Result<std::int64_t> postValue(Context& context, const WriteOff& writeOff, Minor value) {
    JournalPosting posting;
    posting.event = writeOff.disposition;
    posting.document = writeOff.id;
    posting.number = writeOff.number;
    posting.posted_on = context.businessDate();
    posting.currency = writeOff.currency;
    posting.description = writeOff.reason_code;
    posting.amounts.push_back({value, writeOff.item_id});
    posting.amounts.push_back({claimVariance(writeOff, value), writeOff.item_id, "claim_variance"});
    return postJournal(context, posting);
}

void openClaimFor(Context& context, WriteOff& writeOff) {
    if (writeOff.claim_amount == Minor())
        return;
    VendorClaimLine line;
    line.item_id = writeOff.item_id;
    line.quantity = writeOff.quantity;
    line.lot = writeOff.lot;
    line.book_amount = writeOff.amount;
    line.amount = writeOff.claim_amount;
    line.defect = writeOff.reason_code;
    line.grade = writeOff.grade;
    line.write_off_id = writeOff.id;
    line.write_off = writeOff.number;
    line.return_id = writeOff.return_id;
    if (writeOff.return_id)
        if (const auto* returned = context.rows().find<ReturnOrder>(writeOff.entity, *writeOff.return_id))
            line.return_number = returned->number;
    line.return_line = writeOff.line_no;
    line.inspection_no = writeOff.inspection_no;
    writeOff.claim_id = claimFromSupplier(context, writeOff.supplier_id, std::move(line), writeOff.claim_until);
}

} // namespace

Place placeOf(const WriteOff& writeOff) {
    return writeOff.history ? place::history : Place{writeOff.node_id, writeOff.stock_state};
}

Place destinationOf(const WriteOff& writeOff) {
    if (writeOff.disposition == "restock")
        return writeOff.history ? place::history : place::available(writeOff.node_id);
    if (writeOff.disposition == "vendor_claim")
        return place::supplier;
    if (writeOff.disposition == "liquidation")
        return liquidated;
    if (writeOff.disposition == "donation")
        return donated;
    if (writeOff.disposition == "quarantine")
        return writeOff.history ? place::history : place::held(writeOff.node_id);
    return place::writtenOff;
}

Outcome postDisposition(Context& context, WriteOff& writeOff) {
    if (!moves(writeOff))
        return {};
    const auto stock = postStock(context, stockPosting(context, writeOff));
    if (!stock)
        return tl::unexpected(stock.error());
    writeOff.stock_entry_id = stock->entry_id;
    if (writeOff.history || !destinationOf(writeOff).outside())
        return {};
    if (writeOff.disposition == "vendor_claim" && writeOff.claim_amount == Minor())
        writeOff.claim_amount = stock->total; // no price of the supplier is known
    const auto journal = postValue(context, writeOff, stock->total);
    if (!journal)
        return tl::unexpected(journal.error());
    writeOff.journal_entry_id = *journal;
    writeOff.amount = stock->total;
    if (writeOff.disposition == "vendor_claim")
        openClaimFor(context, writeOff);
    return {};
}

Outcome reverseDisposition(Context& context, WriteOff& writeOff) {
    if (writeOff.stock_entry_id == 0)
        return {};
    if (isInClosedPeriod(context.rows(), writeOff.entity, writeOff.journal_entry_id))
        return reject("period_closed",
                      fmt::format("{} is booked in a month that is closed: the decision stands.", writeOff.number));
    if (!writeOff.sale_number.empty())
        return reject("wrong_state", fmt::format("{} was sold with {}: take that sale back first.", writeOff.number,
                                                 writeOff.sale_number));
    if (writeOff.claim_id)
        if (auto out = takeOutOfClaim(context, *writeOff.claim_id, writeOff.id); !out)
            return out;
    writeOff.claim_id.reset();
    auto posting = stockPosting(context, writeOff);
    auto& move = posting.moves.front();
    std::swap(move.from, move.to);
    move.value = writeOff.amount;
    const auto stock = postStock(context, posting);
    if (!stock)
        return tl::unexpected(stock.error());
    writeOff.stock_entry_id = 0;
    // The entry itself and not its event anew: finance may have changed the posting map.
    if (writeOff.journal_entry_id != 0)
        reverseEntry(context, writeOff.journal_entry_id, context.businessDate(), "Reverses " + writeOff.number);
    writeOff.journal_entry_id = 0;
    return {};
}

} // namespace opsdesk
