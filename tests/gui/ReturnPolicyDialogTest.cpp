// Return policies are drafted and changed in the window; what the engine refuses is said there.
#include "tests/support/AccessibleFaults.h"
#include "tests/support/Applied.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/KeyboardFaults.h"
#include "tests/support/ReturnsWorkspace.h"
#include "tests/support/WidgetFaults.h"
#include "tests/support/WindowTest.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

class ReturnPolicyDialogTest : public QObject {
    Q_OBJECT

    /// Of the policy in that state, as the engine has it.
    static std::string cell(Workplace& workplace, const char* state, std::string_view column) {
        const auto reader = workplace.reader();
        ViewQuery query;
        query.view = "return-policies";
        query.filters = {{"state", FilterOperator::Equal, std::string(state)}};
        const auto rows = reader->rows(query);
        return rows.empty() ? std::string()
                            : asText(rows.front()[static_cast<std::size_t>(reader->view(query.view).index(column))]);
    }
    static QJsonArray rules(Workplace& workplace, const char* state) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(cell(workplace, state, "rules"))).array();
    }
    static QJsonArray checklists(Workplace& workplace) {
        return QJsonDocument::fromJson(QByteArray::fromStdString(cell(workplace, "draft", "checklists"))).array();
    }
    /// Without the first question of the usual one, and with a question more of the second, on hygiene goods.
    static QJsonArray withChanges(QJsonArray lists) {
        QJsonObject usual = lists[0].toObject(), hygiene = lists[1].toObject();
        QJsonArray fewer = usual[u"questions"_s].toArray(), more = hygiene[u"questions"_s].toArray();
        fewer.removeFirst();
        more << QJsonObject{{u"question"_s, u"Does it smell?"_s},
                            {u"answers"_s, QJsonArray{QJsonObject{{u"answer"_s, u"yes"_s}, {u"cap"_s, u"unusable"_s}},
                                                      QJsonObject{{u"answer"_s, u"no"_s}, {u"cap"_s, u""_s}}}}};
        usual[u"questions"_s] = fewer;
        hygiene[u"questions"_s] = more;
        lists[0] = usual;
        lists[1] = hygiene;
        return lists;
    }
    static QStringList namesOf(const QTableWidget& table) {
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row)
            names << table.item(row, 1)->text();
        return names;
    }
    static void choose(ConsoleWindow& window, const char* field, const char* code) {
        auto* combo = window.find<QComboBox>(field);
        QVERIFY(combo);
        QVERIFY(combo->findData(QLatin1StringView(code)) >= 0);
        combo->setCurrentIndex(combo->findData(QLatin1StringView(code)));
    }
    static void write(ConsoleWindow& window, const char* field, const QString& text) {
        auto* edit = window.find<QLineEdit>(field);
        QVERIFY(edit && edit->isEnabled());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static QTableWidget* openByKey(ConsoleWindow& window, Qt::Key key) {
        window.activate();
        window.table().setFocus();
        window.key(key);
        if (!QTest::qWaitFor(
                [&] { return window.dialog() && window.find<QPushButton>("returnPolicyAgree")->isEnabled(); }))
            return nullptr;
        return window.find<QTableWidget>("returnPolicyRules");
    }
    static QString problem(ConsoleWindow& window) {
        const auto* label = window.find<QLabel>("returnPolicyProblem");
        return label && !label->isHidden() ? label->text() : QString();
    }

private Q_SLOTS:
    void draftsANewVersionAndChangesIt() {
        const TestStore store("sqlite");
        { ReturnsWorkspace made(store); }
        Workplace workplace(store.place());
        const QJsonArray usual = rules(workplace, "active");
        ConsoleWindow window(workplace, "controller");
        window.open("return-policies");
        QTRY_COMPARE(window.model().rowCount(), 1);
        window.table().goToRow(0);
        QTableWidget* table = openByKey(window, Qt::Key_N);
        QVERIFY(table);
        QCOMPARE(table->rowCount(), usual.size());
        QCOMPARE(table->item(0, 4)->text(), u"0"_s);
        QVERIFY(window.find<QLabel>("returnPolicyBefore")->text().contains(u"RP-2011-000001"_s));

        // A term of a rule that is there, and a rule more, in front of that for everything else.
        table->setFocus();
        window.key(Qt::Key_Down);
        QCOMPARE(window.find<QLineEdit>("rule-keep_below")->text(), u"5.00"_s);
        write(window, "rule-keep_below", u"7.50"_s);
        choose(window, "rule-label", "customer");
        table->setFocus();
        window.key(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table->currentRow(), table->rowCount() - 1);
        window.key(Qt::Key_Insert);
        QCOMPARE(table->rowCount(), usual.size() + 1);
        QCOMPARE(table->currentRow(), table->rowCount() - 2);
        choose(window, "rule-condition", "unopened");
        QTest::keyClicks(window.find<QComboBox>("rule-channel"), u"market"_s);
        write(window, "rule-window_days", u"soon"_s);
        window.click("returnPolicyAgree");
        QTRY_VERIFY(problem(window).contains(u"soon"_s)); // is no number of days, and not taken for 0
        write(window, "rule-window_days", u"1,000"_s);
        choose(window, "rule-refund_method", "store_credit");
        window.click("returnPolicyAgree");
        QTRY_VERIFY(problem(window).contains(u"name that tells it"_s));
        window.find<QLineEdit>("returnPolicyName")->setText(u"Longer for what was not opened"_s);
        window.click("returnPolicyAgree");
        QTRY_VERIFY(problem(window).contains(u"Each rule needs a name"_s));
        write(window, "rule-name", u"Unopened: 1000 days"_s);
        QCOMPARE(table->item(table->currentRow(), 1)->text(), u"Unopened: 1000 days"_s);
        window.click("returnPolicyAgree");
        QTRY_VERIFY(!window.dialog());

        QJsonArray wanted = usual;
        QJsonObject transit = wanted[1].toObject(), added = wanted.last().toObject();
        transit[u"keep_below"_s] = 750;
        transit[u"label"_s] = u"customer"_s;
        wanted[1] = transit;
        added[u"name"_s] = u"Unopened: 1000 days"_s;
        added[u"condition"_s] = u"unopened"_s;
        added[u"channel"_s] = u"market"_s;
        added[u"window_days"_s] = 1000;
        added[u"refund_method"_s] = u"store_credit"_s;
        wanted.insert(wanted.size() - 1, added);
        QCOMPARE(rules(workplace, "draft"), wanted);
        QCOMPARE(cell(workplace, "draft", "checklists"), cell(workplace, "active", "checklists"));
        changesADraft(workplace, window, wanted);
    }

    void changesTheQuestionsOfADraft() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            APPLIED(made.engine.submit("return_policy.create", "controller",
                                       R"({"name":"Shorter","rules":[{"name":"All: 14 days","window_days":14}]})"));
        }
        Workplace workplace(store.place());
        const QJsonArray before = checklists(workplace);
        ConsoleWindow window(workplace, "controller");
        window.open("return-policies");
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.select(cell(workplace, "draft", "id"));
        window.key(Qt::Key_C);
        QTRY_VERIFY(window.dialog());
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(window.dialog()));
        auto* table = window.find<QTableWidget>("returnChecklistsRows");
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 22); // eleven questions that are answered with yes or no
        QCOMPARE(table->item(8, 0)->text(), u"hygiene"_s);
        QCOMPARE(table->item(8, 2)->checkState(), Qt::Checked);
        QCOMPARE(table->item(9, 3)->text(), QString());
        QCOMPARE(AccessibleFaults::of(*window.dialog()), QStringList());
        QCOMPARE(WidgetFaults::of(*window.dialog()), QStringList());

        // A question more about soap, and one of the usual less.
        table->setCurrentCell(11, 3);
        table->setFocus();
        window.key(Qt::Key_Insert);
        QCOMPARE(table->currentRow(), 12);
        table->item(12, 3)->setText(u"Does it smell?"_s);
        table->item(12, 4)->setText(u"yes"_s);
        auto* cap = qobject_cast<QComboBox*>(table->cellWidget(12, 5));
        cap->setCurrentIndex(cap->findData(u"unusable"_s));
        window.click("returnChecklistsAgree");
        auto* problem = window.find<QLabel>("returnChecklistsProblem");
        QTRY_VERIFY(problem->text().contains(u"two answers"_s));
        window.click("returnChecklistsAdd");
        table->item(13, 4)->setText(u"no"_s);
        takesRowsAway(window, *table);
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!window.dialog());

        QCOMPARE(checklists(workplace), withChanges(before));
    }

    void everybodyCanFillItIn() {
        const TestStore store("sqlite");
        { ReturnsWorkspace made(store); }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "controller");
        window.open("return-policies");
        QTRY_COMPARE(window.model().rowCount(), 1);
        QVERIFY(openByKey(window, Qt::Key_N));
        window.find<QLineEdit>("returnPolicyName")->setFocus();
        QCOMPARE(WidgetFaults::of(*window.dialog()), QStringList());
        QCOMPARE(KeyboardFaults::of(*window.dialog()), QStringList());
        QCOMPARE(AccessibleFaults::of(*window.dialog()), QStringList());
        window.key(Qt::Key_Escape);
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(cell(workplace, "draft", "id"), std::string());
    }

