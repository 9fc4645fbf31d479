#include "core/returns/ReturnPolicy.h"

namespace opsdesk {

namespace {

/// What every rule of the usual policy is, but for what it says otherwise.
ReturnRule usualRule(std::string name, std::string reason, std::int64_t days) {
    ReturnRule rule;
    rule.name = std::move(name);
    rule.reason = std::move(reason);
    rule.window_days = days;
    rule.method = "ship_back";
    rule.refund_method = "original";
    rule.refund_when = "on_inspection";
    rule.label = "customer";
    return rule;
}

ReturnRule atOurCost(ReturnRule rule) {
    rule.label = "us";
    return rule;
}

ReturnRule ofClass(ReturnRule rule, std::string returnClass, std::string condition) {
    rule.return_class = std::move(returnClass);
    rule.condition = std::move(condition);
    return rule;
}

ReturnRule withFee(ReturnRule rule, std::string condition, std::int64_t percent) {
    rule.condition = std::move(condition);
    rule.fee_percent = percent;
    return rule;
}

std::vector<ReturnRule> usualReturnRules() {
    auto transit = atOurCost(usualRule("Damaged on the way: 30 days, small things are kept", "damaged_in_transit", 30));
    transit.keep_below = Minor(500);
    auto wrong = atOurCost(usualRule("The wrong item was sent: 90 days", "wrong_item", 90));
    wrong.refund_when = "on_receipt";
    return {
        atOurCost(usualRule("Faulty: a year", "faulty", 365)),
        std::move(transit),
        std::move(wrong),
        atOurCost(usualRule("Not as described: 60 days", "not_as_described", 60)),
        atOurCost(usualRule("Came too late: 30 days", "late", 30)),
        ofClass(usualRule("Hygiene goods that were opened are not taken back", "", 0), "hygiene", "opened"),
        ofClass(usualRule("Hygiene goods that were used are not taken back", "", 0), "hygiene", "used"),
        withFee(usualRule("Used: 30 days, a fifth is kept", "", 30), "used", 20),
        withFee(usualRule("Opened: 30 days, a tenth is kept", "", 30), "opened", 10),
        usualRule("Any reason: 30 days", "", 30),
    };
}

ChecklistQuestion yesOrNo(std::string question, std::string capOfYes, std::string capOfNo) {
    return {std::move(question), {{"yes", std::move(capOfYes)}, {"no", std::move(capOfNo)}}};
}

std::vector<InspectionChecklist> usualChecklists() {
    const auto whole = yesOrNo("Is everything there?", "", "used");
    const auto closed = yesOrNo("Is the packaging unopened?", "", "opened");
    const auto used = yesOrNo("Are there signs of use?", "used", "");
    const auto broken = yesOrNo("Is it broken?", "faulty", "");
    return {
        {"usual", "", false, {whole, closed, used, broken}},
        {"hygiene", "hygiene", true, {yesOrNo("Is the seal whole?", "", "unusable"), whole}},
        {"electronics",
         "electronics",
         true,
         {whole, closed, yesOrNo("Does it start?", "", "faulty"), yesOrNo("Is it free of personal data?", "", "used"),
          used}},
    };
}

} // namespace

const ReturnPolicy& usualReturnPolicy() {
    static const ReturnPolicy policy = [] {
        ReturnPolicy made;
        made.name = "30 days, longer where it is our fault";
        made.rules = usualReturnRules();
        made.checklists = usualChecklists();
        return made;
    }();
    return policy;
}

} // namespace opsdesk
