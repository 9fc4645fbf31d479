#include "core/planning/Budget.h"

#include <QtTest>

using namespace opsdesk;

/// Which purchases a budget pays for.
class BudgetTest : public QObject {
    Q_OBJECT

private slots:
    void moneyGoesWhereItSavesMost_data() {
        QTest::addColumn<qint64>("budget");
        QTest::addColumn<QString>("funded");
        // Costs and money at risk: 100/50, 40/30, 60/6, 30/30, 0/0, 20/0.
        QTest::newRow("nothing") << qint64{0} << "....x.";
        QTest::newRow("the best value first") << qint64{30} << "...xx.";
        QTest::newRow("then the next") << qint64{70} << ".x.xx.";
        QTest::newRow("what does not fit is passed over") << qint64{140} << ".xxxx.";
        QTest::newRow("but not for its sake alone") << qint64{170} << "xx.xx.";
        QTest::newRow("all") << qint64{250} << "xxxxxx";
    }
    void moneyGoesWhereItSavesMost() {
        QFETCH(qint64, budget);
        const std::vector<BudgetLine> lines{{Minor(100), Minor(50)}, {Minor(40), Minor(30)}, {Minor(60), Minor(6)},
                                            {Minor(30), Minor(30)},  {Minor(0), Minor(0)},   {Minor(20), Minor(0)}};
        QString text;
        for (const bool one : fundedWithin(Minor(budget), lines))
            text += one ? 'x' : '.';
        QTEST(text, "funded");
    }

    void ofEqualOnesTheEarlierIsPaid() {
        const std::vector<BudgetLine> lines(3, {Minor(9'000'000'000'000'000), Minor(9'000'000'000'000'000)});
        QVERIFY(fundedWithin(Minor(9'000'000'000'000'000), lines) == (std::vector<bool>{true, false, false}));
    }
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "BudgetTest.moc"
