#include "core/measures/MeasureViews.h"

#include "core/base/Error.h"
#include "core/measures/MeasureFigures.h"
#include "core/measures/MeasureTarget.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

using T = ColumnType;

std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(',', start), text.size());
        auto part = text.substr(start, end - start);
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
        if (!part.empty())
            parts.push_back(std::move(part));
        start = end + 1;
    }
    return parts;
}

/// The code that the id of a row begins with.
std::string codeOfId(const std::string& id) {
    return id.substr(0, id.find(':'));
}

/// The measures that @p filters leave, by the column @p column or by the ids of rows.
std::vector<const Measure*> asked(const std::vector<Filter>& filters, std::string_view column) {
    std::optional<std::set<std::string>> codes;
    for (const auto& filter : filters) {
        const bool one = filter.op == FilterOperator::Equal, many = filter.op == FilterOperator::In;
        if ((filter.column != column && filter.column != "id") || (!one && !many))
            continue;
        codes.emplace();
        for (const auto& part : many ? listed(filter.value) : std::vector{filter.value})
            codes->insert(filter.column == "id" ? codeOfId(part) : part);
    }
    std::vector<const Measure*> wanted;
    for (const auto& measure : measures())
        if (!codes || codes->contains(std::string(measure.code)))
            wanted.push_back(&measure);
    return wanted;
}

Value cell(std::optional<double> value) {
    return value ? Value(*value) : Value();
}

Value cell(std::optional<std::int64_t> amount) {
    return amount ? Value(*amount) : Value();
}

Value valueCell(const Measure& measure, const std::optional<MeasureSums>& sums) {
    return sums ? cell(valueOf(measure, *sums)) : Value();
}

Value amountCell(const Measure& measure, const std::optional<MeasureSums>& sums) {
    return sums ? cell(amountOf(measure, *sums)) : Value();
}

Value dayCell(Date day) {
    return std::int64_t{day.days()};
}

std::string text(std::string_view of) {
    return std::string(of);
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string all;
    for (const auto word : words)
        all += (all.empty() ? "" : ",") + text(word);
    return all;
}

std::string partsOf(const Measure& measure) {
    std::vector<std::string_view> parts;
    for (const auto dimension : measureDimensions)
        if (hasDimension(measure, dimension))
            parts.push_back(dimension);
    return joined(parts);
}

// --- measures --------------------------------------------------------------------------------------------------------

std::vector<ViewColumn> figureColumns() {
    return {
        {"title", "Measure", T::Text, "What it is called."},
        {"area", "Area", T::Code, "The part of the business that it is about."},
        {"value", "Value", T::Real, "Of the period, in the unit of the measure; a share is of one. Empty for money."},
        {"amount", "Amount", T::Money, "The same of measures in money."},
        {"unit", "In", T::Code, "money, share, days, count, units, or times a year.", false},
        {"before", "Before", T::Real, "The same of the four weeks before; of what stands, four weeks ago."},
        {"amount_before", "Amount before", T::Money, "The same of measures in money."},
        {"year_before", "Year before", T::Real, "The same 52 weeks ago."},
        {"amount_year_before", "Amount year before", T::Money, "The same of measures in money."},
        {"target", "Target", T::Real, "What it is to reach, in the unit of the measure."},
        {"amount_target", "Amount target", T::Money, "The same of measures in money."},
        {"state", "Target met", T::Code, "met, missed, none without a target, no_data without a figure."},
        {"first_day", "From", T::Date, "First day that counts; of what stands, the day it is told of.", false},
        {"last_day", "Until", T::Date, "Last day that counts: the day business is done on."},
        {"facts", "Rows behind", T::Integer, "Documents or events that count."},
        {"numerator", "Numerator", T::Integer, "Sum over the rows; minor units of money, thousandths of units.", false},
        {"denominator", "Denominator", T::Integer, "What that is divided by; 0 when it is not.", false},
        {"better", "Better", T::Code, "up, down, or nearer to zero.", false},
        {"kind", "Counts", T::Code, "flow: of the period; balance: up to its end; standing: now.", false},
        {"definition", "Definition", T::Text, "What counts, what not, and when."},
        {"formula", "Formula", T::Text, "How the figure is worked out."},
        {"owners", "Owners", T::Text, "Roles that set the target.", false},
        {"parts", "Parts", T::Text, "What it can be parted by: supplier, node, channel, segment, reason, owner.",
         false},
        {"reads", "Reads", T::Code, "The view that one has to be able to read to see it.", false},
        {"currency", "Currency", T::Currency, "Of the amounts.", false},
        {"code", "Code", T::Code, "What filters and commands call it."},
        {"place", "Place", T::Integer, "By area, in the order of the table of measures.", false},
        {"id", "Id", T::Code, "The code.", false},
        {"rev", "Revision", T::Integer, "Always 0: figures are worked out when they are asked for.", false},
    };
}

