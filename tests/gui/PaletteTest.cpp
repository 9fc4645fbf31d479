#include "ui/shell/Palette.h"
#include "core/search/SearchIndex.h"
#include "core/search/SearchView.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "tests/support/TemporaryFolder.h"
#include "ui/documents/DocumentPage.h"
#include "ui/shell/PaletteModel.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// The console with documents that can be found.
class SearchedBench {
public:
    explicit SearchedBench(const std::string& user) : bench(user) {
        addSuggestions(bench.workspace, 30);
        auto index = SearchIndex::openToFill(folder.file("x.search"));
        SearchEntry order;
        order.key = "order-1";
        order.code = order.title = "PO-2026-000123";
        order.subtitle = "Acme Gifts";
        order.state = "released";
        order.amount = 50000;
        order.currency = "GBP";
        order.day = 15000;
        index.put(kindOf("purchase_order"), 1, order);
        SearchEntry supplier;
        supplier.key = "7";
        supplier.code = "ACME";
        supplier.title = "ACME  Acme Gifts";
        index.put(kindOf("supplier"), 0, supplier);
    }
    ~SearchedBench() { bench.window.reset(); } // before what it searches in
    void open(const std::string& view) {
        bench.window = std::make_unique<ui::MainWindow>(ui::Desk{bench.reader, bench.bus, bench.session}, bench.theme);
        bench.window->setSearch(search);
        bench.window->resize(1440, 900);
        bench.window->show();
        bench.window->goTo(view);
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        QVERIFY(QTest::qWaitFor([this] { return bench.window->isSettled(); }, 20000));
        palette = bench.window->findChild<ui::Palette*>(QStringLiteral("palette"));
        line = palette->findChild<QLineEdit*>(QStringLiteral("paletteLine"));
        list = palette->findChild<QListView*>(QStringLiteral("paletteList"));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { bench.key(key, modifiers); }
    void type(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTRY_VERIFY(palette->isSettled());
    }
    /// Titles of what is listed, headings in brackets.
    QStringList lines() const {
        QStringList lines;
        const auto* model = static_cast<const ui::PaletteModel*>(list->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const QString text = model->index(row).data().toString();
            lines << (model->item(row) ? text : QStringLiteral("[%1]").arg(text));
        }
        return lines;
    }
    const ui::PaletteItem* selected() const {
        return static_cast<const ui::PaletteModel*>(list->model())->item(list->currentIndex().row());
    }

    ConsoleBench bench;
    TemporaryFolder folder;
    ui::Reader search{
        [this] { return openSearchReader(folder.file("x.search"), [](std::string_view) { return true; }); }};
    ui::Palette* palette = nullptr;
    QLineEdit* line = nullptr;
    QListView* list = nullptr;

private:
    static std::size_t kindOf(std::string_view name) {
        std::size_t kind = 0;
        while (searchKinds()[kind].name != name)
            ++kind;
        return kind;
    }
};

} // namespace

