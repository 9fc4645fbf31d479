#include "core/ledger/GeneralLedger.h"
#include "core/ledger/Margin.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/SubLedgers.h"
#include "core/measures/MeasureFigures.h"
#include "core/orders/OrderPosting.h"
#include "core/returns/ReturnOrder.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

#include <map>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t oneDay = 86'400'000'000;

class BookDesk : public BuyingWorkspace {
public:
    explicit BookDesk(const TestStore& store)
        : BuyingWorkspace(store), m_reader(makeViewReader(store.connect(), catalog())) {}

    /// A released order of 100 cake stands at 5.00, with 25.00 of freight that a carrier will bill.
    std::string ordered() {
        const auto id = orderIn("draft");
        require(act(id, "edit", "planner", R"({"charges":[{"kind":"freight","amount":2500}]})"));
        for (const auto& [action, actor] :
             {std::pair("submit", "planner"), std::pair("approve", "buyer"), std::pair("release", "buyer")})
            require(act(id, action, actor));
        return id;
    }
    std::string invoiced(const std::string& order, int quantity, std::int64_t unitCost, const std::string& reference,
                         std::int64_t tax = 0) {
        const auto entered = submit(
            "supplier_invoice.enter", "controller",
            fmt::format(R"({{"supplier":"ACME","reference":"{}","invoiced_on":"2011-11-30","amount":{},"tax":{},)"
                        R"("lines":[{{"order":"{}","order_line":1,"quantity":{},"unit_cost":{}}}]}})",
                        reference, quantity * unitCost + tax, tax, order, quantity, unitCost));
        require(entered);
        return told(entered, "document");
    }
    void settle(const std::string& kind, const std::string& action, const std::string& payload = "{}") {
        const auto id = connection().scalar("SELECT CAST(id AS text) FROM receipt_discrepancy WHERE kind = '" + kind +
                                            "' AND state IN ('open', 'claimed')");
        require(submitOn(asText(id.value()), "discrepancy." + action, action == "settle" ? "controller" : "buyer",
                         payload));
    }
    void pay() {
        const auto proposal = submit("payment_proposal.create", "controller", R"({"due_until":"2012-12-31"})");
        require(proposal);
        auto approve = command("payment_proposal.approve", "finance-lead");
        approve.document = Uuid::parse(told(proposal, "document"));
        approve.expected = {1, Minor(std::stoll(told(proposal, "amount")))};
        require(submit(approve));
    }
    /// A journal that the controller writes and the finance lead posts.
    std::string written(const std::string& kind, const std::string& lines) {
        const auto made = submit(
            "manual_journal.create", "controller",
            fmt::format(R"({{"kind":"{}","journal_on":"2011-11-30","description":"x","lines":{}}})", kind, lines));
        require(made);
        require(submitOn(told(made, "document"), "manual_journal.propose", "controller"));
        auto approve = command("manual_journal.approve", "finance-lead");
        approve.document = Uuid::parse(told(made, "document"));
        approve.expected = {2, Minor(std::stoll(told(made, "amount")))};
        require(submit(approve));
        return told(made, "document");
    }
    static void require(const CommandResult& result) {
        if (!result.applied())
            throw std::runtime_error(result.rejection.code + ": " + result.rejection.text);
    }

