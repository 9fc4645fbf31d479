#include "core/procurement/OrderLines.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>
#include <set>

namespace opsdesk {

namespace {

constexpr std::int64_t shared = 0;

std::string upperCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

std::string fieldOf(std::size_t index, std::string_view name) {
    return fmt::format("lines[{}].{}", index, name);
}

Result<const Item*> findItem(store::UnitOfWork& rows, const OrderLineInput& input, std::size_t index) {
    const Item* item = nullptr;
    if (input.item_id) {
        item = rows.find<Item>(shared, *input.item_id);
        if (!item)
            return reject("unknown_item", fmt::format("There is no item {}.", *input.item_id),
                          fieldOf(index, "item_id"));
        if (input.sku && upperCase(*input.sku) != item->sku)
            return reject("wrong_field",
                          fmt::format("Item {} has the SKU {}, not {}.", item->item_id, item->sku, *input.sku),
                          fieldOf(index, "sku"));
    } else if (input.sku) {
        const auto found = rows.select<Item>(shared, "sku", upperCase(*input.sku));
        if (found.empty())
            return reject("unknown_sku", fmt::format("There is no item with the SKU \"{}\".", *input.sku),
                          fieldOf(index, "sku"));
        item = found.front();
    } else {
        return reject("missing_field", fmt::format("Line {} names no item: give its sku or item_id.", index + 1),
                      fieldOf(index, "sku"));
    }
    if (item->lifecycle == "discontinued")
        return reject("item_discontinued",
                      fmt::format("Item {} is discontinued and is not bought any more.", item->sku),
                      fieldOf(index, input.item_id ? "item_id" : "sku"));
    return item;
}

/// Reads what the lines name in two steps rather than line by line.
void prefetchLines(store::UnitOfWork& rows, const std::vector<OrderLineInput>& inputs) {
    for (const auto& input : inputs) {
        if (input.item_id)
            rows.want<Item>(shared, *input.item_id);
        else if (input.sku)
            rows.wantWhere<Item>(shared, "sku", upperCase(*input.sku));
    }
    rows.load();
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (const auto item = findItem(rows, inputs[i], i))
            rows.wantWhere<SupplierItem>(shared, "item_id", (*item)->item_id);
    rows.load();
}

/// Which of the present lines an input speaks of: the one it names by number, else the first of the same item that no
/// input names.
class PresentLines {
public:
    PresentLines(const std::vector<const PurchaseOrderLine*>& present, const std::vector<OrderLineInput>& inputs) {
        std::set<std::int64_t> named;
        for (const auto& input : inputs)
            if (input.line_no)
                named.insert(*input.line_no);
        for (const auto* line : present) {
            m_byNumber.emplace(line->line_no, line);
            if (!named.contains(line->line_no))
                m_byItem[line->item_id].push_back(line);
        }
    }

    /// Each line can be taken once; null for an input that is a new line.
    Result<const PurchaseOrderLine*> take(const OrderLineInput& input, std::int64_t itemId, std::size_t index) {
        if (input.line_no) {
            const auto found = m_byNumber.find(*input.line_no);
            if (found == m_byNumber.end())
                return reject("unknown_line", fmt::format("The order has no line {}.", *input.line_no),
                              fieldOf(index, "line_no"));
            if (!m_taken.insert(*input.line_no).second)
                return reject("duplicate_line", fmt::format("Line {} is named twice.", *input.line_no),
                              fieldOf(index, "line_no"));
            return found->second;
        }
        auto& same = m_byItem[itemId];
        if (same.empty())
            return nullptr;
        const auto* line = same.front();
        same.pop_front();
        return line;
    }

private:
    std::map<std::int64_t, const PurchaseOrderLine*> m_byNumber;
    std::map<std::int64_t, std::deque<const PurchaseOrderLine*>> m_byItem;
    std::set<std::int64_t> m_taken;
};

/// Makes one line at a time; `index` counts the inputs from 0, as field names do, and people count from 1.
class LineBuilder {
public:
    LineBuilder(Context& context, PurchaseOrder& order, const Supplier& supplier, std::optional<Date> expectedOn,
                PresentLines present)
        : m_context(context), m_order(order), m_supplier(supplier), m_expectedOn(expectedOn),
          m_present(std::move(present)) {}

