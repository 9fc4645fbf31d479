#include "core/base/Error.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/workflow/CommandRow.h"
#include "tests/support/Applied.h"
#include "tests/support/CentralDesk.h"
#include "tests/support/PostgresCluster.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// What somebody with a login and plain `psql` queues, past any console.
class PlainDesk : public CentralDesk {
public:
    CommandResult send(const std::string& user, const Command& made) {
        auto envelope = toEnvelope(made);
        const auto told =
            psql(user, fmt::format("SELECT queue_commands(ARRAY['{}'::uuid], ARRAY[$envelope${}$envelope$])",
                                   made.id.toString(), envelope));
        if (!told.done)
            return {made.id, CommandState::Rejected, {"not_queued", told.error, {}}, 0, "{}"};
        const auto results = drain();
        return results.empty() ? CommandResult() : results.back();
    }
    CommandResult send(const std::string& user, const std::string& type, const std::string& payload) {
        return send(user, command(type, user, payload));
    }
    PurchaseOrder order(const std::string& id) {
        const auto session = connect();
        store::UnitOfWork rows(*session);
        return *rows.find<PurchaseOrder>(std::int64_t(1), *Uuid::parse(id));
    }
    /// On the order as it is, or as @p seen says that it was.
    CommandResult act(const std::string& user, const std::string& id, const std::string& action,
                      const std::string& payload = "{}", std::optional<Expected> seen = {}) {
        auto made = command("purchase_order." + action, user, payload);
        const auto now = order(id);
        made.document = now.id;
        made.expected = seen.value_or(Expected{now.version, now.amount});
        return send(user, made);
    }
    /// A submitted order of so many lamps, 5.00 each.
    std::string submitted(const std::string& requester, int quantity) {
        const auto made =
            send(requester, "purchase_order.create",
                 fmt::format(R"({{"supplier":"ACME","node":"HOME","expected_on":"2012-06-01","lines":[{{"sku":"LAMP",)"
                             R"("quantity":{},"unit_cost":500}}]}})",
                             quantity));
        if (!made.applied())
            throw Error(made.rejection.text);
        const auto id = told(made, "document");
        act(requester, id, "submit");
        return id;
    }

    static std::string told(const CommandResult& result, const char* field) {
        const auto object = boost::json::parse(result.result).as_object();
        const auto* found = object.if_contains(field);
        return found && found->is_string() ? std::string(found->as_string()) : std::string();
    }
};

} // namespace

