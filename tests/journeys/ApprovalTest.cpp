#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/workflow/ApprovalPolicy.h"
#include "core/workflow/Task.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t hour = 3'600'000'000;

const std::string twoLevels = R"([{"name":"Every order","when":[],)"
                              R"("steps":[{"level":1,"role":"limit","hours":24,"escalates_to":"finance-lead"}]},)"
                              R"({"name":"Over a thousand","when":["amount > 1000.00"],)"
                              R"("steps":[{"level":2,"role":"buyer-lead","hours":0,"escalates_to":""}]}])";
const std::string bothAtOnce = R"([{"name":"Toys","when":[],)"
                               R"("steps":[{"level":1,"role":"buyer-lead","hours":0,"escalates_to":""},)"
                               R"({"level":1,"role":"finance-lead","hours":0,"escalates_to":""}]}])";

/// Buys, and goes by policies that it drafts, tries, approves and puts into force.
class ApprovalDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    std::string draftPolicy(const std::string& rules) {
        return told(submit("approval_policy.create", "buyer-lead", R"({"name":"New","rules":)" + rules + "}"),
                    "document");
    }
    ApprovalPolicy policy(const std::string& id) {
        store::UnitOfWork rows(connection());
        return *rows.find<ApprovalPolicy>(std::int64_t(0), *Uuid::parse(id));
    }
    CommandResult actOn(const std::string& policyId, const std::string& action, const std::string& actor) {
        auto made = command("approval_policy." + action, actor);
        made.document = *Uuid::parse(policyId);
        made.expected.version = policy(policyId).version;
        return submit(made);
    }
    CommandResult simulate(const std::string& policyId) {
        return submit("approval_policy.simulate", "buyer-lead", R"({"policy":")" + policyId + R"("})");
    }
    /// Lets an order have been submitted at another time.
    CommandResult submittedAt(const std::string& id, Timestamp at) {
        return run(1, [&](Context& context) -> Outcome {
            auto moved = *context.rows().find<PurchaseOrder>(std::int64_t(1), *Uuid::parse(id));
            moved.submitted_at = at;
            context.rows().put(moved);
            return {};
        });
    }
    void putIntoForce(const std::string& rules) {
        const auto id = draftPolicy(rules);
        APPLIED(simulate(id));
        APPLIED(actOn(id, "approve", "finance-lead"));
        APPLIED(actOn(id, "activate", "finance-lead"));
    }
    /// A submitted order of so many cake stands, 5.00 each.
    std::string submitted(int quantity, const std::string& requester = "planner") {
        const auto id = draft(requester, fmt::format(R"([{{"item_id":1,"quantity":{}}}])", quantity));
        const auto result = act(id, "submit", requester);
        return result.applied() ? id : result.rejection.text;
    }
    void lend(const std::string& from, const std::string& to, const std::string& role) {
        APPLIED(submit(
            "user.delegate", from,
            fmt::format(R"({{"to":"{}","role":"{}","first_day":"2011-11-30","last_day":"2011-12-05"}})", to, role)));
    }
    std::string text(const std::string& sql) { return asText(connection().scalar(sql).value_or(Value())); }
    void pass(int hours) {
        clock().advance(hours * hour);
        while (engine().fireTimers() > 0) {
        }
    }
};

} // namespace

