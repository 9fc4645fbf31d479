#pragma once

#include "ui/bridge/Desk.h"

namespace opsdesk::ui {

class DetailsPane;
class DetailSection;

/// What is shown beside a purchase order, in the approval queue and in the list of all orders alike.
DetailsPane* makeOrderDetails(const Desk& desk);
/// Who was asked to approve it, and who did.
DetailSection* makeApprovalChain(const Desk& desk);
/// What was changed since it was last submitted.
DetailSection* makeOrderChanges(const Desk& desk);
/// Other orders that may be the same one again.
DetailSection* makeDuplicates(const Desk& desk);
/// When the order is to be paid.
DetailSection* makeCashOut(const Desk& desk);
/// How reliably the supplier delivers whose id stands in @p column of the record.
DetailSection* makeScorecard(const Desk& desk, const char* column);

} // namespace opsdesk::ui
