#include "core/base/Base64.h"
#include "core/base/Error.h"
#include "core/governance/Policy.h"
#include "core/integration/Areas.h"
#include "core/integration/OrderFile.h"
#include "core/integration/edi/OrderMessages.h"
#include "core/master/SupplierItem.h"
#include "core/workflow/Workspace.h"
#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"
#include "tests/support/Programs.h"
#include "tests/support/RealData.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <QFile>
#include <QProcess>

#include <boost/json.hpp>
#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

class EdiDesk : public BuyingWorkspace {
public:
    explicit EdiDesk(const TestStore& store) : BuyingWorkspace(store) {
        submit("user.add", "admin", R"({"user":"integrator","name":"Integrator","roles":["integrator"]})");
    }

    CommandResult receive(const std::string& content) {
        return submit("edi_message.receive", "integrator",
                      boost::json::serialize(boost::json::object{{"content", content}}));
    }
    std::string acknowledgement(const std::string& order, long control, const std::string& ack, int lines = 1) {
        EdiTransaction made{"855", "0001", {{"BAK", {"00", "AD", order, "20111130", "", "", "", "ACME-77"}}}};
        for (int line = 1; line <= lines; ++line) {
            made.segments.push_back({"PO1", {std::to_string(line), "100", "EA", "5", "PE", "VP", "CS-9"}});
            made.segments.push_back({"ACK", {ack, "100", "EA", "068", "20120115"}});
        }
        return writeX12({"ACME", "SHOP", "20111130", "0900", control, "PR"}, {made});
    }
    std::string shipNotice(const std::string& order, long control) {
        const EdiTransaction made{"856",
                                  "0001",
                                  {{"BSN", {"00", "SHIP-5", "20111130"}},
                                   {"TD3", {"CN", "MSKU", "123"}},
                                   {"TD5", {"B", "2", "MAERSK"}},
                                   {"DTM", {"017", "20111220"}},
                                   {"PRF", {order}},
                                   {"LIN", {"1", "BP", "CAKESTAND"}},
                                   {"SN1", {"1", "40", "EA"}}}};
        return writeX12({"ACME", "SHOP", "20111130", "0900", control, "SH"}, {made});
    }
    void nameItAsTheSupplierDoes() {
        run(0, [](Context& context) -> Outcome {
            for (const auto* sold : context.rows().select<SupplierItem>(0, "item_id", std::int64_t(1))) {
                auto named = *sold;
                named.supplier_sku = "CS-9";
                context.rows().put(std::move(named));
            }
            return {};
        });
    }
};

