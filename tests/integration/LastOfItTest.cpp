#include "core/integration/Areas.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/sync/CentralBus.h"
#include "core/workflow/Context.h"
#include "core/workflow/Engine.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"
#include "tests/support/ServingEngine.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/TestCentre.h"

#include <QtTest>

#include <algorithm>
#include <barrier>
#include <map>
#include <thread>

#include <boost/json.hpp>
#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr int senders = 64;
constexpr std::int64_t orderAmount = 500'00;

/// As many as OPSDESK_TRIALS says; a hundredth of the ten thousand without it.
int trials() {
    const int wanted = qEnvironmentVariableIntValue("OPSDESK_TRIALS");
    return wanted > 0 ? wanted : 100;
}

Outcome putMasters(Context& context) {
    const Currency gbp("GBP");
    auto& rows = context.rows();
    rows.put(Supplier{0, 1, "ACME", "Acme Gifts", gbp, Minor(), 7, "GB", 0});
    rows.put(Item{0, 1, "CAKESTAND", "A cake stand", "", "each", "active", Minor(1000), gbp, 0});
    SupplierItem sold;
    sold.id = Uuid::derived(Uuid(), "1/1");
    sold.supplier_id = sold.item_id = 1;
    sold.unit_cost = Minor(500);
    sold.currency = gbp;
    sold.lead_time_days = 21;
    rows.put(sold);
    return {};
}

/// Of one order so many refunds are tried: one with thousands would be looked through by every command.
constexpr int trialsOfOrder = 50;

Uuid soldOrder(int trial) {
    return Uuid::derived(Uuid(), fmt::format("sold/{}", trial / trialsOfOrder));
}

/// A cake stand that somebody bought for a pound, and paid.
void putSold(Context& context, int trial) {
    SalesOrder order;
    order.entity = context.entity();
    order.id = soldOrder(trial);
    order.number = fmt::format("SO-{}", trial / trialsOfOrder + 1);
    order.state = "shipped";
    order.version = 1;
    order.channel = "web";
    order.currency = Currency("GBP");
    order.amount = order.paid = Minor(100);
    order.payment_state = "paid";
    SalesOrderLine line;
    line.entity = order.entity;
    line.order_id = order.id;
    line.line_no = line.item_id = 1;
    line.quantity = line.shipped = Quantity::units(1);
    line.unit_price = line.amount = Minor(100);
    auto& rows = context.rows();
    rows.put(line);
    rows.put(OrderPayment{order.entity, order.id, 1, "card", "pay-1", order.currency, order.amount, Minor(),
                          order.ordered_at, 0});
    rows.put(std::move(order));
}

