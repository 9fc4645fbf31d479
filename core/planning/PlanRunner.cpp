#include "core/planning/PlanRunner.h"

#include "core/base/Base64.h"
#include "core/governance/User.h"
#include "core/planning/Budget.h"
#include "core/planning/ItemPlan.h"
#include "core/planning/PlanPublish.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <thread>
#include <unordered_set>

namespace opsdesk {

namespace {

using Stopwatch = std::chrono::steady_clock;

constexpr std::size_t seriesAtATime = 64;
constexpr std::size_t payloadLimit = 900'000; ///< bytes; commands are at most 1 MB
constexpr std::size_t failuresTold = 10;

double secondsSince(Stopwatch::time_point start) {
    return std::chrono::duration<double>(Stopwatch::now() - start).count();
}

/// A suggestion ready to be sent.
struct Ready {
    Uuid id;
    Minor moneyAtRisk;
    std::optional<Date> orderBy;
    std::string kind, status;
    std::string json;
    Quantity quantity;
    Minor amount; ///< of a purchase
};

/// What came of one series.
struct Outcomes {
    std::vector<Ready> rows;
    DemandClass demandClass = DemandClass::None;
    ForecastMethod method = ForecastMethod::Naive;
    bool unsold = false; ///< stock is needed and nobody sells it
    std::string failure;
};

Outcomes outcomesOf(const PlanInput& input, const PlanSeries& series, const NodePlan& node) {
    Outcomes outcomes;
    outcomes.demandClass = node.plan.pattern.demandClass;
    outcomes.method = node.plan.method;
    outcomes.unsold = !series.supplier && series.item->bought && node.plan.order.quantity > Quantity();
    for (const auto& row : node.rows)
        outcomes.rows.push_back({suggestionId(input.entity, row), row.money_at_risk, row.order_by, row.kind, row.status,
                                 writePayload(row), row.quantity,
                                 row.kind == "buy" ? extend(row.unit_cost, row.quantity) : Minor()});
    return outcomes;
}

/// Plans the nodes of one item into @p out, as long.
void planNodes(const PlanInput& input, std::span<const PlanSeries> series, SeriesPlanner& planner, Outcomes* out) {
    try {
        const auto nodes = planItem(input, series, planner);
        for (std::size_t i = 0; i < series.size(); ++i)
            out[i] = outcomesOf(input, series[i], nodes[i]);
    } catch (const std::exception& failure) {
        for (std::size_t i = 0; i < series.size(); ++i) {
            out[i] = {};
            out[i].failure = fmt::format("{} at {}: {}", series[i].item->sku, *series[i].node, failure.what());
        }
    }
}

/// The series of the item that series @p first is of, from there on.
std::span<const PlanSeries> itemAt(const PlanInput& input, std::size_t first) {
    auto end = first + 1;
    while (end < input.series.size() && input.series[end].itemId == input.series[first].itemId)
        ++end;
    return std::span(input.series).subspan(first, end - first);
}

bool startsItem(const PlanInput& input, std::size_t at) {
    return at == 0 || input.series[at - 1].itemId != input.series[at].itemId;
}

std::vector<Outcomes> planAll(const PlanInput& input, unsigned threads) {
    std::vector<Outcomes> all(input.series.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        SeriesPlanner planner;
        while (true) {
            const auto first = next.fetch_add(seriesAtATime);
            if (first >= all.size())
                return;
            for (auto i = first; i < std::min(first + seriesAtATime, all.size()); ++i)
                if (startsItem(input, i))
                    planNodes(input, itemAt(input, i), planner, &all[i]);
        }
    };
    std::vector<std::thread> workers;
    for (unsigned i = 1; i < threads; ++i)
        workers.emplace_back(work);
    work();
    for (auto& worker : workers)
        worker.join();
    return all;
}

/// What would lose sales cannot be made good tomorrow; an order can be stopped and stock be run down next week too.
int urgency(std::string_view kind) {
    return kind == "buy" || kind == "transfer" || kind == "expedite" ? 0 : kind == "excess" ? 2 : 1;
}

bool hurtsMore(const Ready& a, const Ready& b) {
    const auto key = [](const Ready& row) {
        return std::tuple(urgency(row.kind), -row.moneyAtRisk.units(), !row.orderBy, row.orderBy, row.id);
    };
    return key(a) < key(b);
}

std::vector<Ready> count(std::vector<Outcomes>& all, PlanReport& report) {
    std::vector<Ready> rows;
    for (auto& outcomes : all) {
        if (!outcomes.failure.empty()) {
            ++report.failed;
            if (report.failures.size() < failuresTold)
                report.failures.push_back(std::move(outcomes.failure));
            continue;
        }
        ++report.classes[std::string(toString(outcomes.demandClass))];
        if (outcomes.demandClass != DemandClass::None)
            ++report.methods[std::string(toString(outcomes.method))];
        report.withoutSupplier += outcomes.unsold;
        for (auto& row : outcomes.rows) {
            ++report.kinds[row.kind];
            ++report.statuses[row.status];
            if (urgency(row.kind) == 0)
                report.moneyAtRisk += row.moneyAtRisk;
            rows.push_back(std::move(row));
        }
    }
    std::sort(rows.begin(), rows.end(), hurtsMore);
    report.suggestions = static_cast<std::int64_t>(rows.size());
    return rows;
}

/// What @p row would cost, as a person may have adjusted it; nothing when it is no purchase that waits for a decision.
std::optional<Minor> moneyAsked(const PlanInput& input, const Ready& row) {
    if (row.kind != "buy")
        return {};
    const auto* known = input.findPublished(row.id);
    if (known && known->state == "adjusted")
        return known->amount;
    const bool asksNothing = known && ((known->state == "accepted" && known->ordered == "unsent") ||
                                       known->isAgainst(row.quantity, input.policy.asOf));
    return asksNothing ? std::nullopt : std::optional(row.amount);
}

void flagOverBudget(Ready& row) {
    auto planned = readPayload<PlannedSuggestion>(row.json).value();
    planned.flags += planned.flags.empty() ? "over_budget" : ",over_budget";
    row.json = writePayload(planned);
}

/// Flags purchases that the budget does not pay for.
void keepToBudget(const PlanInput& input, std::vector<Ready>& rows, PlanReport& report) {
    if (!report.budget)
        return;
    std::vector<BudgetLine> lines;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto asked = moneyAsked(input, rows[at]);
        if (!asked)
            continue;
        lines.push_back({*asked, rows[at].moneyAtRisk});
        places.push_back(at);
    }
    const auto funded = fundedWithin(*report.budget, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        (funded[i] ? report.funded : report.overBudget) += lines[i].amount;
        if (funded[i])
            continue;
        ++report.overBudgetCount;
        flagOverBudget(rows[places[i]]);
    }
}

/// Those published before that this run has no need for. What was accepted stays as long as its order is on the way.
std::vector<ExpiredSuggestion> expiredBy(const PlanInput& input, const std::vector<Ready>& rows) {
    std::unordered_set<Uuid> wanted;
    for (const auto& row : rows)
        wanted.insert(row.id);
    std::vector<ExpiredSuggestion> expired;
    for (const auto& [id, known] : input.published)
        if (!wanted.contains(id) && known.state != "expired" && !(known.state == "accepted" && !known.ordered.empty()))
            expired.push_back({id, known.version});
    std::sort(expired.begin(), expired.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return expired;
}

/// Fills payloads with elements of the three lists, a part at a time.
class Parts {
public:
    Parts(const PlanInput& input, const PlanOptions& options, Clock& clock, Random& random)
        : m_input(input), m_options(options), m_clock(clock), m_random(random) {}

    void add(std::string_view list, const std::string& json) {
        if (m_size + json.size() > payloadLimit)
            send("");
        auto& text = list == "suggestions" ? m_suggestions : list == "expired" ? m_expired : m_demand;
        text += (text.empty() ? "" : ",") + json;
        m_rank += list == "suggestions";
        m_size += json.size() + 1;
    }

    void send(const std::string& summary) {
        std::string payload = fmt::format(R"({{"as_of":"{}","first_rank":{},"suggestions":[)",
                                          m_input.policy.asOf.toString(), m_firstRank);
        payload += m_suggestions + R"(],"expired":[)" + m_expired + R"(],"demand":[)" + m_demand + "]";
        payload += summary.empty() ? "}" : ",\"summary\":" + summary + "}";
        Command command;
        command.id = m_random.uuid(m_clock.now());
        command.type = "plan.publish";
        command.entity = m_options.entity;
        command.actor = m_options.actor.empty() ? engineUser().id : m_options.actor;
        command.sequence = static_cast<std::int64_t>(m_commands.size()) + 1;
        command.payload = std::move(payload);
        m_commands.push_back(std::move(command));
        m_suggestions.clear();
        m_expired.clear();
        m_demand.clear();
        m_size = 0;
        m_firstRank = m_rank;
    }

    std::vector<Command> take() { return std::move(m_commands); }

private:
    const PlanInput& m_input;
    const PlanOptions& m_options;
    Clock& m_clock;
    Random& m_random;
    std::string m_suggestions, m_expired, m_demand;
    std::size_t m_size = 0;
    std::int64_t m_rank = 1, m_firstRank = 1;
    std::vector<Command> m_commands;
};

PlannedDemand travelling(const DemandSeries& series) {
    return {series.item_id, series.node_id,          series.first_week,
            series.weeks,   toBase64(series.demand), toBase64(series.out_of_stock)};
}

} // namespace

PreparedPlan preparePlan(store::Connection& reader, Clock& clock, Random& random, const PlanOptions& options) {
    const auto input = readPlanInput(reader, options.entity, options.asOf, clock.now().date());
    PreparedPlan prepared;
    auto& report = prepared.report;
    report.asOf = input->policy.asOf;
    report.currency = input->policy.currency;
    report.series = static_cast<std::int64_t>(input->series.size());
    report.demandUntil = input->newestDemand;
    report.unplaced = input->unplaced;
    report.readSeconds = input->readSeconds;
    report.demandSeconds = input->demandSeconds;
    report.threads = options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    const auto started = Stopwatch::now();
    report.budget = options.budget ? options.budget : input->policy.budget;
    auto outcomes = planAll(*input, report.threads);
    auto rows = count(outcomes, report);
    keepToBudget(*input, rows, report);
    Parts parts(*input, options, clock, random);
    for (const auto& series : input->changedDemand)
        parts.add("demand", writePayload(travelling(series)));
    for (const auto& row : rows)
        parts.add("suggestions", row.json);
    for (const auto& gone : expiredBy(*input, rows))
        parts.add("expired", writePayload(gone));
    parts.send(writePayload(PlanSummary{report.series, report.suggestions, report.moneyAtRisk, report.currency,
                                        input->demandStep, std::string(toString(input->policy.returnsNetting))}));
    prepared.commands = parts.take();
    report.planSeconds = secondsSince(started);
    return prepared;
}

PlanRefused::PlanRefused(const CommandResult& result)
    : Error(fmt::format("A part of the plan was not published: {} ({}). The next run completes it.",
                        result.rejection.text, result.rejection.code)),
      m_rejected(result.state == CommandState::Rejected), m_rejection(result.rejection) {}

void addPublished(PlanReport& report, const CommandResult& result) {
    if (!result.applied())
        throw PlanRefused(result);
    const auto told = boost::json::parse(result.result).as_object();
    const auto add = [&](std::string_view field, std::int64_t& sum) {
        if (const auto* value = told.if_contains(field))
            sum += value->as_int64();
    };
    add("opened", report.opened);
    add("changed", report.changed);
    add("refreshed", report.refreshed);
    add("left", report.left);
    add("expired", report.expired);
    add("demand", report.demandSeries);
    add("run", report.run);
}

PlanReport runPlan(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                   const PlanOptions& options) {
    const auto started = Stopwatch::now();
    auto prepared = preparePlan(reader, clock, random, options);
    const auto publishing = Stopwatch::now();
    std::vector<std::promise<CommandResult>> done(prepared.commands.size());
    for (std::size_t i = 0; i < done.size(); ++i)
        bus.submit(std::move(prepared.commands[i]),
                   [&done, i](const CommandResult& result) { done[i].set_value(result); });
    std::vector<CommandResult> results;
    for (auto& one : done)
        results.push_back(one.get_future().get());
    for (const auto& result : results)
        addPublished(prepared.report, result);
    prepared.report.publishSeconds = secondsSince(publishing);
    prepared.report.totalSeconds = secondsSince(started);
    return prepared.report;
}

} // namespace opsdesk