/// What a mail says to whoever reads it.
std::string textOf(const std::string& mail) {
    const auto begin = mail.find("\r\n\r\n", mail.find("text/plain")) + 4;
    std::string body = mail.substr(begin, mail.find("--opsdesk", begin) - begin);
    std::erase_if(body, [](char c) { return c == '\r' || c == '\n'; });
    const auto bytes = fromBase64(body).value_or(Bytes());
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The cells of the first sheet of a workbook, as they stand in its file.
QByteArray sheetOf(const QString& workbook) {
    QProcess python;
    python.start("python3", {"-c",
                             "import sys, zipfile\n"
                             "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('xl/worksheets/sheet1.xml'))",
                             workbook});
    return python.waitForFinished() ? python.readAllStandardOutput() : QByteArray();
}

constexpr auto folderOfMessages = "channel_payloads/edi";

std::string sample(const char* name) {
    QFile file(QString::fromStdString(realData(std::string(folderOfMessages) + "/" + name).value_or("")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

/// What partners send as X12. Today is 2011-11-30; an order is 100 cake stands, which ACME calls CS-9.
class EdiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAcknowledgementMovesTheOrder_data() { TestStore::addRows(); }
    void anAcknowledgementMovesTheOrder() {
        OPEN_TEST_STORE(database);
        EdiDesk desk(database);
        desk.nameItAsTheSupplierDoes();
        const auto id = desk.orderIn("released");
        const auto message = desk.acknowledgement(desk.order(id).number, 1, "IA");
        APPLIED(desk.receive("\xEF\xBB\xBF" + message));
        QCOMPARE(desk.order(id).state, std::string("acknowledged"));
        QCOMPARE(desk.order(id).expected_on, Date::of(2012, 1, 15));
        QCOMPARE(desk.order(id).supplier_reference, std::string("ACME-77"));
        QCOMPARE(asText(desk.cell("edi-messages", "kind = 855", "orders")), desk.order(id).number);
        REFUSED(desk.receive(message), "duplicate_message", "EDI-2011-000001");
        REFUSED(desk.submit("edi_message.receive", "planner", R"({"content":"x"})"), "not_permitted", "");
    }

    void aRefusedLineIsTheBuyers() {
        const TestStore database("sqlite");
        EdiDesk desk(database);
        desk.nameItAsTheSupplierDoes();
        const auto id = desk.orderIn("released");
        APPLIED(desk.receive(desk.acknowledgement(desk.order(id).number, 1, "IR")));
        QCOMPARE(asText(desk.cell("tasks", "problem = line_refused", "owner_role")), std::string("buyer"));
        QCOMPARE(asInteger(desk.cell("tasks", "problem = line_refused", "amount")), 500'00);
    }

    void aShipNoticeAnnounces_data() { TestStore::addRows(); }
    void aShipNoticeAnnounces() {
        OPEN_TEST_STORE(database);
        EdiDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.receive(desk.shipNotice(desk.order(id).number, 4)));
        QCOMPARE(asText(desk.cell("inbound-shipments", "reference = SHIP-5", "container")), std::string("MSKU123"));
        QCOMPARE(asText(desk.cell("inbound-shipments", "reference = SHIP-5", "carrier")), std::string("MAERSK"));
        QCOMPARE(asInteger(desk.cell("inbound-lines", "number contains ASN", "quantity")), 40'000);
        QCOMPARE(desk.order(id).expected_on, Date::of(2011, 12, 20));
    }

    void whatCannotBeTakenIsKeptAndMended_data() { TestStore::addRows(); }
    void whatCannotBeTakenIsKeptAndMended() {
        OPEN_TEST_STORE(database);
        EdiDesk desk(database);
        desk.nameItAsTheSupplierDoes();
        const auto id = desk.orderIn("released");
        const auto good = desk.acknowledgement(desk.order(id).number, 9, "IA");
        auto broken = good;
        broken.replace(broken.find("SE*5*"), 5, "SE*9*");
        const auto made = desk.receive(broken);
        APPLIED(made);
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QCOMPARE(asText(desk.cell("edi-messages", "state = failed", "segment")), std::string("SE*9*0001"));
        QVERIFY(asText(desk.cell("edi-messages", "state = failed", "reason")).find("there are 5") != std::string::npos);
        QCOMPARE(asText(desk.cell("tasks", "problem = edi_failed", "owner_role")), std::string("integrator"));
        QCOMPARE(desk.order(id).state, std::string("released"));
        const auto message = desk.told(made, "document");
        Catalog catalog;
        addAllAreas(catalog);
        QVERIFY(!catalog.findView("edi-messages")->find("content")); // a list of messages reads none of it
        QCOMPARE(asText(desk.cell("edi-contents", "id = " + message, "content")), broken);
        APPLIED(desk.submitOn(message, "edi_message.repair", "integrator",
                              boost::json::serialize(boost::json::object{{"content", good}})));
        QCOMPARE(desk.order(id).state, std::string("acknowledged"));
        QCOMPARE(asText(desk.cell("tasks", "problem = edi_failed", "state")), std::string("done"));
        // An order that there is not.
        const auto unknown = desk.receive(desk.acknowledgement("PO-1999-000001", 10, "IA"));
        QCOMPARE(desk.told(unknown, "reason"), std::string("There is no order with the number PO-1999-000001."));
        APPLIED(desk.submitOn(desk.told(unknown, "document"), "edi_message.give_up", "integrator"));
    }

    /// One of its messages is about an order that there is not: nothing comes of the other either.
    void anInterchangeIsTakenWholeOrNotAtAll() {
        const TestStore database("sqlite");
        EdiDesk desk(database);
        desk.nameItAsTheSupplierDoes();
        const auto id = desk.orderIn("released");
        const auto bak = [](const std::string& order) {
            return EdiSegment{"BAK", {"00", "AD", order, "20111130", "", "", "", "ACME-77"}};
        };
        const EdiTransaction refusing{"855",
                                      "0001",
                                      {bak(desk.order(id).number),
                                       {"PO1", {"1", "100", "EA", "5", "PE", "VP", "CS-9"}},
                                       {"ACK", {"IR", "100", "EA"}}}};
        const EdiTransaction unknown{"855", "0002", {bak("PO-1999-000001")}};
        const auto made = desk.receive(writeX12({"ACME", "SHOP", "20111130", "0900", 21, "PR"}, {refusing, unknown}));
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QCOMPARE(desk.order(id).state, std::string("released"));
        QCOMPARE(desk.view("tasks").size(), std::size_t(1)); // that it could not be read
    }

    void ordersThatWereNotSentAreNotAcknowledged() {
        const TestStore database("sqlite");
        EdiDesk desk(database);
        const auto id = desk.orderIn("draft");
        const auto made = desk.receive(desk.acknowledgement(desk.order(id).number, 22, "IA"));
        QCOMPARE(desk.told(made, "state"), std::string("failed"));
        QVERIFY(desk.told(made, "reason").find("is draft") != std::string::npos);
    }

    void realMessagesAreRead_data() {
        QTest::addColumn<bool>("sound");
        QTest::addColumn<int>("segments");
        QTest::newRow("nodex12_850.edi") << true << 31;
        QTest::newRow("nodex12_855.edi") << true << 24;
        QTest::newRow("nodex12_856.edi") << true << 29;
        QTest::newRow("edifabric_PurchaseOrdersAcknowledgement.txt") << false << 0; // GE counts two, there is one
        QTest::newRow("edifabric_CorruptIsa.txt") << false << 0;
    }
    void realMessagesAreRead() {
        if (!realData(folderOfMessages))
            QSKIP("The real messages are not there.");
        QFETCH(bool, sound);
        QFETCH(int, segments);
        const auto read = readX12(sample(QTest::currentDataTag()));
        QVERIFY2(bool(read) == sound, read ? "" : (read.error().segment + ": " + read.error().reason).c_str());
        if (sound)
            QCOMPARE(static_cast<int>(read->transactions.front().segments.size()), segments);
        else
            QVERIFY(!read.error().segment.empty() && !read.error().reason.empty());
    }

    void realAcknowledgementsSayWhatTheySay() {
        if (!realData(folderOfMessages))
            QSKIP("The real messages are not there.");
        const auto read = readX12(sample("nodex12_855.edi"));
        const auto said = readAcknowledgement(read->transactions.front());
        QVERIFY(said.has_value());
        QCOMPARE(said->order, std::string("POTEST1112"));
        QCOMPARE(said->items.size(), std::size_t(4));
        QVERIFY(!said->items[0].refused && said->items[1].refused && said->items[2].refused && !said->items[3].refused);
        const auto shipped = readX12(sample("nodex12_856.edi"));
        const auto notice = readShipNotice(shipped->transactions.front());
        QVERIFY(notice.has_value());
        QCOMPARE(notice->orders.front().number, std::string("99999817"));
        QCOMPARE(notice->orders.front().items.size(), std::size_t(2));
        QCOMPARE(*notice->orders.front().items.front().quantity, Quantity::units(24));
        QCOMPARE(notice->tracking, std::string("5787970539"));
    }

    void anOrderGoesOut_data() { TestStore::addRows(); }
    void anOrderGoesOut() {
        OPEN_TEST_STORE(database);
        EdiDesk desk(database);
        desk.nameItAsTheSupplierDoes();
        const auto id = desk.orderIn("approved");
        const auto number = desk.order(id).number;
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        QVERIFY_THROWS_EXCEPTION(UsageError, readOutgoingOrder(*reader, 1, number));
        QVERIFY_THROWS_EXCEPTION(UsageError, readOutgoingOrder(*reader, 1, "PO-1"));
        APPLIED(desk.act(id, "release", "buyer"));
        const auto read = readX12(orderX12(readOutgoingOrder(*reader, 1, number), desk.clock().now(), 12));
        QVERIFY2(read.has_value(), read ? "" : read.error().reason.c_str());
        QCOMPARE(read->receiver, std::string("ACME"));
        const auto& made = read->transactions.front();
        QCOMPARE(std::string(made.find("BEG")->at(5)), std::string("20111130"));
        QCOMPARE(std::string(made.find("PO1")->at(2)), std::string("100"));
        QCOMPARE(std::string(made.find("PO1")->at(4)), std::string("5.00"));
        QCOMPARE(std::string(made.find("PO1")->at(9)), std::string("CS-9"));
        QCOMPARE(std::string(made.find("AMT")->at(2)), std::string("500.00"));
        // What goes out comes back as its acknowledgement.
        APPLIED(desk.receive(desk.acknowledgement(std::string(made.find("BEG")->at(3)), 3, "IA")));
        QCOMPARE(desk.order(id).state, std::string("acknowledged"));
    }

    /// Of what was closed short nothing is asked for again, and of what is not approved nothing at all.
    void onlyWhatIsWantedGoesOut() {
        const TestStore database("sqlite");
        EdiDesk desk(database);
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        const auto partly = desk.orderIn("partly_received"); // 40 are here
        APPLIED(desk.act(partly, "close", "buyer"));
        const auto order = readOutgoingOrder(*reader, 1, desk.order(partly).number);
        QCOMPARE(order.lines.front().quantity, Quantity::units(40));
        QCOMPARE(order.lines.front().amount, std::string("200.00"));
        const auto amended = desk.orderIn("released");
        APPLIED(desk.act(amended, "amend", "buyer", R"({"lines":[{"line_no":1,"quantity":900}]})"));
        QCOMPARE(desk.order(amended).state, std::string("amended"));
        QVERIFY_THROWS_EXCEPTION(UsageError, readOutgoingOrder(*reader, 1, desk.order(amended).number));
    }

    /// Also those that a workspace from before them has no row for.
    void settingsSayWhoSetThem_data() { TestStore::addRows(); }
    void settingsSayWhoSetThem() {
        OPEN_TEST_STORE(database);
        EdiDesk desk(database);
        QCOMPARE(desk.view("settings").size(), std::size_t(28));
        QCOMPARE(asText(desk.cell("settings", "id = edi_id", "set_by")), std::string());
        APPLIED(desk.submit("setting.set", "finance-lead", R"({"setting":"edi_id","value":"GIFTS"})"));
        QCOMPARE(asText(desk.cell("settings", "id = edi_id", "value")), std::string("GIFTS"));
        QCOMPARE(asText(desk.cell("settings", "id = edi_id", "set_by")), std::string("finance-lead"));
        QVERIFY(!isNull(desk.cell("settings", "id = edi_id", "set_at")));
        REFUSED(desk.submit("setting.set", "finance-lead", R"({"setting":"edi_id","value":"SHOP","version":1})"),
                "stale_version", "GIFTS");
        APPLIED(desk.submit("setting.set", "finance-lead", R"({"setting":"edi_id","value":"SHOP","version":2})"));
        APPLIED(desk.run(0, [](Context& context) -> Outcome {
            context.rows().erase<Policy>(std::int64_t(0), std::string_view("setting.rate_base"));
            return {};
        }));
        QCOMPARE(asText(desk.cell("settings", "id = rate_base", "value")), std::string("EUR"));
    }

    void anOrderGoesByMailAndAsAFile() {
        const TestStore database("sqlite");
        EdiDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.submit("setting.set", "finance-lead", R"({"setting":"company_name","value":"Gifts & Söhne"})"));
        REFUSED(desk.submit("setting.set", "finance-lead",
                            R"({"setting":"company_account","value":"GB00WEST12345698765432"})"),
                "wrong_field", "IBAN");
        REFUSED(desk.submit("setting.set", "buyer", R"({"setting":"edi_id","value":"X"})"), "not_permitted", "");
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        auto order = readOutgoingOrder(*reader, 1, desk.order(id).number);
        QCOMPARE(order.company, std::string("Gifts & Söhne"));
        order.lines.front().name = "=HYPERLINK(1)";
        const auto csv = orderCsv(order);
        QVERIFY2(csv.find(",CAKESTAND,,'=HYPERLINK(1),100,5.00,500.00,GBP,2011-12-21\r\n") != std::string::npos,
                 csv.c_str());
        const MailFile file{"PO.csv", "text/csv", csv};
        order.supplier_email = "sales@acme.example\r\nBcc: all@acme.example";
        const auto mail = orderMail(order, std::span(&file, 1));
        QVERIFY(mail.find("\r\nBcc:") == std::string::npos); // nobody gets a heading of their own in
        QVERIFY(mail.find("Subject: =?UTF-8?B?") != std::string::npos);
        const auto words = textOf(mail);
        QVERIFY2(words.find("100 × 5.00 GBP = 500.00") != std::string::npos, words.c_str());
    }

    void anOrderSpeaksItsSuppliersLanguage_data() { TestStore::addRows(); }
    void anOrderSpeaksItsSuppliersLanguage() {
        OPEN_TEST_STORE(database);
        EdiDesk desk(database);
        const auto id = desk.orderIn("released");
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        const auto mail = [&] { return textOf(orderMail(readOutgoingOrder(*reader, 1, desk.order(id).number), {})); };
        QVERIFY2(mail().starts_with("Dear Acme Gifts,\n"), mail().c_str());
        APPLIED(desk.submit("supplier.edit", "buyer", R"({"id":1,"language":"de"})"));
        const auto german = mail();
        QVERIFY2(german.starts_with("Guten Tag Acme Gifts,\n\nhiermit erhalten Sie unsere Bestellung PO-2011-"),
                 german.c_str());
        QVERIFY2(german.find(" vom 30.11.2011.\n") != std::string::npos, german.c_str());
        QVERIFY2(german.find("100 × 5,00 GBP = 500,00  zum 21.12.2011\n") != std::string::npos, german.c_str());
        QVERIFY2(german.find("\nSumme 500,00 GBP\nLiefern an Home warehouse (HOME)\n") != std::string::npos,
                 german.c_str());
        APPLIED(desk.submit("supplier.edit", "buyer", R"({"id":1,"language":"fr"})"));
        const auto french = mail();
        QVERIFY2(french.find("notre commande PO-2011-000001 du 30/11/2011.") != std::string::npos, french.c_str());
        QVERIFY2(french.find("500,00  pour le 21/12/2011\n") != std::string::npos, french.c_str());
        APPLIED(desk.submit("supplier.edit", "buyer", R"({"id":1,"language":"zh_CN"})"));
        QVERIFY2(mail().find("2011年12月21日") != std::string::npos, mail().c_str());
        REFUSED(desk.submit("supplier.edit", "buyer", R"({"id":1,"language":"tlh"})"), "wrong_field", "zh_CN");
    }

    /// Numbers are numbers, and text that begins like a formula is text.
    void anOrderGoesAsAWorkbook() {
        const TestStore database("sqlite");
        EdiDesk desk(database);
        const auto id = desk.orderIn("released");
        APPLIED(desk.submit("supplier.edit", "buyer", R"({"id":1,"language":"de"})"));
        const auto reader = makeViewReader(database.connect(), desk.catalog());
        auto order = readOutgoingOrder(*reader, 1, desk.order(id).number);
        order.lines.front().name = "=HYPERLINK(1)";
        order.charges = "12.50";
        const auto bytes = orderXlsx(order);
        QVERIFY(bytes.starts_with("PK"));
        TemporaryFolder folder;
        const auto sheet = sheetOf(QString::fromStdString(folder.write("order.xlsx", bytes)));
        QVERIFY(!sheet.contains("<f>"));
        for (const char* cell : {"<is><t>Bestellung PO-2011-000001</t></is>", "<is><t>Menge</t></is>",
                                 "t=\"inlineStr\"><is><t>=HYPERLINK(1)</t></is>", "<v>100</v>", "<v>5</v>",
                                 "<v>40898</v>", "<v>12.5</v>", "<is><t>Summe</t></is>", "<v>500</v>"})
            QVERIFY2(sheet.contains(cell), cell);
        const QStringList arguments{"edi",  "out",         QString::fromStdString(order.number),    "--format",
                                    "xlsx", "--workspace", QString::fromStdString(database.place())};
        const auto dropped =
            opsdeskd(arguments + QStringList{"--folder", QString::fromStdString(folder.path().string())});
        QVERIFY2(dropped.exitCode == 0, qPrintable(dropped.err));
        QVERIFY(sheetOf(dropped.out.trimmed()).contains("<is><t>A CAKESTAND</t></is>"));
        QVERIFY(opsdeskd(arguments).out.startsWith("PK"));
    }

    void whatAnotherSystemCallsAnOrderLeadsNowhere() {
        OutgoingOrder order;
        order.number = "../4711/\"A\"\r\nX";
        QCOMPARE(orderFileName(order, "csv"), std::string("___4711__A___X.csv"));
        order.number = "Bestellung Ö-7";
        QCOMPARE(orderFileName(order, "csv"), std::string("Bestellung_Ö-7.csv"));
        for (int i = 0; i < 12; ++i)
            order.company += "Größe & Söhne ";
        const auto mail = orderMail(order, {});
        for (std::size_t at = 0; at < mail.size();) {
            const auto end = mail.find("\r\n", at);
            QVERIFY2(end - at <= 76, mail.substr(at, end - at).c_str()); // RFC 2047, 2
            at = end + 2;
        }
    }

    void anOrderIsWrittenAsItIsRead() {
        OutgoingOrder order;
        order.number = "PO-2011-000007";
        order.ordered_on = Date::of(2011, 11, 30);
        order.currency = "GBP";
        order.node = "HOME";
        order.node_name = "Home * warehouse";
        order.payment_days = 30;
        order.amount = "500.00";
        order.lines = {
            {1, "CAKESTAND", "CS-9", "A cake~stand", Quantity::units(100), "5.00", "500.00", Date::of(2011, 12, 21)}};
        const auto text = writeX12({"SHOP", "ACME", "20111130", "0900", 12, "PO"}, {writeOrder(order, "0001")});
        QVERIFY(
            text.starts_with("ISA*00*          *00*          *ZZ*SHOP           *ZZ*ACME           *111130*0900*U*"));
        const auto read = readX12(text);
        QVERIFY2(read.has_value(), read ? "" : read.error().reason.c_str());
        const auto& made = read->transactions.front();
        QCOMPARE(made.kind, std::string("850"));
        QCOMPARE(std::string(made.find("BEG")->at(3)), order.number);
        QCOMPARE(std::string(made.find("PO1")->at(9)), std::string("CS-9"));
        QCOMPARE(std::string(made.find("N1")->at(2)), std::string("Home   warehouse"));
        QCOMPARE(std::string(made.find("ITD")->at(7)), std::string("30"));
    }
};

QTEST_GUILESS_MAIN(EdiTest)
#include "EdiTest.moc"
