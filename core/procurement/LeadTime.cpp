#include "core/procurement/LeadTime.h"

#include "core/master/LeadTimeRecord.h"
#include "core/procurement/OrderLines.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

Outcome observeLeadTime(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto payload = readPayload<ObserveLeadTimePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    for (const auto& line : payload->lines)
        rows.wantWhere<SupplierItem>(0, "item_id", line.item_id);
    rows.load();
    auto record = context.nextKeys("lead_time_record", static_cast<std::int64_t>(payload->lines.size()));
    for (const auto& line : payload->lines) {
        rows.insert(LeadTimeRecord{0, record++, payload->supplier_id, line.item_id, line.reference, line.ordered_on,
                                   line.promised_on, line.delivered_on, 0});
        const auto* sold = findSupplierItem(rows, payload->supplier_id, line.item_id);
        if (!sold)
            continue;
        auto changed = *sold;
        const auto figures = observed({sold->lead_time_mean_days, sold->lead_time_sd_days, sold->lead_time_receipts},
                                      static_cast<double>(line.delivered_on - line.ordered_on));
        changed.lead_time_mean_days = figures.mean_days;
        changed.lead_time_sd_days = figures.sd_days;
        changed.lead_time_receipts = figures.receipts;
        rows.put(std::move(changed));
    }
    return {};
}

} // namespace

LeadTime observed(const LeadTime& known, double days) {
    if (known.receipts <= 0)
        return {days, known.sd_days, 1};
    const auto count = static_cast<double>(known.receipts + 1);
    const double squares = known.receipts > 1 ? known.sd_days * known.sd_days * (count - 2) : 0;
    const double difference = days - known.mean_days;
    const double mean = known.mean_days + difference / count;
    return {mean, std::sqrt((squares + difference * (days - mean)) / (count - 1)), known.receipts + 1};
}

bool isBeyondChance(const LeadTime& known, int days) {
    constexpr std::int64_t leastReceipts = 5;
    constexpr double sigmas = 3, leastDays = 3;
    return known.receipts >= leastReceipts && days - known.mean_days > std::max(sigmas * known.sd_days, leastDays);
}

void addLeadTimeCommands(Catalog& catalog) {
    CommandType type;
    type.name = "supplier_item.observe_lead_time";
    type.summary = "Keeps what a receipt tells about a supplier's lead times; issued by the engine.";
    type.fields = describePayload<ObserveLeadTimePayload>();
    type.notes = {{"lines", "order lines that are complete now"}, {"reference", "order number and line"}};
    type.shared = true;
    type.handle = observeLeadTime;
    catalog.add(std::move(type));
}

} // namespace opsdesk
