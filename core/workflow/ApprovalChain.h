#pragma once

#include "core/workflow/ApprovalRules.h"
#include "core/workflow/ApprovalStep.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

struct ApprovalPolicy;

/// What is approved: a document, and the amount that limits are about.
struct ApprovalSubject {
    std::string_view target; ///< of approvalTargets()
    const Document& document;
    std::optional<Minor> amount;
    Currency currency;
    Minor ownAmount = {}; ///< the same in the currency of the books; 0 when no rate is known
};

/// The policy in force for documents of the kind @p target; null where there is none and usualRules() hold.
const ApprovalPolicy* activePolicy(store::UnitOfWork& rows, std::string_view target);

/// What a document needs under @p rules, amounts being judged by the limits of today.
std::vector<NeededApproval> neededApprovals(store::UnitOfWork& rows, std::string_view target,
                                            const std::vector<ApprovalRule>& rules, const ApprovalFacts& facts);

/// Names the rows that the functions below read.
void prefetchApproval(store::UnitOfWork& rows, std::int64_t entity, const Uuid& document, std::string_view target);
/// Those that follow from these; loaded by then.
void prefetchApprovalNext(store::UnitOfWork& rows, std::int64_t entity, const Uuid& document, std::string_view target);

/// Asks for the approvals that the policy in force needs, now that the document was submitted; what was asked for
/// before is void. Returns whom it waits for: `[buyer-lead][limit]`.
std::string beginApproval(Context& context, const ApprovalSubject& subject, const ApprovalFacts& facts);

/// Whether the person may give one of the approvals that are open now: their role or limit does, they took no part in
/// the document, and neither they nor whom they stand in for gave another one of this chain. Rejections: not_permitted,
/// over_limit, no_rate, segregation_of_duties, level_taken, nothing_asked.
Outcome mayApprove(Context& context, const ApprovalSubject& subject);

/// What an approval left to be asked.
struct ApprovalProgress {
    bool complete = false;
    std::string waitsFor;           ///< empty when complete
    std::vector<std::string> rules; ///< that asked for the approvals which were given, in words
};
/// Notes that the person gave the approval that mayApprove() found. The person must be one who may.
ApprovalProgress giveApproval(Context& context, const ApprovalSubject& subject);

/// The document goes back or is given up: what is still asked for is void.
void endApproval(Context& context, const Document& document);

} // namespace opsdesk
