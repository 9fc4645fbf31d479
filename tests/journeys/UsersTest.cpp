#include "core/governance/UserEntity.h"
#include "core/workflow/UserId.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <boost/json.hpp>
#include <fmt/format.h>

using namespace opsdesk;
using opsdesk::test::BuyingWorkspace;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

constexpr std::int64_t day = 86'400'000'000;

std::string codeOf(const CommandResult& result) {
    return result.applied() ? "applied" : result.rejection.code;
}

std::string lending(const char* from, const char* to, const char* role, const char* first, const char* last) {
    boost::json::object payload{{"to", to}, {"role", role}, {"first_day", first}, {"last_day", last}};
    if (*from)
        payload["from"] = from;
    return boost::json::serialize(payload);
}

} // namespace

/// What administrators do with users, and how one person stands in for another. Today is 2011-11-30.
class UsersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhatWithUsers_data() {
        QTest::addColumn<std::string>("actor");
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("payload");
        QTest::addColumn<std::string>("outcome");
        const auto row = [](const char* name, const char* actor, const char* type, const char* payload,
                            const char* outcome) {
            QTest::newRow(name) << std::string(actor) << std::string("user.") + type << std::string(payload)
                                << std::string(outcome);
        };
        row("add", "admin", "add", R"({"user":"mia","name":"Mia","roles":["buyer"]})", "applied");
        row("add by a buyer", "buyer", "add", R"({"user":"mia","name":"Mia","roles":[]})", "not_permitted");
        row("add what is there", "admin", "add", R"({"user":"buyer","name":"Mia","roles":[]})", "user_exists");
        row("add nobody", "admin", "add", R"({"user":"mia","name":" ","roles":[]})", "missing_field");
        row("add a superuser", "admin", "add", R"({"user":"postgres","name":"P","roles":[]})", "bad_user_id");
        row("add the engine", "admin", "add", R"({"user":"engine","name":"E","roles":[]})", "bad_user_id");
        row("add a group", "admin", "add", R"({"user":"opsdesk_engine","name":"E","roles":[]})", "bad_user_id");
        row("add words", "admin", "add", R"({"user":"mia; drop","name":"E","roles":[]})", "bad_user_id");
        row("add an unknown role", "admin", "add", R"({"user":"mia","name":"Mia","roles":["king"]})", "unknown_role");
        row("add a conflict", "admin", "add", R"({"user":"mia","name":"Mia","roles":["buyer","warehouse"]})",
            "conflicting_roles");
        row("add elsewhere", "admin", "add", R"({"user":"mia","name":"Mia","roles":[],"entities":[9]})",
            "unknown_entity");
        row("add to the shared one", "admin", "add", R"({"user":"mia","name":"Mia","roles":[],"entities":[0]})",
            "unknown_entity");
        row("grant", "admin", "grant", R"({"user":"planner","role":"buyer"})", "applied");
        row("grant again", "admin", "grant", R"({"user":"planner","role":"planner"})", "applied");
        row("grant a conflict", "admin", "grant", R"({"user":"buyer","role":"steward"})", "conflicting_roles");
        row("grant oneself", "admin", "grant", R"({"user":"admin","role":"buyer"})", "own_rights");
        row("grant administration", "admin", "grant", R"({"user":"buyer","role":"admin"})", "conflicting_roles");
        row("grant the engine's", "admin", "grant", R"({"user":"buyer","role":"engine"})", "unknown_role");
        row("grant nobody", "admin", "grant", R"({"user":"mia","role":"buyer"})", "unknown_user");
        row("grant by the controller", "controller", "grant", R"({"user":"planner","role":"buyer"})", "not_permitted");
        row("revoke", "admin", "revoke", R"({"user":"buyer","role":"buyer"})", "applied");
        row("revoke the last", "admin", "revoke", R"({"user":"admin","role":"admin"})", "last_admin");
        row("enter", "admin", "enter", R"({"user":"buyer","entity":1})", "applied");
        row("enter nowhere", "admin", "enter", R"({"user":"buyer","entity":9})", "unknown_entity");
        row("leave by a buyer", "buyer", "leave", R"({"user":"planner","entity":1})", "not_permitted");
        row("disable", "admin", "disable", R"({"user":"buyer"})", "applied");
        row("disable the last", "admin", "disable", R"({"user":"admin"})", "last_admin");
        row("disable by a buyer", "buyer", "disable", R"({"user":"planner"})", "not_permitted");
        row("enable", "admin", "enable", R"({"user":"buyer"})", "applied");
        row("note one's password", "buyer", "note_password", R"({"user":"buyer"})", "applied");
        row("note another's password", "buyer", "note_password", R"({"user":"planner"})", "not_permitted");
        row("note anyone's password", "admin", "note_password", R"({"user":"planner"})", "applied");
    }
    void whoMayDoWhatWithUsers() {
        QFETCH(std::string, actor);
        QFETCH(std::string, type);
        QFETCH(std::string, payload);
        QFETCH(std::string, outcome);
        BuyingWorkspace desk{TestStore("sqlite")};
        const auto result = desk.submit(type, actor, payload);
        QCOMPARE(codeOf(result), outcome);
    }

    void whoMayLendWhat_data() {
        QTest::addColumn<std::string>("actor");
        QTest::addColumn<std::string>("payload");
        QTest::addColumn<std::string>("outcome");
        const auto row = [](const char* name, const char* actor, const std::string& payload, const char* outcome) {
            QTest::newRow(name) << std::string(actor) << payload << std::string(outcome);
        };
        row("one's own", "buyer-lead", lending("", "buyer", "buyer-lead", "2011-11-30", "2011-12-09"), "applied");
        row("an administrator for others", "admin",
            lending("buyer-lead", "buyer", "buyer-lead", "2011-11-30", "2011-12-09"), "applied");
        row("a buyer for others", "buyer", lending("buyer-lead", "buyer", "buyer-lead", "2011-11-30", "2011-12-09"),
            "not_permitted");
        row("what one has not", "buyer", lending("", "planner", "buyer-lead", "2011-11-30", "2011-12-09"),
            "role_not_held");
        row("to oneself", "buyer", lending("", "buyer", "buyer", "2011-11-30", "2011-12-09"), "own_delegation");
        row("to nobody", "buyer", lending("", "mia", "buyer", "2011-11-30", "2011-12-09"), "unknown_user");
        row("what is none", "buyer", lending("", "planner", "king", "2011-11-30", "2011-12-09"), "unknown_role");
        row("backwards", "buyer", lending("", "planner", "buyer", "2011-12-09", "2011-12-08"), "wrong_date");
        row("yesterday", "buyer", lending("", "planner", "buyer", "2011-11-29", "2011-12-08"), "past_date");
        row("90 days", "buyer", lending("", "planner", "buyer", "2011-12-01", "2012-02-28"), "applied");
        row("91 days", "buyer", lending("", "planner", "buyer", "2011-12-01", "2012-02-29"), "too_long");
        row("a conflict", "finance-lead", lending("", "planner", "finance-lead", "2011-12-01", "2011-12-02"),
            "conflicting_roles");
        row("administration", "admin", lending("", "planner", "admin", "2011-12-01", "2011-12-02"),
            "conflicting_roles");
    }
    void whoMayLendWhat() {
        QFETCH(std::string, actor);
        QFETCH(std::string, payload);
        QFETCH(std::string, outcome);
        BuyingWorkspace desk{TestStore("sqlite")};
        const auto result = desk.submit("user.delegate", actor, payload);
        QCOMPARE(codeOf(result), outcome);
    }

    void conflictsCountOnCommonDaysAlone() {
        BuyingWorkspace desk{TestStore("sqlite")};
        const auto lend = [&](const char* actor, const char* role, const char* first, const char* last) {
            return codeOf(desk.submit("user.delegate", actor, lending("", "executive", role, first, last)));
        };
        QCOMPARE(lend("warehouse", "warehouse", "2011-12-01", "2011-12-10"), std::string("applied"));
        QCOMPARE(lend("buyer", "buyer", "2011-12-10", "2011-12-12"), std::string("conflicting_roles"));
        QCOMPARE(lend("buyer", "buyer", "2011-12-11", "2011-12-12"), std::string("applied"));
        // A role for good meets what is lent.
        QCOMPARE(codeOf(desk.submit("user.grant", "admin", R"({"user":"executive","role":"controller"})")),
                 std::string("conflicting_roles"));
        QCOMPARE(codeOf(desk.submit("user.grant", "admin", R"({"user":"executive","role":"planner"})")),
                 std::string("applied"));
    }

    void standingInBeginsAndEnds_data() { TestStore::addRows(); }
    void standingInBeginsAndEnds() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.orderIn("submitted");
        const auto release = [&] { return codeOf(desk.act(order, "approve", "executive")); };
        QCOMPARE(release(), std::string("not_permitted"));
        const auto lent = desk.submit("user.delegate", "buyer-lead",
                                      lending("", "executive", "buyer-lead", "2011-12-01", "2011-12-02"));
        QVERIFY(lent.applied());
        QCOMPARE(release(), std::string("not_permitted"));
        desk.clock().advance(3 * day);
        QCOMPARE(release(), std::string("not_permitted"));
        desk.clock().advance(-day);
        QVERIFY(desk.submit("user.disable", "admin", R"({"user":"buyer-lead"})").applied());
        QCOMPARE(release(), std::string("not_permitted"));
        QVERIFY(desk.submit("user.enable", "admin", R"({"user":"buyer-lead"})").applied());
        const auto done = desk.act(order, "approve", "executive");
        QCOMPARE(codeOf(done), std::string("applied"));
        QCOMPARE(TestEngine::told(done, "for"), std::string("buyer-lead"));
        QCOMPARE(desk.order(order).approved_by, std::string("executive"));
    }

    void standingInEndsWhenItIsEnded_data() { TestStore::addRows(); }
    void standingInEndsWhenItIsEnded() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.orderIn("submitted");
        const auto lent = desk.submit("user.delegate", "buyer-lead",
                                      lending("", "executive", "buyer-lead", "2011-11-30", "2011-12-02"));
        const auto ending = fmt::format(R"({{"delegation":"{}"}})", TestEngine::told(lent, "delegation"));
        QCOMPARE(codeOf(desk.submit("user.end_delegation", "planner", ending)), std::string("not_permitted"));
        QCOMPARE(codeOf(desk.submit("user.end_delegation", "buyer-lead", ending)), std::string("applied"));
        QCOMPARE(codeOf(desk.act(order, "approve", "executive")), std::string("not_permitted"));
        QCOMPARE(desk.cell("delegations", "role = buyer-lead", "state"), Value("ended"));
        QCOMPARE(codeOf(desk.submit("user.end_delegation", "admin",
                                    R"({"delegation":"00000000-0000-7000-8000-000000000000"})")),
                 std::string("unknown_delegation"));
    }

    void standingInDoesNotBreakSegregation() {
        BuyingWorkspace desk{TestStore("sqlite")};
        const auto lend = lending("", "executive", "buyer-lead", "2011-11-30", "2011-12-02");
        QVERIFY(desk.submit("user.delegate", "buyer-lead", lend).applied());
        // The lender's own order stays the lender's, whoever stands in.
        const auto own = desk.draft("buyer-lead");
        QVERIFY(desk.act(own, "submit", "buyer-lead").applied());
        const auto refused = desk.act(own, "approve", "executive");
        QCOMPARE(codeOf(refused), std::string("segregation_of_duties"));
        QVERIFY2(refused.rejection.text.find("buyer-lead") != std::string::npos, refused.rejection.text.c_str());
        // What the one who stands in made with the lent role is theirs.
        const auto made = desk.draft("executive");
        QVERIFY(desk.act(made, "submit", "executive").applied());
        QCOMPARE(codeOf(desk.act(made, "approve", "executive")), std::string("segregation_of_duties"));
        QCOMPARE(codeOf(desk.act(made, "approve", "buyer-lead")), std::string("applied"));
    }

    void aRightOfOnesOwnComesFirst() {
        BuyingWorkspace desk{TestStore("sqlite")};
        QVERIFY(
            desk.submit("user.delegate", "buyer-lead", lending("", "buyer", "buyer-lead", "2011-11-30", "2011-12-02"))
                .applied());
        // 500.00 is within a buyer's own limit, even of the lender's order.
        const auto small = desk.draft("buyer-lead");
        QVERIFY(desk.act(small, "submit", "buyer-lead").applied());
        const auto done = desk.act(small, "approve", "buyer");
        QCOMPARE(codeOf(done), std::string("applied"));
        QCOMPARE(TestEngine::told(done, "for"), std::string());
        // 10,000.00 is not: only the lender's limit covers it, and the lender may not either.
        const auto large = desk.draft("buyer-lead", R"([{"sku":"CAKESTAND","quantity":2000}])");
        QVERIFY(desk.act(large, "submit", "buyer-lead").applied());
        QCOMPARE(codeOf(desk.act(large, "approve", "buyer")), std::string("segregation_of_duties"));
        const auto others = desk.draft("planner", R"([{"sku":"CAKESTAND","quantity":2000}])");
        QVERIFY(desk.act(others, "submit", "planner").applied());
        QCOMPARE(TestEngine::told(desk.act(others, "approve", "buyer"), "for"), std::string("buyer-lead"));
    }

    void peopleWorkWhereTheyEntered_data() { TestStore::addRows(); }
    void peopleWorkWhereTheyEntered() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        desk.engine().addEntity(2);
        auto made = desk.command("purchase_order.create", "planner",
                                 R"({"supplier":"ACME","node":"HOME","lines":[{"sku":"CAKESTAND","quantity":12}]})");
        made.entity = 2;
        QCOMPARE(codeOf(desk.submit(made)), std::string("not_in_entity"));
        QVERIFY(desk.submit("user.enter", "admin", R"({"user":"planner","entity":2})").applied());
        made.id = desk.command("x", "planner").id;
        QCOMPARE(codeOf(desk.submit(made)), std::string("unknown_node"));
        QCOMPARE(desk.cell("users", "id = planner", "entities"), Value("[1,2]"));
        QVERIFY(desk.submit("user.leave", "admin", R"({"user":"planner","entity":2})").applied());
        QVERIFY(desk.submit("user.leave", "admin", R"({"user":"planner","entity":1})").applied());
        QCOMPARE(desk.cell("users", "id = planner", "entities"), Value("[]"));
        QCOMPARE(codeOf(desk.submit("purchase_order.create", "planner")), std::string("not_in_entity"));
        // A workspace of before: nobody has rows.
        QVERIFY(desk.run(0,
                         [](Context& context) -> Outcome {
                             for (const auto* place :
                                  context.rows().select<UserEntity>(0, "user_id", std::string("planner")))
                                 context.rows().erase<UserEntity>(std::int64_t(0), std::string_view("planner"),
                                                                  place->works_in);
                             return {};
                         })
                    .applied());
        QVERIFY(isNull(desk.cell("users", "id = planner", "entities")));
        QVERIFY(!desk.draft("planner").empty());
    }

    void aNewUserWorks_data() { TestStore::addRows(); }
    void aNewUserWorks() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        QVERIFY(
            desk.submit("user.add", "admin", R"({"user":"mia-2","name":"Mia","roles":["planner","buyer"]})").applied());
        const auto id = desk.draft("mia-2");
        QVERIFY(desk.submit("user.revoke", "admin", R"({"user":"mia-2","role":"planner"})").applied());
        QVERIFY(desk.submit("user.revoke", "admin", R"({"user":"mia-2","role":"buyer"})").applied());
        QCOMPARE(codeOf(desk.act(id, "submit", "mia-2")), std::string("not_permitted"));
        QVERIFY(desk.submit("user.disable", "admin", R"({"user":"mia-2"})").applied());
        QCOMPARE(codeOf(desk.act(id, "submit", "mia-2")), std::string("user_inactive"));
        // A second administrator lets the first go.
        QVERIFY(desk.submit("user.add", "admin", R"({"user":"ada","name":"Ada","roles":["admin"]})").applied());
        QVERIFY(desk.submit("user.disable", "ada", R"({"user":"admin"})").applied());
        QCOMPARE(codeOf(desk.submit("user.disable", "ada", R"({"user":"ada"})")), std::string("last_admin"));
    }

    void idsAreLogins() {
        for (const char* good : {"mia", "m2", "buyer-lead", "m_i_a", "abcdefghijklmnopqrstuvwxyz01234"})
            QVERIFY2(isUserId(good), good);
        for (const char* bad :
             {"", "m", "Mia", "2mia", "-mia", "mia ", "mi a", "mia'", "mia\"", "mïa", "pg_mia", "opsdesk",
              "opsdesk-engine", "public", "none", "all", "replication", "abcdefghijklmnopqrstuvwxyz012345"})
            QVERIFY2(!isUserId(bad), bad);
    }
};

QTEST_GUILESS_MAIN(UsersTest)
#include "UsersTest.moc"
