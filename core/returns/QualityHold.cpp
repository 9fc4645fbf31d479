#include "core/returns/QualityHold.h"

#include <fmt/format.h>

namespace opsdesk {

const QualityCase* openQualityCase(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId) {
    const QualityCase* first = nullptr;
    for (const auto* found : rows.select<QualityCase>(entity, "item_id", Value(itemId)))
        if (found->isOpen() && (!first || found->number < first->number))
            first = found;
    return first;
}

void wantQualityCase(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId) {
    rows.wantWhere<QualityCase>(entity, "item_id", Value(itemId));
}

Outcome checkQualityHold(store::UnitOfWork& rows, std::int64_t entity, std::int64_t itemId, const std::string& sku,
                         const std::optional<std::string>& overrideReason) {
    const auto* open = openQualityCase(rows, entity, itemId);
    if (!open || (overrideReason && !overrideReason->empty()))
        return {};
    return reject("quality_hold",
                  fmt::format("More of {} comes back than before, and {} is open about it: wait for it, or say in "
                              "override_reason why it is bought all the same.",
                              sku, open->number),
                  "override_reason");
}

std::string isHeldSql(const std::string& itemId) {
    return fmt::format("EXISTS (SELECT 1 FROM quality_case q WHERE q.entity = @entity AND q.item_id = {} "
                       "AND q.state IN ('open', 'investigating', 'confirmed'))",
                       itemId);
}

} // namespace opsdesk
