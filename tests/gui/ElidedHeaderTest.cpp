#include "ui/shell/Colors.h"
#include "ui/shell/ConsoleStyle.h"
#include "ui/widgets/ElidedHeader.h"
#include "tests/support/WindowTest.h"

#include <QImage>
#include <QStandardItemModel>
#include <QTableView>
#include <QtTest>

using namespace opsdesk;

/// A heading that has no room says so, in the program's own style.
class ElidedHeaderTest : public QObject {
    Q_OBJECT

    static QImage headings(const QString& title, int width) {
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({title});
        model.setHeaderData(0, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        QTableView table;
        table.setHorizontalHeader(new ui::ElidedHeader(&table));
        table.setModel(&model);
        table.setColumnWidth(0, width);
        table.resize(400, 100);
        return table.horizontalHeader()->grab().toImage();
    }

private Q_SLOTS:
    void aNarrowColumnShowsTheBeginningOfItsHeading() {
        qApp->setStyle(new ui::ConsoleStyle(ui::lightColors(), 4, 10));
        const QFontMetrics metrics(QTableView().horizontalHeader()->font());
        const int narrow = metrics.horizontalAdvance(QStringLiteral("Fill ra…")) + 20;
        // Where only the end is another, nothing else is seen; where the beginning is, something is.
        QCOMPARE(headings(QStringLiteral("Fill rate of the year"), narrow),
                 headings(QStringLiteral("Fill rate of the week"), narrow));
        QVERIFY(headings(QStringLiteral("Fill rate of the year"), narrow) !=
                headings(QStringLiteral("Sell rate of the year"), narrow));
        QVERIFY(headings(QStringLiteral("Fill rate of the year"), 300) !=
                headings(QStringLiteral("Fill rate of the week"), 300));
    }
};

OPSDESK_WINDOW_TEST(ElidedHeaderTest)
#include "ElidedHeaderTest.moc"