Outcome putNode(Context& context) {
    for (int trial = 0; trial < trials(); trial += trialsOfOrder)
        putSold(context, trial);
    context.rows().put(Node{context.entity(), 1, "HOME", "Home", "warehouse", "GB", 0});
    // A thousand cake stands, 5.00 each.
    const Currency gbp("GBP");
    const StockMove opening{1, "", place::opening, place::available(1), Quantity::units(1000), Minor(500'000)};
    if (auto done = postStock(context, {"opening", {}, "OPEN", context.businessDate(), gbp, {opening}}); !done)
        return tl::unexpected(done.error());
    const auto entry =
        postJournal(context, {"opening", {}, "OPEN", context.businessDate(), gbp, "", {{Minor(500'000), 1}}});
    return entry ? Outcome() : tl::unexpected(entry.error());
}

/// A place where people buy, embedded or at a centre.
class BuyingPlace {
public:
    explicit BuyingPlace(bool central) {
        addAllAreas(m_catalog);
        if (central) {
            m_centre = std::make_unique<TestCentre>();
            const auto owner = m_centre->connect();
            Catalog catalog;
            fill(catalog);
            Engine engine(*owner, catalog, m_clock, m_random);
            for (const auto& [type, entity] : {std::pair("test.masters", 0), std::pair("test.node", 1)}) {
                Command made = command(type, "engine");
                made.entity = entity;
                engine.process(std::span(&made, 1));
            }
            m_serving = std::make_unique<ServingEngine>(m_centre->engineUrl(), m_catalog, m_folder.file("anchor"));
            return;
        }
        m_catalog.addSeed(true, putMasters);
        m_catalog.addSeed(false, putNode);
        Workspace::init(m_folder.file("buying.opsdesk"), m_catalog, m_clock, m_random);
        m_workspace = Workspace::open(m_folder.file("buying.opsdesk"), m_catalog, m_clock, m_random);
    }

    /// A bus of its own at a centre, where people are who they log in as.
    CommandBus& busOf(const std::string& user, int sender = 0) {
        if (m_workspace)
            return m_workspace->bus();
        auto& bus = m_buses[{user, sender}];
        if (!bus)
            bus = std::make_unique<CentralBus>(m_centre->url(user), m_catalog, m_clock, m_random);
        return *bus;
    }
    Command command(const std::string& type, const std::string& actor, const std::string& payload = "{}") {
        Command made;
        made.id = m_random.uuid(m_clock.now());
        made.type = type;
        made.entity = 1;
        made.actor = actor;
        made.payload = payload;
        return made;
    }
    CommandResult send(const std::string& type, const std::string& actor, const std::string& payload,
                       std::optional<Uuid> document = {}, Expected expected = {}) {
        auto made = command(type, actor, payload);
        made.document = document;
        made.expected = expected;
        return busOf(actor).submitAndWait(std::move(made));
    }
    Date today() const { return m_today; }
    /// One more returned cake stand at HOME, worth what one costs.
    void takeBackOne() {
        const auto id = m_random.uuid(m_clock.now());
        const auto made = send("stock.adjust", "warehouse",
                               R"({"sku":"CAKESTAND","node":"HOME","stock_state":"returned","quantity":1,)"
                               R"("reason_code":"found"})",
                               id);
        const auto worth = made.applied() ? amountOf(made) : Minor();
        const auto done = send("stock_adjustment.approve", "finance-lead", "{}", id, {1, worth});
        if (!made.applied() || !done.applied())
            throw std::runtime_error(made.rejection.text + done.rejection.text);
    }
    /// A proposal of what becomes of a returned cake stand, and what is at stake.
    std::pair<Uuid, Minor> proposedWriteOff(const std::string& disposition) {
        const auto id = m_random.uuid(m_clock.now());
        const auto made = send("write_off.propose", "warehouse",
                               R"({"sku":"CAKESTAND","node":"HOME","stock_state":"returned","quantity":1,)"
                               R"("reason_code":"damaged","disposition":")" +
                                   disposition + R"("})",
                               id);
        if (!made.applied())
            throw std::runtime_error(made.rejection.text);
        return {id, amountOf(made)};
    }
    /// A cake stand that came back without notice and was found as new: the return, and its version.
    std::pair<Uuid, std::int64_t> inspectedReturn() {
        const auto id = m_random.uuid(m_clock.now());
        const auto came = send("return.receive_blind", "returns",
                               R"({"node":"HOME","lines":[{"sku":"CAKESTAND","quantity":1}]})", id);
        const auto seen =
            send("return.inspect", "returns", R"({"lines":[{"line_no":1,"grade":"as_new"}]})", id, {1, {}});
        if (!came.applied() || !seen.applied())
            throw std::runtime_error(came.rejection.text + seen.rejection.text);
        return {id, boost::json::parse(seen.result).at("version").as_int64()};
    }
    /// Asks to give so many pence of the trial's order back.
    Command goodwill(int trial, std::int64_t pence) {
        auto made = command("refund.goodwill", "returns",
                            fmt::format(R"({{"order_id":"{}","goodwill":{},"reason_code":"rf_goodwill"}})",
                                        soldOrder(trial).toString(), pence));
        made.document = m_random.uuid(m_clock.now());
        return made;
    }
    /// The same, done.
    Uuid proposedRefund(int trial, std::int64_t pence) {
        const auto wish = goodwill(trial, pence);
        const auto made = busOf("returns").submitAndWait(wish);
        return made.applied() ? *wish.document : throw std::runtime_error(made.rejection.text);
    }
    /// What was given back of the trial's order, in pence.
    std::int64_t refunded(int trial) {
        const auto order = soldOrder(trial).toString();
        return number("SELECT refunded FROM sales_order WHERE entity = 1 AND id = '" + order + "'", {});
    }
    /// What stands in a state at HOME, in whole units.
    std::int64_t there(const std::string& state) {
        return number(
                   "SELECT quantity FROM stock_position WHERE entity = 1 AND item_id = 1 AND node_id = 1 AND state = ?",
                   {state}) /
               Quantity::scale;
    }
    /// A submitted order of a hundred cake stands, at its second version.
    Uuid submittedOrder() {
        const auto id = m_random.uuid(m_clock.now());
        const auto made = send("purchase_order.create", "planner",
                               R"({"supplier":"ACME","node":"HOME","lines":[{"item_id":1,"quantity":100}]})", id);
        const auto asked = send("purchase_order.submit", "planner", "{}", id, {1, Minor(orderAmount)});
        if (!made.applied() || !asked.applied())
            throw std::runtime_error(made.rejection.text + asked.rejection.text);
        return id;
    }

private:
    std::int64_t number(const std::string& sql, std::initializer_list<Value> values) {
        const auto reader = m_workspace ? store::openSqlite(m_folder.file("buying.opsdesk"), store::OpenMode::ReadOnly)
                                        : m_centre->connect();
        return asInteger(reader->scalar(sql, values).value_or(Value(std::int64_t(0))));
    }
    static Minor amountOf(const CommandResult& made) {
        return Minor(boost::json::parse(made.result).at("amount").as_int64());
    }
    static void fill(Catalog& catalog) {
        addAllAreas(catalog);
        for (const auto& [name, handle] : {std::pair("test.masters", &putMasters), std::pair("test.node", &putNode)}) {
            CommandType type;
            type.name = name;
            type.shared = std::string_view(name) == "test.masters";
            type.handle = handle;
            catalog.add(std::move(type));
        }
    }

    TemporaryFolder m_folder;
    SystemClock m_clock;
    Date m_today = SystemClock().now().date();
    SystemRandom m_random;
    Catalog m_catalog;
    std::unique_ptr<TestCentre> m_centre;
    std::unique_ptr<ServingEngine> m_serving;
    std::unique_ptr<Workspace> m_workspace;
    std::map<std::pair<std::string, int>, std::unique_ptr<CentralBus>> m_buses;
};

/// So many people who send at the same moment, each with a connection of their own.
class Crowd {
public:
    Crowd(BuyingPlace& place, const std::string& user) : Crowd(place, user, user) {}
    /// Every other one is @p other.
    Crowd(BuyingPlace& place, const std::string& user, const std::string& other) : m_place(place), m_user(user) {
        for (int i = 0; i < senders; ++i) {
            auto& bus = place.busOf(i % 2 == 0 ? user : other, i);
            m_threads.emplace_back([this, i, &bus](const std::stop_token& stop) {
                for (;;) {
                    m_begin.arrive_and_wait();
                    if (stop.stop_requested())
                        return;
                    const auto at = static_cast<std::size_t>(i);
                    m_results[at] = bus.submitAndWait(m_commands[at]);
                    m_end.arrive_and_wait();
                }
            });
        }
    }
    ~Crowd() {
        for (auto& thread : m_threads)
            thread.request_stop();
        m_begin.arrive_and_wait();
    }
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    /// How many were applied, and with which codes the others were refused.
    std::map<std::string, int> send(std::vector<Command> commands) {
        m_commands = std::move(commands);
        m_begin.arrive_and_wait();
        m_end.arrive_and_wait();
        std::map<std::string, int> outcomes;
        for (const auto& result : m_results)
            ++outcomes[result.applied() ? "applied" : result.rejection.code];
        return outcomes;
    }
    /// Each of them decides on the same document.
    std::map<std::string, int> decide(const std::string& type, const Uuid& document, Expected expected,
                                      const std::string& payload = "{}") {
        std::vector<Command> commands;
        for (int i = 0; i < senders; ++i) {
            commands.push_back(m_place.command(type, m_user, payload));
            commands.back().document = document;
            commands.back().expected = expected;
        }
        return send(std::move(commands));
    }
    const std::vector<CommandResult>& results() const { return m_results; }

private:
    BuyingPlace& m_place;
    std::string m_user;
    std::vector<Command> m_commands;
    std::vector<CommandResult> m_results = std::vector<CommandResult>(senders);
    std::barrier<> m_begin{senders + 1};
    std::barrier<> m_end{senders + 1};
    std::vector<std::jthread> m_threads;
};

std::string told(const std::map<std::string, int>& outcomes) {
    std::string text;
    for (const auto& [code, count] : outcomes)
        text += fmt::format("{} {} ", count, code);
    return text;
}

} // namespace

/// Many people at the same moment want what only one of them can have.
class LastOfItTest : public QObject {
    Q_OBJECT

    static void addPlaces() {
        QTest::addColumn<bool>("central");
        QTest::newRow("embedded") << false;
        if (PostgresCluster::available())
            QTest::newRow("central") << true;
    }

private Q_SLOTS:
    void anApprovalIsGivenOnce_data() { addPlaces(); }
    void anApprovalIsGivenOnce() {
        QFETCH(bool, central);
        BuyingPlace place(central);
        Crowd crowd(place, "buyer-lead");
        for (int trial = 0; trial < trials(); ++trial) {
            const auto order = place.submittedOrder();
            const auto outcomes = crowd.decide("purchase_order.approve", order, {2, Minor(orderAmount)});
            QVERIFY2(outcomes.contains("applied") && outcomes.at("applied") == 1, told(outcomes).c_str());
        }
    }

    void theLastOfABudgetIsTakenOnce_data() { addPlaces(); }
    void theLastOfABudgetIsTakenOnce() {
        QFETCH(bool, central);
        BuyingPlace place(central);
        Crowd crowd(place, "buyer-lead");
        std::vector<Uuid> orders;
        for (int i = 0; i < senders; ++i)
            orders.push_back(place.submittedOrder());
        for (int trial = 1; trial <= trials(); ++trial) {
            // Room for one more than were approved before.
            const auto budget = place.send(
                "purchase_budget.set", "finance-lead",
                fmt::format(R"({{"category":"","first_day":"{}","last_day":"{}","amount":{}}})",
                            place.today().toString(), (place.today() + 365).toString(), trial * orderAmount));
            QVERIFY2(budget.applied(), budget.rejection.text.c_str());
            std::vector<Command> approvals;
            for (const auto& order : orders) {
                approvals.push_back(place.command("purchase_order.approve", "buyer-lead"));
                approvals.back().document = order;
                approvals.back().expected = {2, Minor(orderAmount)};
            }
            const auto outcomes = crowd.send(std::move(approvals));
            QVERIFY2(outcomes == (std::map<std::string, int>{{"applied", 1}, {"over_budget", senders - 1}}),
                     told(outcomes).c_str());
            for (std::size_t i = 0; i < orders.size(); ++i)
                if (crowd.results()[i].applied())
                    orders[i] = place.submittedOrder();
        }
    }

    /// Whether it goes to the shelf or out of the books, a unit goes once.
    void theLastReturnedUnitGoesOnce_data() { addPlaces(); }
    void theLastReturnedUnitGoesOnce() {
        QFETCH(bool, central);
        BuyingPlace place(central);
        Crowd crowd(place, "controller");
        std::vector<std::pair<Uuid, Minor>> proposals;
        const auto propose = [&](int i) { return place.proposedWriteOff(i % 2 == 0 ? "restock" : "write_off"); };
        place.takeBackOne();
        for (int i = 0; i < senders; ++i)
            proposals.push_back(propose(i));
        for (int trial = 1; trial <= trials(); ++trial) {
            const auto before = place.there("returned");
            QCOMPARE(before, 1);
            std::vector<Command> approvals;
            for (const auto& [id, worth] : proposals) {
                approvals.push_back(place.command("write_off.approve", "controller"));
                approvals.back().document = id;
                approvals.back().expected = {1, worth};
            }
            const auto outcomes = crowd.send(std::move(approvals));
            QVERIFY2(outcomes == (std::map<std::string, int>{{"applied", 1}, {"insufficient_stock", senders - 1}}),
                     told(outcomes).c_str());
            QCOMPARE(place.there("returned"), 0);
            place.takeBackOne();
            for (std::size_t i = 0; i < proposals.size(); ++i)
                if (crowd.results()[i].applied())
                    proposals[i] = propose(static_cast<int>(i));
        }
    }

    /// The desk puts it on the shelf while the controller takes it off the books.
    void aUnitThatWasInspectedGoesOnce_data() { addPlaces(); }
    void aUnitThatWasInspectedGoesOnce() {
        QFETCH(bool, central);
        BuyingPlace place(central);
        Crowd crowd(place, "returns", "controller");
        std::vector<std::pair<Uuid, Minor>> proposals;
        auto came = place.inspectedReturn();
        for (int i = 0; i < senders / 2; ++i)
            proposals.push_back(place.proposedWriteOff("write_off"));
        for (int trial = 1; trial <= trials(); ++trial) {
            QCOMPARE(place.there("returned"), 1);
            const auto shelf = place.there("available");
            std::vector<Command> wishes;
            for (const auto& [id, worth] : proposals) {
                wishes.push_back(
                    place.command("return.dispose", "returns", R"({"lines":[{"line_no":1,"disposition":"restock"}]})"));
                wishes.back().document = came.first;
                wishes.back().expected = {came.second, {}};
                wishes.push_back(place.command("write_off.approve", "controller"));
                wishes.back().document = id;
                wishes.back().expected = {1, worth};
            }
            auto outcomes = crowd.send(std::move(wishes));
            QVERIFY2(outcomes["applied"] == 1, told(outcomes).c_str());
            const bool restocked = place.there("available") > shelf;
            // Whoever looks at the return again sees that it was dealt with; whoever proposed something else finds
            // none.
            QVERIFY2(outcomes["insufficient_stock"] == (restocked ? senders / 2 : senders - 1), told(outcomes).c_str());
            QVERIFY2(outcomes["stale_version"] == (restocked ? senders / 2 - 1 : 0), told(outcomes).c_str());
            QCOMPARE(place.there("returned"), 0);
            came = place.inspectedReturn();
            for (std::size_t i = 0; i < proposals.size(); ++i)
                if (crowd.results()[2 * i + 1].applied())
                    proposals[i] = place.proposedWriteOff("write_off");
        }
    }

    /// 64 people approve one refund, and then note that it was paid: it is owed once, and paid once.
    void aRefundIsGivenBackOnce_data() { addPlaces(); }
    void aRefundIsGivenBackOnce() {
        QFETCH(bool, central);
        BuyingPlace place(central);
        Crowd crowd(place, "controller");
        for (int trial = 0; trial < trials(); ++trial) {
            const auto refund = place.proposedRefund(trial, 100);
            const auto approved = crowd.decide("refund.approve", refund, {1, Minor(100)});
            QVERIFY2(approved == (std::map<std::string, int>{{"applied", 1}, {"stale_version", senders - 1}}),
                     told(approved).c_str());
            QCOMPARE(place.refunded(trial), 100);
            const auto paid = crowd.decide("refund.pay", refund, {}, R"({"reference":"re_1"})");
            QVERIFY2(paid == (std::map<std::string, int>{{"applied", 1}, {"wrong_state", senders - 1}}),
                     told(paid).c_str());
            APPLIED(place.send("refund.reverse", "finance-lead", R"({"note":"Once more."})", refund, {3, Minor(100)}));
            QCOMPARE(place.refunded(trial), 0);
        }
    }

    /// Of a pound 99 pence are given back, and 64 people each propose to give the last one.
    void theLastCentIsPromisedOnce_data() { addPlaces(); }
    void theLastCentIsPromisedOnce() {
        QFETCH(bool, central);
        BuyingPlace place(central);
        Crowd crowd(place, "returns");
        for (int trial = 0; trial < trials(); ++trial) {
            if (trial % trialsOfOrder == 0)
                APPLIED(
                    place.send("refund.approve", "controller", "{}", place.proposedRefund(trial, 99), {1, Minor(99)}));
            std::vector<Command> wishes;
            for (int i = 0; i < senders; ++i)
                wishes.push_back(place.goodwill(trial, 1));
            const auto outcomes = crowd.send(wishes);
            QVERIFY2(outcomes == (std::map<std::string, int>{{"applied", 1}, {"over_refundable", senders - 1}}),
                     told(outcomes).c_str());
            const auto won = std::ranges::find_if(crowd.results(), &CommandResult::applied) - crowd.results().begin();
            const auto refund = wishes[std::size_t(won)].document;
            APPLIED(place.send("refund.approve", "controller", "{}", refund, {1, Minor(1)}));
            QCOMPARE(place.refunded(trial), 100);
            APPLIED(place.send("refund.reverse", "finance-lead", R"({"note":"Once more."})", refund, {2, Minor(1)}));
        }
    }
};

QTEST_GUILESS_MAIN(LastOfItTest)
#include "LastOfItTest.moc"
