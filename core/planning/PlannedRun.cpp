#include "core/planning/PlannedRun.h"

#include "core/base/Parallel.h"
#include "core/planning/Budget.h"
#include "core/planning/DemandFlags.h"
#include "core/planning/Figure.h"
#include "core/planning/ItemPlan.h"
#include "core/planning/JointOrders.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <mutex>
#include <unordered_set>

namespace opsdesk {

namespace {

constexpr std::size_t seriesAtATime = 64;
constexpr std::size_t itemsAtATime = 16;
constexpr std::size_t failuresTold = 10;

} // namespace

int urgencyOf(std::string_view kind) {
    return kind == "buy" || kind == "transfer" || kind == "expedite" ? 0 : kind == "excess" ? 2 : 1;
}

namespace {

bool hurtsMore(const SpooledSuggestion& a, const SpooledSuggestion& b) {
    const auto hurts = [](const SpooledSuggestion& row) {
        return hurtOf(row.urgency, row.moneyAtRisk, row.orderBy, row.id);
    };
    return hurts(a) < hurts(b);
}

/// What one thread has planned so far.
struct Share {
    PlanReport report; ///< counts alone
    std::vector<SpooledSuggestion> suggestions;
    std::vector<PlannedForecast> forecasts;
    std::vector<JointLine> lines;                              ///< of suppliers' orders
    std::unordered_set<Uuid> replaced;                         ///< suggestions that were planned again
    std::vector<std::pair<std::size_t, std::string>> failures; ///< by place of the series
};

void addTo(std::map<std::string, std::int64_t>& all, const std::map<std::string, std::int64_t>& more) {
    for (const auto& [name, count] : more)
        all[name] += count;
}

/// One thread's way through its ranges.
class Worker {
public:
    Worker(const PlanInput& input, PlanSpool& spool, Share& share, const SeriesWatch& watch)
        : m_input(input), m_spool(spool), m_share(share), m_watch(watch) {}

    /// The items that begin within @p range, with all of their nodes.
    void plan(WorkRange range) {
        const auto before = m_share.suggestions.size();
        m_texts.clear();
        for (auto i = range.first; i < range.last; ++i)
            if (startsItem(i))
                planOne(i);
        spool(before);
    }

    /// The item that begins at @p first once more, with what suppliers' orders are filled up with.
    void planFilled(std::size_t first, std::span<const Quantity> fills) {
        const auto before = m_share.suggestions.size();
        m_texts.clear();
        const auto series = itemAt(first);
        attempt(first, series, "planned with what fills its supplier's order up", [&] {
            const auto demand = unpacked(series);
            const auto known = planItem(m_input, series, demand, m_planner);
            const auto filled = planItem(m_input, series, demand, m_planner, fills);
            for (const auto& node : filled)
                for (const auto& row : node.rows)
                    add(row);
            for (const auto& node : known)
                for (const auto& row : node.rows) {
                    m_share.replaced.insert(suggestionId(m_input.entity, row));
                    countRow(row, -1);
                }
            for (std::size_t i = 0; i < filled.size(); ++i) {
                for (const auto& row : filled[i].rows)
                    countRow(row, 1);
                if (m_watch)
                    m_watch(first + i, series[i], filled[i]);
            }
        });
        spool(before);
    }

private:
    /// The texts of the suggestions from @p first on.
    void spool(std::size_t first) {
        const auto at = m_spool.add(m_texts);
        for (auto i = first; i < m_share.suggestions.size(); ++i)
            m_share.suggestions[i].at += at;
    }

    bool startsItem(std::size_t place) const {
        return place == 0 || m_input.series[place - 1].itemId != m_input.series[place].itemId;
    }

    /// The series of the item that series @p first is of, from there on.
    std::span<const PlanSeries> itemAt(std::size_t first) const {
        auto end = first + 1;
        while (end < m_input.series.size() && m_input.series[end].itemId == m_input.series[first].itemId)
            ++end;
        return std::span(m_input.series).subspan(first, end - first);
    }

    void planOne(std::size_t first) {
        const auto series = itemAt(first);
        attempt(first, series, "planned", [&] {
            const auto nodes = planItem(m_input, series, unpacked(series), m_planner);
            for (const auto& node : nodes)
                for (const auto& row : node.rows)
                    add(row);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                addJointLines(m_input, first, i, nodes[i], m_share.lines);
                if (m_watch)
                    m_watch(first + i, series[i], nodes[i]);
            }
            for (std::size_t i = 0; i < nodes.size(); ++i)
                count(series[i], nodes[i].plan, nodes[i].rows);
        });
    }

