#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/AttentionPage.h"
#include "ui/shell/Notices.h"
#include "ui/widgets/FilterBar.h"

#include <QLabel>
#include <QTableView>

#include <algorithm>
#include <mutex>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A link whose news the test tells.
class FakeLink final : public Link {
public:
    LinkState state() const override {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }
    std::vector<OutboxEntry> outbox() const override {
        const std::lock_guard lock(m_mutex);
        return m_outbox;
    }
    void retry(const Uuid& id, Command command) override {
        take(id);
        {
            const std::lock_guard lock(m_mutex);
            m_retried = std::move(command);
        }
        changed().announce(state());
    }
    void discard(const Uuid& id) override {
        if (broken)
            throw Error("The disk is full.");
        take(id);
        changed().announce(state());
    }

    void tell(LinkState state, std::vector<OutboxEntry> outbox) {
        {
            const std::lock_guard lock(m_mutex);
            m_state = std::move(state);
            m_outbox = std::move(outbox);
        }
        changed().announce(m_state);
    }
    std::atomic<bool> broken = false; ///< nothing can be let go

    std::optional<Command> retried() const {
        const std::lock_guard lock(m_mutex);
        return m_retried;
    }

private:
    void take(const Uuid& id) {
        const std::lock_guard lock(m_mutex);
        const auto found = std::ranges::find(m_outbox, id, [](const OutboxEntry& entry) { return entry.command.id; });
        if (found == m_outbox.end() || !found->result)
            throw UsageError("Not one that was refused.");
        m_outbox.erase(found);
    }

    mutable std::mutex m_mutex;
    LinkState m_state;
    std::vector<OutboxEntry> m_outbox;
    std::optional<Command> m_retried;
};

OutboxEntry decision(ConsoleBench& bench, const std::string& document, const char* type = "suggestion.accept") {
    OutboxEntry entry;
    entry.command.id = bench.random.uuid(bench.clock.now());
    entry.command.type = type;
    entry.command.document = Uuid::parse(document);
    entry.command.expected = {2, Minor(100)};
    entry.queuedAt = bench.clock.now();
    return entry;
}

OutboxEntry refused(OutboxEntry entry, const std::string& why) {
    entry.result = CommandResult{entry.command.id, CommandState::Rejected, {"stale_version", why, {}}, 7, "{}"};
    return entry;
}

QString linkText(ConsoleBench& bench) {
    return bench.window->findChild<QPushButton*>(QStringLiteral("statusLink"))->text();
}

} // namespace

