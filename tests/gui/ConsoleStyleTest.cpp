#include "ui/shell/ConsoleStyle.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/Colors.h"
#include "ui/shell/Look.h"
#include "ui/widgets/ExplainCard.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

/// What a widget looks like follows what it is said to be, and follows it back.
class ConsoleStyleTest : public QObject {
    Q_OBJECT

    int m_painted = 0;

    bool eventFilter(QObject* watched, QEvent* event) override {
        m_painted += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private Q_SLOTS:
    void init() {
        qApp->setStyle(new ui::ConsoleStyle(ui::lightColors(), 4, 10));
        m_painted = 0;
    }

    void aToneComesAndGoes() {
        QLabel label(QStringLiteral("balanced"));
        label.setProperty("heading", u"strong"_s);
        label.show();
        const QColor plain = label.palette().color(QPalette::WindowText);
        ui::setLook(label, "tone", u"danger"_s);
        QCOMPARE(label.palette().color(QPalette::WindowText), ui::lightColors().tone(ui::Tone::Danger));
        ui::setLook(label, "tone", QString());
        QCOMPARE(label.palette().color(QPalette::WindowText), plain);
        QVERIFY(label.font().bold()); // it is a heading still
    }

    void whatIsWrongIsMarkedAtOnce() {
        QLineEdit field;
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        QCoreApplication::processEvents();
        field.installEventFilter(this);
        const QImage before = field.grab().toImage();
        m_painted = 0;
        ui::setLook(field, "invalid", true);
        QTRY_VERIFY(m_painted > 0); // by itself, not when the keyboard comes next
        QVERIFY(field.grab().toImage() != before);
        ui::setLook(field, "invalid", false);
        QCOMPARE(field.grab().toImage(), before);
    }

    /// A choice that is as wide as it wishes clips nothing of its words.
    void whatIsChosenIsReadInFull() {
        QComboBox choice;
        choice.addItem(u"Unopened"_s);
        const QSize wished = choice.sizeHint();
        choice.show();
        const auto words = [&](int more) {
            choice.resize(wished + QSize(more, 0));
            return choice.grab().toImage().copy(0, 0, wished.width() - 20, wished.height()); // all but the sign
        };
        QCOMPARE(words(0), words(20));
    }

    /// What stands over something else has a ground of its own.
    void aCardCoversWhatIsBehindIt() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        QTRY_VERIFY(bench.window->isSettled());
        bench.table().setFocus();
        bench.table().setCurrentIndex(bench.model().index(1, bench.model().columnOf("money_at_risk")));
        QTest::keyClick(&bench.table(), Qt::Key_F1);
        const auto* card = bench.window->findChild<ui::ExplainCard*>();
        QVERIFY(card && card->isVisible());
        const QImage seen = bench.window->grab().toImage();
        const QRect place(card->mapTo(bench.window.get(), QPoint()), card->size());
        const QPoint inside = place.topLeft() + QPoint(4, 4);
        QCOMPARE(seen.pixelColor(inside), ui::currentColors().raised);
        QCOMPARE(seen.pixelColor(place.right() - 4, place.bottom() - 4), ui::currentColors().raised);
    }

    /// A heading that is told its order by a table, and the table: they ask once.
    void anOrderIsAskedForOnce() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        QTRY_VERIFY(bench.window->isSettled());
        int asked = 0;
        connect(&bench.model(), &ui::RecordTableModel::contentChanged, this,
                [&] { asked += bench.model().state() == ui::RecordTableModel::State::Loading; });
        bench.table().sortByColumn(bench.model().columnOf("order_by"), Qt::AscendingOrder);
        QTRY_VERIFY(bench.window->isSettled());
        QCOMPARE(asked, 1);
    }
};

OPSDESK_WINDOW_TEST(ConsoleStyleTest)
#include "ConsoleStyleTest.moc"
