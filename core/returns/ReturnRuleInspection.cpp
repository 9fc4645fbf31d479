#include "core/base/Words.h"
#include "core/ledger/StockLedger.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnDispositions.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// Which grade is taken for granted of goods that nobody will look at any more. What is left out holds for all.
struct GradeRule {
    std::string name;
    std::optional<std::vector<std::string>> words; ///< beginnings in the description or the reason, in lower case
    std::optional<std::string> reason;
    std::optional<std::string> link;
    std::optional<Quantity> quantity_from;
    std::optional<Minor> price_below;
    std::string grade;
};
BOOST_DESCRIBE_STRUCT(GradeRule, (), (name, words, reason, link, quantity_from, price_below, grade))

struct InspectByRule {
    std::optional<std::int64_t> limit;
    std::optional<std::vector<GradeRule>> rules;
};
BOOST_DESCRIBE_STRUCT(InspectByRule, (), (limit, rules))

constexpr std::int64_t usualLimit = 500, mostAtOnce = 5000;

const std::map<std::string, std::string> ruleNotes{
    {"limit", "how many returns at once, 500 when left out and 5000 at most"},
    {"rules", "the first that holds says the grade; left out: the usual ones of docs/return-desk.md"},
    {"name", "kept as the note of each inspection"},
    {"words", "how a word of description or reason may begin, in lower case"},
    {"reason", "a reason of kind return"},
    {"link", "full, part or unlinked"},
    {"quantity_from", "least quantity of the line"},
    {"price_below", "minor units per base unit"},
    {"grade", "as_new, opened, used, faulty, unusable or missing"},
};

GradeRule byReason(std::string name, std::string reason, std::string grade) {
    return {std::move(name), {}, std::move(reason), {}, {}, {}, std::move(grade)};
}

/// Judged by what imported lines tell: a reason where there is one, the words of the source, how much it was.
const std::vector<GradeRule>& usualGradeRules() {
    static const std::vector<GradeRule> rules{
        byReason("The reason says that it is faulty", "faulty", "faulty"),
        byReason("The reason says that it was damaged on the way", "damaged_in_transit", "unusable"),
        {"The text speaks of damage",
         {{"damage", "broken", "crushed", "wet", "faulty", "smash"}},
         {},
         {},
         {},
         {},
         "unusable"},
        {"A thousand or more: called off before it was sent", {}, {}, {}, Quantity::units(1000), {}, "as_new"},
        {"No purchase of it is known", {}, {}, "unlinked", {}, {}, "opened"},
        {"Cheaper than 0.50: not worth a look", {}, {}, {}, {}, Minor(50), "opened"},
        {"Nothing speaks against it", {}, {}, {}, {}, {}, "as_new"},
    };
    return rules;
}

bool holds(const GradeRule& rule, const ReturnLine& line) {
    if (rule.reason && *rule.reason != line.reason_code)
        return false;
    if (rule.link && *rule.link != line.link)
        return false;
    if (rule.quantity_from && line.quantity < *rule.quantity_from)
        return false;
    if (rule.price_below && line.unit_price >= *rule.price_below)
        return false;
    if (!rule.words)
        return true;
    const auto text = lowerCase(line.description + " " + line.reason);
    return std::ranges::any_of(*rule.words, [&](const auto& word) { return startsAWord(text, word); });
}

Outcome checkGradeRules(const std::vector<GradeRule>& rules) {
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (!rankOf(rules[i].grade))
            return reject(
                "unknown_grade",
                fmt::format("There is no grade {}; choose {}.", rules[i].grade, fmt::join(returnGrades, ", ")),
                fmt::format("rules[{}].grade", i));
    return {};
}

/// What was inspected, and what is to be told of it.
struct Tally {
    std::int64_t returns = 0, lines = 0, unjudged = 0;
};

void inspectLine(Context& context, const ReturnOrder& returned, ReturnLine line, const GradeRule& rule) {
    auto& rows = context.rows();
    ReturnInspection made;
    made.entity = returned.entity;
    made.return_id = returned.id;
    made.line_no = line.line_no;
    made.inspection_no = 1;
    made.item_id = line.item_id;
    made.quantity = line.quantity;
    made.grade = rule.grade;
    made.answers.text = "[]";
    made.lot = line.lot;
    made.state = "decided";
    made.inspected_by = context.actor().id;
    made.inspected_at = context.acceptedAt();
    made.note = rule.name;
    recommend(rows, made, returned.history ? Minor() : bookValue(rows, returned.entity, line.item_id, line.quantity));
    line.inspected = line.quantity;
    rows.insert(std::move(made));
    rows.put(std::move(line));
}

void inspectImported(Context& context, ReturnOrder returned, const std::vector<GradeRule>& rules, Tally& tally) {
    bool whole = true;
    for (auto& line : returnLines(context.rows(), returned)) {
        if (line.item_id == 0 || line.inspected > Quantity() || line.quantity <= Quantity())
            continue;
        const auto rule = std::ranges::find_if(rules, [&](const auto& one) { return holds(one, line); });
        if (rule == rules.end()) {
            whole = false;
            ++tally.unjudged;
            continue;
        }
        inspectLine(context, returned, std::move(line), *rule);
        ++tally.lines;
    }
    ++tally.returns;
    recordInvolvement(context, returned.id, "inspect");
    if (whole)
        returned.state = "inspected";
    ++returned.version;
    returned.last_command = context.command().id;
    context.rows().put(std::move(returned));
}

/// Imported returns alone, the oldest number first: what came over the desk has somebody who looks at it.
Outcome inspectByRule(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto wish = readPayload<InspectByRule>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto& rules = wish->rules ? *wish->rules : usualGradeRules();
    if (auto sound = checkGradeRules(rules); !sound)
        return sound;
    const auto limit =
        static_cast<std::size_t>(std::clamp<std::int64_t>(wish->limit.value_or(usualLimit), 1, mostAtOnce));
    auto& rows = context.rows();
    std::vector<const ReturnOrder*> waiting;
    for (const auto* returned : rows.select<ReturnOrder>(context.entity(), "state", std::string("received")))
        if (!returned->cameOverDesk())
            waiting.push_back(returned);
    std::ranges::sort(waiting, {}, [](const auto* one) { return std::tie(one->number, one->id); });
    const auto left = waiting.size() > limit ? waiting.size() - limit : 0;
    waiting.resize(std::min(waiting.size(), limit));
    for (const auto* returned : waiting)
        rows.wantWhere<ReturnLine>(returned->entity, "return_id", returned->id.toString());
    rows.load();
    Tally tally;
    for (const auto* returned : waiting)
        inspectImported(context, *returned, rules, tally);
    context.tell("returns", tally.returns);
    context.tell("lines", tally.lines);
    context.tell("unjudged", tally.unjudged);
    context.tell("left", static_cast<std::int64_t>(left));
    return {};
}

} // namespace

void addRuleInspecting(Catalog& catalog) {
    CommandType type;
    type.name = "return.inspect_by_rule";
    type.summary = "Grades imported returns by rules instead of eyes, and says what to do with the goods.";
    type.fields = describePayload<InspectByRule>();
    type.notes = ruleNotes;
    type.bulk = true;
    type.handle = inspectByRule;
    catalog.add(std::move(type));
}

} // namespace opsdesk