ViewRow figureRow(store::Connection& connection, MeasureReader& reader, std::int64_t entity, const Measure& measure) {
    const auto figure = reader.figure(measure);
    const auto target = targetOf(connection, entity, measure);
    const auto period = measurePeriod(reader.today());
    const auto code = text(measure.code);
    return {std::string(measure.title),
            text(measure.area),
            valueCell(measure, figure.now),
            amountCell(measure, figure.now),
            text(toString(measure.unit)),
            valueCell(measure, figure.before),
            amountCell(measure, figure.before),
            valueCell(measure, figure.yearBefore),
            amountCell(measure, figure.yearBefore),
            target ? cell(target->value) : Value(),
            target ? cell(target->amount) : Value(),
            text(standOf(measure, figure.now, target)),
            dayCell(measure.kind == MeasureKind::Flow ? period.from : period.to),
            dayCell(period.to),
            figure.now.facts,
            figure.now.numerator,
            figure.now.denominator,
            text(toString(measure.better)),
            text(toString(measure.kind)),
            std::string(measure.definition),
            std::string(measure.formula),
            joined(measure.owners),
            partsOf(measure),
            text(measure.reads),
            reader.currency(),
            code,
            std::int64_t{&measure - measures().data()},
            code,
            std::int64_t{0}};
}

std::vector<ViewRow> figures(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    MeasureReader reader(connection, entity);
    std::vector<ViewRow> rows;
    for (const auto* measure : asked(filters, "code"))
        if (mayCount(connection, *measure))
            rows.push_back(figureRow(connection, reader, entity, *measure));
    return rows;
}

View figuresView() {
    View view;
    view.name = "measures";
    view.title = "Measures";
    view.description =
        "The figures that the business is steered by, each with its comparison, its target and its rows.";
    view.columns = figureColumns();
    view.order = {{"place"}};
    view.sql = computedSql;
    view.tables = {"policy"};
    view.search = {"title", "code", "definition"};
    addComputedRows(view.name, figures);
    return view;
}

// --- over time -------------------------------------------------------------------------------------------------------

/// What @p filters ask for under @p column, by `=`; nothing: for any.
std::optional<std::string> askedFor(const std::vector<Filter>& filters, std::string_view column) {
    for (const auto& filter : filters)
        if (filter.column == column && filter.op == FilterOperator::Equal)
            return filter.value;
    return std::nullopt;
}

std::vector<ViewRow> trends(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    MeasureReader reader(connection, entity);
    const auto by = askedFor(filters, "part");
    std::vector<ViewRow> rows;
    for (const auto* measure : asked(filters, "measure"))
        for (const auto part : {MeasureReader::By::Week, MeasureReader::By::Month}) {
            const std::string name = part == MeasureReader::By::Week ? "week" : "month";
            if (by && *by != name)
                continue;
            for (const auto& bucket : reader.trend(*measure, part)) {
                const auto sums = bucket.sums.value_or(MeasureSums());
                rows.push_back({text(measure->code), name, dayCell(bucket.period.from), dayCell(bucket.period.to),
                                valueCell(*measure, bucket.sums), amountCell(*measure, bucket.sums),
                                text(toString(measure->unit)), bucket.sums ? Value(sums.numerator) : Value(),
                                bucket.sums ? Value(sums.denominator) : Value(), reader.currency(),
                                fmt::format("{}:{}:{}", measure->code, name, bucket.period.from.days()),
                                std::int64_t{0}});
            }
        }
    return rows;
}