/// The console of a centre: what it shows of the link, and what it offers for decisions that were refused.
class LinkTest : public QObject {
    Q_OBJECT
    /// Three suggestions for @p bench, which is not open yet; the ids of the first two, as another console shows them.
    static std::pair<std::string, std::string> firstTwoOf(ConsoleBench& bench) {
        addSuggestions(bench.workspace, 3);
        ConsoleBench look("planner");
        addSuggestions(look.workspace, 3);
        look.open("suggestions");
        return {look.idAt(0), look.idAt(1)};
    }

private Q_SLOTS:
    void tellsHowItStandsToTheCentre() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 3);
        FakeLink link;
        link.tell({LinkPhase::Live, 1, bench.clock.now(), {}, 0, 0, {}}, {});
        ui::LinkWatch watch(link);
        bench.link = &watch;
        bench.open("suggestions");
        QCOMPARE(linkText(bench), QStringLiteral("live"));
        link.tell({LinkPhase::Offline, 1, bench.clock.now(), {}, 2, 1, "The centre cannot be reached."}, {});
        QTRY_VERIFY(linkText(bench).startsWith(QStringLiteral("offline \u00B7 data of 30 Nov 2011")));
        QVERIFY(linkText(bench).endsWith(QStringLiteral("1 refused")));
        QCOMPARE(bench.window->findChild<QLabel*>(QStringLiteral("statusPending"))->text(),
                 QStringLiteral("2 on the way"));
        const auto& notices = bench.window->notices().all();
        QCOMPARE(notices.size(), std::size_t(1));
        QCOMPARE(notices.front().text, QStringLiteral("The centre cannot be reached."));
        link.tell({LinkPhase::Live, 1, bench.clock.now(), {}, 0, 0, {}}, {});
        QTRY_VERIFY(notices.front().kind == ui::NoticeKind::LinkBack);
        QCOMPARE(notices.size(), std::size_t(1)); // what was not read is no news any more
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void offersWhatThePersonReads() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 3);
        bench.session.reads = [](std::string_view view) { return view != "journal"; };
        bench.open("suggestions");
        QVERIFY(bench.window->findChild<QWidget*>(QStringLiteral("rail-stock")));
        QVERIFY(!bench.window->findChild<QWidget*>(QStringLiteral("rail-journal")));
    }

    void showsAsPendingWhatAnEarlierRunDecided() {
        ConsoleBench bench("planner");
        const auto [first, second] = firstTwoOf(bench);

        FakeLink link;
        const OutboxEntry one = decision(bench, first), two = decision(bench, second);
        link.tell({LinkPhase::Offline, 1, {}, {}, 2, 0, {}}, {one, two});
        ui::LinkWatch watch(link);
        bench.link = &watch;
        bench.open("suggestions");
        QVERIFY(bench.model().isPending(first) && bench.model().isPending(second));
        link.tell({LinkPhase::Live, 1, {}, {}, 0, 1, {}}, {refused(two, "It was changed since you looked at it.")});
        QTRY_VERIFY(!bench.model().isPending(first));
        QTRY_COMPARE(bench.model().refusal(second), QStringLiteral("It was changed since you looked at it."));
    }

    void offersWhatWasRefusedToLookAtAgain() {
        ConsoleBench bench("planner");
        const auto [first, second] = firstTwoOf(bench);

        FakeLink link;
        link.tell({LinkPhase::Live, 1, {}, {}, 0, 2, {}},
                  {refused(decision(bench, first), "Changed."), refused(decision(bench, second), "Taken.")});
        ui::LinkWatch watch(link);
        bench.link = &watch;
        bench.open("suggestions");
        bench.key(Qt::Key_F8);
        auto* list = bench.window->findChild<QTableView*>(QStringLiteral("attentionList"));
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->model()->rowCount(), 2);
        auto* reason = bench.window->findChild<QLabel*>(QStringLiteral("attentionReason"));
        QTRY_COMPARE(reason->text(), QStringLiteral("Changed."));
        bench.key(Qt::Key_R);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(link.retried()->document->toString(), first);
        QVERIFY(link.retried()->id != decision(bench, first).command.id);
        bench.key(Qt::Key_D);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void knowsARowThatThePayloadNames() {
        ConsoleBench bench("admin");
        Catalog catalog;
        addAllAreas(catalog);
        const auto user = [](const char* id) {
            return ViewRow{std::string(id),    std::string("Mia Long"), std::string("[\"buyer\"]"),
                           std::string("[1]"), std::int64_t(0),         std::string("active"),
                           std::int64_t(1),    std::int64_t(1)};
        };
        bench.workspace.add(*catalog.findView("users"), {user("mia"), user("nora")});
        FakeLink link;
        OutboxEntry waiting = decision(bench, "", "user.disable"), late = decision(bench, "", "user.grant");
        waiting.command.payload = R"({"user":"mia"})";
        late.command.payload = R"({"user":"nora","role":"steward"})";
        link.tell({LinkPhase::Live, 1, {}, {}, 1, 1, {}}, {waiting, refused(late, "The roles do not go together.")});
        ui::LinkWatch watch(link);
        bench.link = &watch;
        bench.open("users");
        QVERIFY(bench.model().isPending("mia"));
        QVERIFY(!bench.model().isPending("nora"));
        bench.key(Qt::Key_F8);
        auto* list = bench.window->findChild<QTableView*>(QStringLiteral("attentionList"));
        QTRY_VERIFY(list->hasFocus());
        QTRY_COMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("Mia Long"));
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.idAt(0), std::string("nora"));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void saysWhatCouldNotBeLetGo() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 3);
        FakeLink link;
        link.tell({LinkPhase::Live, 1, {}, {}, 0, 1, {}},
                  {refused(decision(bench, syntheticId("suggestion", 1)), "Changed.")});
        ui::LinkWatch watch(link);
        bench.link = &watch;
        bench.open("suggestions");
        bench.key(Qt::Key_F8);
        auto* page = bench.window->findChild<ui::AttentionPage*>();
        QTRY_VERIFY(page && page->findChild<QTableView*>()->hasFocus());
        link.broken = true;
        bench.key(Qt::Key_D);
        auto* banner = page->findChild<ui::Banner*>();
        QTRY_VERIFY2(banner->text().contains(QStringLiteral("The disk is full.")), qPrintable(banner->text()));
        link.broken = false;
        bench.key(Qt::Key_D); // once more
        QTRY_COMPARE(page->findChild<QTableView*>()->model()->rowCount(), 0);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void opensTheDocumentOfARefusedDecision() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 3);
        ConsoleBench look("planner");
        addSuggestions(look.workspace, 3);
        look.open("suggestions");
        const std::string second = look.idAt(1);
        look.window.reset();
        FakeLink link;
        link.tell({LinkPhase::Live, 1, {}, {}, 0, 1, {}}, {refused(decision(bench, second), "Changed.")});
        ui::LinkWatch watch(link);
        bench.link = &watch;
        bench.open("suggestions");
        bench.key(Qt::Key_F8);
        auto* list = bench.window->findChild<QTableView*>(QStringLiteral("attentionList"));
        QTRY_VERIFY(list->hasFocus());
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.idAt(0), second);
    }
};

OPSDESK_WINDOW_TEST(LinkTest)
#include "LinkTest.moc"
