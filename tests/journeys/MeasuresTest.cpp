#include "core/integration/Areas.h"
#include "core/measures/Measure.h"
#include "core/measures/MeasureFigures.h"
#include "core/measures/MeasureRecord.h"
#include "core/sync/Scope.h"
#include "core/workflow/FilterText.h"
#include "core/workflow/Workspace.h"
#include "tests/support/EngineBus.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <cmath>
#include <fstream>
#include <sstream>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// What can be worked out by hand: four weeks until 30 November, the four before, and those of a year ago.
class SmallShop : public PlanningWorkspace {
public:
    explicit SmallShop(const TestStore& store) : PlanningWorkspace(store) {
        setPolicy("setting.as_of", "2011-11-30");
        sell(1, Date::of(2010, 11, 5), 40, 30);
        sell(1, Date::of(2011, 10, 20), 50);
        const auto sold = sell(1, Date::of(2011, 11, 20), 100, 80);
        sell(2, Date::of(2011, 11, 25), 10);
        takeBack(1, Date::of(2011, 11, 28), 9, 9, sold);
        open(1, 100);
        orderIn("submitted");
        orderIn("received");
        submit("stock.adjust", "warehouse", R"({"sku":"CAKESTAND","node":"HOME","quantity":5,"reason_code":"found"})");
        submit("purchase_order.create", "planner", R"({"supplier":"NOBODY","node":"HOME","lines":[]})");
        plan(Date::of(2011, 11, 30));
    }
};

struct Golden {
    const char* measure;
    std::optional<double> value, before, yearBefore;
};

const Golden golden[] = {
    {"fill_rate", 90.0 / 110, 1.0, 0.75},
    {"short_lines", 0.5, 0.0, 1.0},
    {"missed_sales", 20 * 1000, 0, 10 * 1000},
    {"sales", 110 * 1000, 50 * 1000, 40 * 1000},
    {"orders_taken", 2, 1, 1},
    {"return_rate", 9.0 / 90, 0.0, 0.0},
    {"unlinked_returns", 1.0, {}, {}},
    {"approvals_waiting", 50000, {}, {}},
    {"approvals_age", 0, {}, {}},
    {"spend", 50000, {}, {}},
    {"goods_received", 50000, {}, {}},
    {"purchase_cycle_time", 0, {}, {}},
    {"supplier_in_full", 1.0, {}, {}},
    {"supplier_on_time", 1.0, {}, {}},
    {"stock_value", 100000, {}, {}},
    {"goods_not_invoiced", 50000, {}, {}},
    {"sub_ledger_differences", 50000, {}, {}}, // the stock that was there at first was never booked
    {"commands_refused", 1, {}, {}},
    {"commands_parked", 0, {}, {}},
    {"adjustments_waiting", 2500, {}, {}},
    // Neither supplier has an address or terms of payment; LANTERN, sold by PARIS, is the last with a supplier.
    {"data_findings", 4, {}, {}},
};

std::optional<double> numberIn(const View& view, const ViewRow& row, const std::string& value,
                               const std::string& amount) {
    for (const auto& column : {value, amount})
        if (const auto& cell = row.at(static_cast<std::size_t>(view.index(column))); !isNull(cell))
            return std::holds_alternative<double>(cell) ? std::get<double>(cell)
                                                        : static_cast<double>(std::get<std::int64_t>(cell));
    return std::nullopt;
}

bool same(const std::optional<double>& one, const std::optional<double>& other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9);
}

std::string shown(const std::optional<double>& value) {
    return value ? fmt::format("{}", *value) : "nothing";
}

} // namespace

