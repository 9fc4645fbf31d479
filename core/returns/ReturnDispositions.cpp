#include "core/returns/ReturnDispositions.h"

#include "core/governance/Involvement.h"
#include "core/governance/Policy.h"
#include "core/governance/Settings.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockNames.h"
#include "core/ledger/StockProposal.h"
#include "core/master/Reasons.h"
#include "core/returns/Refurbishments.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/WriteOff.h"
#include "core/returns/WriteOffProposal.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <set>

namespace opsdesk {

namespace {

struct DisposedLine {
    std::int64_t line_no = 0;
    std::optional<std::int64_t> inspection_no;
    std::optional<std::string> disposition;
    std::optional<std::string> reason_code;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(DisposedLine, (), (line_no, inspection_no, disposition, reason_code, note))

struct DisposeReturn {
    std::optional<std::vector<DisposedLine>> lines;
};
BOOST_DESCRIBE_STRUCT(DisposeReturn, (), (lines))

const std::map<std::string, std::string> disposeNotes{
    {"lines", "which inspected goods; left out: all that wait, each as it was recommended or chosen"},
    {"line_no", "line of the return"},
    {"inspection_no", "of the line; left out: all of it that wait"},
    {"disposition", "restock, quarantine, refurbish, vendor_claim, liquidation, donation or write_off; left out: as "
                    "chosen at inspection"},
    {"reason_code", "of a proposal: a reason of kind write_off; left out: by the grade"},
    {"note", "a comment"},
};

/// The whole number that an active policy holds.
std::optional<std::int64_t> numberOf(store::UnitOfWork& rows, const std::string& id) {
    const auto* policy = rows.find<Policy>(std::int64_t(0), std::string_view(id));
    if (!policy || policy->state != "active")
        return std::nullopt;
    std::int64_t number = 0;
    const auto* end = policy->value.data() + policy->value.size();
    if (std::from_chars(policy->value.data(), end, number).ptr != end)
        return std::nullopt;
    return number;
}

/// Why goods of a grade are taken off the books, in the reasons of write-offs.
std::string reasonOf(const ReturnInspection& inspection) {
    if (inspection.grade == "missing")
        return "lost";
    return inspection.grade == "as_new" ? "unknown" : "damaged";
}

/// What the desk wants done with goods that were inspected.
class Disposing {
public:
    Disposing(Context& context, const ReturnOrder& returned) : m_context(context), m_returned(returned) {}

    Outcome dispose(ReturnInspection inspection, const DisposedLine& wish, const std::string& at) {
        const auto chosen = wish.disposition.value_or(inspection.disposition);
        if (auto allowed = checkAllowed(m_context.rows(), inspection, chosen, at + "disposition"); !allowed)
            return allowed;
        inspection.disposition = chosen;
        if (wish.note)
            inspection.note = *wish.note;
        if (auto done = act(inspection, wish, at); !done)
            return done;
        m_context.rows().put(std::move(inspection));
        return {};
    }

private:
    Outcome act(ReturnInspection& inspection, const DisposedLine& wish, const std::string& at) {
        if (inspection.disposition == "restock")
            return move(inspection, "available");
        if (inspection.disposition == "quarantine")
            return move(inspection, "quality_hold");
        if (inspection.disposition == "refurbish") {
            openRefurbishment(m_context, m_returned, inspection, lotOf(inspection));
            inspection.state = "in_work";
            return {};
        }
        return propose(inspection, wish, at);
    }

    /// The lot that the goods came into stock with, whatever stands on them.
    std::string lotOf(const ReturnInspection& inspection) {
        const auto* line =
            m_context.rows().find<ReturnLine>(inspection.entity, inspection.return_id, inspection.line_no);
        return line ? line->lot : std::string();
    }

    /// Within the node at once; goods of history are in the opening count already.
    Outcome move(ReturnInspection& inspection, const std::string& state) {
        inspection.state = "done";
        if (m_returned.history)
            return {};
        const auto posted =
            postStock(m_context, {"transfer",
                                  m_returned.id,
                                  m_returned.number,
                                  m_context.businessDate(),
                                  entityCurrency(m_context.rows()),
                                  {{inspection.item_id, lotOf(inspection), place::returned(m_returned.node_id),
                                    Place{m_returned.node_id, state}, inspection.quantity, std::nullopt}}});
        if (!posted)
            return tl::unexpected(posted.error());
        inspection.stock_entry_id = posted->entry_id;
        return {};
    }

    /// Goods leave the books only when a controller approves that.
    Outcome propose(ReturnInspection& inspection, const DisposedLine& wish, const std::string& at) {
        auto& rows = m_context.rows();
        const auto reason = wish.reason_code.value_or(reasonOf(inspection));
        if (auto known = checkReason(rows, reason, "write_off", at + "reason_code"); !known)
            return known;
        WriteOff made = proposalOf(inspection, reason);
        const StockPosition taken{
            made.entity, made.item_id, made.node_id, made.stock_state, made.lot, made.quantity, 0};
        if (!made.history)
            if (auto there = checkIsThere(rows, taken, itemName(rows, made.item_id),
                                          placeName(rows, made.entity, {made.node_id, made.stock_state}));
                !there)
                return there;
        inspection.write_off_id = made.id;
        inspection.state = "proposed";
        recordInvolvement(m_context, made.id, "propose");
        rows.put(Involvement{made.entity, made.id, inspection.inspected_by, "inspect", 0});
        m_context.tell("write_off", made.number);
        rows.put(std::move(made));
        return {};
    }

