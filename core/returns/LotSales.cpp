#include "core/ledger/BookingDay.h"
#include "core/ledger/GeneralLedger.h"
#include "core/returns/WriteOffDecisions.h"
#include "core/workflow/DocumentCommands.h"

#include <set>

namespace opsdesk {

namespace {

struct LotSale {
    std::vector<SeenWriteOff> rows;
    Minor amount;
    std::string buyer;
    std::optional<Date> sold_on;
};
BOOST_DESCRIBE_STRUCT(LotSale, (), (rows, amount, buyer, sold_on))

struct LotSaleBack {
    std::vector<SeenWriteOff> rows;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(LotSaleBack, (), (rows, note))

constexpr std::size_t mostInLot = 1000;

bool isWithLiquidator(const WriteOff& writeOff) {
    return writeOff.state == "approved" && writeOff.disposition == "liquidation" && !writeOff.history;
}

Outcome checkLotRow(Context& context, const WriteOff& writeOff, const SeenWriteOff& seen, bool sold) {
    if (!isWithLiquidator(writeOff))
        return reject("wrong_state", fmt::format("{} is not with a liquidator.", writeOff.number), "rows");
    if (!sold && !writeOff.sale_number.empty())
        return reject("wrong_state", fmt::format("{} was sold with {} already.", writeOff.number, writeOff.sale_number),
                      "rows");
    if (sold && writeOff.sale_number.empty())
        return reject("wrong_state", fmt::format("{} has not been sold.", writeOff.number), "rows");
    if (auto held = checkSeen(writeOff, seen); !held)
        return held;
    return checkAuthority(context, writeOff, std::nullopt, writeOff.currency);
}

/// All of them or none: what a lot brought is shared over the whole of it.
Result<std::vector<WriteOff>> readLot(Context& context, const std::vector<SeenWriteOff>& rows, bool sold) {
    if (rows.empty() || rows.size() > mostInLot)
        return reject("missing_field", fmt::format("Name from 1 to {} write-offs.", mostInLot), "rows");
    std::vector<WriteOff> lot;
    std::set<Uuid> named;
    for (const auto& seen : rows) {
        if (!named.insert(seen.id).second)
            continue;
        const auto* found = context.rows().find<WriteOff>(context.entity(), seen.id);
        if (!found)
            return reject("unknown_document", "There is no such document: " + seen.id.toString() + ".", "rows");
        if (auto fit = checkLotRow(context, *found, seen, sold); !fit)
            return tl::unexpected(fit.error());
        lot.push_back(*found);
    }
    return lot;
}

/// By what they stood in the books at; goods that stood at nothing share by their quantity.
std::vector<Minor> sharesOf(const std::vector<WriteOff>& lot, Minor amount) {
    std::vector<std::int64_t> values, quantities;
    std::int64_t sum = 0;
    for (const auto& writeOff : lot) {
        values.push_back(writeOff.amount.units());
        quantities.push_back(writeOff.quantity.count());
        sum += writeOff.amount.units();
    }
    return allocate(amount, sum == 0 ? quantities : values);
}

Outcome postSale(Context& context, WriteOff& writeOff, const std::string& buyer) {
    JournalPosting posting;
    posting.event = "liquidation_proceeds";
    posting.document = writeOff.id;
    posting.number = writeOff.number;
    posting.posted_on = *writeOff.sold_on;
    posting.currency = writeOff.currency;
    posting.description = writeOff.sale_number + ", " + buyer;
    posting.amounts.push_back({writeOff.recovered, writeOff.item_id});
    posting.amounts.push_back({writeOff.amount - writeOff.recovered, writeOff.item_id, "liquidation_loss"});
    const auto entry = postJournal(context, posting);
    if (!entry)
        return tl::unexpected(entry.error());
    writeOff.sale_entry_id = *entry;
    return {};
}

void putLotRow(Context& context, WriteOff&& writeOff) {
    ++writeOff.version;
    writeOff.last_command = context.command().id;
    context.rows().put(std::move(writeOff));
}

Outcome sellLot(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto sale = readPayload<LotSale>(context.command().payload);
    if (!sale)
        return tl::unexpected(sale.error());
    if (sale->amount < Minor())
        return reject("wrong_amount", "A lot cannot be sold for less than nothing.", "amount");
    if (sale->buyer.empty())
        return reject("missing_field", "Say who bought the lot.", "buyer");
    const auto day = sale->sold_on.value_or(context.businessDate());
    if (day > context.businessDate())
        return reject("wrong_date", fmt::format("{} is yet to come.", day.toString()), "sold_on");
    auto lot = readLot(context, sale->rows, false);
    if (!lot)
        return tl::unexpected(lot.error());
    const auto shares = sharesOf(*lot, sale->amount);
    const auto number = context.nextNumber("LOT");
    for (std::size_t i = 0; i < lot->size(); ++i) {
        auto& writeOff = (*lot)[i];
        writeOff.sale_number = number;
        writeOff.recovered = shares[i];
        writeOff.sold_on = day;
        if (auto posted = postSale(context, writeOff, sale->buyer); !posted)
            return posted;
        putLotRow(context, std::move(writeOff));
    }
    context.tell("number", number);
    context.tell("amount", sale->amount.units());
    return {};
}

Outcome takeBackSale(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<LotSaleBack>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto lot = readLot(context, payload->rows, true);
    if (!lot)
        return tl::unexpected(lot.error());
    for (auto& writeOff : *lot) {
        if (isInClosedPeriod(context.rows(), writeOff.entity, writeOff.sale_entry_id))
            return reject("period_closed",
                          fmt::format("{} is booked in a month that is closed: the sale stands.", writeOff.sale_number),
                          "rows");
        if (writeOff.sale_entry_id != 0)
            reverseEntry(context, writeOff.sale_entry_id, context.businessDate(), "Reverses " + writeOff.sale_number);
        writeOff.sale_number.clear();
        writeOff.recovered = Minor();
        writeOff.sold_on.reset();
        writeOff.sale_entry_id = 0;
        if (payload->note)
            writeOff.note = *payload->note;
        putLotRow(context, std::move(writeOff));
    }
    return {};
}

template <class Payload>
CommandType lotCommand(std::string name, std::string summary, Outcome (*handle)(Context&)) {
    CommandType type;
    type.name = std::move(name);
    type.summary = std::move(summary);
    type.fields = describePayload<Payload>();
    type.notes = {{"id", "of the write-off"}, {"version", "as the view shows it"}};
    type.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (const auto payload = readPayload<Payload>(command.payload))
            for (const auto& seen : payload->rows)
                rows.want<WriteOff>(command.entity, seen.id);
    };
    type.handle = handle;
    return type;
}

} // namespace

void addLotSales(Catalog& catalog) {
    auto sell = lotCommand<LotSale>("write_off.sell_lot",
                                    "Notes what a liquidator paid for a lot, and shares it over the write-offs by what "
                                    "they stood in the books at; all of them or none",
                                    sellLot);
    sell.notes["rows"] = "what was sold, as it was seen";
    sell.notes["amount"] = "of the lot: what it was sold for; of a row: as the view shows it; minor units";
    sell.notes["buyer"] = "who bought it, and their reference";
    sell.notes["sold_on"] = "today when left out";
    catalog.add(std::move(sell));
    auto back = lotCommand<LotSaleBack>("write_off.take_back_sale",
                                        "Takes the sale of write-offs back by entries of its own; all of them or none",
                                        takeBackSale);
    back.notes["rows"] = "whose sale is taken back, as they were seen; the others of their lot stay sold";
    back.notes["amount"] = "as the view shows it, minor units";
    back.notes["note"] = "a comment, for all of them";
    catalog.add(std::move(back));
}

} // namespace opsdesk
