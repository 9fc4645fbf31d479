#include "ui/bridge/PayloadDraft.h"
#include "ui/documents/DocumentKind.h"
#include "ui/shell/Places.h"

namespace opsdesk::ui {

PlaceOfCommand placeOf(const Command& command) {
    struct Rows {
        std::string_view type, view, field; ///< the payload's, where the command names no document
    };
    static constexpr Rows rows[] = {{"suggestion.", "suggestions", ""},
                                    {"scenario.", "scenarios", ""},
                                    {"event.", "demand-events", ""},
                                    {"purchase_order.", "purchase-orders", ""},
                                    {"return.", "returns", ""},
                                    {"refurbishment.", "refurbishments", ""},
                                    {"return_policy.", "return-policies", ""},
                                    {"write_off.", "write-offs", ""},
                                    {"vendor_claim.", "vendor-claims", ""},
                                    {"refund.", "refunds", ""},
                                    {"quality_case.", "quality-cases", ""},
                                    {"task.", "tasks", ""},
                                    {"approval_policy.", "approval-policies", ""},
                                    {"discrepancy.", "receipt-discrepancies", ""},
                                    {"inbound_shipment.", "inbound-shipments", ""},
                                    {"supplier_change.", "supplier-changes", ""},
                                    {"supplier_invoice.", "supplier-invoices", ""},
                                    {"payment_proposal.", "payment-proposals", ""},
                                    {"period.", "fiscal-periods", ""},
                                    {"manual_journal.", "manual-journals", ""},
                                    {"posting_map.", "posting-map-versions", ""},
                                    {"account.", "accounts", "code"},
                                    {"tax_code.", "tax-codes", ""},
                                    {"currency.", "currency-revaluations", ""},
                                    {"edi_message.", "edi-messages", ""},
                                    {"channel_message.", "channel-messages", ""},
                                    {"settlement.", "settlements", ""},
                                    {"setting.", "settings", "setting"},
                                    {"user.end_delegation", "delegations", "delegation"},
                                    {"user.delegate", "users", "from"},
                                    {"user.", "users", "user"}};
    if (command.type.starts_with("comment.") || command.type.starts_with("attachment.")) {
        const auto kind = PayloadDraft::valuesIn(command.payload, "kind");
        const auto document = PayloadDraft::valuesIn(command.payload, "document");
        if (const DocumentKind* found = kind.empty() ? nullptr : findDocumentKind(kind.front()))
            return {found->view, document.empty() ? std::string() : document.front()};
    }
    for (const auto& [type, view, field] : rows) {
        if (!command.type.starts_with(type))
            continue;
        const auto named = PayloadDraft::valuesIn(command.payload, field);
        return {std::string(view), command.document ? command.document->toString()
                                   : named.empty()  ? std::string()
                                                    : named.front()};
    }
    return {};
}

} // namespace opsdesk::ui
