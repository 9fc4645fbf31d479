#include "core/base/Base64.h"
#include "core/base/Digest.h"
#include "core/base/Error.h"
#include "core/documents/AttachmentCommands.h"
#include "core/documents/CommentCommands.h"
#include "core/governance/User.h"
#include "core/orders/SalesOrder.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/CentralDesk.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

std::string said(const std::string& kind, const std::string& document, const std::string& text) {
    return fmt::format(R"({{"kind":"{}","document":"{}","text":"{}"}})", kind, document, text);
}

std::string announced(const std::string& document, const std::string& name, const std::string& type,
                      const std::string& bytes) {
    return fmt::format(
        R"({{"kind":"purchase_order","document":"{}","name":"{}","media_type":"{}","size":{},"sha256":"{}"}})",
        document, name, type, bytes.size(), sha256(bytes).toHex());
}

std::string part(int number, std::string_view bytes) {
    const auto* begin = reinterpret_cast<const std::byte*>(bytes.data());
    return fmt::format(R"({{"part":{},"content":"{}"}})", number, toBase64(Bytes(begin, begin + bytes.size())));
}

std::string picture(std::size_t size) {
    return std::string("\x89PNG\r\n\x1a\n") + std::string(size, 'x');
}

} // namespace

/// What people say about documents and attach to them, on both stores.
class DocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void loginsAreFoundInWhatIsSaid_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("logins");
        const auto row = [](const char* name, const char* text, const char* logins) {
            QTest::newRow(name) << std::string(text) << std::string(logins);
        };
        row("nobody", "the box was wet", "");
        row("one, and a full stop", "what do you think, @buyer-lead.", "buyer-lead");
        row("each once", "@buyer and @planner, and @buyer again", "buyer planner");
        row("at the end of a line", "ask\n@planner\nplease", "planner");
        row("an address names nobody", "mia@shop.example wrote", "");
        row("a hyphen that ends a thought", "@buyer- no, @planner_", "buyer planner");
    }
    void loginsAreFoundInWhatIsSaid() {
        QFETCH(std::string, text);
        std::string found;
        for (const auto& login : mentionsIn(text))
            found += (found.empty() ? "" : " ") + login;
        QTEST(found, "logins");
    }

    void filesAreKnownByTheirBytesAndNamedSafely_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("head");
        QTest::addColumn<std::string>("type");
        QTest::addColumn<std::string>("safe");
        const auto row = [](const char* name, std::string head, const char* type, const char* safe) {
            QTest::newRow(name) << std::string(name) << std::move(head) << std::string(type) << std::string(safe);
        };
        row("photo.png", picture(4), "image/png", "photo.png");
        row("photo.exe", picture(4), "", "photo.exe");
        row("photo.JPG", "\xff\xd8\xff", "image/jpeg", "photo.JPG");
        row("offer.html", "GIF89a<script>", "", "offer.html");
        row("offer.pdf", "%PDF-1.7", "application/pdf", "offer.pdf");
        row("prices.csv", "sku,price\n", "text/csv", "prices.csv");
        row("prices.CSV", "sku,price\n", "text/csv", "prices.CSV");
        row("run.sh", "#!/bin/sh\n", "", "run.sh");
        row("run.csv", std::string("MZ\0\0", 4), "", "run.csv");
        row("page.html", "<html>", "", "page.html");
        row("../../etc/passwd", "root:x", "", "passwd");
        row("C:\\temp\\a.csv", "a", "text/csv", "a.csv");
        row(".profile", "x", "", "profile");
        row("a\nb?.csv", "a", "text/csv", "ab.csv");
        row("/", "a", "", "file");
    }
    void filesAreKnownByTheirBytesAndNamedSafely() {
        QFETCH(std::string, name);
        QFETCH(std::string, head);
        QTEST(mediaTypeOf(name, head), "type");
        QTEST(safeFileName(name), "safe");
        QCOMPARE(safeFileName(safeFileName(name)), safeFileName(name));
    }

    void whoIsAskedIsWaitedForUntilTheyAnswer_data() { TestStore::addRows(); }
    void whoIsAskedIsWaitedForUntilTheyAnswer() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const auto asked = desk.submit("comment.add", "planner", said("purchase_order", order, "too much, @buyer?"));
        QVERIFY2(asked.applied(), asked.rejection.text.c_str());
        QCOMPARE(desk.view("mentions", "to_user = buyer").size(), 1U);
        QCOMPARE(desk.cell("mentions", "to_user = buyer", "state"), Value(std::string("waiting")));
        QCOMPARE(desk.cell("comments", "document = " + order, "waits"), Value(std::int64_t{1}));

        // Somebody else's word answers nothing; one's own does.
        QVERIFY(desk.submit("comment.add", "buyer-lead", said("purchase_order", order, "I wonder, too")).applied());
        QCOMPARE(desk.cell("mentions", "to_user = buyer", "state"), Value(std::string("waiting")));
        QVERIFY(desk.submit("comment.add", "buyer", said("purchase_order", order, "no, for the fair")).applied());
        QCOMPARE(desk.cell("mentions", "to_user = buyer", "state"), Value(std::string("answered")));

        // Or it is marked as done, by whoever was asked alone.
        QVERIFY(desk.submit("comment.add", "planner", said("item", "1", "@buyer look")).applied());
        const auto mention = asText(desk.cell("mentions", "state = waiting", "id"));
        const auto done = fmt::format(R"({{"mention":"{}"}})", mention);
        QCOMPARE(desk.submit("comment.done", "planner", done).rejection.code, std::string("wrong_state"));
        QVERIFY(desk.submit("comment.done", "buyer", done).applied());
        QCOMPARE(desk.cell("mentions", "kind = item", "state"), Value(std::string("done")));
    }

    void nobodyTakesBackWhatAnotherSaid_data() { TestStore::addRows(); }
    void nobodyTakesBackWhatAnotherSaid() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const auto comment = TestEngine::told(
            desk.submit("comment.add", "planner", said("purchase_order", order, "wrong, @buyer")), "comment");
        QCOMPARE(desk.submitOn(comment, "comment.withdraw", "buyer").rejection.code, std::string("not_yours"));
        QVERIFY(desk.submitOn(comment, "comment.withdraw", "planner").applied());
        QCOMPARE(desk.cell("comments", "id = " + comment, "text"), Value(std::string()));
        QCOMPARE(desk.cell("comments", "id = " + comment, "state"), Value(std::string("withdrawn")));
        QCOMPARE(desk.cell("mentions", "to_user = buyer", "state"), Value(std::string("withdrawn")));
        QCOMPARE(desk.submitOn(comment, "comment.withdraw", "planner").rejection.code, std::string("wrong_state"));
    }

    void whatCannotBeSaidIsRefused_data() {
        QTest::addColumn<std::string>("actor");
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<std::string>("document");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("code");
        const auto row = [](const char* name, const char* actor, const char* kind, const char* document,
                            const std::string& text, const char* code) {
            QTest::newRow(name) << std::string(actor) << std::string(kind) << std::string(document) << text
                                << std::string(code);
        };
        row("nothing", "planner", "item", "1", "  ", "missing_field");
        row("a novel", "planner", "item", "1", std::string(longestComment + 1, 'a'), "too_large");
        row("no such item", "planner", "item", "99", "hm", "unknown_document");
        row("no number", "planner", "item", "1x", "hm", "unknown_document");
        row("no such order", "planner", "purchase_order", "00000000-0000-7000-8000-000000000001", "hm",
            "unknown_document");
        row("no such kind", "planner", "journal_line", "1", "hm", "unknown_kind");
        row("not theirs to see", "planner", "sales_order", "00000000-0000-7000-8000-000000000001", "hm",
            "not_permitted");
        row("who administers sees no business", "admin", "item", "1", "hm", "not_permitted");
        row("nobody of that name", "planner", "item", "1", "@bob?", "unknown_user");
        row("who is asked may not see it", "buyer", "supplier", "1", "@service?", "not_permitted");
    }
    void whatCannotBeSaidIsRefused() {
        QFETCH(std::string, actor);
        QFETCH(std::string, kind);
        QFETCH(std::string, document);
        QFETCH(std::string, text);
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        desk.run(0, [](Context& context) -> Outcome {
            context.rows().put(User{0, "service", "Service", {"service"}, true, 0});
            return {};
        });
        const auto refused = desk.submit("comment.add", actor, said(kind, document, text));
        QTEST(refused.rejection.code, "code");
        QCOMPARE(desk.view("comments").size(), 0U);
        QCOMPARE(desk.view("mentions").size(), 0U);
    }

    void aFileComesInPartsAndGoesForGood_data() { TestStore::addRows(); }
    void aFileComesInPartsAndGoesForGood() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const std::string bytes = picture(attachmentPartSize + 100);
        const auto file = TestEngine::told(
            desk.submit("attachment.add", "buyer", announced(order, "box.png", "image/png", bytes)), "attachment");
        const std::string_view all = bytes;
        QVERIFY(desk.submitOn(file, "attachment.put", "buyer", part(1, all.substr(0, attachmentPartSize))).applied());
        QCOMPARE(desk.cell("attachments", "id = " + file, "state"), Value(std::string("arriving")));
        QCOMPARE(
            desk.submitOn(file, "attachment.put", "planner", part(2, all.substr(attachmentPartSize))).rejection.code,
            std::string("not_yours"));
        QVERIFY(desk.submitOn(file, "attachment.put", "buyer", part(2, all.substr(attachmentPartSize))).applied());
        QCOMPARE(desk.cell("attachments", "id = " + file, "state"), Value(std::string("here")));
        // The bytes are kept once: the record of commands has their digest alone.
        QVERIFY(desk.number("SELECT max(length(payload)) FROM command WHERE type = 'attachment.put'") < 500);
        QCOMPARE(desk.view("attachment-parts", "attachment_id = " + file).size(), 2U);

        QCOMPARE(desk.submitOn(file, "attachment.remove", "planner", R"({"reason":"no"})").rejection.code,
                 std::string("not_yours"));
        QCOMPARE(desk.submitOn(file, "attachment.remove", "buyer", R"({"reason":" "})").rejection.code,
                 std::string("missing_field"));
        QVERIFY(desk.submitOn(file, "attachment.purge", "controller", R"({"reason":"shows a customer"})").applied());
        QCOMPARE(desk.view("attachment-parts").size(), 0U);
        QCOMPARE(desk.cell("attachments", "id = " + file, "removed_by"), Value(std::string("controller")));
        QCOMPARE(desk.cell("attachments", "id = " + file, "remove_reason"), Value(std::string("shows a customer")));
    }

    void theSameBytesAreKeptOnce_data() { TestStore::addRows(); }
    void theSameBytesAreKeptOnce() {
        OPEN_TEST_STORE(database);
        BuyingWorkspace desk(database);
        const std::string bytes = picture(1000);
        const auto attach = [&](const std::string& name) {
            const auto file = TestEngine::told(
                desk.submit("attachment.add", "buyer", announced(desk.draft(), name, "image/png", bytes)),
                "attachment");
            if (!desk.submitOn(file, "attachment.put", "buyer", part(1, bytes)).applied())
                throw Error("The picture could not be attached.");
            return file;
        };
        const auto one = attach("one.png"), other = attach("other.png"), third = attach("third.png");
        QCOMPARE(desk.number("SELECT count(*) FROM attachment_part"), 1);
        for (const auto& file : {one, other, third})
            QCOMPARE(desk.view("attachment-parts", "attachment_id = " + file).size(), 1U);
        // They stay as long as somebody shows them.
        for (const auto& file : {one, third})
            QVERIFY(desk.submitOn(file, "attachment.remove", "buyer", R"({"reason":"twice"})").applied());
        QCOMPARE(desk.view("attachment-parts", "attachment_id = " + one).size(), 0U);
        QCOMPARE(desk.view("attachment-parts", "attachment_id = " + other).size(), 1U);
        QVERIFY(desk.submitOn(other, "attachment.remove", "buyer", R"({"reason":"blurred"})").applied());
        QCOMPARE(desk.number("SELECT count(*) FROM attachment_part"), 0);
        // What comes after them has its own again.
        QCOMPARE(desk.view("attachment-parts", "attachment_id = " + attach("last.png")).size(), 1U);
    }

    void whatCannotBeAttachedIsRefused() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        const auto order = desk.draft();
        const auto code = [&](const std::string& actor, const std::string& payload) {
            return desk.submit("attachment.add", actor, payload).rejection.code;
        };
        const std::string png = picture(4);
        QCOMPARE(code("admin", announced(order, "a.png", "image/png", png)), std::string("not_permitted"));
        QCOMPARE(code("buyer", announced(order, "a.exe", "application/x-msdownload", png)), std::string("wrong_type"));
        QCOMPARE(code("buyer", announced(order, "../a.png", "image/png", png)), std::string("wrong_name"));
        QCOMPARE(code("buyer", announced(order, "a.png", "image/png", "")), std::string("wrong_quantity"));
        QCOMPARE(code("buyer", announced(order, "a.png", "image/png", picture(largestAttachment))),
                 std::string("too_large"));
        QCOMPARE(code("buyer", announced("7", "a.png", "image/png", png)), std::string("unknown_document"));

        // Announced as one thing, and another arrives.
        const auto put = [&](const std::string& name, const std::string& type, const std::string& promised,
                             const std::string& came) {
            const auto file = TestEngine::told(
                desk.submit("attachment.add", "buyer", announced(order, name, type, promised)), "attachment");
            return desk.submitOn(file, "attachment.put", "buyer", part(1, came)).rejection.code;
        };
        QCOMPARE(put("a.png", "image/png", png, picture(5)), std::string("wrong_digest"));
        QCOMPARE(put("a.png", "image/png", "MZ program", "MZ program"), std::string("wrong_type"));
        QCOMPARE(put("a.png", "image/png", png, ""), std::string("wrong_field"));
        QCOMPARE(desk.view("attachments", "state = here").size(), 0U);
    }

    /// At a centre PostgreSQL keeps what is said about a document from whoever may not see the document.
    void aCentreShowsWhatBelongsToDocumentsOneSees() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
        CentralDesk desk;
        QVERIFY2(desk.submit("planner", "comment.add", said("item", "1", "sells well")).applied(), "item");
        QVERIFY2(desk.submit("planner", "comment.add", said("supplier", "1", "slow, @buyer?")).applied(), "supplier");
        SalesOrder sale;
        sale.entity = 1;
        sale.id = *Uuid::parse("00000000-0000-7000-8000-000000000001");
        sale.number = "S-1";
        desk.run(1, [&](Context& context) -> Outcome {
            context.rows().put(sale);
            return {};
        });
        const auto onSale = said("sales_order", sale.id.toString(), "hm");
        QVERIFY2(desk.submit("returns", "comment.add", onSale).applied(), "sale");
        const auto rows = [&](const std::string& user, const std::string& table) {
            return desk.psql(user, "SELECT kind FROM " + table + " ORDER BY kind").out;
        };
        QCOMPARE(rows("buyer", "comment"), std::string("item\nsupplier")); // sees no customer's orders
        QCOMPARE(rows("buyer", "mention"), std::string("supplier"));
        QCOMPARE(rows("returns", "comment"), std::string("item\nsales_order\nsupplier"));
        QVERIFY(desk.psql("admin", "SELECT 1 FROM comment").error.find("permission denied") != std::string::npos);
        QVERIFY(!desk.psql("buyer", "UPDATE comment SET text = 'mine'").done);
        QCOMPARE(desk.submit("buyer", "comment.add", onSale).rejection.code, std::string("not_permitted"));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "DocumentsTest.moc"
