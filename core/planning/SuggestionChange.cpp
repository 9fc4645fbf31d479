#include "core/planning/SuggestionChange.h"

#include "core/base/Payload.h"
#include "core/workflow/ToldChange.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double moneyWorthTelling = 0.25;
constexpr double demandWorthTelling = 0.05;
constexpr int daysWorthTelling = 3;
constexpr double leadTimeWorthTelling = 1;

constexpr std::string_view noneWord = "none"; ///< stands for a day that there is not
constexpr std::string_view wasNotThere = "-"; ///< among figures: the last full run left no suggestion

bool isOpening(std::string_view code) {
    return code == "new" || code == "again" || code == "urgent" || code == "woken" || code == "more_needed";
}

std::string written(Quantity quantity) {
    return quantity.toString();
}
std::string written(Minor money) {
    return fmt::format("{}", money.units());
}
std::string written(const std::optional<Date>& day) {
    return day ? day->toString() : std::string(noneWord);
}
std::string written(const std::optional<Uuid>& id) {
    return id ? id->toString() : std::string(noneWord);
}
std::string written(const std::string& text) {
    return text.empty() ? std::string(noneWord) : text;
}
std::string written(double number) {
    return fmt::format("{:.4g}", number);
}

void read(std::string_view text, Quantity& out) {
    out = Quantity::parse(text).value_or(out);
}
void read(std::string_view text, Minor& out) {
    std::int64_t units = out.units();
    std::from_chars(text.data(), text.data() + text.size(), units);
    out = Minor(units);
}
void read(std::string_view text, std::optional<Date>& out) {
    out = Date::parse(text);
}
void read(std::string_view text, std::optional<Uuid>& out) {
    out = Uuid::parse(text);
}
void read(std::string_view text, std::string& out) {
    out = text == noneWord ? std::string_view() : text;
}
void read(std::string_view text, double& out) {
    std::from_chars(text.data(), text.data() + text.size(), out);
}

bool differs(double before, double after, double share) {
    return std::abs(after - before) > share * std::max(std::abs(before), std::abs(after));
}

/// Compares, and writes down what is worth telling.
class Comparison {
public:
    Comparison(const ComparedFigures& before, const ComparedFigures& after) : m_before(before), m_after(after) {}

    std::string text() {
        decisive();
        if (!m_text.empty())
            causes();
        return std::move(m_text);
    }

private:
    template <class T>
    void tell(std::string_view code, const T& before, const T& after) {
        m_text += m_text.empty() ? "" : betweenChanges;
        m_text += toText({std::string(code), written(before), written(after)});
    }
    template <class T>
    void tellOther(std::string_view code, const T& before, const T& after) {
        if (before != after)
            tell(code, before, after);
    }
    template <class T>
    void tellMoved(std::string_view up, std::string_view down, const T& before, const T& after) {
        tell(after > before ? up : down, before, after);
    }

    void decisive() {
        const auto &before = m_before, &after = m_after;
        tellOther("other_supplier", before.supplier, after.supplier);
        if (before.quantity != after.quantity)
            tellMoved("quantity_up", "quantity_down", before.quantity, after.quantity);
        tellOther("status", before.status, after.status);
        if (before.order_by && after.order_by && std::abs(*after.order_by - *before.order_by) >= daysWorthTelling)
            tellMoved("later", "earlier", before.order_by, after.order_by);
        if (differs(static_cast<double>(before.money_at_risk.units()), static_cast<double>(after.money_at_risk.units()),
                    moneyWorthTelling))
            tellMoved("risk_up", "risk_down", before.money_at_risk, after.money_at_risk);
        tellOther("cost", before.unit_cost, after.unit_cost);
        tellOther("other_order", before.order_id, after.order_id);
    }

    void causes() {
        tellOther("stock", m_before.available, m_after.available);
        tellOther("on_order", m_before.on_order, m_after.on_order);
        tellOther("next_receipt", m_before.next_receipt, m_after.next_receipt);
        if (m_before.demand_per_day > 0 && differs(m_before.demand_per_day, m_after.demand_per_day, demandWorthTelling))
            tell("demand_per_day", m_before.demand_per_day, m_after.demand_per_day);
        if (std::abs(m_after.lead_time_days - m_before.lead_time_days) >= leadTimeWorthTelling)
            tell("lead_time_days", m_before.lead_time_days, m_after.lead_time_days);
    }

    const ComparedFigures& m_before;
    const ComparedFigures& m_after;
    std::string m_text;
};