    WriteOff proposalOf(const ReturnInspection& inspection, const std::string& reason) {
        auto& rows = m_context.rows();
        WriteOff made;
        made.entity = m_returned.entity;
        made.id = m_context.derivedId(
            fmt::format("write_off/{}/{}/{}", m_returned.id.toString(), inspection.line_no, inspection.inspection_no));
        beginDocument(m_context, made, "WO", "proposed");
        made.item_id = inspection.item_id;
        made.node_id = m_returned.node_id;
        made.stock_state = "returned";
        made.lot = lotOf(inspection);
        made.quantity = inspection.quantity;
        made.history = m_returned.history;
        made.amount = made.history ? Minor() : bookValue(rows, made.entity, made.item_id, made.quantity);
        made.currency = entityCurrency(rows);
        made.reason_code = reason;
        made.original_text = inspection.note;
        made.proposed_disposition = inspection.disposition;
        made.disposition = inspection.disposition;
        made.origin = "return";
        made.return_id = m_returned.id;
        made.occurred_at = m_context.businessTime();
        made.proposed_by = m_context.actor().id;
        made.note = inspection.note;
        made.line_no = inspection.line_no;
        made.inspection_no = inspection.inspection_no;
        made.grade = inspection.grade;
        if (!made.history)
            findClaimTerms(m_context, made, made.occurred_at.date());
        return made;
    }

    Context& m_context;
    const ReturnOrder& m_returned;
};

Outcome disposeReturn(Context& context, ReturnOrder& returned) {
    const auto wish = readPayload<DisposeReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    auto& rows = context.rows();
    Disposing work(context, returned);
    std::size_t done = 0;
    const auto disposeWhere = [&](const DisposedLine& line, const auto& holds, const std::string& at) -> Outcome {
        // As they stand now: what is named twice waits once.
        for (const auto& one : returnInspections(rows, returned))
            if (holds(one) && waitsForDisposition(rows, one)) {
                if (auto disposed = work.dispose(one, line, at); !disposed)
                    return disposed;
                ++done;
            }
        return {};
    };
    if (!wish->lines)
        if (auto disposed = disposeWhere(
                {}, [](const auto&) { return true; }, "");
            !disposed)
            return disposed;
    for (std::size_t i = 0; wish->lines && i < wish->lines->size(); ++i) {
        const auto& line = (*wish->lines)[i];
        const auto before = done;
        const auto named = [&](const ReturnInspection& one) {
            return one.line_no == line.line_no && one.inspection_no == line.inspection_no.value_or(one.inspection_no);
        };
        if (auto disposed = disposeWhere(line, named, fmt::format("lines[{}].", i)); !disposed)
            return disposed;
        if (done == before)
            return reject("unknown_inspection",
                          fmt::format("Nothing of line {} waits for a disposition.", line.line_no),
                          fmt::format("lines[{}].inspection_no", i));
    }
    if (done == 0)
        return reject("unknown_inspection", fmt::format("Nothing of {} waits for a disposition.", returned.number));
    context.tell("disposed", static_cast<std::int64_t>(done));
    return {};
}

} // namespace

bool waitsForDisposition(store::UnitOfWork& rows, const ReturnInspection& inspection) {
    if (inspection.state == "decided")
        return true;
    if (inspection.state != "proposed" || !inspection.write_off_id)
        return false;
    const auto* proposal = rows.find<WriteOff>(inspection.entity, *inspection.write_off_id);
    return proposal && proposal->state == "rejected";
}

std::vector<DispositionOption> allowedDispositions(store::UnitOfWork& rows, std::string_view grade) {
    std::vector<DispositionOption> options;
    for (const auto disposition : returnDispositions) {
        const auto percent = numberOf(rows, fmt::format("recovery.{}.{}", grade, disposition));
        const auto cost = numberOf(rows, fmt::format("recovery_cost.{}", disposition));
        if (percent || disposition == "quarantine")
            options.push_back({std::string(disposition), percent.value_or(0), Minor(cost.value_or(0)), Minor()});
    }
    return options;
}

void recommend(store::UnitOfWork& rows, ReturnInspection& inspection, Minor bookValue) {
    auto options = allowedDispositions(rows, inspection.grade);
    const auto isQuarantine = [](const DispositionOption& option) { return option.disposition == "quarantine"; };
    if (!inspection.serial_matches)
        std::erase_if(options, [&](const auto& option) { return !isQuarantine(option); });
    else if (options.size() > 1)
        std::erase_if(options, isQuarantine); // is a wait, and brings nothing back by itself
    const auto best = bestDisposition(std::move(options), bookValue, inspection.quantity);
    inspection.recommended = best ? best->disposition : "quarantine";
    inspection.expected_recovery = best ? best->recovery : Minor();
    inspection.disposition = inspection.recommended;
}

Outcome checkAllowed(store::UnitOfWork& rows, const ReturnInspection& inspection, const std::string& disposition,
                     const std::string& field) {
    auto options = allowedDispositions(rows, inspection.grade);
    // What is not known to be ours is not sold again, nor is another made to pay for it.
    static const std::set<std::string_view> ofOurs{"restock", "liquidation", "vendor_claim"};
    if (!inspection.serial_matches)
        std::erase_if(options, [](const auto& option) { return ofOurs.contains(option.disposition); });
    if (std::ranges::find(options, disposition, &DispositionOption::disposition) != options.end())
        return {};
    std::vector<std::string> names;
    for (const auto& option : options)
        names.push_back(option.disposition);
    return reject("not_allowed_disposition",
                  fmt::format("Goods that are {} cannot go to \"{}\"; they can to {}.", inspection.grade, disposition,
                              fmt::join(names, ", ")),
                  field);
}

void declareDisposing(ReturnActions& actions) {
    actions.actions.push_back({"dispose", "Says what becomes of goods that were inspected, and does it or proposes it.",
                               describePayload<DisposeReturn>(), disposeNotes, "dispose"});
    actions.effects["dispose"] = disposeReturn;
}

} // namespace opsdesk
