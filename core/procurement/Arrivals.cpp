#include "core/procurement/Arrivals.h"

#include "core/governance/Settings.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderTerms.h"

#include <algorithm>
#include <map>
#include <set>

namespace opsdesk {

namespace {

/// What each line of the order bears of its charges, in the order's currency.
std::map<std::int64_t, Minor> chargesByLine(Context& context, const PurchaseOrder& order) {
    std::map<std::int64_t, Minor> shares;
    const auto lines = orderLines(context.rows(), order);
    for (const auto& charge : order.charges) {
        const auto parts = bornBy(context.rows(), charge.amount, charge.allocate_by, lines);
        for (std::size_t i = 0; i < lines.size(); ++i)
            shares[lines[i]->line_no] += parts[i];
    }
    return shares;
}

/// Receives lines one after the other. Of all receipts of a line the values add up to that of the line, and its
/// charges to its share of them, in the order's currency.
class Receiving {
public:
    Receiving(Context& context, const PurchaseOrder& order, const ReceiveOrderPayload& payload,
              const CurrencyConversion& booked)
        : m_context(context), m_order(order), m_payload(payload), m_booked(booked),
          m_charges(chargesByLine(context, order)),
          m_tolerance(percentSetting(context.rows(), "over_receipt_percent", "0")) {}

    Result<std::vector<Arrival>> all() {
        if (!m_payload.lines) {
            for (const auto* line : orderLines(m_context.rows(), m_order))
                if (const auto open = openQuantity(*line); open > Quantity())
                    m_arrived.push_back(worth({*line, open}));
            if (m_arrived.empty())
                return reject("nothing_open", fmt::format("Nothing of {} is still to come.", m_order.number), "lines");
            return std::move(m_arrived);
        }
        const bool strays = m_payload.strays && !m_payload.strays->empty();
        if (m_payload.lines->empty() && !strays)
            return reject("missing_field",
                          "A receipt names at least one line; leave lines out to receive all that is open.", "lines");
        for (std::size_t i = 0; i < m_payload.lines->size(); ++i)
            if (auto taken = take((*m_payload.lines)[i], i); !taken)
                return tl::unexpected(taken.error());
        return std::move(m_arrived);
    }

private:
    static std::string fieldOf(std::size_t index, std::string_view name) {
        return fmt::format("lines[{}].{}", index, name);
    }

    Outcome take(const ReceivedLine& came, std::size_t index) {
        auto line = present(came, index);
        if (!line)
            return tl::unexpected(line.error());
        const auto lineNo = fmt::format("line {}", came.line_no);
        // None of it may be sound, or nothing of what was noted may have come.
        const bool none = came.quantity == Quantity() && (came.damaged.value_or(Quantity()) > Quantity() ||
                                                          came.noted.value_or(Quantity()) > Quantity());
        if (auto held = checkQuantity(came.quantity, lineNo, fieldOf(index, "quantity")); !none && !held)
            return held;
        if (came.damaged && *came.damaged != Quantity())
            if (auto held = checkQuantity(*came.damaged, lineNo, fieldOf(index, "damaged")); !held)
                return held;
        Arrival arrival{*line, came.quantity, came.damaged.value_or(Quantity())};
        arrival.noted = came.noted;
        arrival.lot = came.lot.value_or("");
        arrival.expires_on = came.expires_on;
        arrival.serials = came.serials.value_or(std::vector<std::string>());
        if (auto held = checkSerials(arrival, fieldOf(index, "serials")); !held)
            return held;
        if (auto held = checkRoom(arrival, fieldOf(index, "quantity")); !held)
            return held;
        m_arrived.push_back(worth(std::move(arrival)));
        return {};
    }