    Result<PurchaseOrderLine> build(const OrderLineInput& input, std::size_t index) {
        m_index = index;
        const auto item = findItem(m_context.rows(), input, index);
        if (!item)
            return tl::unexpected(item.error());
        const auto kept = m_present.take(input, (*item)->item_id, index);
        if (!kept)
            return tl::unexpected(kept.error());
        if (auto held = checkQuantity(input.quantity, fmt::format("line {}", index + 1), fieldOf(index, "quantity"));
            !held)
            return tl::unexpected(held.error());
        m_sold = findSupplierItem(m_context.rows(), m_order.supplier_id, (*item)->item_id);
        const auto cost = unitCost(input, **item, *kept);
        if (!cost)
            return tl::unexpected(cost.error());
        const auto expected = expectedOn(input, **item, *kept);
        if (!expected)
            return tl::unexpected(expected.error());
        auto line = *kept ? **kept : newLine();
        if (line.item_id != (*item)->item_id)
            line.suggestion_id.reset();
        line.item_id = (*item)->item_id;
        line.quantity = input.quantity;
        line.unit_cost = *cost;
        line.amount = extend(*cost, input.quantity);
        line.expected_on = *expected;
        return line;
    }

private:
    Result<Minor> unitCost(const OrderLineInput& input, const Item& item, const PurchaseOrderLine* kept) const {
        const auto field = fieldOf(m_index, "unit_cost");
        if (input.unit_cost) {
            if (auto held = checkUnitCost(*input.unit_cost, fmt::format("line {}", m_index + 1), field); !held)
                return tl::unexpected(held.error());
            return *input.unit_cost;
        }
        if (kept && kept->item_id == item.item_id)
            return kept->unit_cost;
        if (!m_sold)
            return reject("no_price",
                          fmt::format("Supplier {} has no price for {}: give unit_cost.", m_supplier.code, item.sku),
                          field);
        if (m_sold->currency != m_order.currency)
            return reject("no_price",
                          fmt::format("Supplier {} prices {} in {}, but the order is in {}: give unit_cost.",
                                      m_supplier.code, item.sku, m_sold->currency.code(), m_order.currency.code()),
                          field);
        return m_sold->unit_cost;
    }

    Result<Date> expectedOn(const OrderLineInput& input, const Item& item, const PurchaseOrderLine* kept) const {
        const auto field = input.expected_on ? fieldOf(m_index, "expected_on") : std::string("expected_on");
        if (const auto date = input.expected_on ? input.expected_on : m_expectedOn) {
            if (auto held = checkExpectedOn(m_context, *date, fmt::format("line {}", m_index + 1), field); !held)
                return tl::unexpected(held.error());
            return *date;
        }
        if (kept)
            return kept->expected_on;
        if (!m_sold)
            return reject(
                "missing_field",
                fmt::format("Supplier {} has no lead time for {}: give expected_on.", m_supplier.code, item.sku),
                fieldOf(m_index, "expected_on"));
        return m_context.businessDate() + leadTimeDays(*m_sold);
    }

    PurchaseOrderLine newLine() {
        PurchaseOrderLine line;
        line.entity = m_order.entity;
        line.order_id = m_order.id;
        line.line_no = ++m_order.last_line;
        return line;
    }

