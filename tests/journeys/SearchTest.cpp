#include "core/finance/ManualJournal.h"
#include "core/master/Supplier.h"
#include "core/returns/QualityCase.h"
#include "core/returns/Refund.h"
#include "core/search/OneTypo.h"
#include "core/search/SearchFill.h"
#include "core/search/SearchQuery.h"
#include "core/search/SearchText.h"
#include "core/search/SearchView.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"

#include <QtTest>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <fstream>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

std::size_t kindOf(std::string_view name) {
    const auto kinds = searchKinds();
    return static_cast<std::size_t>(
        std::ranges::find_if(kinds, [&](const SearchKind& kind) { return kind.name == name; }) - kinds.begin());
}

/// An index with entries of its own making.
class Shelf {
public:
    void add(const char* kind, const std::string& key, const std::string& code, const std::string& title,
             const std::string& state = {}, std::optional<std::int64_t> day = {}, const std::string& second = {}) {
        SearchEntry entry;
        entry.key = key;
        entry.code = code;
        entry.second_code = second;
        entry.title = title;
        entry.state = state;
        entry.day = day;
        const auto number = kindOf(kind);
        m_index.put(number, searchKinds()[number].shared ? 0 : 1, entry);
    }
    std::vector<SearchHit> hits(const std::string& text) {
        return SearchQuery(m_index.connection(), 1, [](const SearchKind&) { return true; }).find(text, 20);
    }
    /// Keys in the order they are found; a * after what was corrected.
    std::string found(const std::string& text) {
        std::vector<std::string> keys;
        for (const auto& hit : hits(text))
            keys.push_back(hit.key + (hit.tier == SearchTier::Corrected ? "*" : ""));
        return fmt::format("{}", fmt::join(keys, " "));
    }

private:
    TemporaryFolder m_folder;
    SearchIndex m_index = SearchIndex::openToFill(m_folder.file("shelf.search"));
};

/// A shop's worth of things, one of each difficulty.
void stock(Shelf& shelf) {
    shelf.add("item", "lantern", "85123A", "85123A  Lantern of brushed glass", "active", {}, "5012345678900");
    shelf.add("item", "lanterns", "22423", "22423  Garden lanterns, red", "active");
    shelf.add("item", "old", "22424", "22424  Lantern of tin", "discontinued");
    shelf.add("item", "size", "G-100", "G-100  Große Gießkanne für Blumen", "active");
    shelf.add("item", "cafe", "C-7", "C-7  Café crème cup", "active");
    shelf.add("item", "smorrebrod", "D-1", "D-1  Smørrebrød board", "active");
    shelf.add("item", "red", "H-1", "H-1  红色灯笼", "active");
    shelf.add("item", "china", "H-2", "H-2  白色陶瓷茶杯", "active");
    shelf.add("item", "greek", "X-1", "X-1  Φανάρι κήπου", "active");
    shelf.add("supplier", "acme", "ACME", "ACME  Acme Lighting Ltd");
    shelf.add("purchase_order", "first", "PO-2026-000123", "PO-2026-000123", "released", 20000);
    shelf.add("purchase_order", "newer", "PO-2026-000124", "PO-2026-000124", "released", 20010);
    shelf.add("purchase_order", "done", "PO-2026-000125", "PO-2026-000125", "closed", 20020);
    shelf.add("sales_order", "sold", "536365", "536365", "shipped", 15000);
}

} // namespace

class SearchTest : public QObject {
    Q_OBJECT

private slots:
    void foldsWhatPeopleType_data() {
        QTest::addColumn<QString>("terms");
        QTest::newRow("Größe 12-A") << "grosse 12 a";
        QTest::newRow("ÉCLAIR Œuf Łódź") << "eclair oeuf lodz";
        QTest::newRow("e\xCC\x81"
                      "tude")
            << "etude";
        QTest::newRow("PO-2026-000123") << "po 2026 000123 123";
        QTest::newRow("红色灯笼") << "红 红色 色 色灯 灯 灯笼 笼";
        QTest::newRow("茶Tea杯") << "茶 tea 杯";
        QTest::newRow("ΦΑΝΆΡΙ ﬁn") << "φαναρι fin";
        QTest::newRow("—  ,") << "";
        QTest::newRow("a\xff"
                      "b")
            << "ab";
    }
    void foldsWhatPeopleType() {
        QFETCH(QString, terms);
        std::vector<std::string> made;
        for (const auto& run : searchRuns(QTest::currentDataTag()))
            std::ranges::move(indexTerms(run), std::back_inserter(made));
        QCOMPARE(QString::fromStdString(fmt::format("{}", fmt::join(made, " "))), terms);
    }

