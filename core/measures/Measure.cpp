#include "core/measures/Measure.h"

#include "core/base/Error.h"
#include "core/governance/Settings.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

std::vector<Measure> declareAll() {
    std::vector<Measure> all;
    for (auto* area : {planningMeasures, buyingMeasures, stockMeasures, sellingMeasures, returnMeasures, refundMeasures,
                       bookMeasures, controlMeasures})
        for (auto& measure : area()) {
            if (std::ranges::find(all, measure.code, &Measure::code) != all.end())
                throw Error(fmt::format("Measure {} is declared twice.", measure.code));
            all.push_back(std::move(measure));
        }
    return all;
}

} // namespace

std::span<const Measure> measures() {
    static const std::vector<Measure> all = declareAll();
    return all;
}

const Measure* findMeasure(std::string_view code) {
    const auto all = measures();
    const auto found = std::ranges::find(all, code, &Measure::code);
    return found == all.end() ? nullptr : &*found;
}

std::string_view toString(MeasureUnit unit) {
    static constexpr std::string_view names[] = {"money", "share", "days", "count", "units", "times"};
    return names[static_cast<std::size_t>(unit)];
}

std::string_view toString(MeasureBetter better) {
    static constexpr std::string_view names[] = {"up", "down", "zero"};
    return names[static_cast<std::size_t>(better)];
}

std::string_view toString(MeasureKind kind) {
    static constexpr std::string_view names[] = {"flow", "balance", "standing"};
    return names[static_cast<std::size_t>(kind)];
}

const std::string& dimensionOf(const MeasureFacts& facts, std::string_view dimension) {
    static const std::string none;
    return dimension == "supplier"  ? facts.supplier
           : dimension == "node"    ? facts.node
           : dimension == "channel" ? facts.channel
           : dimension == "segment" ? facts.segment
           : dimension == "reason"  ? facts.reason
           : dimension == "owner"   ? facts.owner
                                    : none;
}

bool hasDimension(const Measure& measure, std::string_view dimension) {
    return std::ranges::any_of(measure.facts,
                               [&](const MeasureFacts& facts) { return !dimensionOf(facts, dimension).empty(); });
}

std::string timeInPeriodSql(const std::string& time) {
    return fmt::format("{0} >= CAST(@from AS bigint) * 86400000000 AND {0} < (CAST(@to AS bigint) + 1) * 86400000000",
                       time);
}

std::string dateInPeriodSql(const std::string& date) {
    return fmt::format("{0} >= {1} AND {0} <= {2}", date, dateOfDaysSql("@from"), dateOfDaysSql("@to"));
}

std::string dayOfTimeSql(const std::string& time) {
    return fmt::format("{} / 86400000000", time);
}

std::string inOwnCurrencySql() {
    return " AND o.currency = " + ownCurrencySql();
}

MeasureFacts journalFacts(const std::string& condition, std::string amount) {
    MeasureFacts facts;
    facts.source = fmt::format("FROM journal_line l JOIN journal_entry e ON e.entity = l.entity AND e.entry_id = "
                               "l.entry_id WHERE l.entity = @entity AND {} AND {}",
                               condition, dateInPeriodSql("e.posted_on"));
    facts.day = daysOfDateSql("e.posted_on");
    facts.numerator = std::move(amount);
    facts.number = "e.number";
    facts.name = "e.description";
    facts.reason = "e.event";
    facts.view = "journal";
    facts.document = "CAST(l.entry_id AS text) || '/' || CAST(l.line_no AS text)";
    return facts;
}

} // namespace opsdesk
