#include "core/governance/Rights.h"
#include "core/integration/Areas.h"
#include "core/integration/channels/Settlement.h"
#include "core/inventory/StockAdjustment.h"
#include "core/orders/SalesOrder.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/procurement/VendorClaim.h"
#include "core/returns/Refund.h"
#include "core/returns/WriteOff.h"
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

template <class Row>
void putDocument(Context& context, const Uuid& id, std::string_view state, Minor amount) {
    Row row;
    row.entity = context.entity();
    row.id = id;
    row.number = "D-1";
    row.state = state;
    row.version = 1;
    row.amount = amount;
    row.currency = Currency("GBP");
    if constexpr (std::is_same_v<Row, Settlement>)
        row.difference = -amount; // it is not all that came, but what is lost or won
    if constexpr (std::is_same_v<Row, Refund>) {
        SalesOrder order;
        order.entity = context.entity();
        order.id = row.order_id = id;
        context.rows().put(std::move(order));
    }
    context.rows().put(std::move(row));
}

using PutDocument = void (*)(Context&, const Uuid&, std::string_view, Minor);
/// By the machine of what people decide on up to a limit.
const std::map<std::string, PutDocument, std::less<>> limitedDocuments{
    {"purchase_order", putDocument<PurchaseOrder>},
    {"supplier_invoice", putDocument<SupplierInvoice>},
    {"stock_adjustment", putDocument<StockAdjustment>},
    {"write_off", putDocument<WriteOff>},
    {"vendor_claim", putDocument<VendorClaim>},
    {"refund", putDocument<Refund>},
    {"settlement", putDocument<Settlement>},
};

/// The first state in which @p machine knows @p action; of a command on many, of each of them.
std::string_view stateFor(const StateMachine& machine, std::string_view action) {
    if (action == "approve_all")
        action = "approve";
    const auto found = std::ranges::find(machine.transitions, action, &Transition::action);
    return found == machine.transitions.end() ? "" : found->state;
}

} // namespace

/// Every command of the catalogue, sent by somebody of every role: the engine refuses it exactly where the table of
/// rights does not give it, whatever else is wrong with it; and more money than their limit where it does.
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

    /// What the design says of each, beside what the program says of itself.
    void theTableIsTheDesigns_data() {
        QTest::addColumn<QString>("roles");
        const auto row = [](const char* command, const char* roles) { QTest::newRow(command) << roles; };
        row("purchase_order.approve", "buyer ≤ limit, buyer-lead ≤ limit, finance-lead");
        row("purchase_order.receive", "warehouse");
        row("stock_adjustment.approve", "controller ≤ limit, finance-lead");
        row("return.authorize", "returns");
        row("return.receive", "warehouse, returns");
        row("return.inspect", "returns");
        row("return.dispose", "returns");
        row("refund.approve", "returns ≤ limit, controller ≤ limit, finance-lead");
        row("write_off.propose", "warehouse, returns");
        for (const char* decision : {"write_off.approve", "write_off.reject", "write_off.reroute", "write_off.reopen"})
            row(decision, "controller ≤ limit, finance-lead");
        row("supplier_invoice.enter", "controller, finance-lead");
        row("supplier_invoice.match", "controller, finance-lead");
        row("manual_journal.propose", "controller");
        row("manual_journal.approve", "finance-lead");
        row("period.close", "controller");
        row("period.reopen", "finance-lead");
        row("return_policy.create", "controller");
        row("return_policy.approve", "finance-lead");
        row("channel_message.retry", "integrator");
        row("user.grant", "admin");
    }
    void theTableIsTheDesigns() {
        QFETCH(QString, roles);
        QCOMPARE(QString::fromStdString(rolesFor(QTest::currentDataTag())), roles);
    }

    /// Up to a limit, to the penny and by everybody who has one; nothing else that is asked may hide it.
    void limitsHoldToTheMinorUnit_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("role");
        for (const auto& right : rights())
            if (!right.limit.empty() && right.command != "return.exchange") // by what goes out: see ReturnShippingTest
                QTest::addRow("%s by %s", std::string(right.command).c_str(), std::string(right.role).c_str())
                    << QString::fromUtf8(right.command.data(), std::ssize(right.command))
                    << QString::fromUtf8(right.role.data(), std::ssize(right.role));
    }
    void limitsHoldToTheMinorUnit() {
        QFETCH(QString, command);
        QFETCH(QString, role);
        TestEngine engine(TestStore("sqlite").connect(), addAllAreas);
        const auto machine = command.section('.', 0, 0).toStdString(), action = command.section('.', 1).toStdString();
        const auto state = stateFor(*engine.catalog().findMachine(machine), action);
        QVERIFY(!state.empty());
        const auto right = std::ranges::find_if(rights(), [&](const Right& one) {
            return one.command == command.toStdString() && one.role == role.toStdString();
        });
        const auto value =
            engine.connection().scalar("SELECT value FROM policy WHERE entity = 0 AND id = ?", {limitPolicy(*right)});
        QVERIFY(value);
        const auto limit = std::stoll(asText(*value));
        for (const auto amount : {limit, limit + 1}) {
            const auto id = engine.random().uuid(engine.clock().now());
            APPLIED(engine.run(1, [&](Context& context) -> Outcome {
                limitedDocuments.at(machine)(context, id, state, Minor(amount));
                return {};
            }));
            auto sent = engine.command(command.toStdString(), role.toStdString());
            if (action == "approve_all") {
                sent.payload =
                    fmt::format(R"({{"rows":[{{"id":"{}","version":1,"amount":{}}}]}})", id.toString(), amount);
            } else {
                sent.document = id;
                sent.expected = {1, Minor(amount)};
            }
            const auto result = engine.submit(sent);
            QVERIFY2((result.rejection.code == "over_limit") == (amount > limit), result.rejection.text.c_str());
            QVERIFY2(result.rejection.code != "not_permitted" && result.rejection.code != "wrong_state" &&
                         result.rejection.code != "unknown_document",
                     result.rejection.text.c_str());
        }
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
