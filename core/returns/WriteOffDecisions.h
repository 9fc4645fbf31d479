#pragma once

#include "core/base/Result.h"
#include "core/returns/WriteOff.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What limits hold for: the most of what it was proposed at, what it was split from, and what it would be posted at.
Minor stakeOf(Context& context, const WriteOff& writeOff);

/// Whether the vendor still takes a claim for it. Rejects with `missing_supplier`, `claim_window_passed`. History is
/// not claimed for: nothing is owed.
Outcome checkClaimable(Context& context, const WriteOff& writeOff);

/// Posts what is proposed and notes who decided. Rejections beside those of postDisposition(): over_limit, and those of
/// checkClaimable().
Outcome approveWriteOff(Context& context, WriteOff& writeOff, const std::optional<std::string>& note);

/// Says at the inspection that proposed it what became of the goods: `done`, or `proposed` again.
void noteAtInspection(Context& context, const WriteOff& writeOff, std::string_view state);

void noteDecision(Context& context, WriteOff& writeOff, const std::optional<std::string>& note);

// --- effects of the machine ------------------------------------------------------------------------------------------

/// Proposes to claim from the vendor instead, to be decided by somebody else.
Outcome claimInstead(Context& context, WriteOff& writeOff);
/// Makes a part of it a proposal of its own. Whoever has a part in the one has it in the other, and limits hold for
/// both together, so that nobody gains by it.
Outcome splitOff(Context& context, WriteOff& writeOff);
/// Has somebody else look at the goods again.
Outcome askInspection(Context& context, WriteOff& writeOff);
/// Ends the task that asked for a second look, if there is one.
void endInspection(Context& context, const WriteOff& writeOff);
/// Proposes it anew, as the second look found it.
Outcome inspectAgain(Context& context, WriteOff& writeOff);

std::vector<PayloadField> claimFields(), splitFields(), inspectionFields();
std::map<std::string, std::string> claimNotes(), splitNotes(), inspectionNotes();

/// A row of a command on several, as the sender saw it.
struct SeenWriteOff {
    Uuid id;
    std::int64_t version = 0;
    Minor amount;
};
BOOST_DESCRIBE_STRUCT(SeenWriteOff, (), (id, version, amount))

/// Whether @p writeOff is what the sender saw. Rejects with `stale_version`, `stale_amount`.
Outcome checkSeen(const WriteOff& writeOff, const SeenWriteOff& seen);

/// `write_off.approve_all`: several of one item and reason, whose sum counts against the limit.
void addWriteOffBulk(Catalog& catalog);
/// `write_off.sell_lot` and `write_off.take_back_sale`: what a liquidator paid for goods that approval gave them.
void addLotSales(Catalog& catalog);

} // namespace opsdesk
