#pragma once

#include "core/base/Result.h"
#include "core/ledger/StockLedger.h"
#include "core/returns/WriteOff.h"
#include "core/workflow/Context.h"

#include <array>
#include <string_view>

namespace opsdesk {

/// What may become of the goods of a write-off, in the order people are offered them.
inline constexpr std::array<std::string_view, 6> dispositions{"write_off",   "restock",  "vendor_claim",
                                                              "liquidation", "donation", "quarantine"};

/// Where the goods stand now, and where their disposition takes them. Rows of history leave the place `history`, and a
/// restock of theirs moves nothing: what was still there is in the opening count.
Place placeOf(const WriteOff& writeOff);
Place destinationOf(const WriteOff& writeOff);

/// Moves the stock and writes the journal by the disposition, at the pool's average of this moment, and notes both
/// entries and the posted amount in @p writeOff. History has no value and no journal; neither has what stays in stock.
/// What goes back to a vendor is owed at its purchase price, and claimed. Rejects with `insufficient_stock` or
/// `no_posting_rule`.
Outcome postDisposition(Context& context, WriteOff& writeOff);

/// Takes back what postDisposition() did, by entries of their own at the same value. Rejects with `claim_in_progress`.
Outcome reverseDisposition(Context& context, WriteOff& writeOff);

} // namespace opsdesk