View trendView() {
    View view;
    view.name = "measure-trend";
    view.title = "Measures over time";
    view.description = "A measure over thirteen weeks or months, the last ending today. Ask for measure = … and part = "
                       "week or month.";
    view.columns = {
        {"measure", "Measure", T::Code, "Its code."},
        {"part", "By", T::Code, "week or month."},
        {"first_day", "From", T::Date, "First day that counts."},
        {"last_day", "Until", T::Date, "Last day that counts; of what stands, the day it is told of."},
        {"value", "Value", T::Real, "In the unit of the measure; empty for money and where it is not known."},
        {"amount", "Amount", T::Money, "The same of measures in money."},
        {"unit", "In", T::Code, "money, share, days, count, units, or times a year."},
        {"numerator", "Numerator", T::Integer, "Sum over the rows; minor units of money, thousandths of units.", false},
        {"denominator", "Denominator", T::Integer, "What that is divided by; 0 when it is not.", false},
        {"currency", "Currency", T::Currency, "Of the amounts.", false},
        {"id", "Id", T::Code, "Measure, part and first day.", false},
        {"rev", "Revision", T::Integer, "Always 0: figures are worked out when they are asked for.", false},
    };
    view.order = {{"measure"}, {"part"}, {"first_day"}};
    view.sql = computedSql;
    view.tables = {"policy"};
    addComputedRows(view.name, trends);
    return view;
}

// --- by what it can be parted ----------------------------------------------------------------------------------------

std::vector<ViewRow> breakdowns(store::Connection& connection, std::int64_t entity,
                                const std::vector<Filter>& filters) {
    MeasureReader reader(connection, entity);
    const auto by = askedFor(filters, "dimension");
    const auto period = measurePeriod(reader.today());
    std::vector<ViewRow> rows;
    for (const auto* measure : asked(filters, "measure"))
        for (const auto dimension : measureDimensions) {
            if (!hasDimension(*measure, dimension) || (by && *by != dimension))
                continue;
            std::int64_t place = 0;
            for (const auto& [part, sums] : reader.parts(*measure, dimension, period)) {
                rows.push_back({text(measure->code), text(dimension), part, valueCell(*measure, sums),
                                amountCell(*measure, sums), text(toString(measure->unit)), sums.facts, sums.numerator,
                                sums.denominator, reader.currency(), place,
                                fmt::format("{}:{}:{}", measure->code, dimension, place), std::int64_t{0}});
                ++place;
            }
        }
    return rows;
}

View breakdownView() {
    View view;
    view.name = "measure-breakdown";
    view.title = "Measures by part";
    view.description =
        "A measure parted by supplier, node, channel, segment, reason or owner, the largest part first. Ask for "
        "measure = … and dimension = ….";
    view.columns = {
        {"measure", "Measure", T::Code, "Its code."},
        {"dimension", "By", T::Code, "supplier, node, channel, segment, reason or owner."},
        {"part", "Part", T::Code, "Which of them; empty where it has none."},
        {"value", "Value", T::Real, "Of this part, in the unit of the measure; empty for money."},
        {"amount", "Amount", T::Money, "The same of measures in money."},
        {"unit", "In", T::Code, "money, share, days, count, units, or times a year."},
        {"facts", "Rows behind", T::Integer, "Documents or events that count."},
        {"numerator", "Numerator", T::Integer, "Sum over the rows; minor units of money, thousandths of units.", false},
        {"denominator", "Denominator", T::Integer, "What that is divided by; 0 when it is not.", false},
        {"currency", "Currency", T::Currency, "Of the amounts.", false},
        {"place", "Place", T::Integer, "From the largest down, from 0.", false},
        {"id", "Id", T::Code, "Measure, dimension and place.", false},
        {"rev", "Revision", T::Integer, "Always 0: figures are worked out when they are asked for.", false},
    };
    view.order = {{"measure"}, {"dimension"}, {"place"}};
    view.sql = computedSql;
    view.tables = {"policy"};
    view.search = {"part"};
    addComputedRows(view.name, breakdowns);
    return view;
}

// --- the rows behind -------------------------------------------------------------------------------------------------

std::optional<Date> dayOf(const std::string& text) {
    return Date::parse(text);
}

