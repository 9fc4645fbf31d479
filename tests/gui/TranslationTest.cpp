#include "core/integration/Areas.h"
#include "core/measures/Measure.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/charts/LedgerOfReasons.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/ReplayText.h"
#include "ui/models/Sentences.h"
#include "ui/shell/Language.h"
#include "ui/shell/PseudoTranslator.h"

#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

/// The console in its languages: every heading that the core declares has its word, numbers and days are written and
/// read as there, and longer words still fit. That no text is missing in any of them is the lint
/// `translations_complete`'s.
class TranslationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(ui::installLanguage(*qApp, QStringLiteral("de"))); }

    void knowsEveryColumn() {
        Catalog catalog;
        addAllAreas(catalog);
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/opsdesk_de.qm")));
        QStringList missing;
        for (const auto& [name, view] : catalog.views())
            for (const ViewColumn& column : view.columns)
                if (german.translate("ViewColumn", column.title.c_str()).isEmpty())
                    missing << QString::fromStdString(name + ": " + column.title);
        QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("run translations/update.py: ") + missing.join(u", ")));
    }

    void knowsEveryMeasure() {
        for (const auto& measure : measures())
            for (const char* english : {measure.title, measure.definition, measure.formula})
                QVERIFY2(QCoreApplication::translate("Measure", english) != QString::fromUtf8(english), english);
    }

    void knowsEveryState() {
        Catalog catalog;
        addAllAreas(catalog);
        for (const auto& [name, machine] : catalog.machines())
            for (const State& state : machine->states) {
                const QString code = QString::fromUtf8(state.name.data(), static_cast<qsizetype>(state.name.size()));
                QVERIFY2(ui::codeTitle(state.name).toLower() != QString(code).replace(u'_', u' '), qPrintable(code));
            }
    }

    /// Why the engine refuses is said in English, too: the console finds the template that a sentence was made from.
    void saysRefusals() {
        QCOMPARE(ui::sentence(QStringLiteral("Goods are there")), QStringLiteral("Ware ist da"));
        const QString stale =
            ui::sentence(QStringLiteral("You saw an amount of 5.00; now it is 6.00. Look at it again."));
        QVERIFY2(!stale.contains(QStringLiteral("saw")), qPrintable(stale));
        QVERIFY(stale.indexOf(QStringLiteral("5.00")) < stale.indexOf(QStringLiteral("6.00")));
        const QString state = ui::sentence(
            QStringLiteral("PO-2011-000123 is approved: it cannot be changed by \"edit\" now; possible: release."));
        QVERIFY2(state.contains(QStringLiteral("PO-2011-000123")) && state.contains(ui::codeTitle("approved")),
                 qPrintable(state));
        // What nobody here says stays as it is, and so does what a person wrote into a sentence.
        QCOMPARE(ui::sentence(QStringLiteral("A quite different thing.")), QStringLiteral("A quite different thing."));
        QVERIFY(
            ui::sentence(QStringLiteral("There is no user Ann %1 to be asked; write the login as the list of users has "
                                        "it."))
                .contains(QStringLiteral("Ann %1")));
    }

    /// Every template is found by a sentence that is made from it.
    void knowsEverySentence() {
        QFile list(QStringLiteral(":/sentences.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        int known = 0;
        QStringList missing;
        for (; !list.atEnd(); ++known) {
            const QString source = QJsonDocument::fromJson('[' + list.readLine() + ']')[0].toString();
            QString made = source;
            for (int place = 1; place <= 9; ++place)
                made.replace(u'%' + QString::number(place), u"X%1Y"_s.arg(place));
            const QString said = ui::sentence(made);
            if (said == made && source.contains(u' '))
                missing << source;
        }
        QVERIFY(known > 200);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// The core says why a quantity is suggested in English; people read it in their language.
    void knowsEveryReason() {
        Catalog catalog;
        addAllAreas(catalog);
        const auto sql = QString::fromStdString(catalog.findView("suggestion-reasons")->sql);
        static const QRegularExpression phrase(QStringLiteral("WHEN '[a-z_]+' THEN '((?:[^']|'')+)'"));
        int known = 0;
        for (auto found = phrase.globalMatch(sql); found.hasNext(); ++known) {
            const QString english = found.next().captured(1).replace(QStringLiteral("''"), QStringLiteral("'"));
            QVERIFY2(ui::reasonInWords(english) != english, qPrintable(english));
        }
        QVERIFY(known > 20);
        QCOMPARE(ui::reasonInWords(QStringLiteral("Adjusted by ann")), QStringLiteral("Geändert von ann"));
    }

    /// What depends on number is right in each language, one, few and many.
    void countsInEveryLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("1 row") << QStringLiteral("3 rows");
        QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("1 Zeile") << QStringLiteral("3 Zeilen");
        QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("1 ligne") << QStringLiteral("3 lignes");
        QTest::newRow("zh") << QStringLiteral("zh_CN") << QStringLiteral("1 行") << QStringLiteral("3 行");
        QTest::newRow("pseudo") << QStringLiteral("pseudo") << QStringLiteral("[1 ŕöŵ ·]")
                                << QStringLiteral("[3 ŕöŵš ·]");
    }

    void countsInEveryLanguage() {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, many);
        QVERIFY(ui::installLanguage(*qApp, language));
        QCOMPARE(ui::QueueView::tr("%n rows", nullptr, 1), one);
        QCOMPARE(ui::QueueView::tr("%n rows", nullptr, 3), many);
    }

    void writesElsewhere_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("expected"); // money, another's money, share, day, quantity, parameters
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringList{QStringLiteral("¥1,234,567"),  QStringLiteral("CN¥12.00"),
                                           QStringLiteral("96.0\u00A0%"), QStringLiteral("30 Nov 2011"),
                                           QStringLiteral("1,200.5"),     QStringLiteral("review 14 days, lost sales")};
        QTest::newRow("fr") << QStringLiteral("fr")
                            << QStringList{QStringLiteral("1\u202F234\u202F567\u00A0¥"),
                                           QStringLiteral("12,00\u00A0CN¥"),
                                           QStringLiteral("96,0\u00A0%"),
                                           QStringLiteral("30 nov. 2011"),
                                           QStringLiteral("1\u202F200,5"),
                                           QStringLiteral("revue tous les 14 jours, ventes perdues")};
        QTest::newRow("zh") << QStringLiteral("zh_CN")
                            << QStringList{QStringLiteral("JP¥1,234,567"), QStringLiteral("¥12.00"),
                                           QStringLiteral("96.0%"),        QStringLiteral("2011年11月30日"),
                                           QStringLiteral("1,200.5"),      QStringLiteral("每 14 天检视, 损失销售")};
    }

    void writesElsewhere() {
        QFETCH(QString, language);
        QFETCH(QStringList, expected);
        using namespace ui;
        QVERIFY(installLanguage(*qApp, language));
        const QStringList written{moneyText(Minor(1234567), "JPY"),
                                  moneyText(Minor(1200), "CNY"),
                                  percentText(realText(96, 1)),
                                  dateText(Date::of(2011, 11, 30)),
                                  quantityText(Quantity::thousandths(1'200'500)),
                                  replayText("review 14 days, lost sales")};
        QCOMPARE(written, expected);
    }

    void keepsWhatProgramsRead_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("pseudo");
        QTest::newRow("longer") << QStringLiteral("Accept") << QStringLiteral("[Àççépţ ··]");
        QTest::newRow("key") << QStringLiteral("Undo   U") << QStringLiteral("[Ûñðö ·]   U");
        QTest::newRow("places") << QStringLiteral("%1 of %n") << QStringLiteral("[%1 öf %n ]");
        QTest::newRow("no words") << QStringLiteral("%1 = %2") << QStringLiteral("%1 = %2");
    }

    void keepsWhatProgramsRead() {
        QFETCH(QString, english);
        QFETCH(QString, pseudo);
        QCOMPARE(ui::pseudoText(english), pseudo);
    }

    void comesBackToGerman() { QVERIFY(ui::installLanguage(*qApp, QStringLiteral("de"))); }

    void writesAsThere_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        using namespace ui;
        QTest::newRow("money") << moneyText(Minor(-123456789), "GBP") << QStringLiteral("\u22121.234.567,89\u00A0£");
        QTest::newRow("code") << moneyText(Minor(100), "CHF") << QStringLiteral("1,00\u00A0CHF");
        QTest::newRow("quantity") << quantityText(Quantity::thousandths(1'200'500)) << QStringLiteral("1.200,5");
        QTest::newRow("day") << dateText(Date::of(2011, 11, 30)) << QStringLiteral("30. Nov. 2011");
        QTest::newRow("command") << codeTitle("purchase_order.submit") << QStringLiteral("Bestellung: einreichen");
        QTest::newRow("to be edited") << typedNumber("1200.5") << QStringLiteral("1200,5");
    }

    void writesAsThere() {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(written, expected);
    }

    void readsAsThere_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("comma") << QStringLiteral("12,5") << QByteArray("12.5");
        QTest::newRow("thousands") << QStringLiteral("1.200.000,5") << QByteArray("1200000.5");
        QTest::newRow("a point that parts no thousands") << QStringLiteral("12.5") << QByteArray("12.5");
        QTest::newRow("whole") << QStringLiteral(" 72 ") << QByteArray("72");
        QTest::newRow("no number") << QStringLiteral("12x") << QByteArray("12x");
    }

    void readsAsThere() {
        QFETCH(QString, typed);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(ui::plainNumber(typed)), plain);
    }

    void showsTheQueueAndSendsWhatWasMeant() {
        ConsoleBench bench("planner");
        QLocale::setDefault(QLocale(QStringLiteral("de")));
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        QCOMPARE(bench.queue().findChild<QPushButton*>(QStringLiteral("action-accept"))->text(),
                 QStringLiteral("Annehmen   A"));
        QCOMPARE(bench.model()
                     .headerData(bench.model().columnOf("money_at_risk"), Qt::Horizontal, Qt::DisplayRole)
                     .toString(),
                 QStringLiteral("In Gefahr"));
        QTRY_COMPARE(bench.window->findChild<QLabel*>(QStringLiteral("statusRows"))->text(),
                     QStringLiteral("30 Zeilen"));
        QCOMPARE(bench.cell(0, "money_at_risk").right(2), QStringLiteral("\u00A0£"));
        for (const QPushButton* button : bench.queue().findChildren<QPushButton*>())
            if (button->isVisible())
                QVERIFY2(button->width() >= button->fontMetrics().horizontalAdvance(button->text()),
                         qPrintable(button->text()));

        bench.key(Qt::Key_E);
        QVERIFY(bench.dialog());
        auto* quantity = bench.dialog()->findChild<QLineEdit*>(QStringLiteral("quantity"));
        QTest::keyClicks(quantity, QStringLiteral("1.012,5"));
        QVERIFY(!quantity->property("invalid").toBool());
        quantity->setText(QStringLiteral("12,5,1"));
        QVERIFY(quantity->property("invalid").toBool());
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(TranslationTest)
#include "TranslationTest.moc"
