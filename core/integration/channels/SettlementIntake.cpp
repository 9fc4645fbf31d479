#include "core/governance/Settings.h"
#include "core/integration/channels/Settlement.h"
#include "core/integration/channels/SettlementPosting.h"
#include "core/integration/channels/Settlements.h"
#include "core/ledger/GeneralLedger.h"
#include "core/orders/Listings.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/OrderPosting.h"
#include "core/orders/SalesOrder.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>

namespace opsdesk {

namespace {

constexpr std::size_t mostNamed = 10;

Uuid settlementId(std::string_view channel, std::string_view key) {
    static const Uuid settlements = Uuid::derived(Uuid(), "settlement");
    return Uuid::derived(settlements, fmt::format("{}/{}", channel, key));
}

class SettlementIntake {
public:
    SettlementIntake(Context& context, const std::string& channel, const ChannelSettlement& said)
        : m_context(context), m_rows(context.rows()), m_channel(channel), m_said(said) {}

    Result<ChannelVerdict> take() {
        sumUp();
        if (auto wrong = matchOrders(); !wrong.empty())
            return failed(std::move(wrong));
        const auto books = entityCurrency(m_rows);
        const auto conversion = conversionOn(m_rows, m_said.currency, books, m_said.paid_at.date());
        if (!conversion)
            return failed(fmt::format("Settlement {} is in {} and no rate of {} or the days before is known.",
                                      m_said.key, m_said.currency.code(), m_said.paid_at.date().toString()));
        const auto booked = bookedOf(*conversion);
        if (!booked)
            return failed(booked.error().text);
        begin();
        m_open = m_made.collected - m_made.fees - m_made.amount;
        m_made.difference = m_open;
        for (auto& row : m_settled) {
            if (row.order_id)
                row.difference = openOf(m_rows, m_made.entity, *row.order_id) - row.collected;
            m_differs = m_differs || row.difference != Minor();
            m_made.difference += row.difference;
        }
        m_differs = m_differs || m_open != Minor();
        if (auto posted = post(*conversion, *booked, books); !posted)
            return tl::unexpected(posted.error());
        return keep();
    }

private:
    static ChannelVerdict failed(std::string reason) { return {"failed", std::move(reason), ""}; }

    /// A row for each order, in the order of the file, and one for what is of none.
    void sumUp() {
        std::map<std::string, std::size_t> places;
        for (const auto& line : m_said.lines) {
            const auto [at, fresh] = places.try_emplace(line.order_key, m_settled.size());
            if (fresh) {
                SettledOrder row;
                row.reference = line.order_key;
                row.currency = m_said.currency;
                m_settled.push_back(std::move(row));
            }
            auto& row = m_settled[at->second];
            if (!line.fee) {
                row.collected += line.amount;
                continue;
            }
            row.fees -= line.amount;
            m_fees[itemOf(line.code)] -= line.amount;
        }
    }

    /// 0 where the channel names none, or what is several of ours.
    std::int64_t itemOf(const std::string& code) {
        if (code.empty())
            return 0;
        const auto parts = partsOf(m_rows, m_context.entity(), m_channel, code);
        return parts.size() == 1 ? parts.front().item_id : 0;
    }

    /// What is wrong, or nothing.
    std::string matchOrders() {
        std::vector<std::string> unknown;
        for (auto& row : m_settled) {
            if (row.reference.empty())
                continue;
            row.order_id = channelOrderId(m_channel, row.reference);
            const auto* order = m_rows.find<SalesOrder>(m_context.entity(), *row.order_id);
            if (!order)
                unknown.push_back(row.reference);
            else if (order->currency != m_said.currency)
                return fmt::format("{} was paid in {}, and the settlement is in {}.", order->number,
                                   order->currency.code(), m_said.currency.code());
        }
        if (unknown.empty())
            return {};
        if (unknown.size() > mostNamed) {
            unknown.resize(mostNamed);
            unknown.emplace_back("…");
        }
        return fmt::format("The settlement names orders of {} that are not here: {}. Bring them, then read this again.",
                           m_channel, fmt::join(unknown, ", "));
    }

    /// One that the channel corrects is booked back before it is booked anew.
    void begin() {
        const auto id = settlementId(m_channel, m_said.key);
        if (const auto* known = m_rows.find<Settlement>(m_context.entity(), id)) {
            m_made = *known;
            ++m_made.version;
            m_corrects = true;
            reverseJournal(m_context, id, settledEvent, fmt::format("{} corrected by {}", m_made.number, m_channel));
            for (const auto* row : m_rows.select<SettledOrder>(m_made.entity, "settlement_id", id.toString()))
                m_rows.erase<SettledOrder>(m_made.entity, id, row->line_no);
        } else {
            m_made.entity = m_context.entity();
            m_made.id = id;
            beginDocument(m_context, m_made, "SET", "settled");
        }
        m_made.channel = m_channel;
        m_made.reference = m_said.key;
        m_made.settled_on = std::min(m_said.paid_at.date(), m_context.businessDate());
        m_made.currency = m_said.currency;
        m_made.amount = m_said.total;
        m_made.collected = m_made.fees = Minor();
        for (const auto& row : m_settled) {
            if (row.order_id)
                m_made.collected += row.collected;
            m_made.fees += row.fees;
        }
        m_made.decided_by.clear();
        m_made.decided_at.reset();
        m_made.note.clear();
    }

