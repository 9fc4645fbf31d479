#include "app/engine/BacktestInput.h"

#include "app/engine/SeriesHistory.h"
#include "core/base/Error.h"
#include "core/base/JsonText.h"
#include "core/planning/BacktestReader.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <fstream>
#include <set>

namespace opsdesk {

namespace {

using boost::json::value;

constexpr double largestDemand = 1e12; // base units in a period
constexpr double longestDays = 3650;
constexpr std::int64_t largestPrice = 1'000'000'000'000;

/// One line as it is read; every complaint names it.
class SeriesLine {
public:
    explicit SeriesLine(std::size_t number) : m_number(number) {}

    BacktestSeries read(const std::string& text) {
        boost::json::error_code error;
        const value json = boost::json::parse(text, error);
        if (error || !json.is_object())
            fail("is no JSON object; it takes one such as {\"id\":\"A\",\"frequency\":52,\"y\":[3,0,5]}");
        for (const auto& [name, field] : json.get_object())
            set(name, field);
        if (m_series.id.empty())
            fail("has no \"id\"; name the series");
        if (m_series.demand.empty())
            fail("has no \"y\"; it takes a list of numbers, oldest first");
        return std::move(m_series);
    }
    bool toldLeadTime() const { return m_toldLeadTime; }

    [[noreturn]] void fail(const std::string& what) const {
        throw UsageError(fmt::format("Line {} of the series {}.", m_number, what));
    }

private:
    void set(std::string_view name, const value& field) {
        if (name == "id")
            m_series.id = field.is_string() ? std::string(field.get_string()) : toJsonText(field);
        else if (name == "frequency")
            m_series.seasonLength = taken(readFrequency(field));
        else if (name == "y")
            m_series.demand = taken(readHistory(field, largestDemand));
        else if (name == "unit_cost")
            m_series.unitCost = Minor(whole(name, field, 0, largestPrice));
        else if (name == "price")
            m_series.price = Minor(whole(name, field, 0, largestPrice));
        else if (name == "lead_time_days") {
            m_series.leadTimeDays = number(name, field, longestDays);
            m_toldLeadTime = true;
        } else if (name == "lead_time_deviation_days")
            m_series.leadTimeDeviationDays = number(name, field, longestDays);
        else if (name == "moq")
            m_series.rules.minimum = Quantity::rounded(number(name, field, largestDemand));
        else if (name == "multiple")
            m_series.rules.multiple = Quantity::rounded(number(name, field, largestDemand));
        else
            fail(fmt::format("has a field \"{}\" that there is not; there are id, frequency, y, unit_cost, price, "
                             "lead_time_days, lead_time_deviation_days, moq and multiple",
                             name));
    }

    std::int64_t whole(std::string_view name, const value& field, std::int64_t least, std::int64_t most) const {
        const bool right = field.is_int64() && field.get_int64() >= least && field.get_int64() <= most;
        if (!right)
            fail(fmt::format("has {} for \"{}\"; it takes a whole number from {} to {}", toJsonText(field), name, least,
                             most));
        return field.get_int64();
    }

    double number(std::string_view name, const value& field, double most) const {
        const double found = field.is_number() ? field.to_number<double>() : -1;
        if (!(found >= 0 && found <= most))
            fail(fmt::format("has {} for \"{}\"; it takes a number from 0 to {}", toJsonText(field), name, most));
        return found;
    }

    template <class Value>
    Value taken(Result<Value> read) const {
        if (!read)
            throw UsageError(fmt::format("Line {} of the series: {}", m_number, read.error().text));
        return std::move(*read);
    }

    std::size_t m_number;
    BacktestSeries m_series;
    bool m_toldLeadTime = false;
};

} // namespace

std::vector<BacktestSeries> readBacktestSeries(std::istream& in, bool leadTimeNeeded) {
    std::vector<BacktestSeries> all;
    std::set<std::string> ids;
    std::string text;
    for (std::size_t number = 1; std::getline(in, text); ++number) {
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        SeriesLine line(number);
        all.push_back(line.read(text));
        if (!ids.insert(all.back().id).second)
            line.fail(fmt::format("is a second series with the id \"{}\"; give each its own", all.back().id));
        if (leadTimeNeeded && !line.toldLeadTime())
            line.fail("tells no lead_time_days; tell it there, or give --lead-times or --lead-time for all");
    }
    return all;
}

std::vector<BacktestSeries> readBacktestSeries(Program& program, const PlaceOptions& place, std::int64_t entity) {
    const auto open = openPlace(program, place);
    const auto connection = open->connect();
    auto all = readBacktestSeries(*connection, entity, program.clock.now().date());
    if (all.empty())
        throw UsageError("The workspace keeps no demand series yet; run `opsdeskd plan` on it first.");
    return all;
}

std::vector<double> readLeadTimes(const std::string& file) {
    std::ifstream in(file);
    if (!in)
        throw UsageError("The file of lead times " + file + " cannot be read; name one with a number of days a line.");
    std::vector<double> days;
    std::string text;
    for (std::size_t number = 1; std::getline(in, text); ++number) {
        const auto first = text.find_first_not_of(" \t\r");
        if (first == std::string::npos)
            continue;
        const std::string word = text.substr(first, text.find_last_not_of(" \t\r") + 1 - first);
        char* end = nullptr;
        const double found = std::strtod(word.c_str(), &end);
        if (*end != '\0' || !(found >= 0 && found <= longestDays))
            throw UsageError(fmt::format("Line {} of {} is \"{}\"; it takes a number of days from 0 to {}.", number,
                                         file, word, longestDays));
        days.push_back(found);
    }
    if (days.empty())
        throw UsageError("The file of lead times " + file + " is empty; it takes a number of days a line.");
    return days;
}

} // namespace opsdesk
