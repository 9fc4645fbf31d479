#include "core/integration/ImportCommands.h"
#include "core/integration/PurchaseMasters.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Node.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/Receipt.h"
#include "core/procurement/ReceiptLine.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace opsdesk {

namespace {

Uuid derived(const std::string& name) {
    static const Uuid space = Uuid::derived(Uuid(), "past order");
    return Uuid::derived(space, name);
}

/// Orders as they went before the books begin: closed, received, with what was paid for freight. Nothing is posted and
/// no stock moves.
class PastOrderImport {
public:
    PastOrderImport(Context& context, ImportTally& tally)
        : m_rows(context.rows()), m_context(context), m_tally(tally) {}

    void run(const std::vector<ImportedPurchase>& purchases) {
        prefetch(purchases);
        for (const auto& purchase : purchases)
            take(purchase);
        for (auto& [id, order] : m_orders)
            m_rows.put(std::move(order));
    }

private:
    Uuid orderId(const ImportedPurchase& purchase) const {
        return derived(fmt::format("{}/{}/{}", m_context.entity(), purchase.supplier, purchase.number));
    }
    Uuid receiptId(const ImportedPurchase& purchase) const {
        return derived(fmt::format("{}/{}/{}", m_context.entity(), purchase.supplier, referenceOf(purchase)));
    }

    void prefetch(const std::vector<ImportedPurchase>& purchases) {
        wantMasters(m_rows, purchases);
        for (const auto& purchase : purchases) {
            m_rows.want<PurchaseOrder>(m_context.entity(), orderId(purchase));
            m_rows.want<Receipt>(m_context.entity(), receiptId(purchase));
        }
        m_rows.load();
    }

    void take(const ImportedPurchase& purchase) {
        const auto masters = mastersOf(m_rows, purchase, m_tally);
        if (!masters)
            return;
        // What never came tells nothing of an order that is over.
        if (!purchase.delivered_on || m_rows.find<Receipt>(m_context.entity(), receiptId(purchase)))
            return m_tally.skip();
        auto& order = orderOf(purchase, *masters->supplier);
        const auto line = addLine(order, purchase, masters->item->item_id);
        addReceipt(order, line, purchase);
        m_tally.apply();
    }

    PurchaseOrder& orderOf(const ImportedPurchase& purchase, const Supplier& supplier) {
        const auto id = orderId(purchase);
        const auto [at, fresh] = m_orders.try_emplace(id);
        auto& order = at->second;
        if (!fresh)
            return order;
        if (const auto* known = m_rows.find<PurchaseOrder>(m_context.entity(), id)) {
            order = *known;
            ++order.version;
        } else {
            order.entity = m_context.entity();
            order.id = id;
            order.number = purchase.number;
            order.state = "closed";
            order.version = 1;
            order.created_at = m_context.acceptedAt();
            order.created_by = m_context.actor().id;
            order.supplier_id = supplier.supplier_id;
            order.node_id = nodeId();
            order.currency = purchase.currency;
            order.origin = "import";
            order.incoterm = purchase.incoterm;
        }
        order.last_command = m_context.command().id;
        return order;
    }

    /// Where the file does not say to which node goods went: the first one there is.
    std::int64_t nodeId() {
        if (m_node == 0)
            m_node =
                asInteger(m_rows.connection()
                              .scalar("SELECT MIN(node_id) FROM node WHERE entity = ?", {Value(m_context.entity())})
                              .value_or(Value()));
        return m_node;
    }

    PurchaseOrderLine addLine(PurchaseOrder& order, const ImportedPurchase& purchase, std::int64_t item) {
        PurchaseOrderLine line;
        line.entity = order.entity;
        line.order_id = order.id;
        line.line_no = ++order.last_line;
        line.item_id = item;
        line.quantity = line.received = line.invoiced = purchase.quantity;
        line.unit_cost = purchase.unit_price;
        line.amount = purchase.amount;
        line.expected_on = purchase.promised_on.value_or(*purchase.delivered_on);
        line.charges = purchase.freight.value_or(Minor());
        order.amount += line.amount;
        if (purchase.sent_on)
            order.ordered_on = order.ordered_on ? std::min(*order.ordered_on, *purchase.sent_on) : *purchase.sent_on;
        if (purchase.freight) {
            if (order.charges.empty())
                order.charges.push_back({"freight", Minor(), "value", false});
            order.charges.front().amount += *purchase.freight;
        }
        m_rows.put(line);
        return line;
    }

    void addReceipt(const PurchaseOrder& order, const PurchaseOrderLine& line, const ImportedPurchase& purchase) {
        Receipt receipt;
        receipt.entity = order.entity;
        receipt.id = receiptId(purchase);
        receipt.number = fmt::format("{}/{}", order.number, line.line_no);
        receipt.order_id = order.id;
        receipt.node_id = order.node_id;
        receipt.received_on = *purchase.delivered_on;
        receipt.received_by = m_context.actor().id;
        ReceiptLine received{order.entity, receipt.id, line.line_no, line.item_id, line.quantity, Minor(), 0};
        received.value = inOwnCurrency(m_rows, line.amount, order.currency, receipt.received_on).value_or(Minor());
        m_rows.put(std::move(received));
        m_rows.put(std::move(receipt));
    }

    store::UnitOfWork& m_rows;
    Context& m_context;
    ImportTally& m_tally;
    std::map<Uuid, PurchaseOrder> m_orders;
    std::int64_t m_node = 0;
};

Outcome importPastOrders(Context& context, const ImportBatch& batch, ImportTally& tally) {
    if (batch.purchases)
        PastOrderImport(context, tally).run(*batch.purchases);
    return {};
}

} // namespace

void addPastOrderImport(Catalog& catalog) {
    catalog.add(importCommand("past_order.import",
                              "Keep purchases that were over before the books begin, as closed orders with receipts.",
                              false, importPastOrders));
}

} // namespace opsdesk