private:
    /// The first question of the usual checklist; and the row by which that on hygiene goods begins, which is written
    /// again.
    static void takesRowsAway(ConsoleWindow& window, QTableWidget& table) {
        table.setCurrentCell(0, 3);
        table.setFocus();
        const QString name = table.item(0, 0)->text(), question = table.item(0, 3)->text(),
                      next = table.item(2, 3)->text();
        window.key(Qt::Key_Delete);
        // What is left of the question is still asked, and not with the one before.
        QCOMPARE(table.item(0, 3)->text(), question);
        window.key(Qt::Key_Delete);
        QCOMPARE(table.item(0, 3)->text(), next);
        QCOMPARE(table.item(0, 0)->text(), name);
        // Where a checklist begins its rows are not added to the one before.
        QCOMPARE(table.item(6, 0)->text(), u"hygiene"_s);
        table.setCurrentCell(6, 3);
        window.key(Qt::Key_Delete);
        QCOMPARE(table.item(6, 0)->text(), u"hygiene"_s);
        QCOMPARE(table.item(6, 2)->checkState(), Qt::Checked);
        window.click("returnChecklistsAdd");
        table.item(6, 4)->setText(u"yes"_s);
        qobject_cast<QComboBox*>(table.cellWidget(6, 5))->setCurrentIndex(0);
        table.item(7, 4)->setText(u"no"_s);
        auto* cap = qobject_cast<QComboBox*>(table.cellWidget(7, 5));
        cap->setCurrentIndex(cap->findData(u"unusable"_s));
        table.setFocus();
    }

    /// The rules stand there to be put into another order and taken away.
    static void changesADraft(Workplace& workplace, ConsoleWindow& window, const QJsonArray& before) {
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.select(cell(workplace, "draft", "id"));
        QTableWidget* table = openByKey(window, Qt::Key_E);
        QVERIFY(table);
        QCOMPARE(window.find<QLineEdit>("returnPolicyName")->text(), u"Longer for what was not opened"_s);
        const QStringList names = namesOf(*table);
        QCOMPARE(names.size(), before.size());
        table->setFocus();
        window.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table->currentRow(), 1);
        QCOMPARE(namesOf(*table).mid(0, 2), (QStringList{names[1], names[0]}));
        window.click("returnPolicyUp");
        QCOMPARE(namesOf(*table), names);
        table->setFocus();
        window.key(Qt::Key_Delete);
        QCOMPARE(namesOf(*table), names.mid(1));
        window.click("returnPolicyDown");
        window.find<QLineEdit>("returnPolicyNote")->setText(u"Faulty goods are a claim"_s);
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!window.dialog());
        QJsonArray wanted = before;
        wanted.removeFirst();
        const QJsonValue first = wanted.takeAt(0);
        wanted.insert(1, first);
        QCOMPARE(rules(workplace, "draft"), wanted);
        QCOMPARE(cell(workplace, "draft", "note"), std::string("Faulty goods are a claim"));
    }
};

OPSDESK_WINDOW_TEST(ReturnPolicyDialogTest)
#include "ReturnPolicyDialogTest.moc"
