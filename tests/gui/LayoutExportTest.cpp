#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/FilterBar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace opsdesk;
using namespace opsdesk::test;

/// Columns stay as people put them, and rows go out as other programs need them.
class LayoutExportTest : public QObject {
    Q_OBJECT
private:
    static QByteArray read(const QString& file) {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keepsColumnsByKey() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 5);
        bench.open("write-offs");
        ui::RecordTable& table = bench.table();
        const auto keys = table.shownColumns();
        QCOMPARE(keys.front(), std::string("number"));
        QHeaderView* header = table.horizontalHeader();
        header->moveSection(header->visualIndex(bench.model().columnOf("sku")), 1);
        table.setColumnHidden(bench.model().columnOf("name"), true);
        header->resizeSection(bench.model().columnOf("amount"), 177);
        table.layouts().save(table.layoutNow(), QStringLiteral("Mine/1"));
        table.resetLayout();
        QCOMPARE(table.shownColumns(), keys);
        QCOMPARE(table.layouts().names(), QStringList{QStringLiteral("Mine/1")});

        // A column that is gone is forgotten, one that is new keeps its place at the end.
        ui::ColumnLayout kept = table.layouts().load(QStringLiteral("Mine/1"));
        kept.columns.insert(kept.columns.begin(), {"gone", 90, true});
        table.applyLayout(kept);
        QCOMPARE(table.shownColumns().front(), std::string("sku"));
        QVERIFY(table.isColumnHidden(bench.model().columnOf("name")));
        QCOMPARE(table.columnWidth(bench.model().columnOf("amount")), 177);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void copiesWhatIsMarked() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 5);
        bench.open("write-offs");
        bench.key(Qt::Key_X);
        bench.key(Qt::Key_J, Qt::ShiftModifier);
        bench.key(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Number\tBook value\t")));
        QVERIFY(lines[1].startsWith(QStringLiteral("WO-2011-000040\t974.20\t")));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void exportsAllThatIsFiltered() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 450);
        bench.workspace.set("write-offs", syntheticId("write_off", 0), "original_text",
                            std::string("=cmd|' /C calc'!A1, \"quoted\""));
        bench.open("write-offs");
        const QString csv = bench.folder.filePath(QStringLiteral("out.csv"));
        bench.queue().exportTo(csv);
        QTRY_VERIFY(bench.queue().banner().text().contains(csv));
        const QList<QByteArray> lines = read(csv).split('\n');
        QCOMPARE(lines.size(), 452); // heading, rows, and what follows the last line's end
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBFNumber,Book value,"));
        QVERIFY(lines[1].startsWith("WO-2011-000040,974.20,"));
        QVERIFY(lines[1].contains("\"'=cmd|' /C calc'!A1, \"\"quoted\"\"\""));

        const QString xlsx = bench.folder.filePath(QStringLiteral("out.xlsx"));
        bench.queue().exportTo(xlsx);
        QTRY_VERIFY(bench.queue().banner().text().contains(xlsx));
        QVERIFY(read(xlsx).startsWith("PK"));
        QVERIFY(!QFile::exists(xlsx + QStringLiteral(".part")));

        bench.queue().exportTo(QStringLiteral("/nowhere/at/all.csv"));
        QTRY_VERIFY(bench.queue().banner().text().contains(QStringLiteral("cannot be written")));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void writesCsvAsOtherProgramsWantIt() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 5);
        bench.open("write-offs");
        bench.key(Qt::Key_E, Qt::ControlModifier);
        auto* dialog = bench.queue().findChild<QDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        const auto choose = [&](const char* box, int index) {
            dialog->findChild<QComboBox*>(QLatin1StringView(box))->setCurrentIndex(index);
        };
        auto* agree = dialog->findChild<QPushButton*>(QStringLiteral("exportAgree"));
        dialog->findChild<QRadioButton*>(QStringLiteral("export-csv"))->setChecked(true);
        choose("csvDecimal", 1);
        QVERIFY2(!agree->isEnabled(), "1234,56 between commas is two cells");
        choose("csvSeparator", 1);
        QVERIFY(agree->isEnabled());
        auto* preview = dialog->findChild<QPlainTextEdit*>(QStringLiteral("csvPreview"));
        QVERIFY(preview->toPlainText().contains(QStringLiteral("WO-2011-000040;974,20;")));
        dialog->reject();

        const QString csv = bench.folder.filePath(QStringLiteral("semicolons.csv"));
        bench.queue().exportTo(csv, {';', ',', ui::CsvProfile::Encoding::Latin});
        QTRY_VERIFY(bench.queue().banner().text().contains(csv));
        QVERIFY(read(csv).startsWith("Number;Book value;"));
        QVERIFY(read(csv).contains("WO-2011-000040;974,20;"));
    }

    void goesOnPaper() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 450);
        bench.open("write-offs");
        const QString pdf = bench.folder.filePath(QStringLiteral("out.pdf"));
        bench.queue().exportTo(pdf);
        QTRY_VERIFY(bench.queue().banner().text().contains(pdf));
        QVERIFY(read(pdf).startsWith("%PDF"));
        QVERIFY2(read(pdf).count("/Type /Page\n") > 5, "450 rows are several pages");

        bench.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(bench.queue().findChild<QDialog*>(QStringLiteral("printPreview")));
        auto* page = bench.queue().findChild<QLabel*>(QStringLiteral("printPage"));
        const QImage picture = page->pixmap().toImage();
        int dark = 0;
        for (int y = 0; y < picture.height(); y += 3)
            for (int x = 0; x < picture.width(); x += 3)
                dark += qGray(picture.pixel(x, y)) < 128;
        QVERIFY2(dark > 500, "there is something on it");
    }

    void beginsAsThePersonWants() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 20);
        bench.open("write-offs");
        bench.queue().filterBar().setConditionText("amount > 500");
        bench.queue().groupBy({"sku"});
        ui::ColumnLayout first = bench.queue().layoutNow();
        QCOMPARE(first.filter, std::string("amount > 500"));
        bench.table().layouts().saveDefault(first);
        bench.queue().groupBy({});
        bench.table().layouts().remove();
        bench.open("write-offs");
        QTRY_VERIFY(bench.model().isGrouped());
        QCOMPARE(bench.queue().filterBar().conditionText(), std::string("amount > 500"));

        // What is gone from the view is left out, and said.
        first.groupBy = {"gone", "sku"};
        first.filter = "gone = 1 and amount > 500";
        bench.queue().useLayout(first);
        QTRY_COMPARE(bench.model().groupedBy(), std::vector<std::string>{"sku"});
        QCOMPARE(bench.queue().filterBar().conditionText(), std::string("amount > 500"));
        QVERIFY(bench.queue().banner().text().contains(QStringLiteral("column that is gone")));
    }
};

OPSDESK_WINDOW_TEST(LayoutExportTest)
#include "LayoutExportTest.moc"
