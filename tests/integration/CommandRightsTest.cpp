#include "core/governance/Rights.h"
#include "core/integration/Areas.h"
#include "tests/support/Applied.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// What people do about themselves alone, whatever their role.
const std::set<std::string> ownAffairs{"layout.withdraw", "user.delegate", "user.end_delegation", "user.note_password"};

bool says(std::string_view command, std::string_view role) {
    return std::ranges::any_of(rights(),
                               [&](const Right& right) { return right.command == command && right.role == role; });
}

} // namespace

/// Every command of the catalogue, sent by somebody of every role: the engine refuses it exactly where the table of
/// rights does not give it, whatever else is wrong with it.
class CommandRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRightIsOfACommand() {
        Catalog catalog;
        addAllAreas(catalog);
        for (const auto& right : rights())
            QVERIFY2(catalog.findCommand(right.command), std::string(right.command).c_str());
    }

    void theEngineGoesByTheTable() {
        TestEngine engine(TestStore("sqlite").connect(), addAllAreas);
        for (const char* role : {"integrator", "service"})
            APPLIED(
                engine.submit("user.add", "admin",
                              fmt::format(R"({{"user":"{0}","name":"{0}","roles":["{0}"],"entities":[1]}})", role)));
        std::map<std::string, std::string> wrong; ///< roles, by command and what it was answered
        int asked = 0, given = 0;
        for (const auto& [name, type] : engine.catalog().commands()) {
            if (name.starts_with("test.") || name == unreadableCommandType()) // that is refused to all, with its reason
                continue;
            for (const auto role : roleNames()) {
                // Nothing about it could succeed, so that the next is asked of the same workspace.
                auto command = engine.command(name, std::string(role), R"({"nothing_of_the_kind":1})");
                command.document = engine.random().uuid(engine.clock().now());
                const auto code = codeOf(engine.submit(command));
                const bool may = says(name, role) || ownAffairs.contains(name);
                ++asked;
                given += may ? 1 : 0;
                const bool done = code == "applied" && !type.fields.empty(); // what takes nothing looks at nothing
                if ((code == "not_permitted") == may || done)
                    wrong[fmt::format("{}: {}", name, code)] += fmt::format(" {}", role);
            }
        }
        for (const auto& [what, who] : wrong)
            qWarning("%s for%s", what.c_str(), who.c_str());
        QVERIFY(wrong.empty());
        QVERIFY(given > 300 && asked > 4 * given);
    }

    /// Who must not have both has not, for any pair of roles that one person is granted.
    void noRolesTogetherGiveBothParts() {
        for (const auto& part : conflictingParts())
            QVERIFY2(std::ranges::any_of(rights(), [&](const Right& right) { return right.command == part.command; }),
                     std::string(part.command).c_str());
        for (const auto& pair : conflictingRoles()) {
            const std::vector<std::string> both{std::string(pair.one), std::string(pair.other)};
            QVERIFY2(conflictAmong(both), pair.why.data());
        }
    }
};

QTEST_GUILESS_MAIN(CommandRightsTest)
#include "CommandRightsTest.moc"
