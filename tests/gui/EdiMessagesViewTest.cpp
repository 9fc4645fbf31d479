// What a partner's message says is read for the one that is looked at, and not for the list.
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"

#include <QLabel>

using namespace opsdesk;
using namespace opsdesk::test;

class EdiMessagesViewTest : public QObject {
    Q_OBJECT

    static bool says(ui::DetailsPane& details, const QString& text) {
        return std::ranges::any_of(details.findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    }

private Q_SLOTS:
    void theContentIsShownBesideTheList() {
        const TestStore store("sqlite");
        {
            BuyingWorkspace made(store);
            for (const char* content : {"first nonsense", "second nonsense"})
                APPLIED(
                    made.submit("edi_message.receive", "buyer", R"({"content":")" + std::string(content) + R"("})"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "buyer-lead");
        window.open("edi-messages");
        QTRY_COMPARE(window.model().rowCount(), 2);
        QCOMPARE(window.model().columnOf("content"), -1);
        window.activate();
        window.table().setFocus();
        for (const int row : {0, 1}) {
            window.table().goToRow(row);
            const QString number = window.model().index(row, window.model().columnOf("number")).data().toString();
            const bool first = number.endsWith(u'1');
            QTRY_VERIFY(says(window.queue().details(),
                             first ? QStringLiteral("first nonsense") : QStringLiteral("second nonsense")));
        }
    }
};

OPSDESK_WINDOW_TEST(EdiMessagesViewTest)
#include "EdiMessagesViewTest.moc"