/// Puts what @p told was before back into @p figures.
void takeBack(const ToldChange& told, ComparedFigures& figures) {
    const auto is = [&](std::string_view one, std::string_view other = {}) {
        return told.code == one || told.code == other;
    };
    if (is("other_supplier"))
        read(told.before, figures.supplier);
    else if (is("quantity_up", "quantity_down"))
        read(told.before, figures.quantity);
    else if (is("status"))
        read(told.before, figures.status);
    else if (is("earlier", "later"))
        read(told.before, figures.order_by);
    else if (is("risk_up", "risk_down"))
        read(told.before, figures.money_at_risk);
    else if (is("cost"))
        read(told.before, figures.unit_cost);
    else if (is("other_order"))
        read(told.before, figures.order_id);
    else if (is("stock"))
        read(told.before, figures.available);
    else if (is("on_order"))
        read(told.before, figures.on_order);
    else if (is("next_receipt"))
        read(told.before, figures.next_receipt);
    else if (is("demand_per_day"))
        read(told.before, figures.demand_per_day);
    else if (is("lead_time_days"))
        read(told.before, figures.lead_time_days);
}

/// What the row told of as @p row.change began with; nothing when there was no such suggestion.
std::optional<ComparedFigures> figuresBefore(const Suggestion& row) {
    if (isNewChange(row.changed) || (row.state == "expired" && row.changed.empty()))
        return {};
    auto figures = comparedFigures(row);
    for (const auto& told : toldChanges(row.change))
        takeBack(told, figures);
    return figures;
}

std::optional<ComparedFigures> figuresNow(const Suggestion& row) {
    return row.state == "expired" ? std::nullopt : std::optional(comparedFigures(row));
}

std::string packed(const std::optional<ComparedFigures>& figures) {
    return figures ? writePayload(*figures) : std::string(wasNotThere);
}

/// What the run before @p run left of it; nothing when there was no suggestion then.
std::optional<ComparedFigures> leftBefore(const Suggestion* published, TellingRun run) {
    if (!published)
        return {};
    if (published->change_run == run.run)
        return figuresBefore(*published);
    if (published->run_figures.empty())
        return figuresNow(*published);
    auto kept = readPayload<ComparedFigures>(published->run_figures);
    return kept ? std::optional(*std::move(kept)) : std::nullopt;
}

/// What the last full run left is remembered while live plans move it, for the next one to compare with.
void keepFigures(const Suggestion* published, Suggestion& row, TellingRun run) {
    if (!run.live)
        row.run_figures.clear();
    else if (!published)
        row.run_figures = wasNotThere;
    else if (published->run_figures.empty())
        row.run_figures = packed(figuresNow(*published));
}

std::string put(const Suggestion* published, Suggestion& row, std::string text, TellingRun run) {
    if (!text.empty()) {
        row.changed = text.substr(0, text.find_first_of(" ;"));
        row.change = std::move(text);
        row.change_run = run.run;
        return row.changed;
    }
    // It is again as it was: what this run told before is no longer so.
    if (published && published->change_run == run.run) {
        row.change.clear();
        row.changed.clear();
    }
    return {};
}

std::string joined(std::string_view opening, const std::string& differences) {
    return opening.empty() || differences.empty() ? std::string(opening) + differences
                                                  : fmt::format("{}{}{}", opening, betweenChanges, differences);
}

/// What @p run told of it first stays true while nothing else opened it.
std::string_view openingOf(const Suggestion* published, std::string_view why, TellingRun run, bool wasThere) {
    if (!published)
        return "new";
    const bool told = published->change_run == run.run && isOpening(published->changed);
    if (!wasThere)
        return isNewChange(why)                  ? why
               : isNewChange(published->changed) ? std::string_view(published->changed)
                                                 : "again";
    return !why.empty() ? isNewChange(why) ? "" : why : told ? std::string_view(published->changed) : "";
}

} // namespace

ComparedFigures comparedFigures(const Suggestion& row) {
    ComparedFigures figures{row.planned_quantity, row.status,   row.money_at_risk,  row.supplier,
                            row.unit_cost,        row.order_id, row.order_by,       row.next_receipt,
                            row.available,        row.on_order, row.demand_per_day, row.lead_time_days};
    // An overdue advice is due today, every day anew.
    if (row.kind != "buy")
        figures.order_by.reset();
    std::replace(figures.supplier.begin(), figures.supplier.end(), ';', ','); // as it is told
    return figures;
}

std::string changeBetween(const ComparedFigures& before, const ComparedFigures& after) {
    return Comparison(before, after).text();
}

std::string tellChange(const Suggestion* published, Suggestion& row, std::string_view why, TellingRun run) {
    const auto before = leftBefore(published, run);
    const std::string opening(openingOf(published, why, run, before.has_value()));
    keepFigures(published, row, run);
    return put(published, row, before ? joined(opening, changeBetween(*before, comparedFigures(row))) : opening, run);
}

std::string tellGone(const Suggestion& published, Suggestion& row, TellingRun run) {
    const auto before = leftBefore(&published, run);
    keepFigures(&published, row, run);
    if (before)
        return put(&published, row, joined("gone", changeBetween(*before, comparedFigures(row))), run);
    // It came and went between two runs: nobody who knew the one before misses it.
    row.change.clear();
    row.changed.clear();
    row.change_run = run.run;
    return {};
}

} // namespace opsdesk
