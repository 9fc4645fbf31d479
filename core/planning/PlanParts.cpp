#include "core/planning/PlanParts.h"

#include "core/base/Base64.h"
#include "core/base/PayloadText.h"
#include "core/governance/User.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace opsdesk {

namespace {

constexpr std::size_t payloadLimit = 900'000; ///< bytes; commands are at most 1 MB
constexpr std::size_t longestRow = 60'000;    ///< of a demand series or a suggestion; far more than any has

PlannedDemand travelling(const DemandSeries& series) {
    return {series.item_id, series.node_id,          series.first_week,
            series.weeks,   toBase64(series.demand), toBase64(series.out_of_stock)};
}

PlannedDays travelling(const DemandDays& days) {
    return {days.item_id, days.node_id, days.channel, days.first_day, toBase64(days.ordered), toBase64(days.returned)};
}

PlannedSupplierOrder travelling(const SupplierOrder& order) {
    return {order.supplier_id, order.node_id, order.currency, order.amount, order.minimum, order.lines,
            order.filled_up,   order.volume,  order.weight,   order.share,  order.state};
}

/// What is different from what the last run left: an order without a state ends one.
std::vector<PlannedSupplierOrder> changedOrders(const std::vector<SupplierOrder>& known,
                                                const std::vector<SupplierOrder>& planned) {
    const auto keyOf = [](const SupplierOrder& order) { return std::pair(order.supplier_id, order.node_id); };
    std::map<std::pair<std::int64_t, std::int64_t>, PlannedSupplierOrder> before;
    for (const auto& order : known)
        before.emplace(keyOf(order), travelling(order));
    std::vector<PlannedSupplierOrder> changed;
    for (const auto& order : planned) {
        const auto found = before.find(keyOf(order));
        if (found == before.end() || writePayload(found->second) != writePayload(travelling(order)))
            changed.push_back(travelling(order));
        if (found != before.end())
            before.erase(found);
    }
    for (auto& [key, gone] : before) {
        gone.state.clear();
        changed.push_back(std::move(gone));
    }
    return changed;
}

/// Those published before that this run has no need for. What was accepted stays as long as its order is on the way,
/// and what nobody could say anything of. What went since the last full run is told by the next one.
std::vector<ExpiredSuggestion> expiredBy(const PlannedRun& run) {
    std::unordered_set<Uuid> unknown;
    for (const auto item : run.failedItems)
        for (const auto& id : suggestionIdsOf(*run.input, item))
            unknown.insert(id);
    const auto isWanted = [&](const Uuid& id) {
        const auto at = std::lower_bound(run.suggestions.begin(), run.suggestions.end(), id,
                                         [](const SpooledSuggestion& row, const Uuid& key) { return row.id < key; });
        return at != run.suggestions.end() && at->id == id;
    };
    std::vector<ExpiredSuggestion> expired;
    for (const auto& [id, known] : run.input->published)
        if (!isWanted(id) && !unknown.contains(id) &&
            (known.state != "expired" || (known.wasPlannedAgain && run.input->scope.isAll())) &&
            !(known.state == "accepted" && !known.ordered.empty()))
            expired.push_back({id, known.version});
    std::sort(expired.begin(), expired.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    return expired;
}

} // namespace

PlanParts::PlanParts(const PlannedRun& run, const PlanOptions& options, Clock& clock, Random& random)
    : m_run(run), m_options(options), m_clock(clock), m_random(random), m_gone(expiredBy(run)),
      m_changedOrders(changedOrders(run.input->supplierOrders, run.orders)),
      m_total(run.input->changedDemand.size() + run.input->changedDays.size() + run.forecasts.size() +
              run.suggestions.size() + m_gone.size() + m_changedOrders.size()) {}

void PlanParts::add(List& list, const std::string& json) {
    if (!list.text.empty())
        list.text += ',';
    list.text += json;
    m_size += json.size() + 1;
}

void PlanParts::addSuggestion(const SpooledSuggestion& row) {
    const auto* known = m_run.input->findPublished(row.id);
    const auto isPublished = [&](const ContentDigest& digest) {
        return known && known->rank == row.rank && known->content == digest;
    };
    if (row.marks == 0 && isPublished(row.digest))
        return;
    m_text.clear();
    m_run.spool.read(row.at, row.length, m_text);
    if (row.marks != 0) {
        auto content = flagged(m_text, flagsOf(row.marks));
        if (isPublished(content.digest))
            return;
        m_text = std::move(content.json);
    }
    add(m_suggestions, completed(m_text, known ? known->ordered : "", known ? known->version : 0, row.rank));
}

bool PlanParts::addNext() {
    auto at = m_at++;
    const auto& demand = m_run.input->changedDemand;
    if (at < demand.size()) {
        add(m_demand, payloadText(travelling(demand[at])));
        return true;
    }
    at -= demand.size();
    const auto& days = m_run.input->changedDays;
    if (at < days.size()) {
        add(m_days, payloadText(travelling(days[at])));
        return true;
    }
    at -= days.size();
    if (at < m_run.forecasts.size()) {
        add(m_forecasts, payloadText(m_run.forecasts[at]));
        return true;
    }
    at -= m_run.forecasts.size();
    if (at < m_run.suggestions.size()) {
        addSuggestion(m_run.suggestions[at]);
        return true;
    }
    at -= m_run.suggestions.size();
    if (at < m_gone.size()) {
        add(m_expired, payloadText(m_gone[at]));
        return true;
    }
    at -= m_gone.size();
    if (at == m_changedOrders.size())
        return false;
    add(m_orders, writePayload(m_changedOrders[at]));
    return true;
}

std::optional<PlanPart> PlanParts::next() {
    if (m_ended)
        return {};
    while (m_size + longestRow < payloadLimit) {
        if (addNext())
            continue;
        m_ended = true;
        break;
    }
    return PlanPart{command(m_ended), static_cast<std::int64_t>(std::min(m_at, m_total))};
}

Command PlanParts::command(bool last) {
    std::string payload = fmt::format(R"({{"as_of":"{}")", m_run.input->policy.asOf.toString());
    for (auto* list : {&m_suggestions, &m_expired, &m_demand, &m_days, &m_forecasts, &m_orders}) {
        payload += fmt::format(",\"{}\":[", list->name);
        payload += list->text;
        payload += ']';
        list->text.clear();
    }
    m_size = 0;
    const auto& report = m_run.report;
    const auto& input = *m_run.input;
    if (!input.scope.isAll())
        payload += ",\"touched\":true";
    if (last && !input.scope.isAll())
        payload += ",\"live\":" + writePayload(LiveSummary{static_cast<std::int64_t>(input.scope.items().size()),
                                                           input.entityRevision, input.sharedRevision});
    else if (last)
        payload += ",\"summary\":" +
                   writePayload(PlanSummary{report.series, report.suggestions, report.moneyAtRisk, report.currency,
                                            m_run.input->demandStep, m_run.input->policy.returnsNetting.toString(),
                                            input.entityRevision, input.sharedRevision, input.valueBounds.leastA,
                                            input.valueBounds.leastB});
    payload += '}';
    Command command;
    command.id = m_random.uuid(m_clock.now());
    command.type = "plan.publish";
    command.entity = m_options.entity;
    command.actor = m_options.actor.empty() ? engineUser().id : m_options.actor;
    command.sequence = ++m_commands;
    command.payload = std::move(payload);
    return command;
}

} // namespace opsdesk