    /// Each amount is what it adds to the converted sum, so that what comes to nothing does so in every currency.
    Outcome post(const CurrencyConversion& conversion, Minor booked, Currency books) {
        Minor sum, own;
        const auto add = [&](Minor amount) {
            const auto before = own;
            sum += amount;
            own = conversion.of(sum);
            return own - before;
        };
        JournalPosting entry{std::string(settledEvent),
                             m_made.id,
                             m_made.number,
                             m_corrects ? m_context.businessDate() : m_made.settled_on,
                             books,
                             fmt::format("Settled by {}: {}", m_channel, m_said.key),
                             {{add(m_made.collected)}}};
        for (const auto& [item, fee] : m_fees)
            entry.amounts.push_back({-add(-fee), item, "channel_fee"});
        entry.amounts.push_back({-add(-m_made.amount), 0, "settlement_payout"});
        m_made.own_open = own;
        entry.amounts.push_back({conversion.of(m_made.collected) - booked, 0, "payment_exchange"});
        const auto posted = postJournal(m_context, entry);
        return posted ? Outcome() : tl::unexpected(posted.error());
    }

    /// What stands in payments clearing of what was collected.
    Result<Minor> bookedOf(const CurrencyConversion& conversion) {
        Minor booked;
        const auto id = settlementId(m_channel, m_said.key);
        for (const auto& row : m_settled) {
            if (!row.order_id)
                continue;
            const auto& order = *m_rows.find<SalesOrder>(m_context.entity(), *row.order_id);
            const auto cleared = clearedOf(m_rows, order, row.collected, conversion, id);
            if (!cleared)
                return cleared;
            booked += *cleared;
        }
        return booked;
    }

    ChannelVerdict keep() {
        m_made.state = m_differs ? "differs" : "settled";
        m_made.last_command = m_context.command().id;
        closeTask(m_context, settlementDiffers, "settlement", m_made.id.toString());
        if (m_differs)
            openTask(m_context, settlementDiffers, {"settlement", m_made.id.toString(), m_made.number, 0, 0},
                     whatDiffers(), m_made.own_open);
        std::int64_t number = 0;
        for (auto& row : m_settled) {
            row.entity = m_made.entity;
            row.settlement_id = m_made.id;
            row.line_no = ++number;
            m_rows.put(std::move(row));
        }
        auto made = m_made.number;
        m_rows.put(std::move(m_made));
        return {"read", "", std::move(made)};
    }

    std::string money(Minor amount) const {
        return toDecimal(amount, m_said.currency.decimals()) + " " + std::string(m_said.currency.code());
    }

    std::string whatDiffers() const {
        std::size_t orders = 0;
        for (const auto& row : m_settled)
            orders += row.difference != Minor() ? 1 : 0;
        return fmt::format("{} settles {} less fees of {}, and paid {}: {} are not explained. Of {} orders it settles "
                           "something else than was paid.",
                           m_channel, money(m_made.collected), money(m_made.fees), money(m_made.amount), money(m_open),
                           orders);
    }

    Context& m_context;
    store::UnitOfWork& m_rows;
    const std::string& m_channel;
    const ChannelSettlement& m_said;
    Settlement m_made;
    std::vector<SettledOrder> m_settled;
    std::map<std::int64_t, Minor> m_fees; ///< kept, by item
    Minor m_open;                         ///< of what was collected, neither paid out nor kept
    bool m_differs = false;
    bool m_corrects = false; ///< and is booked on the day on which what it corrects is booked back
};

} // namespace

Minor openOf(store::UnitOfWork& rows, std::int64_t entity, const Uuid& order) {
    Minor open;
    for (const auto* payment : rows.select<OrderPayment>(entity, "order_id", order.toString()))
        if (isCollected(*payment))
            open += payment->amount - payment->refunded;
    for (const auto* settled : rows.select<SettledOrder>(entity, "order_id", order.toString()))
        open -= settled->collected + settled->accepted;
    return open;
}

Result<Minor> clearedOf(store::UnitOfWork& rows, const SalesOrder& order, Minor amount,
                        const CurrencyConversion& otherwise, const Uuid& except) {
    const auto paid = collectedOf(rows, order);
    if (!paid)
        return tl::unexpected(paid.error());
    if (paid->amount <= Minor())
        return otherwise.of(amount);
    Minor before;
    for (const auto* settled : rows.select<SettledOrder>(order.entity, "order_id", order.id.toString()))
        if (settled->settlement_id != except)
            before += settled->collected + settled->accepted;
    const auto own = [&](Minor sum) {
        return Minor(mulDivRoundHalfEven(sum.units(), paid->own.units(), paid->amount.units()));
    };
    return own(before + amount) - own(before);
}

Result<ChannelVerdict> takeSettlement(Context& context, const std::string& channel, const ChannelSettlement& said) {
    return SettlementIntake(context, channel, said).take();
}

} // namespace opsdesk
