#pragma once

#include "core/base/Result.h"
#include "core/returns/WriteOff.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>

namespace opsdesk {

/// What somebody wants to become of goods, with what is known about them.
struct WriteOffWish {
    std::int64_t item_id = 0;
    std::int64_t node_id = 0;
    std::string stock_state = "available"; ///< available, returned, damaged
    std::string lot{};
    Quantity quantity{};
    std::string reason_code{}; ///< of kind write_off
    std::string disposition = "write_off";
    std::string original_text{};
    std::string reason_rule{}; ///< the word of the original text that chose the reason
    std::string note{};
    std::optional<Uuid> return_id{};
    std::int64_t line_no = 0; ///< of the return
    std::int64_t inspection_no = 0;
    std::string grade{};            ///< as_new, opened, used, faulty, unusable, missing
    std::int64_t supplier_id = 0;   ///< 0: the item's preferred supplier
    std::optional<Uuid> id{};       ///< of the new document; derived from the command when there is none
    std::string name = "write_off"; ///< tells several proposals of one command apart
};

/// Proposes it: a write-off that waits for the decision of somebody else. The goods must stand there, with those moved
/// earlier in the same command. Whoever acts counts as its proposer, and as its inspector where it has a grade, and so
/// cannot approve it. Whether they may propose at all is for the caller to have asked.
///
/// Rejections: unknown_item, unknown_node, unknown_stock_state, wrong_quantity, unknown_disposition, unknown_return,
/// unknown_reason, document_exists, insufficient_stock.
Result<WriteOff> proposeWriteOff(Context& context, const WriteOffWish& wish);

/// Rejects what is none of `dispositions`.
Outcome checkDisposition(const std::string& disposition);
/// Rejects what is no grade of an inspection; empty is none.
Outcome checkGrade(const std::string& grade);

/// Whom the goods can be claimed from, until when and for how much, by the item's suppliers and the setting
/// claim_window_days, counted from @p since.
void findClaimTerms(Context& context, WriteOff& writeOff, Date since);

} // namespace opsdesk
