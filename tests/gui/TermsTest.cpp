#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/planning/TermsSection.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

QJsonObject payloadOf(const Command& command) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object();
}

} // namespace

/// A supplier's terms, changed where the planner sees them.
class TermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void priceBreaksAreWrittenAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("one") << "200: 4.75"
                             << "200:475";
        QTest::newRow("two, tight") << "200:4.75;500:4.5"
                                    << "200:475;500:450";
        QTest::newRow("none") << ""
                              << "";
        QTest::newRow("what cannot be read is for the command to refuse") << "200 at 4.75"
                                                                          << "200 at 4.75";
    }
    void priceBreaksAreWrittenAsPeopleWriteThem() {
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QTEST(QString::fromStdString(ui::keptBreaks(typed)), "kept");
        QCOMPARE(ui::typedBreaks("200:475;500:450"), QStringLiteral("200: 4.75; 500: 4.50"));
    }

    void enterSendsATermAndEscapeTakesItBack() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        auto* breaks = bench.window->findChild<QLineEdit*>(QStringLiteral("terms-price_breaks"));
        QVERIFY(breaks);
        QTRY_VERIFY(breaks->isVisible());
        breaks->setFocus();
        QTest::keyClicks(breaks, QStringLiteral("200: 4.75"));
        QTest::keyClick(breaks, Qt::Key_Escape);
        QCOMPARE(breaks->text(), QString());
        QTest::keyClicks(breaks, QStringLiteral("200: 4.75"));
        QTest::keyClick(breaks, Qt::Key_Return);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("supplier_item.edit"));
        QCOMPARE(command.expected.version.value(), 2);
        QCOMPARE(payloadOf(command), (QJsonObject{{QStringLiteral("price_breaks"), QStringLiteral("200:475")}}));
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(TermsTest)
#include "TermsTest.moc"