/// Every way round an approval that somebody with a database client may try: the engine refuses each.
class ApprovalBypassTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlainDesk> m_desk;

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        m_desk = std::make_unique<PlainDesk>();
        m_desk->setDay("2011-11-30");
    }
    void cleanupTestCase() { m_desk.reset(); }

    void onesOwnIsNotApproved() {
        const auto id = m_desk->submitted("buyer", 10);
        REFUSED(m_desk->act("buyer", id, "approve"), "segregation_of_duties", "took part");
        QCOMPARE(m_desk->order(id).state, std::string("submitted"));
    }

    /// The database says who sends, whatever the envelope claims.
    void nobodyApprovesAsAnother() {
        const auto id = m_desk->submitted("buyer", 10);
        auto forged = m_desk->command("purchase_order.approve", "finance-lead");
        const auto now = m_desk->order(id);
        forged.document = now.id;
        forged.expected = {now.version, now.amount};
        REFUSED(m_desk->send("buyer", forged), "segregation_of_duties", "");
        forged.id = m_desk->random().uuid(m_desk->clock().now());
        forged.actor = engineUser().id;
        REFUSED(m_desk->send("planner", forged), "not_permitted", "");
        QCOMPARE(m_desk->order(id).state, std::string("submitted"));
    }

    void noStateIsWritten() {
        const auto id = m_desk->submitted("planner", 10);
        for (const char* attempt :
             {"UPDATE purchase_order SET state = 'approved'", "INSERT INTO approval_step SELECT * FROM approval_step",
              "UPDATE approval_step SET state = 'approved'", "DELETE FROM approval_step",
              "UPDATE approval_policy SET rules = '[]'", "UPDATE policy SET value = '999999999'",
              "UPDATE purchase_budget SET amount = 999999999"}) {
            const auto told = m_desk->psql("buyer", attempt);
            QVERIFY2(!told.done && told.error.find("permission denied") != std::string::npos, attempt);
        }
        QCOMPARE(m_desk->order(id).state, std::string("submitted"));
    }

    void limitsHold() {
        const auto id = m_desk->submitted("planner", 1'001);
        REFUSED(m_desk->act("buyer", id, "approve"), "over_limit", "5000.00");
        REFUSED(m_desk->act("planner", id, "approve"), "not_permitted", "");
        // Not even split: the part is of the same makers, and each is approved for itself.
        REFUSED(m_desk->act("buyer", id, "split", R"({"lines":[{"line_no":1,"quantity":1}]})"), "wrong_state", "");
    }

    void whatWasNotSeenIsNotApproved() {
        const auto id = m_desk->submitted("planner", 10);
        const auto seen = m_desk->order(id);
        REFUSED(m_desk->act("buyer", id, "approve", "{}", Expected{}), "missing_expectation", "version");
        REFUSED(m_desk->act("buyer", id, "approve", "{}", Expected{seen.version, {}}), "missing_expectation", "");
        REFUSED(m_desk->act("buyer", id, "approve", "{}", Expected{seen.version, Minor(1)}), "stale_amount", "");
        QVERIFY(m_desk->act("planner", id, "withdraw").applied());
        QVERIFY(m_desk->act("planner", id, "edit", R"({"lines":[{"line_no":1,"sku":"LAMP","quantity":9}]})").applied());
        QVERIFY(m_desk->act("planner", id, "submit").applied());
        REFUSED(m_desk->act("buyer", id, "approve", "{}", Expected{seen.version, seen.amount}), "stale_version", "");
    }

    void theApprovedIsLocked() {
        const auto id = m_desk->submitted("planner", 10);
        QVERIFY(m_desk->act("buyer", id, "approve").applied());
        REFUSED(m_desk->act("planner", id, "edit", R"({"lines":[{"sku":"LAMP","quantity":10000}]})"), "wrong_state",
                "");
        REFUSED(m_desk->act("planner", id, "merge", R"({"orders":[]})"), "wrong_state", "");
        const auto copied = m_desk->act("planner", id, "copy");
        REFUSED(m_desk->act("buyer", PlainDesk::told(copied, "made"), "release"), "wrong_state", "draft");
        REFUSED(m_desk->act("buyer", id, "approve"), "wrong_state", "");
    }

    void amendmentsAreApprovedByOthers() {
        const auto id = m_desk->submitted("planner", 10);
        QVERIFY(m_desk->act("finance-lead", id, "approve").applied());
        QVERIFY(m_desk->act("buyer", id, "release").applied());
        QVERIFY(m_desk->act("buyer", id, "amend", R"({"lines":[{"line_no":1,"quantity":900}]})").applied());
        REFUSED(m_desk->act("buyer", id, "approve"), "segregation_of_duties", "edit");
        REFUSED(m_desk->act("warehouse", id, "receive"), "wrong_state", "");
    }

    void policiesAreNotOnesOwn() {
        const std::string rules = R"([{"name":"All","when":[],"steps":[{"level":1,"role":"buyer","hours":0,)"
                                  R"("escalates_to":""}]}])";
        const auto made = m_desk->send("buyer", "approval_policy.create", R"({"name":"Mine","rules":)" + rules + "}");
        QVERIFY(made.applied());
        auto approve = m_desk->command("approval_policy.approve", "buyer");
        approve.document = Uuid::parse(PlainDesk::told(made, "document"));
        approve.expected.version = 1;
        REFUSED(m_desk->send("buyer", approve), "not_permitted", "finance-lead");
        approve.id = m_desk->random().uuid(m_desk->clock().now());
        REFUSED(m_desk->send("finance-lead", approve), "not_simulated", "");
    }

    /// One person's approvals are one, whoever lent them a role.
    void levelsTakeDifferentPeople() {
        const std::string rules =
            R"([{"name":"Two","when":[],"steps":[{"level":1,"role":"limit","hours":0,)"
            R"("escalates_to":""},{"level":2,"role":"buyer-lead","hours":0,"escalates_to":""}]}])";
        const auto made = m_desk->send("buyer", "approval_policy.create", R"({"name":"Two","rules":)" + rules + "}");
        const auto policy = PlainDesk::told(made, "document");
        QVERIFY(m_desk->send("buyer", "approval_policy.simulate", R"({"policy":")" + policy + R"("})").applied());
        for (const char* action : {"approve", "activate"}) {
            auto step = m_desk->command(std::string("approval_policy.") + action, "finance-lead");
            step.document = Uuid::parse(policy);
            step.expected.version = std::string(action) == "approve" ? 1 : 2;
            const auto done = m_desk->send("finance-lead", step);
            QVERIFY2(done.applied(), done.rejection.text.c_str());
        }
        const auto id = m_desk->submitted("planner", 10);
        QVERIFY(m_desk->act("buyer-lead", id, "approve").applied());
        REFUSED(m_desk->act("buyer-lead", id, "approve"), "level_taken", "");
        QCOMPARE(m_desk->order(id).state, std::string("submitted"));
    }
};

QTEST_GUILESS_MAIN(ApprovalBypassTest)
#include "ApprovalBypassTest.moc"
