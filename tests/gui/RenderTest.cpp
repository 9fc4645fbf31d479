#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

using namespace opsdesk;
using namespace opsdesk::test;

/// Every queue in every theme: draws without complaint, fills its window, and shows text that is not cut in its
/// heading.
class RenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void draws_data() {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("theme");
        for (const char* theme : {"light", "dark", "high-contrast"})
            for (const auto& [view, user] :
                 std::initializer_list<std::pair<const char*, const char*>>{{"suggestions", "planner"},
                                                                            {"po-approvals", "buyer"},
                                                                            {"purchase-orders", "buyer"},
                                                                            {"write-offs", "controller"}})
                QTest::addRow("%s-%s", view, theme)
                    << QString::fromLatin1(view) << QString::fromLatin1(user) << QString::fromLatin1(theme);
    }

    void draws() {
        QFETCH(QString, view);
        QFETCH(QString, user);
        QFETCH(QString, theme);
        ConsoleBench bench(user.toStdString());
        addSuggestions(bench.workspace, 300);
        addPurchaseOrders(bench.workspace, 24);
        addWriteOffs(bench.workspace, 40);
        bench.theme.choose(ui::Theme::fromName(theme));
        bench.open(view.toStdString());
        QTRY_COMPARE(bench.table().currentRow(), 0);
        QTRY_VERIFY(!bench.queue().details().record().isNull());
        QTRY_VERIFY(bench.window->isSettled());
        const QImage image = bench.window->grab().toImage();
        QSet<QRgb> colors;
        for (int y = 0; y < image.height(); y += 7)
            for (int x = 0; x < image.width(); x += 7)
                colors.insert(image.pixel(x, y));
        QVERIFY2(colors.size() > 20, "the window is nearly blank");
        const QByteArray folder = qgetenv("OPSDESK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(image.save(QString::fromLocal8Bit(folder) + u'/' + QString::fromLatin1(QTest::currentDataTag()) +
                               QStringLiteral(".png")));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void followsTheDesktop() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 5);
        bench.theme.choose(ui::Theme::Choice::Light);
        bench.theme.choose(ui::Theme::Choice::System);
        bench.desktop.set(false);
        bench.open("suggestions");
        const auto ground = [&] { return bench.window->palette().color(QPalette::Window).lightness(); };
        QVERIFY(ground() > 128);
        bench.desktop.set(true);
        QVERIFY(ground() < 128);
        bench.desktop.set(false);
        QVERIFY(ground() > 128);
        bench.desktop.setContrast(true);
        QCOMPARE(ground(), 0);
        bench.desktop.setContrast(false);
        QVERIFY(ground() > 128);

        QTest::keyClick(bench.window.get(), Qt::Key_T,
                        Qt::ControlModifier); // chosen now: the desktop no longer matters
        QVERIFY(ground() < 128);
        bench.desktop.set(true);
        bench.desktop.set(false);
        QVERIFY(ground() < 128);
        QCOMPARE(bench.settings.value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
        QTest::keyClick(bench.window.get(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(ground() > 128);
        QTest::keyClick(bench.window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(ground(), 0);
        QCOMPARE(bench.settings.value(QStringLiteral("window/theme")).toString(), QStringLiteral("high-contrast"));
        QTest::keyClick(bench.window.get(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(bench.theme.choice(), ui::Theme::Choice::System);
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(RenderTest)
#include "RenderTest.moc"
