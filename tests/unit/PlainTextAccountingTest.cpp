#include "core/ledger/PlainTextAccounting.h"

#include <QtTest>

using namespace opsdesk;

/// Texts of people in files whose grammar has no escapes.
class PlainTextAccountingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsBreakNothing_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char* name, const char* kind, const char* text, const char* written) {
            QTest::newRow(name) << kind << QString::fromUtf8(text) << QString::fromUtf8(written);
        };
        row("two blanks would end an account", "account", "Stock   in  hand", "Stock in hand");
        row("so would a tab", "account", "Stock\tin hand", "Stock in hand");
        row("or blanks that do not break", "account", "Stock\u00A0\u00A0in\u3000hand", "Stock in hand");
        row("a colon would part it", "account", "Stock: HOME", "Stock- HOME");
        row("a semicolon begins a comment", "account", "Stock; old", "Stock, old");
        row("a line of its own", "account", "Stock\n2011-01-01 * x", "Stock 2011-01-01 * x");
        row("ends", "account", "  Stock \r\n", "Stock");
        row("letters stay", "account", "Vorräte £ 在庫", "Vorräte £ 在庫");
        row("nothing", "account", "", "");
        row("a code ends with its parenthesis", "code", "SO(1)) 7", "SO[1]] 7");
        row("a description ends with a semicolon", "description", "cups; blue | cheap", "cups, blue / cheap");
        row("signs that show nothing", "description", "a\u0085b\u2028c\u200Ad", "a b c d");
        row("a date in a comment would be read", "tag", "date: [2011-02-31], x", "date- (2011-02-31); x");
    }
    void textsBreakNothing() {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto given = text.toStdString();
        const auto made = kind == "account"       ? plain::accountPart(given)
                          : kind == "code"        ? plain::code(given)
                          : kind == "description" ? plain::description(given)
                                                  : plain::tagValue(given);
        QCOMPARE(QString::fromStdString(made), written);
    }

    void accountsArePaths() {
        QCOMPARE(plain::accountPath("asset", "1200", "Inventory"), std::string("Assets:1200 Inventory"));
        QCOMPARE(plain::accountPath("expense", "5000", ""), std::string("Expenses:5000"));
        QCOMPARE(plain::accountPath("", "9", "What: is this"), std::string("Other:9 What- is this"));
    }

    void amountsHaveTheDigitsOfTheirCurrency() {
        QCOMPARE(plain::amount(Minor(-1234), Currency("GBP")), std::string("-12.34 GBP"));
        QCOMPARE(plain::amount(Minor(1234), Currency("JPY")), std::string("1234 JPY"));
        QCOMPARE(plain::amount(Minor(1234), Currency("KWD")), std::string("1.234 KWD"));
    }
};

QTEST_GUILESS_MAIN(PlainTextAccountingTest)
#include "PlainTextAccountingTest.moc"
