#include "core/governance/Settings.h"
#include "core/inventory/ItemSerial.h"
#include "core/ledger/StockLedger.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnDispositions.h"
#include "core/returns/ReturnPolicy.h"
#include "core/returns/ReturnPosting.h"
#include "core/returns/ReturnSignals.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

struct InspectedLine {
    std::int64_t line_no = 0;
    std::optional<Quantity> quantity;
    std::optional<std::string> grade;
    std::optional<std::vector<GivenAnswer>> answers;
    std::optional<std::string> lot;
    std::optional<std::string> serial;
    std::optional<std::string> disposition;
    std::optional<std::int64_t> replaces;
    std::optional<std::string> note;
};
BOOST_DESCRIBE_STRUCT(InspectedLine, (), (line_no, quantity, grade, answers, lot, serial, disposition, replaces, note))

struct InspectReturn {
    std::vector<InspectedLine> lines;
};
BOOST_DESCRIBE_STRUCT(InspectReturn, (), (lines))

const std::map<std::string, std::string> inspectNotes{
    {"lines", "what was looked at; a line that came in several conditions is named several times"},
    {"line_no", "line of the return"},
    {"quantity", "in base units; left out: all of the line that was not looked at yet"},
    {"grade", "as_new, opened, used, faulty, unusable or missing; left out: the best that the answers leave"},
    {"answers", "to the checklist of the goods; see the view return-checklists"},
    {"question", "as the checklist has it"},
    {"answer", "one of those that the checklist has"},
    {"lot", "as it stands on the goods"},
    {"serial", "as it stands on the goods; then the quantity is 1"},
    {"disposition", "what is to become of it; left out: what is expected to bring back most"},
    {"replaces", "number of the inspection that this second look takes the place of"},
    {"note", "what was found"},
};

/// The lots in which an order's goods of an item left; empty where none is known.
std::set<std::string> lotsSent(store::UnitOfWork& rows, std::int64_t entity, const Uuid& order, std::int64_t itemId) {
    std::set<std::string> lots;
    for (const auto* line : issuedLines(rows, entity, order, itemId))
        if (!line->lot.empty())
            lots.insert(line->lot);
    return lots;
}

/// Whether lot and serial number can be those of goods that we sold, as far as we know.
bool areOurs(store::UnitOfWork& rows, const ReturnLine& line, const ReturnInspection& seen) {
    if (!seen.serial.empty()) {
        if (!line.serial.empty() && line.serial != seen.serial)
            return false;
        const auto* known = rows.find<ItemSerial>(seen.entity, seen.item_id, std::string_view(seen.serial));
        if (!known && !rows.select<ItemSerial>(seen.entity, "item_id", seen.item_id).empty())
            return false;
        if (known && !known->lot.empty() && !seen.lot.empty() && known->lot != seen.lot)
            return false;
    }
    if (seen.lot.empty() || !line.order_id)
        return true;
    const auto sent = lotsSent(rows, seen.entity, *line.order_id, seen.item_id);
    return sent.empty() || sent.contains(seen.lot);
}

/// Looks at goods of a return, line by line.
class Inspecting {
public:
    Inspecting(Context& context, ReturnOrder& returned)
        : m_context(context), m_returned(returned), m_policy(policyOf(context.rows(), returned)),
          m_lines(returnLines(context.rows(), returned)), m_seen(returnInspections(context.rows(), returned)) {}

    Outcome look(const InspectedLine& wish, const std::string& at) {
        const auto line = std::ranges::find(m_lines, wish.line_no, &ReturnLine::line_no);
        if (line == m_lines.end() || line->item_id == 0)
            return reject("unknown_line",
                          fmt::format("{} has no line {} with an item.", m_returned.number, wish.line_no),
                          at + "line_no");
        const auto quantity = wish.replaces ? replace(wish, at) : quantityOf(*line, wish, at);
        if (!quantity)
            return tl::unexpected(quantity.error());
        const auto grade = gradeOf(*line, wish, at);
        if (!grade)
            return tl::unexpected(grade.error());
        auto made = start(*line, wish, *quantity, *grade);
        if (isSeen(made) || (!made.serial.empty() && made.quantity != Quantity::units(1)))
            return reject("wrong_quantity", "A serial number is that of one piece.", at + "quantity");
        made.serial_matches = areOurs(m_context.rows(), *line, made);
        recommend(m_context.rows(), made, worth(*line, made.quantity));
        if (wish.disposition)
            if (auto chosen = choose(made, *wish.disposition, at); !chosen)
                return chosen;
        if (!wish.replaces)
            line->inspected += *quantity;
        m_context.rows().put(*line);
        m_context.rows().put(made);
        m_seen.push_back(std::move(made));
        return {};
    }

    bool isDone() const { return allInspected(m_returned, m_lines); }
    const std::vector<ReturnInspection>& inspections() const { return m_seen; }

private:
    Result<Quantity> quantityOf(const ReturnLine& line, const InspectedLine& wish, const std::string& at) {
        const auto left = receivedOf(m_returned, line) - line.inspected;
        const auto quantity = wish.quantity.value_or(left);
        if (quantity > Quantity() && quantity <= left)
            return quantity;
        return reject("wrong_quantity",
                      fmt::format("Of line {} {} came and {} of it were looked at; {} cannot be now.", line.line_no,
                                  receivedOf(m_returned, line).toString(), line.inspected.toString(),
                                  quantity.toString()),
                      at + "quantity");
    }

    /// There is one piece with a serial number: it does not lie here twice.
    bool isSeen(const ReturnInspection& made) const {
        return !made.serial.empty() && std::ranges::any_of(m_seen, [&](const auto& one) {
            return one.state != "replaced" && one.item_id == made.item_id && one.serial == made.serial;
        });
    }