    void knowsOneTypo_data() {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("one");
        const auto row = [](const char* word, const char* other, bool one) {
            QTest::addRow("%s > %s", word, other) << other << one;
        };
        row("lantern", "lantern", true);
        row("lantern", "lanten", true);   // one missing
        row("lantern", "lanttern", true); // one too many
        row("lantern", "lamtern", true);  // one wrong
        row("lantern", "latnern", true);  // two in each other's place
        row("lantern", "antern", true);
        row("lantern", "lanternen", false);
        row("lantern", "latnren", false);
        row("lantern", "nlatern", false);
        row("红色灯笼", "红包灯笼", true);
        row("红色灯笼", "红包灯笼笼", false);
    }
    void knowsOneTypo() {
        QFETCH(QString, other);
        QFETCH(bool, one);
        const auto word = QString::fromUtf8(QTest::currentDataTag()).section(u" > "_qs, 0, 0).toStdU32String();
        QCOMPARE(withinOneTypo(word, other.toStdU32String()), one);
        QCOMPARE(withinOneTypo(other.toStdU32String(), word), one);
    }

    void ranks_data() {
        QTest::addColumn<QString>("found");
        const auto row = [](const char* text, const char* found) { QTest::newRow(text) << found; };
        row("85123a", "lantern");        // a SKU in whatever case
        row("5012345678900", "lantern"); // a barcode
        row("PO-2026-000124", "newer");  // a number
        row("po2026000124", "newer");
        row("124", "newer");                    // without its zeros
        row("PO-2026", "newer first done");     // the newest first, what is closed last
        row("lantern", "lantern old lanterns"); // the word itself before those that begin so; closed last
        row("lant", "lantern lanterns old");
        row("lantern ", "lantern old");  // a word that has ended
        row("glass lantern", "lantern"); // in any order
        row("lantern acme", "");         // every word must fit
        row("grosse giesskanne", "size");
        row("GIEßKANNE", "size");
        row("cafe creme", "cafe");
        row("smorrebrod", "smorrebrod");
        row("lnatern", "lantern* lanterns* old*"); // two letters in each other's place
        row("lantrn glas", "lantern*");
        row("gieskanne", "size*");
        row("85132A", "lantern*"); // a SKU, where there is none of that name
        row("φαναρι", "greek");
        row("φανερι", "greek*");
        row("红色灯笼", "red");
        row("灯笼", "red");
        row("笼", "red");
        row("红包灯笼", "red*"); // one character in four is wrong
        row("红色笼灯", "red*");
        row("白色陶次茶杯", "china*");
        row("红灯", "");
        row("536366", ""); // another order's number is no typo
        row("xyzzy", "");
        row("\" OR * NEAR(", ""); // nobody speaks FTS5's language
        row("", "");
    }
    void ranks() {
        QFETCH(QString, found);
        Shelf shelf;
        stock(shelf);
        QCOMPARE(QString::fromStdString(shelf.found(QTest::currentDataTag())), found);
    }

    void saysWhatMatched() {
        Shelf shelf;
        stock(shelf);
        const auto exact = shelf.hits("glass lant").front();
        QCOMPARE(exact.in_title, (SearchMatches{{8, 4}, {27, 5}}));
        QVERIFY(exact.instead.empty());
        const auto corrected = shelf.hits("glas lantrn").front();
        QCOMPARE(corrected.instead, std::string("lantern glass"));
        QCOMPARE(shelf.hits("grosse").front().in_title, (SearchMatches{{7, 6}}));
    }

