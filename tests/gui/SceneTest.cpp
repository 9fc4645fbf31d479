#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QComboBox>
#include <QLabel>

using namespace opsdesk;
using namespace opsdesk::test;

/// What stands before the queue for a moment: dialogs, results, pages, the list of keys. Nothing of their text is cut.
class SceneTest : public QObject {
    Q_OBJECT
private:
    static void keep(QWidget& widget, const char* name) {
        const QByteArray folder = qgetenv("OPSDESK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QString::fromLocal8Bit(folder) + u'/' + QLatin1StringView(name) +
                                       QStringLiteral(".png")));
    }

    /// Every label and button that shows text is as wide as its text needs.
    static void verifyNothingIsCut(QWidget& window) {
        QCoreApplication::processEvents(); // layouts settle
        const QList<QPushButton*> buttons = window.findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            if (button->isVisible())
                QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                         qPrintable(button->text()));
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            if (label->isVisible() && !label->wordWrap() && label->textFormat() == Qt::AutoText &&
                !Qt::mightBeRichText(label->text()))
                QVERIFY2(label->width() >= label->fontMetrics().size(0, label->text()).width(),
                         qPrintable(label->text()));
    }

private Q_SLOTS:
    void asksForAReason() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 20);
        bench.open("suggestions");
        bench.key(Qt::Key_E);
        QTRY_COMPARE(bench.dialog()->findChild<QComboBox*>(QStringLiteral("reason_code"))->count(), 3);
        verifyNothingIsCut(*bench.dialog());
        keep(*bench.dialog(), "dialog");
        verifyNothingIsCut(*bench.window);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void reportsRefusals() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 20);
        bench.open("write-offs");
        for (const int row : {1, 3})
            bench.workspace.refuse(bench.idAt(row),
                                   {"over_limit", "Your limit is £500.00; a finance lead decides on more.", ""});
        bench.model().setMarked(0, 5, true);
        bench.key(Qt::Key_A);
        QTRY_VERIFY(bench.queue().banner().isVisible());
        QTRY_VERIFY(bench.window->isSettled());
        verifyNothingIsCut(*bench.window);
        keep(*bench.window, "refusals");
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void opensAnOrder() {
        ConsoleBench bench("buyer");
        addPurchaseOrders(bench.workspace, 8);
        bench.workspace.set("purchase-orders", syntheticId("order", 5), "state", std::string("draft"));
        bench.open("purchase-orders");
        bench.table().goToRow(5);
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.window->document());
        QTRY_VERIFY(bench.window->isSettled());
        verifyNothingIsCut(*bench.window);
        keep(*bench.window, "order");
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void listsItsKeys() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 0);
        bench.open("suggestions");
        QTRY_VERIFY(bench.window->isSettled());
        keep(*bench.window, "empty");
        QTest::keyClick(bench.window.get(), Qt::Key_Question, Qt::ShiftModifier);
        auto* sheet = bench.window->findChild<QDialog*>(QStringLiteral("shortcutSheet"));
        QVERIFY(sheet && sheet->isVisible());
        verifyNothingIsCut(*sheet);
        keep(*sheet, "keys");
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(SceneTest)
#include "SceneTest.moc"
