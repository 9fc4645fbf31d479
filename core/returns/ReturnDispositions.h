#pragma once

#include "core/returns/ReturnGrading.h"
#include "core/returns/ReturnInspection.h"
#include "core/workflow/Context.h"

#include <array>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What may become of returned goods. The first two are done at once, the third is work, the others are proposals that
/// a controller approves.
inline constexpr std::array<std::string_view, 7> returnDispositions{
    "restock", "quarantine", "refurbish", "vendor_claim", "liquidation", "donation", "write_off"};

/// What the policies `recovery.<grade>.<disposition>` allow for a grade, with what each brings back and costs
/// (`recovery_cost.<disposition>`); goods may always be quarantined.
std::vector<DispositionOption> allowedDispositions(store::UnitOfWork& rows, std::string_view grade);

/// Whether what becomes of the goods is open: not decided upon yet, or proposed and refused.
bool waitsForDisposition(store::UnitOfWork& rows, const ReturnInspection& inspection);

/// Fills in what is recommended and chosen for goods of its grade, worth @p bookValue. Goods that are not those that
/// were sold go to quarantine.
void recommend(store::UnitOfWork& rows, ReturnInspection& inspection, Minor bookValue);

/// Whether the goods of an inspection may go that way. Rejects with `not_allowed_disposition`, naming those they may.
Outcome checkAllowed(store::UnitOfWork& rows, const ReturnInspection& inspection, const std::string& disposition,
                     const std::string& field);

} // namespace opsdesk
