#pragma once

#include "core/workflow/Catalog.h"

#include <cstdint>

namespace opsdesk {

/// Mean and standard deviation of lead times in days, over a number of deliveries.
struct LeadTime {
    double mean_days = 0;
    double sd_days = 0;
    std::int64_t receipts = 0;
};

/// @p known after one more delivery that took @p days: mean and sample standard deviation by Welford's recurrence
/// (Technometrics 4, 1962), so that the past need not be read again. With one delivery alone the deviation stays what
/// was assumed before.
LeadTime observed(const LeadTime& known, double days);

/// Whether a delivery that took @p days is beyond what chance explains: more than three standard deviations and three
/// days over the mean of at least five before. Shewhart, Economic Control of Quality of Manufactured Product (1931).
bool isBeyondChance(const LeadTime& known, int days);

/// Adds `supplier_item.observe_lead_time`, which receipts issue in the shared stream: keeps each delivery as a lead
/// time record and the supplier item's figures in step. Only the engine may.
void addLeadTimeCommands(Catalog& catalog);

} // namespace opsdesk
