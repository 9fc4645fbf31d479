#pragma once

#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "core/store/Row.h"
#include "core/workflow/Context.h"
#include "core/workflow/Document.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// One line of a return policy: for which returns it speaks, and on which terms they are taken. Each condition that is
/// empty holds for all.
struct ReturnRule {
    std::string name; ///< in words that the customer may be told
    // when
    std::string channel;
    std::string return_class; ///< Item::return_class
    std::string segment;      ///< of the customer
    std::string reason;       ///< code of a reason of kind return
    std::string condition;    ///< as the customer states it: unopened, opened, used, faulty, damaged
    // then
    std::int64_t window_days = 0; ///< from the day of the order; 0: not taken back
    std::string method;           ///< ship_back, drop_off, to_vendor, keep
    Minor keep_below;             ///< the customer keeps goods they paid less for; 0: never
    std::string refund_method;    ///< original, store_credit, exchange, none
    std::string refund_when;      ///< at_once, on_receipt, on_inspection
    std::int64_t fee_percent = 0; ///< kept of the price of the goods
    std::string label;            ///< who pays for the way back: us, customer
    std::string checklist;        ///< name of an InspectionChecklist; empty: the one of the return class

    bool operator==(const ReturnRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReturnRule, (),
                      (name, channel, return_class, segment, reason, condition, window_days, method, keep_below,
                       refund_method, refund_when, fee_percent, label, checklist))

/// An answer that an inspector may give, and the best grade that goods can have then.
struct ChecklistAnswer {
    std::string answer;
    std::string cap; ///< empty: any grade

    bool operator==(const ChecklistAnswer&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChecklistAnswer, (), (answer, cap))

struct ChecklistQuestion {
    std::string question;
    std::vector<ChecklistAnswer> answers;

    bool operator==(const ChecklistQuestion&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChecklistQuestion, (), (question, answers))

/// What is asked of returned goods of a class.
struct InspectionChecklist {
    std::string name;
    std::string return_class; ///< empty: all classes that have none of their own
    bool required = false;    ///< no grade without all answers
    std::vector<ChecklistQuestion> questions;

    bool operator==(const InspectionChecklist&) const = default;
};
BOOST_DESCRIBE_STRUCT(InspectionChecklist, (), (name, return_class, required, questions))

/// What may be returned and on which terms, as a version that was drafted, approved and put into force. The first rule
/// that holds is the one that counts. Lives in entity 0; not changed once it is in force.
struct ReturnPolicy : Document {
    std::string name;
    std::vector<ReturnRule> rules;
    std::vector<InspectionChecklist> checklists;
    std::string note;
    std::string approved_by;
    std::optional<Timestamp> approved_at;
    std::optional<Timestamp> activated_at;
    std::optional<Timestamp> retired_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnPolicy, (Document),
                      (name, rules, checklists, note, approved_by, approved_at, activated_at, retired_at, rev))
OPSDESK_DECLARE_ROW(ReturnPolicy)

/// What a rule is chosen by.
struct ReturnCase {
    std::string channel;
    std::string return_class;
    std::string segment;
    std::string reason;
    std::string condition;
};

/// On which terms something is taken back, and which policy says so.
struct ReturnTerms {
    std::optional<Uuid> policy_id;
    std::int64_t policy_version = 0;
    ReturnRule rule;
};

/// Of the class of an item: its return_class.
std::string returnClassOf(store::UnitOfWork& rows, std::int64_t itemId);

/// The first rule of @p rules that speaks for @p wanted; null when none does.
const ReturnRule* matchingRule(const std::vector<ReturnRule>& rules, const ReturnCase& wanted);

/// By the policy in force. Rejects with `no_return_rule`.
Result<ReturnTerms> returnTerms(Context& context, const ReturnCase& wanted);
/// Of a line of a return: by the policy that the return was authorised by, else by the one in force.
Result<ReturnTerms> returnTerms(Context& context, const ReturnOrder& returned, const ReturnLine& line);

/// What is asked of the goods of a line; null when nothing is.
const InspectionChecklist* checklistFor(const ReturnPolicy& policy, const ReturnRule& rule,
                                        const std::string& returnClass);

/// The policy of @p returned, else the one in force, else the one that new workspaces have.
const ReturnPolicy& policyOf(store::UnitOfWork& rows, const ReturnOrder& returned);
/// Null when there is none.
const ReturnPolicy* activeReturnPolicy(store::UnitOfWork& rows);
/// What new workspaces begin with.
const ReturnPolicy& usualReturnPolicy();

} // namespace opsdesk