/// Figures that people steer by: what they come to, and that figure, trend, parts and rows are one.
class MeasuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseWorkedOutByHand_data() { TestStore::addRows(); }
    void figuresAreThoseWorkedOutByHand() {
        OPEN_TEST_STORE(database);
        SmallShop shop(database);
        const auto& view = *shop.catalog().findView("measures");
        for (const auto& [code, value, before, yearBefore] : golden) {
            const auto rows = shop.view("measures", fmt::format("code = {}", code));
            QCOMPARE(rows.size(), std::size_t(1));
            const auto check = [&](const char* what, const std::optional<double>& wanted, const std::string& column,
                                   const std::string& amount) {
                const auto found = numberIn(view, rows.front(), column, amount);
                return same(found, wanted)
                           ? std::string()
                           : fmt::format("{} {}: {} instead of {}", code, what, shown(found), shown(wanted));
            };
            for (const auto& fault :
                 {check("now", value, "value", "amount"), check("before", before, "before", "amount_before"),
                  check("a year before", yearBefore, "year_before", "amount_year_before")})
                QVERIFY2(fault.empty(), fault.c_str());
        }
    }

    /// By the same facts: the rows behind, the parts and the weeks add up to the figure, of every measure.
    void everythingAddsUp_data() { TestStore::addRows(); }
    void everythingAddsUp() {
        OPEN_TEST_STORE(database);
        SmallShop shop(database);
        MeasureReader reader(shop.reader(), 1);
        int withRows = 0;
        for (const auto& measure : measures()) {
            const auto figure = reader.figure(measure).now;
            const auto code = std::string(measure.code);
            const auto& view = *shop.catalog().findView("measure-rows");
            MeasureSums behind;
            for (const auto& row : shop.view("measure-rows", "measure = " + code)) {
                behind.add(
                    {asInteger(row.at(view.index("numerator"))), asInteger(row.at(view.index("denominator"))), 1});
                const auto* opens = shop.catalog().findView(asText(row.at(view.index("source_view"))));
                QVERIFY2(opens, code.c_str());
                const auto id = asText(row.at(view.index("source_id")));
                QVERIFY2(shop.view(opens->name, "id = " + id).size() == 1, (code + " opens " + id).c_str());
            }
            QVERIFY2(behind == figure, (code + ": the rows behind").c_str());
            withRows += behind.facts > 0 ? 1 : 0;
            for (const auto dimension : measureDimensions) {
                if (!hasDimension(measure, dimension))
                    continue;
                MeasureSums parts;
                for (const auto& [part, sums] : reader.parts(measure, dimension, measurePeriod(reader.today())))
                    parts.add(sums);
                QVERIFY2(parts == figure, fmt::format("{} by {}", code, dimension).c_str());
            }
            const auto weeks = reader.trend(measure, MeasureReader::By::Week);
            MeasureSums last;
            for (auto week = weeks.end() - (measure.kind == MeasureKind::Flow ? 4 : 1); week != weeks.end(); ++week)
                last.add(week->sums.value_or(MeasureSums()));
            QVERIFY2(last.numerator == figure.numerator && last.denominator == figure.denominator,
                     (code + " over weeks").c_str());
        }
        QVERIFY(withRows > 20);
    }

    /// The rows of a point of the trend are asked for by its days, and found again by their ids.
    void rowsOfOtherDaysAreFound() {
        const TestStore store("sqlite");
        SmallShop shop(store);
        const auto reader = makeViewReader(store.connect(), shop.catalog());
        ViewQuery query{"measure-rows", 1, {}, "", {}, {}};
        for (const auto* filter : {"measure = fill_rate", "day >= 2011-10-17", "day <= 2011-10-23"})
            query.filters.push_back(Filter::parse(filter));
        const auto keys = reader->keys(query);
        QCOMPARE(keys.size(), std::size_t(1));
        QCOMPARE(reader->rowsById("measure-rows", 1, keys), reader->rows(query));
        // Conditions put together, as a window has them, are those of one another.
        const ViewQuery together{"measure-rows",
                                 1,
                                 {parseFilter("measure = fill_rate and day >= 2011-10-17 and day <= 2011-10-23")},
                                 "",
                                 {},
                                 {}};
        QCOMPARE(reader->rows(together), reader->rows(query));
        QCOMPARE(reader->rows({"measure-rows", 1, {Filter::parse("measure = nothing")}, "", {}, {}}).size(),
                 std::size_t(0));
    }

    void figuresOfThePlanAreThoseOfItsPages() {
        const TestStore store("sqlite");
        SmallShop shop(store);
        QCOMPARE(asInteger(shop.cell("measures", "code = suggestions_at_risk", "amount")),
                 shop.number("SELECT money_at_risk FROM plan_run"));
        QCOMPARE(asInteger(shop.cell("measures", "code = suggestions_waiting", "facts")),
                 shop.number("SELECT COUNT(*) FROM suggestion"));
        QCOMPARE(asInteger(shop.cell("measures", "code = trial_balance_difference", "amount")), std::int64_t(0));
        QCOMPARE(asInteger(shop.cell("measures", "code = stock_ledger_difference", "numerator")),
                 shop.number("SELECT SUM(value) FROM stock_value") -
                     shop.number("SELECT SUM(debit) - SUM(credit) FROM account_balance WHERE account = '1200'"));
    }

    void targetsAreSetByTheirOwners() {
        const TestStore store("sqlite");
        SmallShop shop(store);
        const auto state = [&] { return asText(shop.cell("measures", "code = fill_rate", "state")); };
        const auto set = [&](const char* who, const char* payload) {
            const auto result = shop.submit("measure.set_target", who, payload);
            return result.applied() ? std::string() : result.rejection.code;
        };
        QCOMPARE(state(), "none");
        QCOMPARE(set("buyer-lead", R"({"measure":"fill_rate","value":"0.95"})"), "");
        QCOMPARE(state(), "missed");
        QCOMPARE(asReal(shop.cell("measures", "code = fill_rate", "target")), 0.95);
        QCOMPARE(set("finance-lead", R"({"measure":"fill_rate","value":"0.8"})"), "");
        QCOMPARE(state(), "met");
        QCOMPARE(shop.number("SELECT version FROM policy WHERE entity = 1 AND id = 'target.fill_rate'"), 2);
        QCOMPARE(set("planner", R"({"measure":"fill_rate","value":"0.5"})"), "not_your_measure");
        QCOMPARE(set("warehouse", R"({"measure":"fill_rate","value":"0.5"})"), "not_permitted");
        QCOMPARE(set("buyer-lead", R"({"measure":"fill_rate","value":"much"})"), "wrong_target");
        QCOMPARE(set("buyer-lead", R"({"measure":"luck","value":"1"})"), "unknown_measure");
        QCOMPARE(set("finance-lead", R"({"measure":"stock_value","value":"90000"})"), "");
        QCOMPARE(asText(shop.cell("measures", "code = stock_value", "state")), "missed");
        QCOMPARE(set("finance-lead", R"({"measure":"fill_rate"})"), "");
        QCOMPARE(state(), "none");
        QCOMPARE(set("finance-lead", R"({"measure":"sales"})"), "no_target");
    }

    /// What stands today is compared with what was kept of the same weekday four weeks ago.
    void whatStoodIsKept_data() { TestStore::addRows(); }
    void whatStoodIsKept() {
        OPEN_TEST_STORE(database);
        SmallShop shop(database);
        EngineBus bus(shop.engine());
        shop.setPolicy("setting.as_of", "2011-11-02");
        const auto kept = recordMeasures(shop.reader(), bus, shop.clock(), shop.random(), 1, "planner");
        QVERIFY2(kept.applied(), kept.rejection.text.c_str());
        shop.setPolicy("setting.as_of", "2011-11-30");
        QCOMPARE(asInteger(shop.cell("measures", "code = approvals_waiting", "amount_before")), 50000);
        orderToApproveAsWell(shop);
        QCOMPARE(asInteger(shop.cell("measures", "code = approvals_waiting", "amount")), 100000);
        QCOMPARE(asInteger(shop.cell("measures", "code = approvals_waiting", "amount_before")), 50000);
        const auto early = shop.submit("measure.record", "planner", R"({"day":"2011-12-01","figures":[]})");
        QCOMPARE(early.rejection.code, "wrong_day");
        const auto flow = shop.submit(
            "measure.record", "planner",
            R"({"day":"2011-11-30","figures":[{"measure":"fill_rate","numerator":1,"denominator":1,"facts":1}]})");
        QCOMPARE(flow.rejection.code, "wrong_result");
    }

    /// At a centre nobody is shown a figure of rows that they do not read, nor misses one for another's sake.
    void ownersReadWhatTheyAnswerFor() {
        Catalog catalog;
        addAllAreas(catalog);
        for (const auto& measure : measures()) {
            const auto* reads = catalog.findView(measure.reads);
            QVERIFY2(reads, std::string(measure.code).c_str());
            QVERIFY2(*measure.title && *measure.definition && *measure.formula, std::string(measure.code).c_str());
            for (const auto& facts : measure.facts)
                QVERIFY2(catalog.findView(facts.view), facts.view.c_str());
            const auto owned = std::ranges::any_of(measure.owners, [&](std::string_view role) {
                return mayRead(catalog, {std::string(role)}, measure.reads);
            });
            QVERIFY2(owned, std::string(measure.code).c_str());
        }
    }

    /// docs/measures.md says of every measure what the table says.
    void thePaperIsTheTable() {
        std::ifstream file(OPSDESK_SOURCE_DIR "/docs/measures.md");
        std::stringstream text;
        text << file.rdbuf();
        const auto paper = text.str();
        for (const auto& measure : measures()) {
            const auto line = fmt::format("| {} | `{}` | {} | {} | {} |", measure.title, measure.code,
                                          measure.definition, measure.formula, toString(measure.better));
            QVERIFY2(paper.find(line) != std::string::npos, line.c_str());
        }
    }

private:
    static void orderToApproveAsWell(SmallShop& shop) { shop.orderIn("submitted"); }
};

QTEST_GUILESS_MAIN(MeasuresTest)
#include "MeasuresTest.moc"