    /// What fails in one item ends that item alone: the run tells which could not be @p done, and why.
    template <class Work>
    void attempt(std::size_t first, std::span<const PlanSeries> series, std::string_view done, const Work& work) {
        const auto suggestionsBefore = m_share.suggestions.size();
        const auto textsBefore = m_texts.size();
        const auto linesBefore = m_share.lines.size();
        try {
            work();
        } catch (const std::exception& failure) {
            m_share.suggestions.resize(suggestionsBefore);
            m_texts.resize(textsBefore);
            m_share.lines.erase(m_share.lines.begin() + static_cast<std::ptrdiff_t>(linesBefore), m_share.lines.end());
            for (std::size_t i = 0; i < series.size(); ++i)
                m_share.failures.emplace_back(
                    first + i, fmt::format("{} at {} could not be {}: {} What is published of it stays; check its "
                                           "terms, stock and demand, and plan again.",
                                           series[i].item->sku, *series[i].node, done, failure.what()));
        }
    }

    std::span<const WeeklyDemand> unpacked(std::span<const PlanSeries> series) {
        if (m_demand.size() < series.size())
            m_demand.resize(series.size());
        for (std::size_t i = 0; i < series.size(); ++i)
            unpackSeries(m_input, series[i], m_demand[i]);
        return std::span(m_demand).first(series.size());
    }

    /// Nothing when @p row is no purchase, or none that waits for a decision.
    std::optional<Minor> moneyAsked(const PlannedSuggestion& row, const Uuid& id) const {
        if (row.kind != "buy")
            return {};
        const auto* known = m_input.findPublished(id);
        if (known && known->state == "adjusted")
            return known->amount;
        const bool asksNothing = known && ((known->state == "accepted" && known->ordered == "unsent") ||
                                           known->isAgainst(row, m_input.policy.asOf));
        return asksNothing ? std::nullopt : std::optional(extend(row.unit_cost, row.quantity));
    }

    void add(const PlannedSuggestion& row) {
        const auto content = contentOf(row);
        SpooledSuggestion spooled;
        spooled.id = suggestionId(m_input.entity, row);
        spooled.digest = content.digest;
        spooled.moneyAtRisk = row.money_at_risk;
        spooled.orderBy = row.order_by;
        spooled.urgency = urgencyOf(row.kind);
        spooled.supplierId = row.supplier_id;
        spooled.asked = moneyAsked(row, spooled.id);
        spooled.at = m_texts.size();
        spooled.length = static_cast<std::uint32_t>(content.json.size());
        m_texts += content.json;
        m_share.suggestions.push_back(spooled);
    }

    void countRow(const PlannedSuggestion& row, std::int64_t times) {
        m_share.report.kinds[row.kind] += times;
        m_share.report.statuses[row.status] += times;
        if (urgencyOf(row.kind) == 0)
            m_share.report.moneyAtRisk += times > 0 ? row.money_at_risk : -row.money_at_risk;
    }

    void count(const PlanSeries& series, const SeriesPlan& plan, const std::vector<PlannedSuggestion>& rows) {
        auto& report = m_share.report;
        ++report.classes[std::string(toString(plan.pattern.demandClass))];
        report.withoutSupplier += !series.supplier && series.item->bought && plan.order.quantity > Quantity();
        for (const auto& row : rows)
            countRow(row, 1);
        if (plan.pattern.demandClass == DemandClass::None)
            return;
        ++report.methods[std::string(toString(plan.method))];
        if (plan.selection == SelectionCause::Kept) {
            ++report.refitted;
            return;
        }
        ++report.selected[std::string(toString(plan.selection))];
        m_share.forecasts.push_back({series.itemId, series.nodeId, std::string(toString(plan.chosenMethod)),
                                     parametersAsJson(plan.chosenParameters), plan.tested,
                                     std::string(toString(plan.selection)), figure(plan.mase), figure(plan.bias),
                                     figure(plan.trackingSignal)});
    }