    /// A sale through the channel web, a return of a part, a write-off and an exchange loss.
    CommandResult trade() {
        const Uuid sold = random().uuid(clock().now()), back = random().uuid(clock().now());
        return run(1, [&](Context& context) -> Outcome {
            SalesOrder sale;
            sale.entity = 1;
            sale.id = sold;
            sale.number = "SO-1";
            sale.channel = "web";
            context.rows().put(sale);
            ReturnOrder returned;
            returned.entity = 1;
            returned.id = back;
            returned.number = "RT-1";
            returned.channel = "web";
            context.rows().put(returned);
            const auto day = context.businessDate();
            const Currency gbp("GBP");
            for (const auto& posting : std::vector<JournalPosting>{
                     {"sale",
                      sold,
                      "SO-1",
                      day,
                      gbp,
                      "",
                      {{Minor(9000), 1},
                       {Minor(400), 1, "sale_discount"},
                       {Minor(350), 0, "sale_shipping"},
                       {Minor(1800), 1, "sale_tax"}}},
                     {"issue", sold, "SO-1", day, gbp, "", {{Minor(5250), 1}}},
                     {"customer_return", back, "RT-1", day, gbp, "", {{Minor(525), 1}}},
                     {"refund_goods", back, "RT-1", day, gbp, "", {{Minor(900), 1}, {Minor(40), 1, "refund_discount"}}},
                     {"write_off", std::nullopt, "WO-1", day, gbp, "", {{Minor(525), 1}}},
                     {"exchange_loss", std::nullopt, "FX-1", day, gbp, "", {{Minor(11)}}}})
                if (const auto entry = postJournal(context, posting); !entry)
                    return tl::unexpected(entry.error());
            return {};
        });
    }

    std::vector<ViewRow> rows(const std::string& view, const std::vector<std::string>& filters = {}) {
        ViewQuery query;
        query.view = view;
        for (const auto& filter : filters)
            query.filters.push_back(Filter::parse(filter));
        return m_reader->rows(query);
    }
    Value at(const ViewRow& row, const std::string& view, const std::string& column) {
        return row.at(static_cast<std::size_t>(catalog().findView(view)->index(column)));
    }
    /// What is wrong with the sub-ledgers; empty when documents and ledger agree everywhere.
    std::string differences() {
        std::string all;
        for (const auto& row : rows("sub-ledgers"))
            if (const auto by = asInteger(at(row, "sub-ledgers", "difference")); by != 0)
                all += fmt::format("{} by {}; ", asText(at(row, "sub-ledgers", "sub_ledger")), by);
        for (const auto& row : rows("sub-ledger-differences"))
            all += fmt::format("{} {} in {}: {}; ", asText(at(row, "sub-ledger-differences", "sub_ledger")),
                               asText(at(row, "sub-ledger-differences", "number")),
                               asText(at(row, "sub-ledger-differences", "source_view")),
                               asInteger(at(row, "sub-ledger-differences", "difference")));
        if (!checkSubLedgers(connection()).ok())
            all += "verify";
        return all;
    }
    std::int64_t inDocuments(const std::string& ledger) {
        return asInteger(at(rows("sub-ledgers", {"sub_ledger = " + ledger}).at(0), "sub-ledgers", "documents"));
    }

private:
    std::unique_ptr<ViewReader> m_reader;
};

} // namespace

