// The returns desk's rules by table: which rule speaks for a return, which grade answers leave, where goods should go.
#include "core/returns/ReturnGrading.h"
#include "core/returns/ReturnPolicies.h"
#include "core/returns/ReturnPolicy.h"

#include <QtTest>

using namespace opsdesk;

namespace {

InspectionChecklist list(bool required) {
    return {
        "box",
        "",
        required,
        {{"Closed?", {{"yes", ""}, {"no", "opened"}}}, {"Works?", {{"yes", ""}, {"no", "faulty"}, {"odd", "used"}}}}};
}

} // namespace

class ReturnGradingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatHoldsCounts_data() {
        QTest::addColumn<QString>("returnClass");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("fee");
        QTest::newRow("usual") << ""
                               << "changed_mind"
                               << "unopened"
                               << "Any reason: 30 days" << 30 << 0;
        QTest::newRow("opened") << ""
                                << "changed_mind"
                                << "opened"
                                << "Opened: 30 days, a tenth is kept" << 30 << 10;
        QTest::newRow("used") << ""
                              << "no_reason"
                              << "used"
                              << "Used: 30 days, a fifth is kept" << 30 << 20;
        QTest::newRow("faulty") << ""
                                << "faulty"
                                << "used"
                                << "Faulty: a year" << 365 << 0;
        QTest::newRow("wrong") << ""
                               << "wrong_item"
                               << "opened"
                               << "The wrong item was sent: 90 days" << 90 << 0;
        QTest::newRow("hygiene") << "hygiene"
                                 << "changed_mind"
                                 << "opened"
                                 << "Hygiene goods that were opened are not taken back" << 0 << 0;
        QTest::newRow("hygiene, closed") << "hygiene"
                                         << "changed_mind"
                                         << "unopened"
                                         << "Any reason: 30 days" << 30 << 0;
        QTest::newRow("hygiene, faulty") << "hygiene"
                                         << "faulty"
                                         << "opened"
                                         << "Faulty: a year" << 365 << 0;
    }
    void theFirstRuleThatHoldsCounts() {
        QFETCH(QString, returnClass);
        QFETCH(QString, reason);
        QFETCH(QString, condition);
        const auto* rule = matchingRule(usualReturnPolicy().rules, {"web", returnClass.toStdString(), "",
                                                                    reason.toStdString(), condition.toStdString()});
        QVERIFY(rule);
        QTEST(QString::fromStdString(rule->name), "rule");
        QTEST(static_cast<int>(rule->window_days), "days");
        QTEST(static_cast<int>(rule->fee_percent), "fee");
    }

    void conditionsOfARuleMustAllHold() {
        ReturnRule rule;
        rule.name = "Gold on the web";
        rule.channel = "web";
        rule.segment = "gold";
        const std::vector<ReturnRule> rules{rule};
        QVERIFY(matchingRule(rules, {"web", "", "gold", "faulty", "used"}));
        QVERIFY(!matchingRule(rules, {"shop", "", "gold", "faulty", "used"}));
        QVERIFY(!matchingRule(rules, {"web", "", "", "faulty", "used"}));
        QVERIFY(!matchingRule({}, {}));
    }

    void theChecklistIsTheRulesThenTheClasss() {
        const auto& policy = usualReturnPolicy();
        ReturnRule rule;
        QCOMPARE(checklistFor(policy, rule, "hygiene")->name, std::string("hygiene"));
        QCOMPARE(checklistFor(policy, rule, "toys")->name, std::string("usual"));
        rule.checklist = "electronics";
        QCOMPARE(checklistFor(policy, rule, "hygiene")->name, std::string("electronics"));
        QVERIFY(!checklistFor(ReturnPolicy(), {}, ""));
    }

    void answersLeaveAGrade_data() {
        QTest::addColumn<bool>("required");
        QTest::addColumn<QString>("closed");
        QTest::addColumn<QString>("works");
        QTest::addColumn<QString>("grade");
        QTest::newRow("best") << true << "yes"
                              << "yes"
                              << "as_new";
        QTest::newRow("opened") << true << "no"
                                << "yes"
                                << "opened";
        QTest::newRow("the worst decides") << true << "no"
                                           << "no"
                                           << "faulty";
        QTest::newRow("in any order") << true << "yes"
                                      << "odd"
                                      << "used";
        QTest::newRow("no answer there is") << true << "perhaps"
                                            << "yes"
                                            << "unknown_answer";
        QTest::newRow("some left out") << false << "yes"
                                       << ""
                                       << "missing_answer";
        QTest::newRow("none, and none needed") << false << ""
                                               << ""
                                               << "as_new";
        QTest::newRow("none, and needed") << true << ""
                                          << ""
                                          << "missing_answer";
    }
    void answersLeaveAGrade() {
        QFETCH(bool, required);
        QFETCH(QString, closed);
        QFETCH(QString, works);
        std::vector<GivenAnswer> answers;
        if (!closed.isEmpty())
            answers.push_back({"Closed?", closed.toStdString()});
        if (!works.isEmpty())
            answers.push_back({"Works?", works.toStdString()});
        const auto cap = gradeCap(list(required), answers);
        QTEST(QString::fromStdString(cap ? cap->grade : cap.error().code), "grade");
    }
    void whatIsNotAskedIsRefused() {
        const std::vector<GivenAnswer> answers{{"Closed?", "yes"}, {"Works?", "yes"}, {"Shiny?", "yes"}};
        QCOMPARE(gradeCap(list(true), answers).error().code, std::string("unknown_answer"));
    }

    /// What each way brings back of the book value, less what it costs per unit.
    void goodsGoWhereTheyBringBackMost_data() {
        QTest::addColumn<int>("book");
        QTest::addColumn<int>("units");
        QTest::addColumn<QString>("best");
        QTest::addColumn<int>("recovery");
        QTest::newRow("dear: work pays") << 10000 << 1 << "refurbish" << 9000 - 250;
        QTest::newRow("cheap: as it is") << 500 << 1 << "restock" << 400 - 10;
        QTest::newRow("many cheap ones") << 5000 << 100 << "restock" << 4000 - 1000;
        QTest::newRow("worth less than handling") << 10 << 10 << "write_off" << 0;
        QTest::newRow("nothing in the books: where it costs least") << 0 << 1 << "write_off" << 0;
        QTest::newRow("half to even") << 1005 << 1 << "restock" << 804 - 10;
    }
    void goodsGoWhereTheyBringBackMost() {
        QFETCH(int, book);
        QFETCH(int, units);
        const std::vector<DispositionOption> options{{"restock", 80, Minor(10), {}},
                                                     {"refurbish", 90, Minor(250), {}},
                                                     {"liquidation", 25, Minor(20), {}},
                                                     {"write_off", 0, Minor(0), {}}};
        const auto best = bestDisposition(options, Minor(book), Quantity::units(units));
        QVERIFY(best);
        QTEST(QString::fromStdString(best->disposition), "best");
        QTEST(static_cast<int>(best->recovery.units()), "recovery");
    }
    void whereThereIsNoWayNoneIsRecommended() { QVERIFY(!bestDisposition({}, Minor(100), Quantity::units(1))); }

    void theUsualPolicyNamesItsGradesAndConditionsRight() {
        for (const auto& list : usualReturnPolicy().checklists)
            for (const auto& question : list.questions)
                for (const auto& answer : question.answers)
                    QVERIFY2(answer.cap.empty() || rankOf(answer.cap), answer.cap.c_str());
        for (const auto& rule : usualReturnPolicy().rules)
            QVERIFY2(rule.condition.empty() ||
                         std::ranges::find(returnConditions, rule.condition) != returnConditions.end(),
                     rule.name.c_str());
    }
};

QTEST_GUILESS_MAIN(ReturnGradingTest)
#include "ReturnGradingTest.moc"
