#pragma once

#include "core/base/Payload.h"
#include "core/finance/ManualJournal.h"
#include "core/workflow/Context.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// A line as people send it.
struct JournalLineInput {
    std::string account;
    std::optional<Minor> debit;
    std::optional<Minor> credit;
    std::optional<std::string> text;
    std::optional<std::string> sku;
};
BOOST_DESCRIBE_STRUCT(JournalLineInput, (), (account, debit, credit, text, sku))

/// The lines of @p journal, in order.
std::vector<ManualJournalLine> linesOf(store::UnitOfWork& rows, const ManualJournal& journal);

/// Replaces its lines by @p input and sums them up. Rejections: unknown_sku, too_large.
Outcome takeLines(Context& context, ManualJournal& journal, const std::vector<JournalLineInput>& input);

/// Whether it may be posted as it is. Rejections: not_balanced, missing_field, wrong_field, unknown_account,
/// inactive_account, control_account, not_opening, wrong_date.
Outcome checkJournal(Context& context, const ManualJournal& journal);

} // namespace opsdesk