    Context& m_context;
    PurchaseOrder& m_order;
    const Supplier& m_supplier;
    std::optional<Date> m_expectedOn;
    PresentLines m_present;
    const SupplierItem* m_sold = nullptr;
    std::size_t m_index = 0;
};

} // namespace

std::vector<const PurchaseOrderLine*> orderLines(store::UnitOfWork& rows, const PurchaseOrder& order) {
    return rows.select<PurchaseOrderLine>(order.entity, "order_id", order.id.toString());
}

Quantity openQuantity(const PurchaseOrderLine& line) {
    return std::max(line.quantity - line.cancelled - line.received, Quantity());
}

const SupplierItem* findSupplierItem(store::UnitOfWork& rows, std::int64_t supplierId, std::int64_t itemId) {
    for (const auto* sold : rows.select<SupplierItem>(shared, "item_id", itemId))
        if (sold->supplier_id == supplierId)
            return sold;
    return nullptr;
}

int leadTimeDays(const SupplierItem& item) {
    const auto days =
        item.lead_time_receipts > 0 ? std::ceil(item.lead_time_mean_days) : static_cast<double>(item.lead_time_days);
    return static_cast<int>(std::clamp(days, 0.0, double(furthestDays)));
}

Outcome checkQuantity(Quantity quantity, const std::string& what, const std::string& field) {
    if (quantity <= Quantity())
        return reject("wrong_quantity",
                      fmt::format("The quantity of {} must be above zero; it is {}.", what, quantity.toString()),
                      field);
    if (quantity > Quantity::units(mostUnits))
        return reject(
            "too_large",
            fmt::format("The quantity of {} is too large: {} is more than {}.", what, quantity.toString(), mostUnits),
            field);
    return {};
}

Outcome checkUnitCost(Minor unitCost, const std::string& what, const std::string& field) {
    if (unitCost < Minor())
        return reject("wrong_amount", fmt::format("The unit cost of {} must not be below zero.", what), field);
    if (unitCost > Minor(mostMinor))
        return reject("too_large", fmt::format("The unit cost of {} is too large.", what), field);
    return {};
}

Outcome checkExpectedOn(const Context& context, Date date, const std::string& what, const std::string& field) {
    const auto today = context.businessDate();
    if (date < today)
        return reject("past_date",
                      fmt::format("The date expected for {} must not be past: {} is before {}, which is today.", what,
                                  date.toString(), today.toString()),
                      field);
    if (date > today + furthestDays)
        return reject("wrong_date", fmt::format("The date expected for {} is too far away: {}.", what, date.toString()),
                      field);
    return {};
}

Result<std::vector<PurchaseOrderLine>> buildLines(Context& context, PurchaseOrder& order, const Supplier& supplier,
                                                  const std::vector<OrderLineInput>& inputs,
                                                  std::optional<Date> expectedOn,
                                                  const std::vector<const PurchaseOrderLine*>& present) {
    if (inputs.size() > mostLines)
        return reject("too_large",
                      fmt::format("An order has at most {} lines; this one has {}.", mostLines, inputs.size()),
                      "lines");
    prefetchLines(context.rows(), inputs);
    LineBuilder builder(context, order, supplier, expectedOn, PresentLines(present, inputs));
    std::vector<PurchaseOrderLine> lines;
    lines.reserve(inputs.size());
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        auto line = builder.build(inputs[i], i);
        if (!line)
            return tl::unexpected(line.error());
        lines.push_back(std::move(*line));
    }
    Minor total;
    for (const auto& line : lines)
        total += line.amount;
    if (total > Minor(mostOrderMinor))
        return reject("too_large",
                      fmt::format("The order would be worth {}, more than the {} that are kept count of.",
                                  toDecimal(total), toDecimal(Minor(mostOrderMinor))),
                      "lines");
    return lines;
}

void summarise(PurchaseOrder& order, const std::vector<const PurchaseOrderLine*>& lines) {
    order.charges_amount = Minor();
    for (const auto& charge : order.charges)
        if (charge.on_order)
            order.charges_amount += charge.amount;
    order.amount = order.charges_amount;
    for (const auto* line : lines)
        order.amount += line->amount;
    summariseDays(order, lines);
}

void summariseDays(PurchaseOrder& order, const std::vector<const PurchaseOrderLine*>& lines) {
    order.expected_on.reset();
    for (const auto* line : lines)
        if (openQuantity(*line) > Quantity() && (!order.expected_on || line->expected_on < *order.expected_on))
            order.expected_on = line->expected_on;
}

std::vector<std::string> orderWarnings(store::UnitOfWork& rows, const PurchaseOrder& order,
                                       const std::vector<const PurchaseOrderLine*>& lines, Date today) {
    std::vector<std::string> warnings;
    for (const auto* line : lines) {
        const auto* sold = findSupplierItem(rows, order.supplier_id, line->item_id);
        if (!sold)
            continue;
        if (line->quantity < sold->moq)
            warnings.push_back(fmt::format("{}: {} is less than the supplier's minimum of {}.",
                                           skuOf(rows, line->item_id), line->quantity.toString(),
                                           sold->moq.toString()));
        else if (sold->multiple > Quantity() && line->quantity.count() % sold->multiple.count() != 0)
            warnings.push_back(fmt::format("{}: {} is not a multiple of {}.", skuOf(rows, line->item_id),
                                           line->quantity.toString(), sold->multiple.toString()));
    }
    const auto* supplier = rows.find<Supplier>(shared, order.supplier_id);
    if (supplier && supplier->currency == order.currency && order.amount < supplier->minimum_order)
        warnings.push_back(fmt::format("The order is worth {} {}, less than the supplier's minimum of {}.",
                                       order.currency.code(), toDecimal(order.amount, order.currency.decimals()),
                                       toDecimal(supplier->minimum_order, order.currency.decimals())));
    if (const auto home = entityCurrency(rows); !conversionOn(rows, order.currency, home, today))
        warnings.push_back(fmt::format("The order is in {} and no rate to {} is known: its goods cannot be received "
                                       "until one is.",
                                       order.currency.code(), home.code()));
    return warnings;
}

std::string skuOf(store::UnitOfWork& rows, std::int64_t itemId) {
    const auto* item = rows.find<Item>(shared, itemId);
    return item ? item->sku : fmt::format("item {}", itemId);
}

} // namespace opsdesk