/// From one line to everywhere, by keys alone.
class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesToAPlaceAndRemembersIt() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.palette->isOpen());
        QVERIFY(desk.line->hasFocus());
        desk.type(QStringLiteral("purchase ord"));
        QCOMPARE(desk.selected()->title, QStringLiteral("Purchase orders"));
        QCOMPARE(desk.selected()->inTitle, (ui::TextRanges{{0, 8}, {9, 3}}));
        desk.press(Qt::Key_Return);
        QVERIFY(!desk.palette->isOpen());
        QCOMPARE(std::string(desk.bench.queue().spec().view), std::string("purchase-orders"));
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(desk.lines().mid(0, 2),
                 (QStringList{QStringLiteral("[Last used]"), QStringLiteral("Purchase orders")}));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.palette->isOpen());
        QVERIFY(desk.bench.table().hasFocus() || desk.bench.queue().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(desk.bench.watch.warnings(), 0);
    }

    void doesWhatCanBeDoneHereAndSaysWhyNot() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        const std::string first = desk.bench.idAt(0);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(QStringLiteral(">accept"));
        QCOMPARE(desk.selected()->title, QStringLiteral("Accept"));
        QCOMPARE(desk.selected()->key, QStringLiteral("A"));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.bench.workspace.commands().size(), 1U);
        QCOMPARE(desk.bench.workspace.commands().front().document->toString(), first);
    }

    void saysWhatCannotBeDoneAndWhy() {
        SearchedBench looker("executive");
        looker.bench.session.may = [](std::string_view, std::optional<Minor>) -> Outcome {
            return tl::unexpected(Rejection{"not_permitted", "Your role may not do it.", {}});
        };
        looker.open("suggestions");
        looker.press(Qt::Key_K, Qt::ControlModifier);
        looker.type(QStringLiteral(">accept"));
        QVERIFY(looker.selected());
        QVERIFY(!looker.selected()->possible);
        QVERIFY(!looker.selected()->beside.isEmpty());
        looker.press(Qt::Key_Return);
        QVERIFY2(looker.palette->isOpen(), "what cannot be done leaves the reason where it is");
        QVERIFY(looker.bench.workspace.commands().empty());
    }

    void findsDocumentsFromAField() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        desk.press(Qt::Key_Slash);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        desk.type(QStringLiteral("keep this"));
        desk.press(Qt::Key_Home);
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.palette->isOpen());
        desk.type(QStringLiteral("#acme"));
        QTRY_COMPARE(desk.lines(),
                     (QStringList{QStringLiteral("[Suppliers]"), QStringLiteral("ACME  Acme Gifts"),
                                  QStringLiteral("[Purchase orders]"), QStringLiteral("PO-2026-000123")}));
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.selected()->state, QStringLiteral("released"));
        QVERIFY(desk.selected()->beside.startsWith(QStringLiteral("Acme Gifts")));
        desk.press(Qt::Key_Down); // from the end to the beginning
        QCOMPARE(desk.selected()->title, QStringLiteral("ACME  Acme Gifts"));
        desk.press(Qt::Key_End);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.bench.window->document() || desk.bench.queue().spec().view == std::string("purchase-orders"));
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(desk.lines().mid(0, 2),
                 (QStringList{QStringLiteral("[Last used]"), QStringLiteral("PO-2026-000123")}));
    }

    void correctsATypoAndSaysSo() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        desk.press(Qt::Key_K, Qt::ControlModifier);
        desk.type(QStringLiteral("#amce gfits"));
        QTRY_COMPARE(desk.lines().mid(0, 2), (QStringList{QStringLiteral("[Suppliers: like what was typed]"),
                                                          QStringLiteral("ACME  Acme Gifts")}));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("xyzzy"));
        auto* nothing = desk.palette->findChild<QLabel*>(QStringLiteral("paletteNothing"));
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("xyzzy")));
        QCOMPARE(desk.lines(), QStringList());
    }

    /// Enter pressed before the answer is here waits for it.
    void enterWaitsForTheAnswer() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(desk.line, QStringLiteral("#po2026000123"));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.palette->isOpen());
        QTRY_VERIFY(desk.bench.window->document() || desk.bench.queue().spec().view == std::string("purchase-orders"));
    }

    void isReadAloud() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QAccessibleInterface* line = QAccessible::queryAccessibleInterface(desk.line);
        QVERIFY(!line->text(QAccessible::Name).isEmpty());
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(desk.list);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QVERIFY(list->childCount() > 10);
        desk.type(QStringLiteral(">undo"));
        QVERIFY(
            desk.list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", U")));
    }

    void fitsNarrowWindows() {
        SearchedBench desk("planner");
        desk.open("suggestions");
        desk.bench.window->resize(desk.bench.window->minimumSize());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        auto* panel = desk.palette->findChild<QWidget*>(QStringLiteral("palettePanel"));
        QVERIFY(desk.palette->rect().contains(panel->geometry()));
        const QString pictures = qEnvironmentVariable("OPSDESK_PICTURES");
        if (pictures.isEmpty())
            return;
        desk.bench.window->resize(1440, 900);
        desk.type(QStringLiteral("a"));
        desk.bench.window->grab().save(pictures + QStringLiteral("/palette.png"));
    }
};

OPSDESK_WINDOW_TEST(PaletteTest)
#include "PaletteTest.moc"
