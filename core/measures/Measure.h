#pragma once

#include "core/base/Date.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// English that people read in their own language: found by translations/update.py, translated in context `Measure`.
constexpr const char* forPeople(const char* /*context*/, const char* text) {
    return text;
}

enum class MeasureUnit {
    Money, ///< minor units of the entity's currency
    Share, ///< of one
    Days,
    Count,
    Units, ///< base units, held in thousandths
    Times, ///< how often in a year
};

enum class MeasureBetter { Up, Down, Zero };

/// How facts become the figure of a period.
enum class MeasureKind {
    Flow,     ///< what happened in the period: facts of its days
    Balance,  ///< what there is at its end: all facts up to then
    Standing, ///< what there is now: facts have no days, and the past is known by what was kept of it
};

/// What counts: the parts of one SELECT, one row per document or event. Expressions of both stores; `@entity`, `@from`
/// and `@to` stand for the legal entity and the first and last day of what is asked, as days since 1970. The last day
/// is the day business is done on unless an earlier one is asked for.
struct MeasureFacts {
    std::string source; ///< FROM … WHERE …, within the days asked for
    std::string day = "CAST(@to AS bigint)";
    std::string numerator = "1";
    std::string denominator = "0"; ///< of measures that are no quotient: 0
    std::string number = "''";     ///< what people call the document
    std::string name = "''";
    std::string supplier = "", node = "", channel = "", segment = "", reason = ""; ///< "": does not apply
    std::string owner = ""; ///< role whose it is to see to it; likewise
    std::string view;       ///< that opens the document
    std::string document;   ///< its id there, as text
};

/// A figure that people steer by, declared once: the figure, its trend, its comparison, its parts and the rows behind
/// it are all made of the same facts.
struct Measure {
    std::string_view code;
    const char* title = "";
    const char* definition = ""; ///< what counts, what not, and when
    const char* formula = "";
    std::string_view area; ///< planning, procurement, inventory, orders, returns, finance, control
    MeasureUnit unit = MeasureUnit::Count;
    MeasureBetter better = MeasureBetter::Up;
    MeasureKind kind = MeasureKind::Flow;
    bool quotient = false;                ///< Σ numerator ÷ Σ denominator; else Σ numerator
    std::vector<std::string_view> owners; ///< roles that set its target
    std::string_view reads;               ///< the view that one has to be able to read to see it
    std::vector<MeasureFacts> facts;
    /// Of a standing measure: SELECT day, numerator, denominator of past days, where other rows tell them; "" for none.
    std::string past;
};

/// All of them, by area and in the order of docs/measures.md.
std::span<const Measure> measures();
/// Null when there is none.
const Measure* findMeasure(std::string_view code);

std::string_view toString(MeasureUnit unit);
std::string_view toString(MeasureBetter better);
std::string_view toString(MeasureKind kind);

/// What facts can be parted by.
inline constexpr std::string_view measureDimensions[] = {"supplier", "node", "channel", "segment", "reason", "owner"};
/// The expression of a dimension; "" where it does not apply.
const std::string& dimensionOf(const MeasureFacts& facts, std::string_view dimension);
/// Whether any of the facts can be parted by it.
bool hasDimension(const Measure& measure, std::string_view dimension);

/// Conditions on the days asked for: of a time in microseconds, and of a date.
std::string timeInPeriodSql(const std::string& time);
std::string dateInPeriodSql(const std::string& date);
/// Days since 1970 of a time in microseconds.
std::string dayOfTimeSql(const std::string& time);
/// " AND …": the order "o" is in the currency of the books, in which alone amounts add up.
std::string inOwnCurrencySql();
/// Lines of the journal of which @p condition holds ("l", its entry "e"), within the days asked for.
MeasureFacts journalFacts(const std::string& condition, std::string amount);

/// The measures of each area.
std::vector<Measure> planningMeasures();
std::vector<Measure> buyingMeasures();
std::vector<Measure> stockMeasures();
std::vector<Measure> sellingMeasures();
std::vector<Measure> returnMeasures();
std::vector<Measure> refundMeasures();
std::vector<Measure> bookMeasures();
std::vector<Measure> controlMeasures();

} // namespace opsdesk
