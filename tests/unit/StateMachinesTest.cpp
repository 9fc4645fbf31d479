// Every machine of the catalog says where each of its actions leads, and how one gets to each of its states.
#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/workflow/DocumentCommands.h"

#include <QtTest>

#include <set>

using namespace opsdesk;

namespace {

constexpr std::string_view decisions[] = {"done", "refused"};
constexpr Transition decided{"open", "decide", "", "", "", "", decisions};
constexpr Transition undeclared{"open", "decide", "", "", "", ""};

} // namespace

class StateMachinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionSaysWhereItLeads_data() {
        QTest::addColumn<const StateMachine*>("machine");
        Catalog catalog;
        addAllAreas(catalog);
        for (const auto& [name, machine] : catalog.machines())
            QTest::newRow(name.c_str()) << machine;
    }
    void everyActionSaysWhereItLeads() {
        QFETCH(const StateMachine*, machine);
        std::set<std::string_view> reached;
        std::set<std::pair<std::string_view, std::string_view>> said;
        for (const auto& way : machine->transitions) {
            const auto label = std::string(way.state) + " " + std::string(way.action);
            QVERIFY2(way.state.empty() || machine->findState(way.state), label.c_str());
            QVERIFY2(way.next.empty() != way.ends.empty(), label.c_str());
            QVERIFY2(said.emplace(way.state, way.action).second, label.c_str()); // a command takes the first
            for (const auto target : way.targets()) {
                QVERIFY2(machine->findState(target), label.c_str());
                reached.insert(target);
            }
        }
        const bool isMade = !machine->from("").empty();
        for (const auto& state : machine->states)
            QVERIFY2(reached.contains(state.name) || (!isMade && state.name == machine->states.front().name),
                     state.name.data());
    }

    void tellsWhatItLeadsTo() {
        QVERIFY(decided.leadsTo("refused"));
        QVERIFY(!decided.leadsTo("open"));
        QVERIFY(!undeclared.leadsTo("open"));
        static constexpr State states[] = {{"open", "Open"}, {"done", "Done", true}, {"refused", "Refused", true}};
        static constexpr Transition table[] = {{"", "make", "open", "", "", ""}, decided};
        const StateMachine machine{"case", "Case", states, table};
        const auto nobody = [](std::string_view) { return std::string(); };
        QVERIFY(machine.toTable(nobody).find("done, refused") != std::string::npos);
        QVERIFY(machine.toDot(nobody).find("open -> refused") != std::string::npos);
    }

    /// What an effect chose beside the table is a fault of the program, and parks the command.
    void anEffectKeepsToTheTable() {
        Document document;
        document.state = "refused";
        enterState(decided, document);
        QCOMPARE(document.state, std::string("refused"));
        document.state = "open";
        QVERIFY_THROWS_EXCEPTION(Error, enterState(decided, document));
        const StateMachine machine{"case", "Case", {}, {}};
        QVERIFY_THROWS_EXCEPTION(Error, requireDeclared(machine, undeclared, true, true));
    }
};

QTEST_GUILESS_MAIN(StateMachinesTest)
#include "StateMachinesTest.moc"
