#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>

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
};

OPSDESK_WINDOW_TEST(LayoutExportTest)
#include "LayoutExportTest.moc"
