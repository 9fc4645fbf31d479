#include "core/governance/Settings.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockNames.h"
#include "core/ledger/StockPosition.h"
#include "core/master/MasterLookup.h"
#include "core/returns/QualityCaseViews.h"
#include "core/returns/QualityCases.h"
#include "core/returns/QualityHold.h"
#include "core/returns/ReturnInspection.h"
#include "core/returns/ReturnShare.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Task.h"

#include <algorithm>

namespace opsdesk {

namespace {

constexpr TaskKind qualityTask{"quality_case", "planner", 72, "buyer-lead"};
constexpr TaskKind qualityNotice{"quality_notice", "service", 72, ""};
constexpr TaskKind isolationTask{"quality_isolate", "warehouse", 24, "controller"};

struct QualityNote {
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(QualityNote, (), (note))

struct IsolateStock {
    std::optional<std::string> node;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(IsolateStock, (), (node, note))

struct CloseQualityCase {
    std::optional<std::string> isolated;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(CloseQualityCase, (), (isolated, note))

Outcome onlyTheEngine(Context& context) {
    if (context.actor().id == engineUser().id)
        return {};
    return reject("not_permitted", "Only the engine raises and weighs quality cases.");
}

TaskSubject aboutCase(const QualityCase& about) {
    return {"quality_case", about.id.toString(), about.number, about.supplier_id, about.item_id};
}

void closeTasks(Context& context, const QualityCase& about) {
    for (const auto& kind : {qualityTask, qualityNotice, isolationTask, supplierReturnsTask()})
        closeTask(context, kind, "quality_case", about.id.toString());
}

// --- raising ---------------------------------------------------------------------------------------------------------

/// The open case that a spike belongs to: one for its reason, else one that says as little as the spike, or less.
const QualityCase* caseFor(store::UnitOfWork& rows, std::int64_t entity, const RaiseQualityCase& spike) {
    const QualityCase* found = nullptr;
    for (const auto* one : rows.select<QualityCase>(entity, "item_id", Value(spike.item_id))) {
        if (!one->isOpen())
            continue;
        if (one->reason == spike.reason)
            return one;
        if ((spike.reason.empty() || one->reason.empty()) && !found)
            found = one;
    }
    return found;
}

/// Whether somebody has decided about what came back in that window: only what comes after that counts anew.
bool isDecided(store::UnitOfWork& rows, std::int64_t entity, const RaiseQualityCase& spike) {
    for (const auto* one : rows.select<QualityCase>(entity, "item_id", Value(spike.item_id)))
        if (!one->isOpen() && one->decided_at && one->decided_at->date() >= spike.window_from)
            return true;
    return false;
}

/// Into the case, and as its evidence: a spike in days of its own is a further one, else the last one as it is by now.
void addEvidence(Context& context, QualityCase& to, const RaiseQualityCase& spike) {
    auto& rows = context.rows();
    const auto* last = rows.find<QualityEvidence>(to.entity, to.id, to.spikes);
    if (!last || spike.window_from > last->window_to)
        ++to.spikes;
    rows.put(QualityEvidence{to.entity, to.id, to.spikes, spike.reason, spike.window_from, spike.window_to,
                             spike.returned_lines, spike.exposure_lines, spike.before_lines,
                             spike.before_exposure_lines, spike.expected_lines, spike.probability, 0});
    to.window_from = spike.window_from;
    to.window_to = spike.window_to;
    to.returned_lines = spike.returned_lines;
    to.expected_lines = spike.expected_lines;
    to.probability = spike.probability;
}

/// By the spike and not by its case, which may be about one reason of several.
std::string sentenceOf(const RaiseQualityCase& spike, const std::string& sku) {
    return fmt::format("{} lines of {} came back{} since {}, where {:.1f} were to be expected.", spike.returned_lines,
                       sku, spike.reason.empty() ? "" : fmt::format(" for the reason {}", spike.reason),
                       spike.window_from.toString(), spike.expected_lines);
}

Outcome raiseCase(Context& context) {
    if (auto engine = onlyTheEngine(context); !engine)
        return engine;
    const auto spike = readPayload<RaiseQualityCase>(context.command().payload);
    if (!spike)
        return tl::unexpected(spike.error());
    auto& rows = context.rows();
    const auto* known = caseFor(rows, context.entity(), *spike);
    if (!known && isDecided(rows, context.entity(), *spike))
        return {};
    QualityCase made;
    if (known) {
        made = *known;
    } else {
        made.entity = context.entity();
        made.id = context.derivedId("quality_case");
        beginDocument(context, made, "QC", "open");
        made.item_id = spike->item_id;
        made.supplier_id = spike->supplier_id;
        made.supplier = spike->supplier;
        made.reason = spike->reason;
    }
    const auto before = made.spikes;
    addEvidence(context, made, *spike);
    if (made.spikes != before) {
        const auto sentence = sentenceOf(*spike, itemName(rows, made.item_id));
        openTask(context, qualityTask, aboutCase(made), sentence, Minor());
        openTask(context, qualityNotice, aboutCase(made), sentence, Minor());
    }
    made.last_command = context.command().id;
    rows.put(std::move(made));
    return {};
}

// --- weighing --------------------------------------------------------------------------------------------------------

struct Defects {
    std::int64_t inspected = 0;
    std::int64_t defective = 0;
};

/// What inspections have found in what came back since the first spike.
Defects defectsOf(store::UnitOfWork& rows, const QualityCase& about) {
    const auto* first = rows.find<QualityEvidence>(about.entity, about.id, std::int64_t(1));
    const auto since = Timestamp::of(first ? first->window_from : about.window_from);
    Defects defects;
    for (const auto* one : rows.select<ReturnInspection>(about.entity, "item_id", Value(about.item_id))) {
        if (one->inspected_at < since || one->state == "replaced")
            continue;
        ++defects.inspected;
        defects.defective += one->grade == "faulty" || one->grade == "unusable" ? 1 : 0;
    }
    return defects;
}

/// Beyond chance: the lower bound of their share passes the threshold.
bool areMany(store::UnitOfWork& rows, const Defects& defects) {
    const auto threshold = static_cast<double>(percentSetting(rows, "quality_defect_percent", "20")) / 10'000;
    return defects.defective > 0 && shareInterval(defects.defective, defects.inspected).low >= threshold;
}

/// Where the item is fit for sale, at @p node alone unless that is 0.
std::vector<StockPosition> availableStock(store::UnitOfWork& rows, const QualityCase& about, std::int64_t node) {
    std::vector<StockPosition> found;
    for (const auto* position : rows.select<StockPosition>(about.entity, "item_id", Value(about.item_id)))
        if (position->state == "available" && position->quantity > Quantity() &&
            (node == 0 || position->node_id == node))
            found.push_back(*position);
    return found;
}

Outcome weighCases(Context& context) {
    if (auto engine = onlyTheEngine(context); !engine)
        return engine;
    auto& rows = context.rows();
    std::vector<QualityCase> open;
    for (const auto* state : {"open", "investigating", "confirmed"})
        for (const auto* one : rows.select<QualityCase>(context.entity(), "state", Value(std::string(state))))
            open.push_back(*one);
    for (auto& about : open) {
        const auto defects = defectsOf(rows, about);
        about.inspected = defects.inspected;
        about.defective = defects.defective;
        if (areMany(rows, defects) && about.isolated == Quantity() && !availableStock(rows, about, 0).empty() &&
            !hasEnded(rows, about.entity, isolationTask, about.id.toString(), about.window_from))
            openTask(context, isolationTask, aboutCase(about),
                     fmt::format("{} of {} inspections found {} defective: take what is left of it out of sale.",
                                 defects.defective, defects.inspected, itemName(rows, about.item_id)),
                     Minor());
        rows.put(std::move(about));
    }
    return {};
}

// --- people's actions ------------------------------------------------------------------------------------------------

/// Whether the payload of the action says why.
template <class Payload>
Outcome isExplained(Context& context, const QualityCase&) {
    const auto payload = readPayload<Payload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (!payload->note || payload->note->empty())
        return reject("missing_note", "Say in a note what was found, for whoever meets the like again.", "note");
    return {};
}

Outcome isDefective(Context& context, const QualityCase& about) {
    const auto defects = defectsOf(context.rows(), about);
    if (areMany(context.rows(), defects))
        return {};
    return reject("few_defects", fmt::format("{} of {} inspections since the case was opened found defects: too few "
                                             "to take the rest out of sale.",
                                             defects.defective, defects.inspected));
}

/// Keeps the note, where the payload of the action has one.
template <class Payload = QualityNote>
Outcome takeRemark(Context& context, QualityCase& about) {
    const auto payload = readPayload<Payload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->note)
        about.note = *payload->note;
    return {};
}

/// Moves @p isolated on, from where it is held or to there.
Outcome moveIsolated(Context& context, const QualityCase& about, const QualityIsolation& isolated,
                     const std::string& from, const std::string& to) {
    const StockPosting stock{"transfer",
                             about.id,
                             about.number,
                             context.businessDate(),
                             entityCurrency(context.rows()),
                             {{isolated.item_id,
                               isolated.lot,
                               {isolated.node_id, from},
                               {isolated.node_id, to},
                               isolated.quantity,
                               std::nullopt}}};
    const auto posted = postStock(context, stock);
    return posted ? Outcome() : tl::unexpected(posted.error());
}

Outcome isolateStock(Context& context, QualityCase& about) {
    const auto payload = readPayload<IsolateStock>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    std::int64_t node = 0;
    if (payload->node) {
        const auto found = nodeByCode(rows, about.entity, *payload->node);
        if (!found)
            return tl::unexpected(found.error());
        node = (*found)->node_id;
    }
    const auto stock = availableStock(rows, about, node);
    if (stock.empty())
        return reject("nothing_available",
                      fmt::format("Nothing of {} is available there.", itemName(rows, about.item_id)), "node");
    auto number =
        static_cast<std::int64_t>(rows.select<QualityIsolation>(about.entity, "case_id", about.id.toString()).size());
    for (const auto& position : stock) {
        const QualityIsolation isolated{about.entity,      about.id,         ++number,
                                        about.item_id,     position.node_id, position.lot,
                                        position.quantity, "held",           0};
        if (auto moved = moveIsolated(context, about, isolated, "available", "quality_hold"); !moved)
            return moved;
        about.isolated += isolated.quantity;
        rows.put(isolated);
    }
    closeTask(context, isolationTask, "quality_case", about.id.toString());
    return takeRemark<IsolateStock>(context, about);
}

/// What is still held where @p isolated was put; the rest left that place by a document of its own.
Quantity stillHeld(store::UnitOfWork& rows, const QualityIsolation& isolated) {
    const auto* held = rows.find<StockPosition>(isolated.entity, isolated.item_id, isolated.node_id,
                                                std::string_view("quality_hold"), std::string_view(isolated.lot));
    return held ? std::clamp(held->quantity, Quantity(), isolated.quantity) : Quantity();
}

/// What was isolated goes back into sale, or to the damaged goods of which somebody decides.
Outcome endIsolation(Context& context, QualityCase& about, bool release) {
    auto& rows = context.rows();
    for (const auto* one : rows.select<QualityIsolation>(about.entity, "case_id", about.id.toString())) {
        if (one->state != "held")
            continue;
        auto isolated = *one;
        isolated.state = "gone";
        if (const auto left = stillHeld(rows, isolated); left > Quantity()) {
            isolated.quantity = left;
            isolated.state = release ? "released" : "damaged";
            if (auto moved = moveIsolated(context, about, isolated, "quality_hold", release ? "available" : "damaged");
                !moved)
                return moved;
        }
        rows.put(std::move(isolated));
    }
    about.isolated = {};
    return {};
}

template <class Payload>
Outcome decideCase(Context& context, QualityCase& about) {
    about.decided_by = context.actor().id;
    about.decided_at = context.businessTime();
    closeTasks(context, about);
    return takeRemark<Payload>(context, about);
}

Outcome confirmCase(Context& context, QualityCase& about) {
    openTask(context, supplierReturnsTask(), aboutCase(about),
             fmt::format("{} is confirmed: look at who sells {} and at what becomes of what comes back.", about.number,
                         itemName(context.rows(), about.item_id)),
             Minor());
    return takeRemark<>(context, about);
}

Outcome dismissCase(Context& context, QualityCase& about) {
    if (auto ended = endIsolation(context, about, true); !ended)
        return ended;
    return decideCase<QualityNote>(context, about);
}

Outcome closeCase(Context& context, QualityCase& about) {
    const auto payload = readPayload<CloseQualityCase>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (about.isolated > Quantity()) {
        const auto wanted = payload->isolated.value_or("");
        if (wanted != "release" && wanted != "damaged")
            return reject("still_isolated",
                          fmt::format("{} of {} is held by this case: say in isolated whether it goes back into sale "
                                      "(release) or to the damaged goods (damaged).",
                                      about.isolated.toString(), itemName(context.rows(), about.item_id)),
                          "isolated");
        if (auto ended = endIsolation(context, about, wanted == "release"); !ended)
            return ended;
    }
    return decideCase<CloseQualityCase>(context, about);
}

std::vector<DocumentActions<QualityCase>::Action> caseActions() {
    const std::map<std::string, std::string> note{{"note", "what was found"}};
    return {
        {"investigate", "Takes a case up.", describePayload<QualityNote>(), note, ""},
        {"confirm", "Says that something is wrong with the item; the buyer looks at who sells it.",
         describePayload<QualityNote>(), note, ""},
        {"isolate",
         "Takes what is available of the item out of sale, once inspections have found many defects.",
         describePayload<IsolateStock>(),
         {{"node", "where, by its code; everywhere when left out"}, {"note", "what was found"}},
         ""},
        {"close",
         "Ends a confirmed case: the item may be bought again.",
         describePayload<CloseQualityCase>(),
         {{"isolated", "release or damaged: what becomes of what was taken out of sale"},
          {"note", "what was found and done"}},
         ""},
        {"dismiss",
         "Says that nothing is wrong; what was taken out of sale goes back.",
         describePayload<QualityNote>(),
         {{"note", "why it is none"}},
         ""},
    };
}

void addEngineCommands(Catalog& catalog) {
    CommandType raise;
    raise.name = "quality_case.raise";
    raise.summary = "Opens a case about a spike, or adds it to the open one; issued by the engine.";
    raise.fields = describePayload<RaiseQualityCase>();
    raise.prefetch = [](const Command& command, store::UnitOfWork& rows) {
        if (const auto spike = readPayload<RaiseQualityCase>(command.payload))
            wantQualityCase(rows, command.entity, spike->item_id);
    };
    raise.handle = raiseCase;
    catalog.add(std::move(raise));

    CommandType weigh;
    weigh.name = "quality_case.weigh";
    weigh.summary = "Counts what inspections found for all open cases; issued by the engine.";
    weigh.handle = weighCases;
    catalog.add(std::move(weigh));
}

} // namespace

TaskKind supplierReturnsTask() {
    return {"supplier_returns", "buyer", 120, "buyer-lead"};
}

bool hasEnded(store::UnitOfWork& rows, std::int64_t entity, const TaskKind& kind, const std::string& subject,
              Date since) {
    return std::ranges::any_of(rows.select<Task>(entity, "subject", subject), [&](const Task* task) {
        return task->kind == kind.name && task->closed_at && task->closed_at->date() >= since;
    });
}

void addQualityCases(Catalog& catalog) {
    catalog.add(qualityCaseMachine());
    DocumentActions<QualityCase> declared;
    declared.machine = &qualityCaseMachine();
    declared.actions = caseActions();
    declared.guards = {{"explained", isExplained<QualityNote>},
                       {"closing", isExplained<CloseQualityCase>},
                       {"defective", isDefective}};
    declared.effects = {{"remark", takeRemark<>},
                        {"isolate", isolateStock},
                        {"confirm", confirmCase},
                        {"dismiss", dismissCase},
                        {"close", closeCase}};
    addDocumentCommands(catalog, std::move(declared));
    addEngineCommands(catalog);
    addQualityCaseViews(catalog);
}

} // namespace opsdesk
