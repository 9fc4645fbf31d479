#include "core/integration/SalesBefore.h"

#include <algorithm>
#include <map>
#include <set>

namespace opsdesk {

namespace {

/// Customers that are asked for at once.
constexpr std::size_t group = 200;

class SalesReader {
public:
    SalesReader(ViewReader& reader, std::int64_t entity, const std::set<ReturnedItem>& wanted)
        : m_reader(reader), m_entity(entity), m_wanted(wanted) {
        const auto& view = reader.view("order-lines");
        const auto at = [&](std::string_view key) { return static_cast<std::size_t>(view.index(key)); };
        m_number = at("number");
        m_line = at("line_no");
        m_sku = at("sku");
        m_quantity = at("quantity");
        m_customer = at("customer");
        m_time = at("ordered_at");
        m_fingerprint = at("fingerprint");
    }

    void read(Filter customers) {
        ViewQuery query;
        query.view = "order-lines";
        query.entity = m_entity;
        query.filters = {std::move(customers)};
        for (const auto& row : m_reader.rows(query))
            take(row);
    }

    std::vector<KnownSale> taken() { return std::move(m_sales); }

private:
    void take(const ViewRow& row) {
        const auto fingerprint = asInteger(row[m_fingerprint]);
        if (fingerprint == 0 || isNull(row[m_sku]))
            return;
        const auto number = asText(row[m_number]);
        // Rows come by order and line, so that equal lines are met in their order.
        const auto occurrence = ++m_seen[{number, fingerprint}];
        const auto customer = asText(row[m_customer]);
        const auto sku = asText(row[m_sku]);
        if (m_wanted.count({customer, sku}) == 0)
            return;
        m_sales.push_back({number, customer, sku, Timestamp(asInteger(row[m_time])), fingerprint, occurrence,
                           Quantity::thousandths(asInteger(row[m_quantity])), asInteger(row[m_line])});
    }

    ViewReader& m_reader;
    std::int64_t m_entity;
    const std::set<ReturnedItem>& m_wanted;
    std::size_t m_number, m_line, m_sku, m_quantity, m_customer, m_time, m_fingerprint;
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> m_seen;
    std::vector<KnownSale> m_sales;
};

} // namespace

std::vector<KnownSale> salesBefore(const TradeBook& book, ViewReader& reader, std::int64_t entity) {
    const auto wanted = book.unlinkedReturns();
    SalesReader sales(reader, entity, wanted);
    std::string together;
    std::size_t count = 0;
    const auto ask = [&] {
        if (count > 0)
            sales.read({"customer", FilterOperator::In, together});
        together.clear();
        count = 0;
    };
    for (auto at = wanted.begin(); at != wanted.end();) {
        const auto& customer = at->customer;
        // A list is written with commas, and blanks at the ends of its parts do not count.
        if (customer.find(',') != std::string::npos) {
            sales.read({"customer", FilterOperator::Equal, customer});
        } else {
            together += (count++ == 0 ? "" : ",") + customer;
            if (count == group)
                ask();
        }
        at = std::find_if(at, wanted.end(), [&](const ReturnedItem& next) { return next.customer != customer; });
    }
    ask();
    return sales.taken();
}

} // namespace opsdesk