    /// The line as the receipt found it, with what came of another lot.
    Result<PurchaseOrderLine> present(const ReceivedLine& came, std::size_t index) const {
        const auto* line = m_context.rows().find<PurchaseOrderLine>(m_order.entity, m_order.id, came.line_no);
        if (!line)
            return reject("unknown_line", fmt::format("{} has no line {}.", m_order.number, came.line_no),
                          fieldOf(index, "line_no"));
        for (const auto& other : m_arrived) {
            if (other.line.line_no != came.line_no)
                continue;
            if (other.lot == came.lot.value_or(""))
                return reject("duplicate_line", fmt::format("Line {} is named twice for the same lot.", came.line_no),
                              fieldOf(index, "line_no"));
            line = &other.line;
        }
        return *line;
    }

    /// Each piece has one number, which no other has.
    static Outcome checkSerials(const Arrival& arrival, const std::string& field) {
        if (arrival.serials.empty())
            return {};
        const std::set<std::string> distinct(arrival.serials.begin(), arrival.serials.end());
        if (distinct.size() != arrival.serials.size() || distinct.contains(""))
            return reject("duplicate_serial",
                          fmt::format("Line {} names a serial number twice, or an empty one; scan the pieces again.",
                                      arrival.line.line_no),
                          field);
        const auto pieces = Quantity::units(static_cast<std::int64_t>(distinct.size()));
        if (pieces != arrival.owed())
            return reject("wrong_quantity",
                          fmt::format("Of line {} {} came and {} serial numbers are named; each piece has one.",
                                      arrival.line.line_no, arrival.owed().toString(), distinct.size()),
                          field);
        return {};
    }

    /// What is more than the order takes is held where the receipt says so, and refused elsewhere.
    Outcome checkRoom(Arrival& arrival, const std::string& field) const {
        const auto& line = arrival.line;
        const auto ordered = line.quantity - line.cancelled;
        const auto most = ordered + Quantity::thousandths(mulDivRoundHalfEven(ordered.count(), m_tolerance, 10'000));
        const auto room = std::max(most - line.received, Quantity());
        if (arrival.owed() <= room)
            return {};
        const auto excess = arrival.owed() - room;
        if (m_payload.hold_excess.value_or(false) && excess <= arrival.quantity) {
            arrival.excess = excess;
            arrival.quantity -= excess;
            return {};
        }
        return reject(
            "over_receipt",
            fmt::format("Line {} takes {} more at most: {} were ordered and {} are here; {} is too many. Count "
                        "again, hold what is too much, or have the buyer order the rest.",
                        line.line_no, room.toString(), ordered.toString(), line.received.toString(),
                        arrival.owed().toString()),
            field);
    }

    Arrival worth(Arrival arrival) const {
        auto& line = arrival.line;
        const auto before = line.received;
        line.received += arrival.owed();
        arrival.value = m_booked.of(extend(line.unit_cost, line.received) - extend(line.unit_cost, before));
        const auto share = m_charges.find(line.line_no);
        if (share != m_charges.end() && line.quantity > Quantity())
            arrival.charges =
                m_booked.of(sharePart(share->second, line, line.received) - sharePart(share->second, line, before));
        line.received_value += arrival.value;
        return arrival;
    }

    /// Of a line's charges, what its first @p received units bear: all of it once as many are here as were ordered.
    static Minor sharePart(Minor share, const PurchaseOrderLine& line, Quantity received) {
        return Minor(
            mulDivRoundHalfEven(share.units(), std::min(received, line.quantity).count(), line.quantity.count()));
    }

    Context& m_context;
    const PurchaseOrder& m_order;
    const ReceiveOrderPayload& m_payload;
    const CurrencyConversion& m_booked;
    std::map<std::int64_t, Minor> m_charges;
    std::int64_t m_tolerance; ///< how much more than ordered is taken, in hundredths of a percent of it
    std::vector<Arrival> m_arrived;
};

} // namespace

Result<std::vector<Arrival>> arrivals(Context& context, const PurchaseOrder& order, const ReceiveOrderPayload& payload,
                                      const CurrencyConversion& booked) {
    return Receiving(context, order, payload, booked).all();
}

} // namespace opsdesk