    void replacesAndForgets() {
        Shelf shelf;
        stock(shelf);
        shelf.add("item", "lantern", "85123A", "85123A  Candlestick", "active");
        QCOMPARE(shelf.found("lantern"), std::string("old lanterns"));
        QCOMPARE(shelf.found("candlestick"), std::string("lantern"));
        QCOMPARE(shelf.found("5012345678900"), std::string());
    }

    void manyOfOneKindDoNotHideTheOthers() {
        Shelf shelf;
        for (int i = 0; i < 100; ++i)
            shelf.add("item", std::to_string(i), fmt::format("I{}", i), "Harbour lamp");
        shelf.add("supplier", "harbour", "H", "Harbour Trading");
        const auto hits = shelf.hits("harbour");
        QCOMPARE(hits.size(), 20U);
        QVERIFY(std::ranges::any_of(hits, [](const SearchHit& hit) { return hit.key == "harbour"; }));
    }

    void followsCommands() {
        Desk desk;
        desk.fill();
        QCOMPARE(desk.found("cakestand"), std::string("item"));
        const auto order = desk.work.draft();
        QCOMPARE(desk.found("acme"), std::string("supplier")); // not before it is filled
        desk.fill();
        QCOMPARE(desk.found("acme"), std::string("supplier purchase_order"));
        APPLIED(desk.work.run(0, [](Context& context) -> Outcome {
            auto supplier = *context.rows().find<Supplier>(std::int64_t{0}, std::int64_t{1});
            supplier.name = "Zenith Lamps";
            context.rows().put(supplier);
            return {};
        }));
        desk.fill();
        QCOMPARE(desk.found("zenith"), std::string("supplier purchase_order")); // the order says its new name, too
        APPLIED(desk.work.act(order, "cancel", "buyer", R"({"reason_code":"po_budget"})"));
        desk.fill();
        QCOMPARE(desk.cell("zenith", 1, "state"), std::string("cancelled"));
        APPLIED(desk.work.run(1, [&](Context& context) -> Outcome {
            context.rows().erase<PurchaseOrder>(context.entity(), *Uuid::parse(order));
            return {};
        }));
        desk.fill();
        QCOMPARE(desk.found("zenith"), std::string("supplier"));
    }

    /// Slice by slice with another program's crash after each, the same is found as at one go.
    void goesOnAfterACrash() {
        Desk desk;
        for (int i = 0; i < 7; ++i)
            desk.work.draft();
        int slices = 0;
        for (bool more = true; more; ++slices) {
            auto index = SearchIndex::openToFill(desk.file);
            const auto rows = desk.database.connect();
            more = SearchFill(*rows, index, 3).step();
        }
        QVERIFY(slices > 8);
        QCOMPARE(desk.rows("acme").size(), 8U);
        QVERIFY(desk.isComplete());
        desk.fill();
        QCOMPARE(desk.rows("acme").size(), 8U);
    }

    void isMadeAnewForAnotherWorkspace() {
        Desk desk;
        desk.work.draft();
        desk.work.draft();
        desk.fill();
        Desk other;
        other.work.clock().advance(1'000'000); // or both would have one history, by the test's clock and chance
        other.work.draft();
        std::filesystem::copy_file(desk.file, other.file);
        QCOMPARE(other.found("acme"), std::string("supplier purchase_order purchase_order"));
        other.fill();
        QCOMPARE(other.found("acme"), std::string("supplier purchase_order"));
        std::ofstream(other.file, std::ios::trunc) << "this is no index";
        std::filesystem::remove(other.file + "-wal");
        other.fill();
        QCOMPARE(other.found("acme"), std::string("supplier purchase_order"));
    }

    /// A backup in the workspace's place: what came after it is no longer found.
    void forgetsWhatABackupDoesNotKnow() {
        Desk desk;
        const auto before = desk.work.draft();
        desk.fill();
        const auto rows = desk.database.connect();
        rows->run("UPDATE audit_record SET hash = 'of another history' WHERE entity = 1");
        rows->run("DELETE FROM purchase_order WHERE id = ?", {before});
        desk.fill();
        QCOMPARE(desk.found("acme"), std::string("supplier"));
    }