    /// A second look, before anything was done with the goods or out of quarantine.
    Result<Quantity> replace(const InspectedLine& wish, const std::string& at) {
        const auto found = std::ranges::find_if(m_seen, [&](const auto& one) {
            return one.line_no == wish.line_no && one.inspection_no == *wish.replaces;
        });
        const bool quarantined = found != m_seen.end() && found->state == "done" && found->disposition == "quarantine";
        if (found == m_seen.end() || (found->state != "decided" && !quarantined))
            return reject("unknown_inspection",
                          fmt::format("Line {} has no inspection {} that still waits for its disposition.",
                                      wish.line_no, *wish.replaces),
                          at + "replaces");
        if (wish.quantity.value_or(found->quantity) != found->quantity)
            return reject("wrong_quantity", "A second look is at all of what the first one was at.", at + "quantity");
        if (quarantined && found->stock_entry_id != 0)
            if (auto back = takeOutOfQuarantine(*found); !back)
                return tl::unexpected(back.error());
        found->state = "replaced";
        m_context.rows().put(*found);
        return found->quantity;
    }

    Outcome takeOutOfQuarantine(const ReturnInspection& held) {
        const auto* line = m_context.rows().find<ReturnLine>(held.entity, held.return_id, held.line_no);
        const auto posted =
            postStock(m_context, {"transfer",
                                  m_returned.id,
                                  m_returned.number,
                                  m_context.businessDate(),
                                  entityCurrency(m_context.rows()),
                                  {{held.item_id, line ? line->lot : "", place::held(m_returned.node_id),
                                    place::returned(m_returned.node_id), held.quantity, std::nullopt}}});
        return posted ? Outcome() : tl::unexpected(posted.error());
    }

    Result<std::string> gradeOf(const ReturnLine& line, const InspectedLine& wish, const std::string& at) {
        const auto terms = returnTerms(m_context, m_returned, line);
        const auto* list =
            checklistFor(m_policy, terms ? terms->rule : ReturnRule(), returnClassOf(m_context.rows(), line.item_id));
        GradeCap cap{"as_new", ""};
        if (list) {
            const auto answers = wish.answers.value_or(std::vector<GivenAnswer>());
            const auto left = gradeCap(*list, answers);
            if (!left)
                return tl::unexpected(left.error());
            cap = *left;
        }
        if (!wish.grade) {
            if (wish.answers)
                return cap.grade;
            return reject("missing_field", "Say the grade, or answer the checklist.", at + "grade");
        }
        const auto rank = rankOf(*wish.grade);
        if (!rank)
            return reject("unknown_grade",
                          fmt::format("There is no grade {}; choose {}.", *wish.grade, fmt::join(returnGrades, ", ")),
                          at + "grade");
        if (*rank < *rankOf(cap.grade))
            return reject("grade_capped",
                          fmt::format("By the answer to \"{}\" the goods are {} at best, not {}.", cap.question,
                                      cap.grade, *wish.grade),
                          at + "grade");
        return *wish.grade;
    }

    ReturnInspection start(const ReturnLine& line, const InspectedLine& wish, Quantity quantity,
                           const std::string& grade) const {
        ReturnInspection made;
        made.entity = m_returned.entity;
        made.return_id = m_returned.id;
        made.line_no = line.line_no;
        for (const auto& one : m_seen)
            if (one.line_no == line.line_no)
                made.inspection_no = std::max(made.inspection_no, one.inspection_no);
        ++made.inspection_no;
        made.item_id = line.item_id;
        made.quantity = quantity;
        made.grade = grade;
        made.answers.text = boost::json::serialize(json::writeValue(wish.answers.value_or(std::vector<GivenAnswer>())));
        made.lot = wish.lot.value_or(line.lot);
        made.serial = wish.serial.value_or("");
        made.state = "decided";
        made.inspected_by = m_context.actor().id;
        made.inspected_at = m_context.acceptedAt();
        made.note = wish.note.value_or("");
        return made;
    }

    Minor worth(const ReturnLine& line, Quantity quantity) {
        if (m_returned.history)
            return {};
        return bookValue(m_context.rows(), m_returned.entity, line.item_id, quantity);
    }

    Outcome choose(ReturnInspection& made, const std::string& disposition, const std::string& at) {
        if (auto allowed = checkAllowed(m_context.rows(), made, disposition, at + "disposition"); !allowed)
            return allowed;
        made.disposition = disposition;
        return {};
    }

    Context& m_context;
    ReturnOrder& m_returned;
    const ReturnPolicy& m_policy;
    std::vector<ReturnLine> m_lines;
    std::vector<ReturnInspection> m_seen;
};

Outcome inspectReturn(Context& context, ReturnOrder& returned) {
    const auto wish = readPayload<InspectReturn>(context.command().payload);
    if (!wish)
        return tl::unexpected(wish.error());
    if (wish->lines.empty())
        return reject("missing_lines", "Say what was looked at: give at least one line.", "lines");
    Inspecting work(context, returned);
    for (std::size_t i = 0; i < wish->lines.size(); ++i)
        if (auto seen = work.look(wish->lines[i], fmt::format("lines[{}].", i)); !seen)
            return seen;
    if (returned.state == "received" && work.isDone())
        returned.state = "inspected";
    if (returned.hold == "inspection" && work.isDone())
        returned.hold.clear();
    assessReturn(context, returned);
    return {};
}

} // namespace

void declareInspecting(ReturnActions& actions) {
    actions.actions.push_back({"inspect", "Says in which condition goods came back; the disposition follows from it.",
                               describePayload<InspectReturn>(), inspectNotes, "inspect"});
    actions.effects["inspect"] = inspectReturn;
}

} // namespace opsdesk