/// The days that rows are asked for, by filters on `day` or by the ids of rows, which hold theirs.
MeasurePeriod askedPeriod(const std::vector<Filter>& filters, const MeasurePeriod& usual) {
    MeasurePeriod period = usual;
    for (const auto& filter : filters) {
        if (filter.column == "id" && (filter.op == FilterOperator::In || filter.op == FilterOperator::Equal)) {
            std::set<std::int32_t> days;
            for (const auto& id : listed(filter.value))
                if (const auto colon = id.find(':'); colon != std::string::npos)
                    days.insert(std::atoi(id.c_str() + colon + 1));
            if (!days.empty())
                return {Date(*days.begin()), Date(*days.rbegin())};
        }
        const auto day = filter.column == "day" ? dayOf(filter.value) : std::nullopt;
        if (!day)
            continue;
        const bool from = filter.op == FilterOperator::GreaterOrEqual || filter.op == FilterOperator::Greater;
        const bool until = filter.op == FilterOperator::LessOrEqual || filter.op == FilterOperator::Less;
        if (from || filter.op == FilterOperator::Equal)
            period.from = *day;
        if (until || filter.op == FilterOperator::Equal)
            period.to = *day;
    }
    return period;
}

ChosenSql rowsOf(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    const auto wanted = asked(filters, "measure");
    MeasureReader reader(connection, entity);
    const auto usual = measurePeriod(reader.today());
    ChosenSql all;
    for (const auto* measure : wanted) {
        const bool days = measure->kind == MeasureKind::Flow;
        auto sql = measureRowsSql(*measure, entity, days ? askedPeriod(filters, usual) : usual);
        all.text += (all.text.empty() ? "" : " UNION ALL ") + sql.text;
        all.values.insert(all.values.end(), sql.values.begin(), sql.values.end());
    }
    if (wanted.empty()) {
        auto none = measureRowsSql(measures().front(), entity, usual);
        all = {"SELECT * FROM (" + none.text + ") AS none WHERE 1 = 0", std::move(none.values)};
    }
    return all;
}

View rowsView() {
    View view;
    view.name = "measure-rows";
    view.title = "Rows behind a measure";
    view.description =
        "The documents and events that a measure counts; their sums are the figure. Ask for measure = …, "
        "and for other days than the figure's own with day >= … and day <= ….";
    view.columns = {
        {"measure", "Measure", T::Code, "Its code.", false},
        {"day", "Day", T::Date, "On which it counts."},
        {"number", "Number", T::Code, "What people call the document."},
        {"name", "What", T::Text, "What it is about."},
        {"numerator", "Counts", T::Integer, "What it adds to the sum; minor units of money, thousandths of units."},
        {"denominator", "Of", T::Integer, "What it adds to the divisor; 0 where there is none."},
        {"amount", "Amount", T::Money, "What it adds, of measures in money."},
        {"supplier", "Supplier", T::Text, "Empty where it does not apply."},
        {"node", "Node", T::Code, "Empty where it does not apply."},
        {"channel", "Channel", T::Code, "Empty where it does not apply."},
        {"segment", "Segment", T::Code, "Or category, or disposition; empty where it does not apply."},
        {"reason", "Reason", T::Code, "Or status; empty where it does not apply."},
        {"owner", "Owner", T::Code, "Role whose it is to see to it; empty where it does not apply."},
        {"currency", "Currency", T::Currency, "Of the amount.", false},
        {"source_view", "Opens in", T::Code, "The view that shows the document.", false},
        {"source_id", "Document", T::Text, "Its id there.", false},
        {"id", "Id", T::Code, "Measure, day and document.", false},
        {"rev", "Revision", T::Integer, "Always 0: rows are found when they are asked for.", false},
    };
    view.order = {{"day", true}, {"number"}};
    view.sql = chosenSql;
    view.tables = {"policy"};
    view.search = {"number", "name", "supplier"};
    addChosenSql(view.name, rowsOf);
    return view;
}

} // namespace

void addMeasureViews(Catalog& catalog) {
    catalog.add(figuresView());
    catalog.add(trendView());
    catalog.add(breakdownView());
    catalog.add(rowsView());
}

} // namespace opsdesk
