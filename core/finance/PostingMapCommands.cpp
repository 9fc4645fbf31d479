#include "core/finance/PostingMapCommands.h"

#include "core/finance/ChartOfAccounts.h"
#include "core/finance/PostingMapMachine.h"
#include "core/ledger/Accounts.h"
#include "core/ledger/PostingMapVersion.h"
#include "core/ledger/PostingRule.h"
#include "core/ledger/UsualAccounts.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::int64_t mapEntity = 0;

struct RuleInput {
    std::string event;
    std::string debit;
    std::string credit;
    std::optional<std::string> description;
};
BOOST_DESCRIBE_STRUCT(RuleInput, (), (event, debit, credit, description))

struct ProposeMapPayload {
    std::vector<RuleInput> rules;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(ProposeMapPayload, (), (rules, note))

struct MapNotePayload {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(MapNotePayload, (), (note))

std::optional<PostingRule> presentRule(store::UnitOfWork& rows, const std::string& event) {
    const auto* found = rows.find<PostingRule>(mapEntity, std::string_view(event));
    return found ? std::optional(*found) : usualRule(event);
}

/// What stands for stock, or for what is owed, keeps its account: reports explain it row by row.
Outcome checkSide(store::UnitOfWork& rows, const std::string& event, const std::string& before,
                  const std::string& after, const std::string& field) {
    if (before == after)
        return {};
    if (const auto account = activeAccount(rows, mapEntity, after, field); !account)
        return tl::unexpected(account.error());
    if (account::isControlled(before) || account::isControlled(after))
        return reject("control_account",
                      fmt::format("\"{}\" cannot go from account {} to {}: one of them is explained row by row.", event,
                                  before, after),
                      field);
    return {};
}

Result<PostingMapRule> changedRule(store::UnitOfWork& rows, const RuleInput& input, std::size_t index) {
    const auto field = [&](std::string_view name) { return fmt::format("rules[{}].{}", index, name); };
    const auto before = presentRule(rows, input.event);
    if (!before)
        return reject("unknown_event",
                      fmt::format("No event is called \"{}\"; the view posting-rules lists them.", input.event),
                      field("event"));
    if (auto sound = checkSide(rows, input.event, before->debit, input.debit, field("debit")); !sound)
        return tl::unexpected(sound.error());
    if (auto sound = checkSide(rows, input.event, before->credit, input.credit, field("credit")); !sound)
        return tl::unexpected(sound.error());
    if (input.debit == input.credit)
        return reject("wrong_field", "A rule names two different accounts.", field("credit"));
    return PostingMapRule{input.event,   input.debit,   input.credit, input.description.value_or(before->description),
                          before->debit, before->credit};
}

Outcome proposeMap(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<ProposeMapPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    PostingMapVersion change;
    change.id = context.command().document.value_or(context.derivedId("posting_map"));
    if (rows.find<PostingMapVersion>(mapEntity, change.id))
        return reject("document_exists", "There is a change with this id already.", "document");
    for (std::size_t i = 0; i < payload->rules.size(); ++i) {
        auto rule = changedRule(rows, payload->rules[i], i);
        if (!rule)
            return tl::unexpected(rule.error());
        if (std::ranges::find(change.rules, rule->event, &PostingMapRule::event) != change.rules.end())
            return reject("wrong_field", fmt::format("\"{}\" is named twice.", rule->event), "rules");
        if (rule->debit != rule->debit_before || rule->credit != rule->credit_before)
            change.rules.push_back(*std::move(rule));
    }
    if (change.rules.empty())
        return reject("nothing_changes", "All rules are as they were: nothing would change.", "rules");
    beginDocument(context, change, "PM", "proposed");
    change.note = payload->note.value_or("");
    recordInvolvement(context, change.id, "propose");
    tellNew(context, change, Minor());
    rows.insert(std::move(change));
    return {};
}

/// The rules that it changes are still as they were when it was proposed.
Outcome isAsProposed(Context& context, const PostingMapVersion& change) {
    for (const auto& rule : change.rules) {
        const auto now = presentRule(context.rows(), rule.event);
        if (!now || now->debit != rule.debit_before || now->credit != rule.credit_before)
            return reject("map_changed", fmt::format("The rule for \"{}\" was changed since this was proposed: reject "
                                                     "it, and have it proposed anew.",
                                                     rule.event));
        for (const auto* code : {&rule.debit, &rule.credit})
            if (const auto account = activeAccount(context.rows(), mapEntity, *code, ""); !account)
                return tl::unexpected(account.error());
    }
    return {};
}

Outcome decideMap(Context& context, PostingMapVersion& change) {
    const auto payload = readPayload<MapNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    change.decided_by = context.actor().id;
    change.decided_at = context.acceptedAt();
    if (payload->note && !payload->note->empty())
        change.note = *payload->note;
    return {};
}

Outcome approveMap(Context& context, PostingMapVersion& change) {
    auto& rows = context.rows();
    change.map_version = context.nextKey("posting_map");
    for (const auto* active : rows.select<PostingMapVersion>(mapEntity, "state", std::string("active"))) {
        auto before = *active;
        before.state = "superseded";
        before.last_command = context.command().id;
        ++before.version;
        rows.put(std::move(before));
    }
    for (const auto& rule : change.rules)
        rows.put(PostingRule{mapEntity, rule.event, rule.debit, rule.credit, rule.description, 0});
    context.tell("map_version", change.map_version);
    return decideMap(context, change);
}

Outcome isExplainedMap(Context& context, const PostingMapVersion&) {
    const auto payload = readPayload<MapNotePayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note && !payload->note->empty())
        return {};
    return reject("missing_note", "Say in a note why, for whoever proposed it.", "note");
}

} // namespace

void addPostingMapCommands(Catalog& catalog) {
    catalog.add(postingMapMachine());
    CommandType propose;
    propose.name = "posting_map.propose";
    propose.summary = "Proposes other accounts for events; they hold once somebody else approves.";
    propose.fields = describePayload<ProposeMapPayload>();
    propose.notes = {{"rules", "those that change"},
                     {"event", "what happens, as the view posting-rules shows it"},
                     {"debit", "account"},
                     {"credit", "account"},
                     {"description", "as it is when left out"},
                     {"note", "why"}};
    propose.shared = true;
    propose.handle = proposeMap;
    catalog.add(std::move(propose));
    DocumentActions<PostingMapVersion> declared;
    declared.machine = &postingMapMachine();
    declared.shared = true;
    const auto fields = describePayload<MapNotePayload>();
    const std::map<std::string, std::string> note{{"note", "why"}};
    declared.actions = {
        {"approve", "Puts the change into force: from now on entries name its version.", fields, note, "approve"},
        {"reject", "Refuses the change: the map stays as it is.", fields, note, "reject"},
        {"withdraw", "Gives the change up.", {}, {}, ""}};
    declared.guards = {{"as_proposed", isAsProposed}, {"explained", isExplainedMap}};
    declared.effects = {{"approve", approveMap}, {"decide", decideMap}};
    addDocumentCommands(catalog, std::move(declared));
}

} // namespace opsdesk
