#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/ScannerInput.h"

#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

/// A bar code scanner is a keyboard that types faster than anybody: what it reads is looked for, and decides nothing.
class ScannerTest : public QObject {
    Q_OBJECT

    qint64 m_now = 1000;
    std::unique_ptr<ui::ScannerInput> m_scanner;

    /// Keys with @p apart milliseconds between them, Enter last.
    void type(const QString& code, qint64 apart) {
        for (const QChar letter : code) {
            m_now += apart;
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
        m_now += apart;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init() {
        m_scanner = std::make_unique<ui::ScannerInput>([this] { return m_now; });
        qApp->installEventFilter(m_scanner.get());
    }

    void cleanup() { m_scanner.reset(); }

    void findsWhatWasScanned() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 60);
        bench.open("suggestions");
        QTRY_COMPARE(bench.table().currentRow(), 0);
        const QString sku = bench.cell(40, "sku");
        QSignalSpy scanned(m_scanner.get(), &ui::ScannerInput::scanned);
        type(sku, 5);
        QCOMPARE(scanned.count(), 1);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.cell(0, "sku"), sku);
        QCOMPARE(QApplication::focusWidget(), &bench.table()); // so that the next scan, or the next decision, may come

        const QString other = bench.queue().findChild<QLineEdit*>(QStringLiteral("search"))->text();
        QCOMPARE(other, sku);
        type(QStringLiteral("ARAE0000"), 5); // letters that are keys here
        QTRY_COMPARE(bench.model().rowCount(), 0);
        QVERIFY(!bench.dialog());
        QVERIFY(bench.workspace.commands().empty());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void letsPeopleType() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 5);
        bench.open("suggestions");
        QTRY_COMPARE(bench.table().currentRow(), 0);
        QTest::keyClick(QApplication::focusWidget(), 'j');
        QCOMPARE(bench.table().currentRow(), 0); // held back for a blink
        m_now += 100;
        QTRY_COMPARE(bench.table().currentRow(), 1);
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(QApplication::focusWidget(), 'j');
            m_now += 100;
        }
        QTRY_COMPARE(bench.table().currentRow(), 3);

        QTest::keyClick(QApplication::focusWidget(), '/');
        m_now += 100;
        auto* search = bench.queue().findChild<QLineEdit*>(QStringLiteral("search"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, 'a');
        QCOMPARE(search->text(), QStringLiteral("a")); // at once: a field takes what is typed there
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(ScannerTest)
#include "ScannerTest.moc"
