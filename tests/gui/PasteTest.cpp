// Rows of a spreadsheet, pasted where lines are edited: shown first, then taken or left.
#include "core/master/Item.h"
#include "core/master/SupplierItem.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"
#include "ui/documents/DocumentPage.h"
#include "ui/models/CellText.h"
#include "ui/models/PastePlan.h"
#include "ui/models/TypedText.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/RecordGrid.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// CAKESTAND is AC-1 to Acme; ORNAMENT has a barcode.
Outcome nameThem(Context& context) {
    auto& rows = context.rows();
    Item ornament = *rows.find<Item>(std::int64_t(0), std::int64_t(2));
    ornament.barcode = "5012345678900";
    rows.put(ornament);
    for (const auto* sold : rows.select<SupplierItem>(0, "item_id", std::int64_t(1))) {
        SupplierItem named = *sold;
        named.supplier_sku = "AC-1";
        rows.put(named);
    }
    return {};
}

/// The console in front of an order.
class Desk {
public:
    Desk(const std::string& state, const std::string& user) {
        {
            BuyingWorkspace buying(m_store);
            buying.run(0, nameThem);
            order = state == "draft" ? buying.draft() : buying.orderIn(state);
        }
        m_workplace = std::make_unique<Workplace>(m_store.place());
        m_window = std::make_unique<ConsoleWindow>(*m_workplace, user);
        m_window->open("purchase-orders");
        m_window->window().openDocument(u"purchase-orders"_s, QString::fromStdString(order));
    }
    bool isReady() {
        return QTest::qWaitFor([this] {
            auto* page = m_window->window().document();
            return page && page->isSettled() && lines().rowCount() > 0;
        });
    }
    ConsoleWindow& window() { return *m_window; }
    ui::OrderLinesModel& lines() { return *m_window->window().document()->findChild<ui::OrderLinesModel*>(); }
    QTableView* table() { return m_window->find<QTableView>("orderLines"); }
    ui::RecordGrid* preview() { return m_window->find<ui::RecordGrid>("pasteRows"); }
    QString label(const char* name) { return m_window->find<QLabel>(name)->text(); }

    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(preview() && preview()->isVisible());
    }
    /// A row of the preview: what it does, the item, and the rest but for the name, parted by |.
    QString shown(int row) {
        QStringList cells;
        for (int column = 1; column < preview()->model()->columnCount() - 1; ++column)
            if (column != 3)
                cells << preview()->model()->index(row, column).data().toString();
        return cells.join(u'|');
    }
    QString word(int row) {
        const auto* rows = preview()->model();
        return rows->index(row, rows->columnCount() - 1).data().toString();
    }
    QString line(int row) {
        QStringList cells;
        for (const int column : {ui::OrderLinesModel::Sku, ui::OrderLinesModel::Ordered, ui::OrderLinesModel::UnitCost})
            cells << lines().index(row, column).data().toString();
        return cells.join(u'|');
    }

    std::string order;
    WarningWatch watch;

private:
    TestStore m_store{"sqlite"};
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ConsoleWindow> m_window;
};

const std::vector<ui::PasteColumn>& columns() {
    using Kind = ui::PasteColumn::Kind;
    static const std::vector<ui::PasteColumn> all{{Kind::Item, "sku", u"SKU"_s, "artikel|ean"},
                                                  {Kind::Quantity, "quantity", u"Ordered"_s, "menge|qty"},
                                                  {Kind::Money, "unit_cost", u"Unit cost"_s, "preis"}};
    return all;
}

} // namespace

class PasteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void readsNumbers_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom), german(QLocale::German, QLocale::Germany),
            french(QLocale::French, QLocale::France);
        const auto row = [](const char* name, const QLocale& locale, const QString& text, const QString& number) {
            QTest::newRow(name) << locale << text << number;
        };
        row("plain", english, u"1234.5"_s, u"1234.5"_s);
        row("thousands", english, u" 1,234.5 "_s, u"1234.5"_s);
        row("no thousands", english, u"12,5"_s, u"12,5"_s);
        row("German", german, u"1.234,5"_s, u"1234.5"_s);
        row("plain in German", german, u"1234.5"_s, u"1234.5"_s);
        row("four digits are no group", german, u"1234.500"_s, u"1234.500"_s);
        row("French with a narrow blank", french, u"1\u202F234,5"_s, u"1234.5"_s);
        row("French with a blank", french, u"1 234 567,5"_s, u"1234567.5"_s);
        row("blanks within are no number", english, u"12 34"_s, u"12 34"_s);
        row("a real minus sign", english, u"\u221212"_s, u"-12"_s);
        row("pounds", english, u"£1,234.50"_s, u"1234.50"_s);
        row("behind", german, u"1.234,50 £"_s, u"1234.50"_s);
        row("code", english, u"GBP 12"_s, u"12"_s);
        row("another currency", english, u"€12"_s, u"€12"_s);
        row("a word", english, u"12x"_s, u"12x"_s);
    }
    void readsNumbers() {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(QString, number);
        QLocale::setDefault(locale);
        QCOMPARE(QString::fromStdString(ui::pastedNumber(text, "GBP")), number);
    }

    void readsDays_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("day");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom), german(QLocale::German, QLocale::Germany);
        QTest::newRow("plain") << english << u"2012-05-31"_s << u"2012-05-31"_s;
        QTest::newRow("as shown") << english << u"31 May 2012"_s << u"2012-05-31"_s;
        QTest::newRow("short") << english << u"31/05/2012"_s << u"2012-05-31"_s;
        QTest::newRow("short without zeros") << english << u"3/5/2012"_s << u"2012-05-03"_s;
        QTest::newRow("German") << german << u"31.05.2012"_s << u"2012-05-31"_s;
        QTest::newRow("with midnight") << english << u"2012-05-31 00:00:00"_s << u"2012-05-31"_s;
        QTest::newRow("no such day") << english << u"31/02/2012"_s << QString();
        QTest::newRow("a number") << english << u"41060"_s << QString();
    }
    void readsDays() {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(QString, day);
        QLocale::setDefault(locale);
        const auto read = ui::typedDay(text);
        QCOMPARE(read ? QString::fromStdString(read->toString()) : QString(), day);
    }

    void understandsColumns_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("understood"); ///< pairs, then what is left out
        QTest::addColumn<int>("rows");
        const auto row = [](const char* name, const char* text, const char* understood, int rows) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(understood) << rows;
        };
        row("headings", "SKU\tordered\tColour\nA\t1\tred", "SKU=SKU ordered=Ordered -Colour", 1);
        row("of another language, in another order", "Menge\tArtikel\n1\tA\n2\tB", "Menge=Ordered Artikel=SKU", 2);
        row("two columns name the item", "sku\tean\tqty\nA\t50\t1", "sku=SKU ean=SKU qty=Ordered", 1);
        row("by order", "A\t1\t2.50", "column 1=SKU column 2=Ordered column 3=Unit cost", 1);
        row("names are passed over", "A\tA cup\t12\nB\tA mug\t6", "column 1=SKU column 3=Ordered -column 2", 2);
        row("the last is taken for what it should be", "A\t12x", "column 1=SKU column 2=Ordered", 1);
        row("nobody says which item", "qty\tprice\n1\t2", "!", 0);
        row("nothing", " \n\t\n", "!", 0);
    }
    void understandsColumns() {
        QFETCH(QString, text);
        QFETCH(QString, understood);
        QFETCH(int, rows);
        const ui::PastePlan plan = ui::readPaste(text, columns(), "GBP");
        QStringList parts;
        for (const auto& [name, title] : plan.understood)
            parts << name + u'=' + title;
        for (const QString& name : plan.leftOut)
            parts << u'-' + name;
        QCOMPARE(plan.problem.isEmpty() ? parts.join(u' ') : u"!"_s, understood);
        QCOMPARE(static_cast<int>(plan.lines.size()), rows);
    }

    /// What is shown is what is done, once it is agreed to, and not before.
    void showsWhatItWillDoBeforeItDoesIt() {
        Desk desk("draft", "planner");
        QVERIFY(desk.isReady());
        const QString rows = u"SKU\tRemark\tQty\tUnit cost\r\n"
                             "AC-1\tx\t120\t\r\n"
                             "5012345678900\t\"two\nlines\"\t1,200\t£0.45\r\n"
                             "NOPE\t\t5\t\r\n"
                             "LANTERN\t\t12x\t\r\n"
                             "CAKESTAND\t\t6\t\r\n"
                             "RETIRED\t\t6\t\r\n"_s;
        desk.paste(rows);
        QCOMPARE(desk.label("pasteColumns"), u"By their headings: SKU, Qty as Ordered, Unit cost. Left out: Remark."_s);
        QCOMPARE(desk.shown(0), u"Changed|CAKESTAND|100 → 120|"_s);
        QCOMPARE(desk.shown(1), u"New|ORNAMENT|1,200|£0.45"_s);
        QCOMPARE(desk.shown(2), u"Refused|NOPE|5|"_s);
        QCOMPARE(desk.word(2), u"There is no item “NOPE”: it is no SKU, no supplier’s SKU and no barcode."_s);
        desk.window().key(Qt::Key_Down);
        desk.window().key(Qt::Key_Down);
        QCOMPARE(desk.label("pasteWord"), desk.word(2)); // in full, however narrow its column is
        QCOMPARE(desk.word(3), u"Ordered: “12x” is not a number that can stand here; write it like 12.5."_s);
        QCOMPARE(desk.word(4), u"Row 2 names the same item: put both together there."_s);
        QCOMPARE(desk.word(5), u"RETIRED is discontinued and is not bought any more."_s);
        QVERIFY2(desk.label("pasteSummary").startsWith(u"2 rows are taken. 4 are refused"_s),
                 qPrintable(desk.label("pasteSummary")));
        desk.window().key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().dialog());
        QCOMPARE(desk.lines().rowCount(), 1);
        QCOMPARE(desk.line(0), u"CAKESTAND|100|£5.00"_s);
        QVERIFY(!desk.lines().isChanged());

        desk.paste(rows);
        desk.window().key(Qt::Key_Return);
        QTRY_VERIFY(!desk.window().dialog());
        QCOMPARE(desk.lines().rowCount(), 2);
        QCOMPARE(desk.line(0), u"CAKESTAND|120|£5.00"_s);
        QCOMPARE(desk.line(1), u"ORNAMENT|1,200|£0.45"_s);
        QCOMPARE(desk.window().window().focusWidget(), desk.table());
        desk.paste(rows); // once more changes nothing
        QCOMPARE(desk.shown(0), u"Unchanged|CAKESTAND|120|"_s);
        desk.window().key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().dialog());
        desk.window().activate();
        QTest::keyClick(desk.table(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!desk.lines().isChanged());
        QTRY_COMPARE(desk.window().window().document()->record().text("amount"), u"£1,140.00"_s);
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void warnsOfWhatTheSupplierMayObjectTo() {
        Desk desk("draft", "planner");
        QVERIFY(desk.isReady());
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        desk.paste(u"cakestand\t10\nlantern\t1.234,5"_s);
        QCOMPARE(desk.label("pasteColumns"), u"By the order of the columns: column 1 as SKU, column 2 as Ordered."_s);
        QCOMPARE(desk.word(0), u"Less than the supplier’s minimum of 12."_s);
        QCOMPARE(desk.word(1), u"The supplier has no price for it: give a unit cost."_s);
        QCOMPARE(desk.shown(1), u"New|LANTERN|1.234,5|"_s);
        desk.window().key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().dialog());
        desk.paste(u"cakestand\t15\nornament\t0"_s);
        QCOMPARE(desk.word(0), u"Not a multiple of 6, as the supplier sells it."_s);
        QVERIFY(desk.word(1).startsWith(u"None is ordered"_s));
        QCOMPARE(desk.watch.warnings(), 0);
    }

    /// A delivery note: two lots of one item, and what was not ordered.
    void pastesWhatArrived() {
        Desk desk("released", "warehouse");
        QVERIFY(desk.isReady());
        QTRY_COMPARE(desk.lines().mode(), ui::OrderLinesModel::Mode::Receive);
        desk.paste(u"SKU\tReceived\tBatch\tBest before\nCAKESTAND\t60\tL1\t31/05/2012\nCAKESTAND\t50\tL2\t2012-06-30\n"
                   "CAKESTAND\t5\t\t\nORNAMENT\t5\t\t"_s);
        QCOMPARE(desk.shown(0), u"Changed|CAKESTAND|100 → 60|L1|31 May 2012"_s);
        QCOMPARE(desk.shown(1), u"New|CAKESTAND|50|L2|30 Jun 2012"_s);
        QCOMPARE(desk.shown(2).section(u'|', 0, 0), u"Refused"_s);
        QCOMPARE(desk.word(3), u"The order has no line of ORNAMENT, so none of it can be received."_s);
        desk.window().key(Qt::Key_Return);
        QTRY_VERIFY(!desk.window().dialog());
        QCOMPARE(desk.lines().rowCount(), 2);
        QVERIFY(desk.lines().lines()[1].furtherLot);
        QCOMPARE(desk.lines().lines()[1].lot, u"L2"_s);
        QCOMPARE(desk.lines().lines()[1].now.toString(), std::string("50"));
        QCOMPARE(desk.watch.warnings(), 0);
    }

    /// In the line that looks for an item words stay words, and rows are rows.
    void rowsGoIntoTheLineForItemsToo() {
        Desk desk("draft", "planner");
        QVERIFY(desk.isReady());
        auto* item = desk.window().find<QLineEdit>("orderItem");
        item->setFocus();
        QApplication::clipboard()->setText(u"ORNAMENT"_s);
        QTest::keyClick(item, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(item->text(), u"ORNAMENT"_s);
        QVERIFY(!desk.window().dialog());
        QApplication::clipboard()->setText(u"ORNAMENT\t12\n"_s);
        QTest::keyClick(item, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(desk.preview() && desk.preview()->isVisible());
        QCOMPARE(desk.shown(0), u"New|ORNAMENT|12|"_s);
        desk.window().key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.window().dialog());
    }

    void saysWhyNothingCanBeTaken() {
        Desk desk("draft", "planner");
        QVERIFY(desk.isReady());
        QApplication::clipboard()->setText(u"qty\tprice\n1\t2"_s);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(desk.window().dialog());
        QCOMPARE(desk.label("pasteProblem"), u"No column says which item is meant: give one the heading SKU."_s);
        QVERIFY(!desk.window().find<QPushButton>("pasteAgree")->isEnabled());
        desk.window().key(Qt::Key_Return);
        QVERIFY(desk.window().dialog());
    }
};

OPSDESK_WINDOW_TEST(PasteTest)
#include "PasteTest.moc"