    const PlanInput& m_input;
    PlanSpool& m_spool;
    Share& m_share;
    const SeriesWatch& m_watch;
    SeriesPlanner m_planner;
    std::vector<WeeklyDemand> m_demand; ///< of the nodes of an item; room to be used again
    std::string m_texts;
};

void tellFailure(PlanReport& report, std::string text) {
    if (report.failures.size() < failuresTold)
        report.failures.push_back(std::move(text));
}

/// Sums up what the threads counted, whoever planned what; what they planned again takes the place of what was there.
std::vector<JointLine> gather(std::vector<std::unique_ptr<Share>>& shares, PlannedRun& run) {
    std::vector<std::pair<std::size_t, std::string>> failures;
    std::vector<JointLine> lines;
    for (auto& share : shares) {
        addTo(run.report.classes, share->report.classes);
        addTo(run.report.methods, share->report.methods);
        addTo(run.report.kinds, share->report.kinds);
        addTo(run.report.statuses, share->report.statuses);
        addTo(run.report.selected, share->report.selected);
        run.report.refitted += share->report.refitted;
        run.report.withoutSupplier += share->report.withoutSupplier;
        run.report.moneyAtRisk += share->report.moneyAtRisk;
        std::erase_if(run.suggestions, [&](const auto& row) { return share->replaced.contains(row.id); });
        run.suggestions.insert(run.suggestions.end(), share->suggestions.begin(), share->suggestions.end());
        std::move(share->forecasts.begin(), share->forecasts.end(), std::back_inserter(run.forecasts));
        std::move(share->lines.begin(), share->lines.end(), std::back_inserter(lines));
        std::move(share->failures.begin(), share->failures.end(), std::back_inserter(failures));
        share.reset();
    }
    shares.clear();
    std::sort(failures.begin(), failures.end());
    run.report.failed += static_cast<std::int64_t>(failures.size());
    for (auto& [place, text] : failures) {
        tellFailure(run.report, std::move(text));
        run.failedItems.push_back(run.input->series[place].itemId);
    }
    run.report.suggestions = static_cast<std::int64_t>(run.suggestions.size());
    return lines;
}

void rank(std::vector<SpooledSuggestion>& rows) {
    std::sort(rows.begin(), rows.end(), hurtsMore);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = static_cast<std::int64_t>(i) + 1;
}

/// Notes what their orders mean for purchases: which fill one up together, and which are of one that is too small.
void markOrders(std::vector<SpooledSuggestion>& rows, const JointOrders& joint) {
    if (joint.filled.empty() && joint.tooSmall.empty())
        return;
    for (auto& row : rows) {
        if (const auto filled = joint.filled.find(row.id); filled != joint.filled.end())
            row.order = static_cast<std::int32_t>(filled->second);
        if (const auto small = joint.tooSmall.find(row.id); small != joint.tooSmall.end())
            row.marks |= small->second ? belowMinimum : partContainer;
    }
}

/// Marks the purchases among @p rows, by rank, that the budget does not pay for. An order that is filled up is paid for
/// as a whole or not at all, for a part of it would not do.
void keepToBudget(std::vector<SpooledSuggestion>& rows, PlanReport& report) {
    if (!report.budget)
        return;
    std::vector<BudgetLine> lines;
    std::vector<std::pair<std::size_t, std::size_t>> places; ///< row, line
    std::map<std::int32_t, std::size_t> ofOrder;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& row = rows[at];
        if (!row.asked)
            continue;
        const auto [order, isNew] =
            row.order < 0 ? std::pair(ofOrder.end(), true) : ofOrder.emplace(row.order, lines.size());
        const auto line = isNew ? lines.size() : order->second;
        if (isNew)
            lines.emplace_back();
        lines[line].amount += *row.asked;
        lines[line].moneyAtRisk += row.moneyAtRisk;
        places.emplace_back(at, line);
    }
    const auto funded = fundedWithin(*report.budget, lines);
    for (const auto& [at, line] : places) {
        (funded[line] ? report.funded : report.overBudget) += *rows[at].asked;
        report.overBudgetCount += !funded[line];
        if (!funded[line])
            rows[at].marks |= overBudget;
    }
}

/// What is decided for all purchases together stays as the last full run left it: the budget, and orders of suppliers
/// who sell more than what is planned.
void keepMarks(PlannedRun& run) {
    for (auto& row : run.suggestions) {
        const auto* known = run.input->findPublished(row.id);
        const int kept =
            run.input->scope.holdsAllOf(row.supplierId) ? overBudget : belowMinimum | partContainer | overBudget;
        if (known)
            row.marks = static_cast<std::uint8_t>(row.marks | (known->marks & kept));
    }
}