    /// By number, and by nobody who does not read them.
    void findsRefundsQualityCasesAndJournals() {
        Desk desk;
        APPLIED(desk.work.run(1, [](Context& context) -> Outcome {
            Refund refund;
            refund.number = "RFD-2011-000007";
            refund.state = "paid";
            refund.reference = "pi_77";
            QualityCase quality;
            quality.number = "QC-2011-000008";
            quality.state = "open";
            quality.item_id = 1;
            ManualJournal journal;
            journal.number = "MJ-2011-000009";
            journal.state = "proposed";
            journal.description = "Rent of November";
            const auto put = [&](auto row, std::string_view name) {
                row.entity = context.entity();
                row.id = context.derivedId(name);
                row.version = 1;
                context.rows().put(std::move(row));
            };
            put(std::move(refund), "refund");
            put(std::move(quality), "quality");
            put(std::move(journal), "journal");
            return {};
        }));
        desk.fill();
        QCOMPARE(desk.found("rfd2011000007", {"returns"}), std::string("refund"));
        QCOMPARE(desk.found("pi_77", {"controller"}), std::string("refund"));
        QCOMPARE(desk.found("RFD-2011-000007", {"warehouse"}), std::string());
        QCOMPARE(desk.found("QC-2011-000008", {"warehouse"}), std::string("quality_case"));
        QCOMPARE(desk.found("cakestand", {"planner"}), std::string("item quality_case"));
        QCOMPARE(desk.found("rent november", {"controller"}), std::string("manual_journal"));
        QCOMPARE(desk.found("MJ-2011-000009", {"returns"}), std::string());
    }

    void findsOnlyWhatTheRoleReads() {
        Desk desk;
        desk.work.draft();
        desk.fill();
        QCOMPARE(desk.found("acme", {"buyer"}), std::string("supplier purchase_order"));
        QCOMPARE(desk.found("acme", {"service"}), std::string());
        QCOMPARE(desk.found("cakestand", {"returns"}), std::string("item"));
        QCOMPARE(desk.found("planner", {"admin"}), std::string("user"));
        QCOMPARE(desk.found("acme", {"admin"}), std::string());
    }

    void saysWhatItIsAsked() {
        Desk desk;
        const auto reader = desk.reader({});
        QVERIFY(reader->rows({"search", 1, {}, "acme", {}, {}}).empty()); // no index yet
        QVERIFY_THROWS_EXCEPTION(UsageError, reader->rows({"search", 1, {}, "acme", {{"title", false}}, {}}));
        QVERIFY_THROWS_EXCEPTION(UsageError, reader->rows({"items", 1, {}, "acme", {}, {}}));
        QVERIFY(!desk.isComplete());
    }

private:
    /// A workspace to buy in, and its index.
    struct Desk {
        TestStore database{"sqlite"};
        BuyingWorkspace work{database};
        std::string file = SearchIndex::fileOf(database.place());

        void fill() {
            auto index = SearchIndex::openToFill(file);
            const auto rows = database.connect();
            SearchFill fill(*rows, index);
            while (fill.step()) {
            }
        }
        std::unique_ptr<ViewReader> reader(const std::vector<std::string>& roles) {
            return openSearchReader(
                file,
                searchableFor(work.catalog(), roles.empty() ? std::vector<std::string>{"executive", "admin"} : roles));
        }
        std::vector<ViewRow> rows(const std::string& text, const std::vector<std::string>& roles = {}) {
            return reader(roles)->rows({"search", 1, {}, text, {}, {}});
        }
        std::string cell(const std::string& text, std::size_t row, std::string_view column) {
            return asText(rows(text).at(row)[static_cast<std::size_t>(searchView().index(column))]);
        }
        std::string found(const std::string& text, const std::vector<std::string>& roles = {}) {
            std::vector<std::string> kinds;
            for (const auto& row : rows(text, roles))
                kinds.push_back(asText(row[static_cast<std::size_t>(searchView().index("kind"))]));
            return fmt::format("{}", fmt::join(kinds, " "));
        }
        bool isComplete() {
            const auto row = reader({})->rows({"search-state", 1, {}, {}, {}, {}}).front();
            return asInteger(row[static_cast<std::size_t>(searchStateView().index("complete"))]) != 0;
        }
    };
};

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
