// Settings are looked up and given another value in the window; what the engine refuses is said at the field.
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"

#include <QLabel>

using namespace opsdesk;
using namespace opsdesk::test;

class SettingsViewTest : public QObject {
    Q_OBJECT

    /// Opens the dialog of the setting that is selected, and puts @p text there instead of what stands there.
    static void enter(ConsoleWindow& window, const QString& text) {
        window.key(Qt::Key_E);
        QTRY_VERIFY(window.dialog());
        write(window, text);
    }
    static void write(ConsoleWindow& window, const QString& text) {
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.key(Qt::Key_Delete);
        window.type(text);
        window.key(Qt::Key_Return);
    }

private Q_SLOTS:
    void aSettingIsGivenAnotherValue() {
        const TestStore store("sqlite");
        { BuyingWorkspace made(store); }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "finance-lead");
        window.open("settings");
        QTRY_COMPARE(window.model().rowCount(), 28);
        const char* tolerance = "amend_tolerance_percent";
        QCOMPARE(window.cell(tolerance, "id"), QStringLiteral("Amendment tolerance"));
        QCOMPARE(window.cell(tolerance, "value"), QStringLiteral("5"));
        QCOMPARE(window.cell(tolerance, "unit"), QStringLiteral("Percent"));
        QVERIFY(window.cell(tolerance, "purpose").startsWith(QStringLiteral("How much more than was approved")));
        QCOMPARE(window.cell(tolerance, "set_by"), QString());
        window.select(tolerance);
        enter(window, QStringLiteral("150"));
        auto* problem = window.find<QLabel>("problem-value");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("from 0 to 100")), qPrintable(problem->text()));
        QTRY_VERIFY(problem->height() >= problem->heightForWidth(problem->width())); // all of it can be read
        write(window, QStringLiteral("2.5"));
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(window.cell(tolerance, "value"), QStringLiteral("2.5"));
        QTRY_COMPARE(window.cell(tolerance, "set_by"), QStringLiteral("Finance lead"));
        QVERIFY(!window.cell(tolerance, "set_at").isEmpty());
    }

    /// A decimal comma is one where people write it so, and what is emptied is empty.
    void valuesAreEnteredAsPeopleWriteThem() {
        const TestStore store("sqlite");
        { BuyingWorkspace made(store); }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "finance-lead");
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        window.open("settings");
        QTRY_COMPARE(window.model().rowCount(), 28);
        window.select("over_receipt_percent");
        enter(window, QStringLiteral("2,5"));
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(window.cell("over_receipt_percent", "value"), QStringLiteral("2,5"));
        ViewQuery query;
        query.view = "settings";
        query.filters = {Filter::parse("id = over_receipt_percent")};
        QCOMPARE(asText(workplace.reader()->rows(query).front()[1]), std::string("2.5"));
        window.select("edi_id");
        enter(window, QString());
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(window.cell("edi_id", "value"), QString());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// Controllers look; only the finance lead sets.
    void whoMayNotSetIsToldSo() {
        const TestStore store("sqlite");
        { BuyingWorkspace made(store); }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "controller");
        window.open("settings");
        QTRY_COMPARE(window.model().rowCount(), 28);
        window.select("company_name");
        window.key(Qt::Key_E);
        QVERIFY(!window.dialog());
    }
};

OPSDESK_WINDOW_TEST(SettingsViewTest)
#include "SettingsViewTest.moc"
