// Approval policies are drafted and changed in the window; what the engine refuses is said there.
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"

#include <QComboBox>
#include <QLabel>
#include <QTableWidget>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

void choose(QTableWidget& table, int row, int column, const char* role) {
    auto* combo = qobject_cast<QComboBox*>(table.cellWidget(row, column));
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findData(QLatin1StringView(role)));
}

} // namespace

class PolicyDialogTest : public QObject {
    Q_OBJECT

    static std::vector<ViewRow> rows(Workplace& workplace, const char* view) {
        ViewQuery query;
        query.view = view;
        return workplace.reader()->rows(query);
    }

private Q_SLOTS:
    void draftsAndChangesAPolicy() {
        const TestStore store("sqlite");
        { BuyingWorkspace made(store); }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "buyer");
        window.open("approval-policies");
        window.queue().setFocus();
        window.key(Qt::Key_N);
        QTRY_VERIFY(window.dialog());
        auto* table = window.find<QTableWidget>("policyRules");
        QCOMPARE(table->rowCount(), 1);
        window.find<QLineEdit>("policyName")->setText(QStringLiteral("Two levels"));
        table->item(0, 0)->setText(QStringLiteral("Every order"));
        table->item(0, 1)->setText(QStringLiteral("nonsense"));
        window.click("policyAgree");
        QTRY_VERIFY(!window.find<QLabel>("policyProblem")->isHidden());
        QVERIFY(window.find<QLabel>("policyProblem")->text().contains(QStringLiteral("nonsense")));
        table->item(0, 1)->setText(QStringLiteral("amount > 1000.00; supplier_risk = high"));
        choose(*table, 0, 3, "limit");
        window.click("policyAddRow");
        QCOMPARE(table->rowCount(), 2);
        table->item(1, 2)->setText(QStringLiteral("2"));
        choose(*table, 1, 3, "finance-lead");
        table->item(0, 4)->setText(QStringLiteral("soon")); // is no number of hours, and not taken for never
        window.click("policyAgree");
        QTRY_VERIFY(window.find<QLabel>("policyProblem")->text().contains(QStringLiteral("hours")));
        table->item(0, 4)->setText(QStringLiteral("24"));
        choose(*table, 0, 5, "finance-lead");
        window.click("policyAgree");
        QTRY_VERIFY(!window.dialog());
        const auto rules = rows(workplace, "approval-rules");
        QCOMPARE(rules.size(), std::size_t(2)); // beside the one that a workspace begins with
        QCOMPARE(asText(rules.front()[2]), std::string("amount > 1000.00 and supplier_risk = high"));
        QCOMPARE(asText(rules.front()[3]), std::string("1: limit, 24 h → finance-lead; 2: finance-lead"));

        // The same rows stand there to be changed.
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.activate();
        window.table().goToRow(0);
        window.table().setFocus();
        window.key(Qt::Key_E);
        QTRY_VERIFY(window.dialog());
        table = window.find<QTableWidget>("policyRules");
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), QString());
        table->item(0, 1)->setText(QString());
        window.click("policyAgree");
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(asText(rows(workplace, "approval-rules").front()[2]), std::string());
    }
};

OPSDESK_WINDOW_TEST(PolicyDialogTest)
#include "PolicyDialogTest.moc"