/// The books beside what they are about. Today is 2011-11-30; an order is 100 cake stands at 5.00.
class ReconcilingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsAndLedgerAgree_data() { TestStore::addRows(); }
    void documentsAndLedgerAgree() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        const auto agree = [&](const char* step) {
            const auto found = desk.differences();
            return found.empty() ? std::string() : step + (": " + found);
        };
        const auto one = desk.ordered(), other = desk.ordered();
        QCOMPARE(agree("ordered"), std::string());
        APPLIED(desk.act(one, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":90,"damaged":10}]})"));
        QCOMPARE(desk.inDocuments("not_invoiced"), 500'00);
        QCOMPARE(desk.inDocuments("landed_costs"), 25'00);
        QCOMPARE(agree("received"), std::string());
        desk.settle("damaged", "send_back");
        QCOMPARE(agree("sent back"), std::string());
        APPLIED(
            desk.act(other, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":103}],"hold_excess":true})"));
        desk.settle("over", "accept");
        QCOMPARE(agree("more accepted"), std::string());
        const auto part = desk.invoiced(one, 40, 502, "A-1", 33);
        desk.invoiced(other, 103, 500, "A-2", 1000);
        QCOMPARE(desk.inDocuments("payables"), 40 * 502 + 33 + 515'00 + 10'00);
        QCOMPARE(agree("invoiced"), std::string());
        APPLIED(desk.submitOn(part, "supplier_invoice.cancel", "controller", R"({"note":"Sent twice."})"));
        QCOMPARE(agree("cancelled"), std::string());
        APPLIED(
            desk.submit("landed_cost.bill", "controller",
                        fmt::format(R"({{"order":"{}","kind":"freight","reference":"F-1","amount":3100}})", other)));
        QCOMPARE(agree("freight billed"), std::string());
        const auto claimed = desk.ordered();
        APPLIED(desk.act(claimed, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":80,"damaged":20}]})"));
        desk.settle("damaged", "claim");
        QCOMPARE(desk.inDocuments("vendor_claims"), 100'00);
        QCOMPARE(agree("claimed"), std::string());
        desk.settle("damaged", "settle", R"({"credited":9000})");
        QCOMPARE(desk.inDocuments("vendor_claims"), 0);
        QCOMPARE(agree("credited"), std::string());
        desk.pay();
        QCOMPARE(desk.inDocuments("payables"), 31'00 - 90'00);
        QCOMPARE(agree("paid"), std::string());
    }

    /// Each part of a foreign invoice is rounded by itself: 16.02 and 0.02, where all of it would be 16.05.
    void whatIsOwedIsWhatWasBooked() {
        const TestStore database("sqlite");
        BookDesk desk(database);
        APPLIED(desk.submit("exchange_rate.set", "controller",
                            R"({"base":"EUR","currency":"GBP","day":"2011-11-30","rate":"0.80"})"));
        const auto made = desk.submit("purchase_order.create", "planner",
                                      R"({"supplier":"PARIS","node":"HOME","lines":[{"sku":"LANTERN","quantity":1}]})");
        APPLIED(made);
        const auto order = desk.told(made, "document");
        for (const auto& [action, actor] : {std::pair("submit", "planner"), std::pair("approve", "finance-lead"),
                                            std::pair("release", "buyer"), std::pair("receive", "warehouse")})
            APPLIED(desk.act(order, action, actor));
        APPLIED(desk.submit(
            "supplier_invoice.enter", "controller",
            fmt::format(R"({{"supplier":"PARIS","reference":"P-1","invoiced_on":"2011-11-30","amount":2006,)"
                        R"("tax":3,"lines":[{{"order":"{}","order_line":1,"quantity":1,"unit_cost":2003}}]}})",
                        order)));
        QCOMPARE(desk.inDocuments("payables"), 16'04);
        QCOMPARE(desk.differences(), std::string());
        APPLIED(desk.submit("exchange_rate.set", "controller",
                            R"({"base":"EUR","currency":"GBP","day":"2011-11-30","rate":"0.90"})"));
        APPLIED(desk.submit("currency.revalue", "controller"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM journal_entry WHERE event = 'exchange_loss'"), 2);
        QCOMPARE(desk.differences(), std::string()); // an estimate and what takes it back
    }

    /// Also on accounts that otherwise nothing but documents move: an entity begins with what it owed before.
    void whatPeopleWroteIsADocument_data() { TestStore::addRows(); }
    void whatPeopleWroteIsADocument() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        desk.written("opening", R"([{"account":"1150","debit":7000},{"account":"1300","debit":300},)"
                                R"({"account":"2000","credit":20000},{"account":"2100","credit":50},)"
                                R"({"account":"2150","credit":900}])");
        QCOMPARE(desk.inDocuments("refund_liability"), 9'00);
        QCOMPARE(desk.inDocuments("vendor_claims"), 3'00);
        QCOMPARE(desk.differences(), std::string());
        const auto freight =
            desk.written("manual", R"([{"account":"6200","debit":400},{"account":"2110","credit":400}])");
        QCOMPARE(desk.inDocuments("landed_costs"), 4'00);
        QCOMPARE(desk.differences(), std::string());
        APPLIED(desk.submitOn(freight, "manual_journal.reverse", "finance-lead", R"({"note":"Billed."})"));
        QCOMPARE(desk.inDocuments("landed_costs"), 0);
        QCOMPARE(desk.differences(), std::string());
    }

    /// Shares of lines that are shipped in part are rounded half to even, as they are booked.
    void whatCustomersOweIsWhatTheyWereSent_data() { TestStore::addRows(); }
    void whatCustomersOweIsWhatTheyWereSent() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        APPLIED(desk.act(desk.ordered(), "receive", "warehouse"));
        const auto sell = [&](std::int64_t amount, int ordered, int shipped, std::int64_t paid) {
            APPLIED(desk.run(1, [&](Context& context) -> Outcome {
                SalesOrder order;
                order.entity = 1;
                order.id = desk.random().uuid(desk.clock().now());
                order.number = fmt::format("SO-{}/{}", amount, shipped);
                order.channel = "web";
                order.node_id = 1;
                order.currency = Currency("GBP");
                order.ordered_at = context.acceptedAt();
                order.amount = Minor(amount);
                SalesOrderLine line;
                line.entity = 1;
                line.order_id = order.id;
                line.line_no = 1;
                line.item_id = 1;
                line.quantity = Quantity::units(ordered);
                line.shipped = Quantity::units(shipped);
                line.amount = Minor(amount);
                line.tax = Minor(amount / 6);
                if (const auto sold = postSale(context, order, {&line, 1}); !sold)
                    return tl::unexpected(sold.error());
                if (auto done = postPayment(context, order, Minor(), Minor(paid), context.businessDate()); !done)
                    return done;
                order.paid = Minor(paid);
                context.rows().put(std::move(order));
                context.rows().put(std::move(line));
                return {};
            }));
        };
        sell(1001, 3, 1, 0);
        sell(25, 10, 1, 0);
        sell(35, 10, 1, 0);
        sell(500, 2, 2, 500);
        sell(100, 4, 0, 40);
        QCOMPARE(desk.inDocuments("channel_receivable"), 334 + 2 + 4 - 40);
        QCOMPARE(desk.differences(), std::string());
    }

    /// Two deliveries of 100 for 525.00 each, of which the second's freight came to 6.00 more.
    void theOldestLeavesFirst_data() { TestStore::addRows(); }
    void theOldestLeavesFirst() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        const auto first = desk.ordered(), second = desk.ordered();
        APPLIED(desk.act(first, "receive", "warehouse"));
        APPLIED(desk.act(second, "receive", "warehouse"));
        APPLIED(
            desk.submit("landed_cost.bill", "controller",
                        fmt::format(R"({{"order":"{}","kind":"freight","reference":"F-1","amount":3100}})", second)));
        const auto valued = [&](const char* column) {
            return asInteger(desk.at(desk.rows("cost-valuation", {"item_id = 1"}).at(0), "cost-valuation", column));
        };
        QCOMPARE(valued("amount"), 1056'00);
        QCOMPARE(valued("difference"), 0);
        APPLIED(desk.run(1, [&](Context& context) -> Outcome {
            const StockMove sold{1, "", place::available(1), place::customer, Quantity::units(100), std::nullopt};
            const auto left =
                postStock(context, {"issue", {}, "SO-1", context.businessDate(), Currency("GBP"), {sold}});
            return left ? Outcome() : tl::unexpected(left.error());
        }));
        QCOMPARE(valued("amount"), 531'00);
        QCOMPARE(valued("average_amount"), 528'00);
        QCOMPARE(desk.rows("cost-layers").size(), std::size_t(1));
    }

    void whatIsPlantedIsFound_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("an order line") << "UPDATE purchase_order_line SET received_value = received_value + 7"
                                       << QStringList{"not_invoiced purchase-orders 7"};
        QTest::newRow("a receipt") << "UPDATE receipt_line SET charges = charges - 3"
                                   << QStringList{"landed_costs purchase-orders -3"};
        QTest::newRow("a line of an invoice")
            << "UPDATE supplier_invoice_line SET accrued = accrued + 5"
            << QStringList{"not_invoiced purchase-orders 5", "not_invoiced supplier-invoices -5"};
        QTest::newRow("an invoice") << "UPDATE supplier_invoice SET own_amount = own_amount - 1"
                                    << QStringList{"payables supplier-invoices -1"};
        QTest::newRow("stock") << "UPDATE stock_value SET value = value + 2 WHERE item_id = 1"
                               << QStringList{"stock items 2"};
        QTest::newRow("a line of the journal")
            << "UPDATE journal_line SET debit = debit + 4 WHERE account = '1200' AND debit = 50000"
            << QStringList{"stock items -4"};
        QTest::newRow("an entry without a document")
            << "UPDATE journal_entry SET document = NULL WHERE event = 'invoice'"
            << QStringList{"not_invoiced journal 40000", "not_invoiced supplier-invoices -40000",
                           "payables journal -40000", "payables supplier-invoices 40000"};
    }
    void whatIsPlantedIsFound() {
        QFETCH(QString, sql);
        QFETCH(QStringList, found);
        const TestStore database("sqlite");
        BookDesk desk(database);
        const auto order = desk.ordered();
        APPLIED(desk.act(order, "receive", "warehouse"));
        desk.invoiced(order, 80, 500, "A-1");
        QCOMPARE(desk.differences(), std::string());
        desk.connection().execute(sql.toStdString());
        QStringList shown;
        for (const auto& row : desk.rows("sub-ledger-differences"))
            shown << QString::fromStdString(
                fmt::format("{} {} {}", asText(desk.at(row, "sub-ledger-differences", "sub_ledger")),
                            asText(desk.at(row, "sub-ledger-differences", "source_view")),
                            asInteger(desk.at(row, "sub-ledger-differences", "difference"))));
        shown.sort();
        QCOMPARE(shown, found);
    }

    void booksStandAsOfAnyDay_data() { TestStore::addRows(); }
    void booksStandAsOfAnyDay() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        const auto post = [&](const char* day, const char* event, std::int64_t amount) {
            APPLIED(desk.run(1, [&](Context& context) -> Outcome {
                const auto entry = postJournal(
                    context, {event, std::nullopt, "N", *Date::parse(day), Currency("GBP"), "", {{Minor(amount), 1}}});
                return entry ? Outcome() : tl::unexpected(entry.error());
            }));
        };
        post("2011-09-30", "opening", 700);
        post("2011-11-01", "receipt", 50);
        post("2011-11-15", "receipt", 20);
        post("2011-11-15", "issue", 5);
        post("2011-11-02", "receipt", -8); // noted late
        const auto inventory = [&](const char* day) {
            std::int64_t sum = 0, balance = 0;
            for (const auto& row : desk.rows("trial-balance-at", {std::string("day = ") + day})) {
                const auto amount = asInteger(desk.at(row, "trial-balance-at", "amount"));
                sum += amount;
                if (asText(desk.at(row, "trial-balance-at", "account")) == "1200")
                    balance = amount;
            }
            return sum == 0 ? balance : -1;
        };
        const std::pair<const char*, std::int64_t> days[] = {
            {"2011-09-29", 0},   {"2011-09-30", 700}, {"2011-10-31", 700}, {"2011-11-01", 750}, {"2011-11-02", 742},
            {"2011-11-14", 742}, {"2011-11-15", 757}, {"2011-11-30", 757}, {"2013-02-28", 757}};
        for (const auto& [day, balance] : days)
            QVERIFY2(inventory(day) == balance, fmt::format("{}: {}", day, inventory(day)).c_str());
        // What a workspace from before there were days answers.
        desk.connection().execute("DELETE FROM account_day WHERE account = '1200'");
        for (const auto& [day, balance] : days)
            QVERIFY2(inventory(day) == balance, fmt::format("{} from lines: {}", day, inventory(day)).c_str());
    }

    void accrualsHaveTheirAge_data() { TestStore::addRows(); }
    void accrualsHaveTheirAge() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        const auto order = desk.ordered();
        APPLIED(desk.act(order, "receive", "warehouse"));
        desk.clock().advance(10 * oneDay);
        desk.invoiced(order, 60, 500, "A-1");
        const auto twice = desk.invoiced(order, 10, 500, "A-2");
        desk.clock().advance(oneDay);
        APPLIED(desk.submitOn(twice, "supplier_invoice.cancel", "controller", R"({"note":"Sent twice."})"));
        const auto accrued = [&](const std::string& kind, const std::string& day) {
            std::string found;
            for (const auto& row : desk.rows("accruals", {"kind = " + kind, "day = " + day}))
                found += fmt::format("{} for {} days", asInteger(desk.at(row, "accruals", "amount")),
                                     asInteger(desk.at(row, "accruals", "age_days")));
            return found;
        };
        QCOMPARE(accrued("goods", "2011-11-29"), std::string());
        QCOMPARE(accrued("goods", "2011-12-01"), std::string("50000 for 1 days"));
        QCOMPARE(accrued("goods", "2011-12-10"), std::string("15000 for 10 days"));
        QCOMPARE(accrued("goods", "2011-12-11"), std::string("20000 for 11 days"));
        QCOMPARE(accrued("landed_costs", "2011-12-10"), std::string("2500 for 10 days"));
    }

    void marginIsTheIncomeStatement_data() { TestStore::addRows(); }
    void marginIsTheIncomeStatement() {
        OPEN_TEST_STORE(database);
        BookDesk desk(database);
        const auto order = desk.ordered();
        APPLIED(desk.act(order, "receive", "warehouse"));
        desk.invoiced(order, 100, 502, "A-1"); // 2.00 of variance
        APPLIED(desk.trade());
        APPLIED(desk.submit("account.set_own", "finance-lead", R"({"code":"6900","name":"Local","kind":"expense"})"));
        desk.written("manual", R"([{"account":"6900","debit":70},{"account":"2120","credit":70}])");
        const auto profit =
            desk.number("SELECT CAST(SUM(credit - debit) AS bigint) FROM journal_line WHERE account >= '4'");
        QCOMPARE(profit, 9000 - 400 + 350 - 5250 + 525 - 900 + 40 - 525 - 11 - 200 - 70);
        std::map<std::string, std::int64_t> parts;
        std::int64_t total = 0, web = 0;
        for (const auto& row : desk.rows("margin", {"month = 2011-11"})) {
            std::int64_t sum = 0;
            for (const auto& part : marginParts()) {
                const auto amount = asInteger(desk.at(row, "margin", std::string(part.code)));
                parts[std::string(part.code)] += amount;
                sum += amount;
            }
            QCOMPARE(sum, asInteger(desk.at(row, "margin", "margin")));
            total += sum;
            if (asText(desk.at(row, "margin", "channel")) == "web")
                web += sum;
        }
        QCOMPARE(total, profit);
        QCOMPARE(web, 9000 - 400 + 350 - 5250 + 525 - 900 + 40);
        const std::pair<const char*, std::int64_t> expected[] = {{"sales", 9000},          {"discounts", -360},
                                                                 {"shipping", 350},        {"sales_returned", -900},
                                                                 {"cost_back", 525},       {"cost_of_goods", -5250},
                                                                 {"price_variance", -200}, {"other", -81},
                                                                 {"write_offs", -525},     {"fees", 0}};
        for (const auto& [part, amount] : expected)
            QVERIFY2(parts[part] == amount, fmt::format("{}: {}", part, parts[part]).c_str());
        std::int64_t rows = 0;
        for (const auto& row : desk.rows("margin-rows", {"month = 2011-11"}))
            rows += asInteger(desk.at(row, "margin-rows", "amount"));
        QCOMPARE(rows, profit);
        QCOMPARE(desk.rows("margin", {"month = 2010-01"}).size(), std::size_t(0));
        MeasureReader measured(desk.connection(), 1);
        const auto measure =
            measured.sums(*findMeasure("margin_after_all"), {Date::of(2011, 11, 1), Date::of(2011, 11, 30)});
        QCOMPARE(measure.numerator, profit);
        for (const char* view : {"trial-balance", "trial-balance-at"})
            QCOMPARE(asText(desk.at(desk.rows(view, {"account = 6900"}).at(0), view, "name")), std::string("Local"));
    }
};

QTEST_GUILESS_MAIN(ReconcilingTest)
#include "ReconcilingTest.moc"
