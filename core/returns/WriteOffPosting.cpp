#include "core/returns/WriteOffPosting.h"

#include "core/ledger/BookingDay.h"
#include "core/ledger/GeneralLedger.h"

namespace opsdesk {

namespace {

const Place liquidated{0, "liquidated"};

bool moves(const WriteOff& writeOff) {
    const Place from = placeOf(writeOff);
    const Place to = destinationOf(writeOff);
    return from.node_id != to.node_id || from.state != to.state;
}

std::string entryKind(const WriteOff& writeOff) {
    const std::string kind = writeOff.disposition == "restock" ? "transfer" : writeOff.disposition;
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

Result<std::int64_t> postValue(Context& context, const WriteOff& writeOff, Minor value, std::string description) {
    JournalPosting posting;
    posting.event = writeOff.disposition;
    posting.document = writeOff.id;
    posting.number = writeOff.number;
    posting.posted_on = context.businessDate();
    posting.currency = writeOff.currency;
    posting.description = std::move(description);
    posting.amounts.push_back({value, writeOff.item_id});
    return postJournal(context, posting);
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
    const auto journal = postValue(context, writeOff, stock->total, writeOff.reason_code);
    if (!journal)
        return tl::unexpected(journal.error());
    writeOff.journal_entry_id = *journal;
    writeOff.amount = stock->total;
    return {};
}

Outcome reverseDisposition(Context& context, WriteOff& writeOff) {
    if (writeOff.stock_entry_id == 0)
        return {};
    if (isInClosedPeriod(context.rows(), writeOff.entity, writeOff.journal_entry_id))
        return reject("period_closed",
                      fmt::format("{} is booked in a month that is closed: the decision stands.", writeOff.number));
    auto posting = stockPosting(context, writeOff);
    auto& move = posting.moves.front();
    std::swap(move.from, move.to);
    move.value = writeOff.amount;
    const auto stock = postStock(context, posting);
    if (!stock)
        return tl::unexpected(stock.error());
    writeOff.stock_entry_id = 0;
    if (writeOff.journal_entry_id == 0)
        return {};
    const auto journal = postValue(context, writeOff, -writeOff.amount, "Reverses " + writeOff.number);
    if (!journal)
        return tl::unexpected(journal.error());
    writeOff.journal_entry_id = 0;
    return {};
}

} // namespace opsdesk