/// Who is asked to approve an order, in which order, until when, and what no chain of approvals lets through. Today is
/// 2011-11-30, 9 o'clock.
class ApprovalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsFollowOneAnother_data() { TestStore::addRows(); }
    void levelsFollowOneAnother() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        desk.putIntoForce(twoLevels);
        const auto small = desk.submitted(200), large = desk.submitted(201);
        APPLIED(desk.act(small, "approve", "buyer"));
        QCOMPARE(desk.order(small).state, std::string("approved"));

        const auto version = desk.order(large).version;
        REFUSED(desk.act(large, "approve", "planner"), "not_permitted", "");
        APPLIED(desk.act(large, "approve", "buyer"));
        QCOMPARE(desk.order(large).state, std::string("submitted"));
        QCOMPARE(desk.order(large).version, version); // nothing that was seen has changed
        QCOMPARE(desk.order(large).waits_for, std::string("[buyer-lead]"));
        QCOMPARE(asText(desk.cell("po-approvals", "id = " + large, "level")), std::string("buyer-lead"));
        QCOMPARE(asText(desk.cell("po-approvals", "id = " + large, "reason")), std::string("Over a thousand"));
        QCOMPARE(asInteger(desk.cell("po-approvals", "id = " + large, "steps_given")), 1);
        REFUSED(desk.act(large, "approve", "buyer"), "not_permitted", "buyer-lead");
        REFUSED(desk.act(large, "release", "buyer"), "wrong_state", "");
        APPLIED(desk.act(large, "approve", "buyer-lead"));
        QCOMPARE(desk.order(large).state, std::string("approved"));
        QCOMPARE(desk.order(large).approved_amount, desk.order(large).amount);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_step WHERE state = 'approved' AND policy_version > 0"), 3);
        REFUSED(desk.act(large, "approve", "finance-lead"), "wrong_state", "");
    }

    void nobodyFillsTwoLevels_data() { TestStore::addRows(); }
    void nobodyFillsTwoLevels() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        desk.putIntoForce(twoLevels);
        const auto own = desk.submitted(300), lent = desk.submitted(300), asked = desk.submitted(300, "buyer");
        APPLIED(desk.act(own, "approve", "buyer-lead"));
        REFUSED(desk.act(own, "approve", "buyer-lead"), "level_taken", "another person");
        // Standing in for the lead does not make two people of one.
        desk.lend("buyer-lead", "buyer", "buyer-lead");
        APPLIED(desk.act(lent, "approve", "buyer"));
        REFUSED(desk.act(lent, "approve", "buyer"), "level_taken", "You");
        APPLIED(desk.act(lent, "approve", "buyer-lead"));
        // Nor does it make another of who submitted it.
        REFUSED(desk.act(asked, "approve", "buyer"), "segregation_of_duties", "took part");
        // What the delegate gave in the lead's place is the lead's.
        APPLIED(desk.submit("user.add", "admin", R"({"user":"second","name":"Second buyer","roles":["buyer"]})"));
        desk.lend("buyer-lead", "second", "buyer-lead");
        const auto inTheirPlace = desk.submitted(1'200); // over a buyer's limit
        APPLIED(desk.act(inTheirPlace, "approve", "second"));
        REFUSED(desk.act(inTheirPlace, "approve", "buyer-lead"), "level_taken", "buyer-lead");
    }

    void oneLevelIsAskedAtOnce() {
        const TestStore database("sqlite");
        ApprovalDesk desk(database);
        desk.putIntoForce(bothAtOnce);
        const auto id = desk.submitted(10);
        QCOMPARE(desk.order(id).waits_for, std::string("[buyer-lead][finance-lead]"));
        APPLIED(desk.act(id, "approve", "finance-lead"));
        QCOMPARE(desk.order(id).waits_for, std::string("[buyer-lead]"));
        REFUSED(desk.act(id, "approve", "buyer"), "not_permitted", "buyer-lead");
        APPLIED(desk.act(id, "approve", "buyer-lead"));
        QCOMPARE(desk.order(id).state, std::string("approved"));
    }

    void whatChangesIsAskedForAgain() {
        const TestStore database("sqlite");
        ApprovalDesk desk(database);
        desk.putIntoForce(twoLevels);
        const auto id = desk.submitted(300);
        APPLIED(desk.act(id, "approve", "buyer"));
        APPLIED(desk.act(id, "return", "finance-lead", R"({"note":"Less, please."})"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_step WHERE state IN ('open', 'waiting')"), 0);
        APPLIED(desk.act(id, "edit", "planner", R"({"lines":[{"item_id":1,"quantity":260}]})"));
        APPLIED(desk.act(id, "submit", "planner"));
        QCOMPARE(desk.order(id).waits_for, std::string("[limit]"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_step WHERE round = 2"), 2);
        APPLIED(desk.act(id, "approve", "buyer"));
        APPLIED(desk.act(id, "approve", "buyer-lead"));
        QCOMPARE(desk.order(id).state, std::string("approved"));
    }

    /// A policy that forgets the amount does not make a buyer the master of any.
    void noPolicyGoesBeyondLimits() {
        const TestStore database("sqlite");
        ApprovalDesk desk(database);
        desk.putIntoForce(R"([{"name":"Buyers decide","when":[],)"
                          R"("steps":[{"level":1,"role":"buyer","hours":0,"escalates_to":""}]}])");
        const auto id = desk.submitted(2'000); // 10,000.00
        APPLIED(desk.act(id, "approve", "buyer"));
        QCOMPARE(desk.order(id).waits_for, std::string("[limit]"));
        REFUSED(desk.act(id, "approve", "buyer"), "over_limit", "5000.00");
        APPLIED(desk.act(id, "approve", "buyer-lead"));
        QCOMPARE(desk.order(id).state, std::string("approved"));
    }

    void whatNobodyDecidesEscalates_data() { TestStore::addRows(); }
    void whatNobodyDecidesEscalates() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        desk.putIntoForce(R"([{"name":"Lead first","when":[],"steps":[)"
                          R"({"level":1,"role":"buyer-lead","hours":24,"escalates_to":"finance-lead"}]}])");
        const auto id = desk.submitted(10), decided = desk.submitted(10);
        APPLIED(desk.act(decided, "approve", "buyer-lead"));
        desk.pass(11);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_step WHERE reminded_at IS NOT NULL"), 0);
        desk.pass(1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_step WHERE reminded_at IS NOT NULL"), 1);
        REFUSED(desk.act(id, "approve", "finance-lead"), "not_permitted", "buyer-lead");
        desk.pass(12);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM task WHERE state = 'open'"), 1);
        QCOMPARE(desk.text("SELECT owner_role FROM task"), std::string("finance-lead"));
        QCOMPARE(desk.number("SELECT amount FROM task"), 50'00);
        QCOMPARE(asText(desk.cell("po-approvals", "id = " + id, "escalated_to")), std::string("finance-lead"));
        APPLIED(desk.act(id, "approve", "finance-lead"));
        QCOMPARE(desk.order(id).state, std::string("approved"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM task WHERE state = 'done'"), 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM timer WHERE command LIKE 'approval.%'"), 0);
        desk.pass(48);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM command WHERE state = 'parked'"), 0);
    }

    void aPolicyIsTriedBeforeItCounts_data() { TestStore::addRows(); }
    void aPolicyIsTriedBeforeItCounts() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        for (int quantity : {10, 150, 250, 2'000})
            desk.submitted(quantity);
        const auto id = desk.draftPolicy(twoLevels);
        REFUSED(desk.actOn(id, "approve", "buyer-lead"), "not_permitted", "finance-lead");
        REFUSED(desk.actOn(id, "approve", "finance-lead"), "not_simulated", "simulate it first");
        const auto tried = desk.simulate(id);
        APPLIED(tried);
        QCOMPARE(desk.told(tried, "orders"), std::string("4"));
        QCOMPARE(desk.told(tried, "before"), std::string("4"));
        QCOMPARE(desk.told(tried, "after"), std::string("6"));
        QCOMPARE(asInteger(desk.cell("approval-policies", "id = " + id, "approvals_after")), 6);
        APPLIED(desk.submitOn(id, "approval_policy.edit", "buyer-lead", R"({"note":"Another thought."})"));
        REFUSED(desk.actOn(id, "approve", "finance-lead"), "not_simulated", "");
        APPLIED(desk.simulate(id));
        APPLIED(desk.actOn(id, "approve", "finance-lead"));
        REFUSED(desk.simulate(id), "wrong_state", "draft");
        APPLIED(desk.actOn(id, "activate", "finance-lead"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_policy WHERE state = 'active'"), 1);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_policy WHERE state = 'retired'"), 1);
        QCOMPARE(desk.view("approval-rules", "policy_id = " + id).size(), std::size_t(2));
        // What was submitted under the former one goes on under it.
        QCOMPARE(desk.number("SELECT COUNT(*) FROM approval_step WHERE state = 'open'"), 4);
    }

    void whatIsOlderThanAYearIsNotTried_data() { TestStore::addRows(); }
    void whatIsOlderThanAYearIsNotTried() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        desk.submitted(10);
        const auto lastDay = desk.submitted(250), older = desk.submitted(250);
        APPLIED(desk.submittedAt(lastDay, Timestamp::of(Date::of(2010, 11, 30))));
        APPLIED(desk.submittedAt(older, Timestamp::of(Date::of(2010, 11, 29), 23, 59, 59)));
        const auto tried = desk.simulate(desk.draftPolicy(twoLevels));
        APPLIED(tried);
        QCOMPARE(desk.told(tried, "orders"), std::string("2"));
        QCOMPARE(desk.told(tried, "before"), std::string("2"));
        QCOMPARE(desk.told(tried, "after"), std::string("3"));
    }

    /// Neither old orders nor those that were never submitted are read; those of the same batch count as it left them.
    void onlyWhatIsAskedForIsRead_data() { TestStore::addRows(); }
    void onlyWhatIsAskedForIsRead() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        const auto recent = desk.submitted(10), older = desk.submitted(10);
        desk.draft();
        APPLIED(desk.submittedAt(older, Timestamp::of(Date::of(2009, 1, 1))));
        store::UnitOfWork rows(desk.connection());
        const auto since = Timestamp::of(Date::of(2010, 11, 30)).micros();
        const auto found = rows.selectFrom<PurchaseOrder>(1, "submitted_at", since);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front()->id.toString(), recent);
        QCOMPARE(rows.size(), std::size_t(1));
        auto withdrawn = *found.front();
        withdrawn.submitted_at.reset();
        rows.put(withdrawn);
        QVERIFY(rows.selectFrom<PurchaseOrder>(1, "submitted_at", since).empty());
        auto again = *rows.find<PurchaseOrder>(std::int64_t(1), *Uuid::parse(older));
        again.submitted_at = Timestamp(since);
        rows.put(again);
        QCOMPARE(rows.selectFrom<PurchaseOrder>(1, "submitted_at", since).size(), std::size_t(1));
        QVERIFY(rows.selectFrom<PurchaseOrder>(2, "submitted_at", since).empty());
    }

    void rulesMustMakeSense_data() {
        QTest::addColumn<QString>("rules");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* rules, const char* word) {
            QTest::addRow("%s", name) << QString::fromLatin1(rules) << QString::fromLatin1(word);
        };
        const char* step = R"("steps":[{"level":1,"role":"limit","hours":0,"escalates_to":""}]}])";
        const auto when = [&](const char* name, const char* condition) {
            QTest::addRow("%s", name) << QStringLiteral(R"([{"name":"A","when":["%1"],)").arg(condition) + step
                                      << QString::fromLatin1(condition);
        };
        row("none", "[]", "1 to 50 rules");
        row("no name", R"([{"name":"","when":[],"steps":[{"level":1,"role":"limit","hours":0,"escalates_to":""}]}])",
            "name");
        row("no step", R"([{"name":"A","when":[],"steps":[]}])", "approvals");
        row("no level", R"([{"name":"A","when":[],"steps":[{"level":0,"role":"limit","hours":0,"escalates_to":""}]}])",
            "level");
        row("no right",
            R"([{"name":"A","when":[],"steps":[{"level":1,"role":"planner","hours":0,"escalates_to":""}]}])",
            "planner");
        row("escalates to nobody",
            R"([{"name":"A","when":[],"steps":[{"level":1,"role":"limit","hours":1,"escalates_to":"warehouse"}]}])",
            "warehouse");
        row("for ever",
            R"([{"name":"A","when":[],"steps":[{"level":1,"role":"limit","hours":9999,"escalates_to":""}]}])", "9999");
        when("no fact", "moon > 1");
        when("no number", "amount > much");
        when("order of words", "category > toys");
        when("no comparison", "amount");
    }
    void rulesMustMakeSense() {
        QFETCH(QString, rules);
        QFETCH(QString, word);
        const TestStore database("sqlite");
        ApprovalDesk desk(database);
        REFUSED(desk.submit("approval_policy.create", "buyer-lead",
                            R"({"name":"New","rules":)" + rules.toStdString() + "}"),
                "wrong_rule", word.toStdString());
    }

    void conditionsDecideWhoIsAsked_data() {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("asks");
        const auto row = [](const char* condition, bool asks) {
            QTest::addRow("%s", condition) << QString::fromLatin1(condition) << asks;
        };
        // 100 cake stands at 5.50, listed at 5.00, of the category Kitchen, from a supplier of high risk.
        row("amount > 550.00", false);
        row("amount >= 550", true);
        row("lines = 1", true);
        row("category = Kitchen", true);
        row("category in Garden, Kitchen", true);
        row("category != Kitchen", false);
        row("supplier = ACME", true);
        row("supplier_risk in medium,high", true);
        row("price_variance > 9.99", true);
        row("price_variance > 10", false);
        row("origin = manual", true);
        row("budget_left < 0.00", true);
        row("budget_left < -50.01", false);
    }
    void conditionsDecideWhoIsAsked() {
        QFETCH(QString, condition);
        QFETCH(bool, asks);
        const TestStore database("sqlite");
        ApprovalDesk desk(database);
        desk.run(0, [](Context& context) -> Outcome {
            auto item = *context.rows().find<Item>(std::int64_t(0), std::int64_t(1));
            item.category = "Kitchen";
            context.rows().put(item);
            auto supplier = *context.rows().find<Supplier>(std::int64_t(0), std::int64_t(1));
            supplier.risk = "high";
            context.rows().put(supplier);
            return {};
        });
        APPLIED(
            desk.submit("purchase_budget.set", "finance-lead",
                        R"({"category":"Kitchen","first_day":"2011-11-01","last_day":"2011-11-30","amount":50000})"));
        desk.putIntoForce(R"([{"name":"Asked","when":[")" + condition.toStdString() + R"("],)" +
                          R"("steps":[{"level":2,"role":"finance-lead","hours":0,"escalates_to":""}]}])");
        const auto id = desk.draft("planner", R"([{"item_id":1,"quantity":100,"unit_cost":550}])");
        APPLIED(desk.act(id, "submit", "planner"));
        QCOMPARE(desk.order(id).waits_for, std::string(asks ? "[finance-lead]" : "[limit]"));
    }

    void budgetsAreKept_data() { TestStore::addRows(); }
    void budgetsAreKept() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        APPLIED(desk.submit("workspace.set_as_of", "engine", R"({"as_of":"2011-11-30"})"));
        REFUSED(desk.submit("purchase_budget.set", "buyer",
                            R"({"first_day":"2011-11-01","last_day":"2011-11-30","amount":1})"),
                "not_permitted", "");
        APPLIED(desk.submit("purchase_budget.set", "controller",
                            R"({"first_day":"2011-11-01","last_day":"2011-11-30","amount":150000})"));
        APPLIED(desk.submit("purchase_budget.set", "controller",
                            R"({"first_day":"2011-12-01","last_day":"2011-12-31","amount":1})"));
        const auto first = desk.submitted(200), second = desk.submitted(200), third = desk.submitted(100);
        QCOMPARE(asInteger(desk.cell("po-approvals", "id = " + first, "budget_left")), 500'00);
        APPLIED(desk.act(first, "approve", "buyer"));
        REFUSED(desk.act(second, "approve", "buyer"), "over_budget", "500.00 left");
        QCOMPARE(asText(desk.cell("po-approvals", "budget_left < 0.00", "id")), second);
        QCOMPARE(desk.order(second).state, std::string("submitted"));
        APPLIED(desk.act(third, "approve", "buyer")); // the last of it, exactly
        QCOMPARE(asInteger(desk.cell("purchase-budgets", "last_day = 2011-11-30", "remaining")), 0);
        // Whose limit is none goes beyond it, and it shows.
        APPLIED(desk.act(second, "approve", "finance-lead"));
        QCOMPARE(desk.number("SELECT amount - committed FROM purchase_budget WHERE amount > 1"), -1'000'00);
        // What is not bought is free again.
        APPLIED(desk.act(first, "cancel", "buyer", R"({"reason_code":"po_budget"})"));
        APPLIED(desk.act(second, "return", "finance-lead", R"({"note":"Wait."})"));
        QCOMPARE(desk.number("SELECT committed FROM purchase_budget WHERE amount > 1"), 500'00);
        APPLIED(desk.act(third, "release", "buyer"));
        APPLIED(desk.act(third, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":60}]})"));
        APPLIED(desk.act(third, "close", "buyer"));
        QCOMPARE(desk.number("SELECT committed FROM purchase_budget WHERE amount > 1"), 300'00);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM purchase_budget_use"), 1);
    }

    void tasksHaveOwners_data() { TestStore::addRows(); }
    void tasksHaveOwners() {
        OPEN_TEST_STORE(database);
        ApprovalDesk desk(database);
        desk.putIntoForce(R"([{"name":"Lead first","when":[],"steps":[)"
                          R"({"level":1,"role":"buyer-lead","hours":1,"escalates_to":"finance-lead"}]}])");
        const auto order = desk.submitted(10);
        desk.pass(1);
        const auto task = desk.text("SELECT CAST(id AS text) FROM task");
        const auto act = [&](const std::string& action, const std::string& actor, const std::string& payload = "{}") {
            return desk.submitOn(task, "task." + action, actor, payload);
        };
        REFUSED(act("take", "buyer"), "not_owner", "finance-lead");
        REFUSED(act("assign", "finance-lead", R"({"user":"buyer"})"), "not_owner", "Buyer");
        REFUSED(act("take", "admin"), "not_permitted", "");
        APPLIED(act("take", "finance-lead"));
        REFUSED(act("resolve", "finance-lead"), "missing_note", "note");
        APPLIED(act("release", "finance-lead"));
        APPLIED(act("dismiss", "finance-lead", R"({"note":"It can wait."})"));
        REFUSED(act("take", "finance-lead"), "wrong_state", "reopen");
        APPLIED(act("reopen", "finance-lead"));
        QCOMPARE(asText(desk.cell("tasks", "id = " + task, "subject")), desk.order(order).number);
        APPLIED(desk.act(order, "withdraw", "planner"));
        QCOMPARE(asText(desk.cell("tasks", "id = " + task, "state")), std::string("done"));
    }
};

QTEST_GUILESS_MAIN(ApprovalTest)
#include "ApprovalTest.moc"