void sortById(std::vector<SpooledSuggestion>& rows) {
    // Stores find rows of neighbouring ids side by side.
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
}

/// Work for all threads, each with a share and a worker of its own.
template <class Work>
std::vector<std::unique_ptr<Share>> shareOut(PlannedRun& run, const PlanOptions& options, const SeriesWatch& watch,
                                             std::size_t count, std::size_t atATime, const Work& work) {
    std::mutex mutex;
    std::vector<std::unique_ptr<Share>> shares;
    inParallel(count, options.threads, atATime, [&] {
        const std::lock_guard lock(mutex);
        auto& share = *shares.emplace_back(std::make_unique<Share>());
        auto worker = std::make_shared<Worker>(*run.input, run.spool, share, watch);
        return [&, worker](WorkRange range) {
            if (options.stop.stop_requested())
                throw PlanCancelled();
            work(*worker, range);
        };
    });
    return shares;
}

/// Fills suppliers' orders up from @p lines, and plans the items anew that this changes.
void fillOrders(PlannedRun& run, const PlanOptions& options, const SeriesWatch& watch, std::vector<JointLine> lines) {
    auto joint = planJointOrders(*run.input, std::move(lines));
    run.report.failed += static_cast<std::int64_t>(joint.failures.size());
    for (auto& text : joint.failures)
        tellFailure(run.report, std::move(text));
    std::vector<const std::pair<const std::size_t, std::vector<Quantity>>*> items;
    for (const auto& item : joint.added)
        items.push_back(&item);
    auto shares = shareOut(run, options, watch, items.size(), itemsAtATime, [&](Worker& worker, WorkRange range) {
        for (auto i = range.first; i < range.last; ++i)
            worker.planFilled(items[i]->first, items[i]->second);
    });
    gather(shares, run);
    for (auto* counts : {&run.report.kinds, &run.report.statuses})
        std::erase_if(*counts, [](const auto& entry) { return entry.second == 0; });
    markOrders(run.suggestions, joint);
    for (const auto& order : joint.orders) {
        run.report.ordersFilled += order.state == toString(FillState::Filled);
        run.report.ordersBelow += order.lines > 0 && order.amount < order.minimum;
    }
    run.orders = std::move(joint.orders);
}

} // namespace

namespace {

constexpr std::array<std::pair<RunMark, std::string_view>, 3> markNames{
    {{belowMinimum, "below_minimum"}, {partContainer, "part_container"}, {overBudget, "over_budget"}}};

} // namespace

std::string flagsOf(std::uint8_t marks) {
    std::string text;
    for (const auto& [mark, name] : markNames)
        addFlag(text, (marks & mark) != 0, name);
    return text;
}

std::uint8_t marksIn(std::string_view flags) {
    std::uint8_t marks = 0;
    for (const auto& [mark, name] : markNames)
        if (flags.find(name) != std::string_view::npos)
            marks |= mark;
    return marks;
}

std::unique_ptr<PlannedRun> planAll(std::unique_ptr<PlanInput> input, const PlanOptions& options,
                                    const SeriesWatch& watch) {
    auto run = std::make_unique<PlannedRun>();
    run->input = std::move(input);
    std::mutex mutex;
    const auto total = static_cast<std::int64_t>(run->input->series.size());
    std::int64_t done = 0;
    auto shares =
        shareOut(*run, options, watch, run->input->series.size(), seriesAtATime, [&](Worker& worker, WorkRange range) {
            worker.plan(range);
            if (!options.progress)
                return;
            const std::lock_guard told(mutex);
            done += static_cast<std::int64_t>(range.size());
            options.progress({PlanProgress::Stage::Plan, done, total});
        });
    auto lines = gather(shares, *run);
    std::sort(run->forecasts.begin(), run->forecasts.end(), [](const PlannedForecast& a, const PlannedForecast& b) {
        return std::pair(a.item_id, a.node_id) < std::pair(b.item_id, b.node_id);
    });
    fillOrders(*run, options, watch, std::move(lines));
    rank(run->suggestions);
    if (!run->input->scope.isAll())
        keepMarks(*run);
    else
        run->report.budget = options.budget ? options.budget : run->input->policy.budget;
    keepToBudget(run->suggestions, run->report);
    sortById(run->suggestions);
    return run;
}

} // namespace opsdesk
