#include "core/returns/WriteOffMachine.h"

#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

class WriteOffMachineTest : public QObject {
    Q_OBJECT

private slots:
    /// Every action in every state, so that a line added or lost is noticed.
    void followsItsTable_data() {
        QTest::addColumn<std::string>("state");
        QTest::addColumn<std::string>("action");
        QTest::addColumn<std::string>("next");
        const struct {
            const char* state;
            const char* next[9];
        } table[] = {
            // propose, approve, reject, reroute, claim, split, inspect_again, inspect, reopen
            {"", {"proposed", "", "", "", "", "", "", "", ""}},
            {"proposed", {"", "approved", "rejected", "rerouted", "rerouted", "proposed", "inspecting", "", ""}},
            {"rerouted",
             {"", "approved", "rejected", "rerouted", "rerouted", "rerouted", "inspecting", "", "proposed"}},
            {"inspecting", {"", "", "", "", "", "", "", "proposed", "proposed"}},
            {"approved", {"", "", "", "", "", "", "", "", "proposed"}},
            {"rejected", {"", "", "", "", "", "", "", "", "proposed"}},
        };
        const char* actions[] = {"propose", "approve",       "reject",  "reroute", "claim",
                                 "split",   "inspect_again", "inspect", "reopen"};
        for (const auto& line : table)
            for (int i = 0; i < 9; ++i)
                QTest::addRow("%s when %s", actions[i], *line.state ? line.state : "new")
                    << std::string(line.state) << std::string(actions[i]) << std::string(line.next[i]);
    }
    void followsItsTable() {
        QFETCH(std::string, state);
        QFETCH(std::string, action);
        QFETCH(std::string, next);
        const auto* transition = writeOffMachine().find(state, action);
        QCOMPARE(transition ? std::string(transition->next) : std::string(), next);
    }

    void endsWhenDecidedAndCanBeTakenBack() {
        for (const auto& state : writeOffMachine().states) {
            const bool decided = state.name == "approved" || state.name == "rejected";
            QCOMPARE(state.final, decided);
        }
        for (const auto& transition : writeOffMachine().transitions)
            if (!transition.undo.empty())
                QVERIFY2(writeOffMachine().find(transition.next, transition.undo), transition.action.data());
    }
};

QTEST_GUILESS_MAIN(WriteOffMachineTest)
#include "WriteOffMachineTest.moc"
