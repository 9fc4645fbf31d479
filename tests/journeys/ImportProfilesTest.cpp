#include "tests/support/Applied.h"
#include "tests/support/ImportDesk.h"
#include "tests/support/RealData.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::ImportDesk;
using opsdesk::test::TestStore;

namespace {

using Lines = std::vector<std::string>;

const std::string itemFile = "sku,description,category,brand,barcode,unit,unit_price,currency\n"
                             "lamp,Desk lamp,Light,Lumo,0012345678905,each,12.50,GBP\n"
                             "VASE,Glass vase,Decoration,,,,3.00,\n"
                             "MUG,Stoneware mug,,,,,4.25,GBP\n";
const std::string stockFile = "sku,node,quantity,unit_cost,currency\n"
                              "LAMP,home,10,4.00,GBP\n"
                              "GHOST,HOME,5,1.00,GBP\n"
                              "MUG,HOME,7,0.333333,GBP\n";
const ImportOptions cutOver{1, {}, Date::of(2011, 11, 1)};

/// `line value` of each rejected row.
Lines rejected(const ImportReport& report) {
    Lines lines;
    for (const auto& row : report.rejected)
        lines.push_back(std::to_string(row.line) + " " + row.value);
    return lines;
}

Lines counts(const ImportReport& report) {
    return {std::to_string(report.rows_applied), std::to_string(report.rows_skipped),
            std::to_string(report.rows_rejected)};
}

} // namespace

/// Each generic profile with good rows and bad ones.
class ImportProfilesTest : public QObject {
    Q_OBJECT

private slots:
    void items() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        const auto report = desk.importText("items", itemFile);
        QCOMPARE(counts(report), (Lines{"2", "0", "1"}));
        QCOMPARE(rejected(report), Lines{"3 "});
        QCOMPARE(
            desk.lines("SELECT item_id, sku, name, brand, barcode, base_uom, price, currency FROM item ORDER BY 1"),
            (Lines{"1 LAMP Desk lamp Lumo 0012345678905 each 1250 GBP", "2 MUG Stoneware mug   each 425 GBP"}));
        const auto again = desk.importText("items", "sku,description,unit_price,currency\nLAMP,Desk lamp,13.00,GBP\n"
                                                    "MUG,Stoneware mug,4.25,GBP\n");
        QCOMPARE(counts(again), (Lines{"1", "1", "0"}));
        QCOMPARE(desk.lines("SELECT price, brand FROM item WHERE sku = 'LAMP'"), Lines{"1300 Lumo"});
    }

    void lotsThatExpire() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        QVERIFY(desk.importText("items", itemFile).rows_applied == 2);
        const auto stock = desk.importText("stock",
                                           "sku,node,quantity,unit_cost,currency,lot,expires_on\n"
                                           "LAMP,HOME,10,4.00,GBP,A,2011-12-24\nLAMP,HOME,5,4.00,GBP,B,\n"
                                           "MUG,HOME,5,4.00,GBP,,2011-12-24\n",
                                           cutOver);
        QCOMPARE(rejected(stock), Lines{"4 "});
        QCOMPARE(desk.lines("SELECT item_id, lot, expires_on FROM stock_lot"), Lines{"1 A 15332"});
    }

    void orderDaysPriceBreaksAndMaximum() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        const auto items = desk.importText("items", "sku,description,shelf_life_days,volume,weight\n"
                                                    "JAM,Jam,90,0.75,0.4\nBRICK,Brick,,-1,\n");
        QCOMPARE(rejected(items), Lines{"3 -1"});
        QCOMPARE(desk.lines("SELECT sku, shelf_life_days, volume, weight FROM item"), Lines{"JAM 90 750 400"});
        const auto suppliers = desk.importText(
            "suppliers", "supplier,name,currency,review_days,order_days,closed_days,container_volume,language\n"
                         "ACME,Acme,GBP,14,\"Thu,Mon\",2012-01-21..2012-02-05,33200,fr\n"
                         "B,Bee,GBP,7,sometimes,,,\nC,Cee,GBP,0,,,,\nD,Dee,GBP,7,,New Year,,\n"
                         "E,Eel,GBP,7,,,,French\nF,Fen,GBP,7,,,,EN\nG,Guo,GBP,7,,,,zh-cn\n");
        QCOMPARE(rejected(suppliers), (Lines{"3 sometimes", "4 0", "5 New Year"}));
        QCOMPARE(suppliers.doubted.size(), 1U); // and its row is taken
        QCOMPARE(suppliers.doubted.front().line, 6);
        QCOMPARE(suppliers.doubted.front().value, std::string("French"));
        QVERIFY(suppliers.doubted.front().reason.find("(en, de, fr, zh_CN)") != std::string::npos);
        QCOMPARE(
            desk.lines("SELECT code, review_days, order_days, closed_days, container_volume, language FROM supplier "
                       "ORDER BY code"),
            (Lines{"ACME 14 mon,thu 2012-01-21..2012-02-05 33200000 fr", "E 7   0 ", "F 7   0 en", "G 7   0 zh_CN"}));
        const auto offers =
            desk.importText("supplier-items", "supplier,sku,cost,currency,moq,maximum,price_breaks,break_kind\n"
                                              "ACME,JAM,5.00,GBP,12,600,200:4.75;500:4.5,incremental\n"
                                              "ACME,JAM,5.00,GBP,12,6,,\nACME,JAM,5.00,GBP,12,,200:5.25,\n"
                                              "ACME,JAM,5.00,GBP,12,,200;4.75,\nACME,JAM,5.00,GBP,12,,200:4.75,some\n");
        QCOMPARE(rejected(offers), (Lines{"3 6", "4 200:5.25", "5 200;4.75", "6 some"}));
        QCOMPARE(desk.lines("SELECT moq, maximum, price_breaks, break_kind FROM supplier_item"),
                 Lines{"12000 600000 200:475;500:450 incremental"});
    }

    void suppliersAndWhatTheyOffer() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        const auto suppliers =
            desk.importText("suppliers", "supplier,name,currency,minimum_order,lead_time_days,email\n"
                                         "acme,Acme Ltd,GBP,250,21,sales@acme.example\nBAD,Bad Ltd,GBP,1.005,7,\n");
        QCOMPARE(counts(suppliers), (Lines{"1", "0", "1"}));
        QCOMPARE(rejected(suppliers), Lines{"3 1.005"});
        QCOMPARE(desk.lines("SELECT code, name, minimum_order, review_days, lead_time_days, email FROM supplier"),
                 Lines{"ACME Acme Ltd 25000 7 21 sales@acme.example"});
        const std::string offers = "supplier,sku,cost,currency,moq,multiple,lead_time_days,preferred\n"
                                   "ACME,LAMP,4.00,GBP,12,6,,yes\nACME,MUG,0.35,GBP,48,12,30,no\n"
                                   "ZETA,LAMP,3.90,GBP,1,1,7,no\nACME,LAMP,4.00,GBP,0,6,,yes\n";
        QCOMPARE(rejected(desk.importText("supplier-items", offers)), (Lines{"2 LAMP", "3 MUG", "4 ZETA", "5 0"}));
        QVERIFY(desk.importText("items", itemFile).rows_applied == 2);
        // The same file again: what was missing has come.
        const auto report = desk.importText("supplier-items", offers);
        QCOMPARE(counts(report), (Lines{"2", "0", "2"}));
        QCOMPARE(rejected(report), (Lines{"4 ZETA", "5 0"}));
        QCOMPARE(desk.lines("SELECT i.sku, o.unit_cost, o.moq, o.multiple, o.lead_time_days, o.lead_time_mean_days, "
                            "o.preferred FROM supplier_item o JOIN item i ON i.item_id = o.item_id ORDER BY 1"),
                 (Lines{"LAMP 400 12000 6000 21 21.0 1", "MUG 35 48000 12000 30 30.0 0"}));
        const auto before = desk.digests();
        QCOMPARE(counts(desk.importText("supplier-items", offers)), (Lines{"0", "2", "2"}));
        QCOMPARE(desk.digests(), before);
    }

    void openingStock_data() { TestStore::addRows(); }
    void openingStock() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        desk.importText("items", itemFile);
        const auto report = desk.importText("stock", stockFile, cutOver);
        QCOMPARE(counts(report), (Lines{"2", "0", "1"}));
        QCOMPARE(rejected(report), Lines{"3 GHOST"});
        QCOMPARE(report.rejected.front().reason, std::string("There is no item with this SKU: import items first."));
        QCOMPARE(desk.lines("SELECT n.code, i.sku, p.state, p.quantity FROM stock_position p JOIN item i ON i.item_id "
                            "= p.item_id JOIN node n ON n.node_id = p.node_id ORDER BY 2"),
                 (Lines{"HOME LAMP available 10000", "HOME MUG available 7000"}));
        QCOMPARE(desk.lines("SELECT quantity, value FROM stock_value ORDER BY item_id"),
                 (Lines{"10000 4000", "7000 233"}));
        QCOMPARE(desk.number("SELECT sum(debit) FROM journal_line WHERE account = '1200'"), 4233);
        QCOMPARE(counts(desk.importText("stock", stockFile, cutOver)), (Lines{"0", "2", "1"}));
        const auto other = desk.importText("stock", "sku,node,quantity,unit_cost,currency,state\nLAMP,HOME,3,9,GBP,\n"
                                                    "LAMP,HOME,3,4,GBP,damaged\nMUG,HOME,1,1,EUR,\n");
        QCOMPARE(counts(other), (Lines{"1", "0", "2"}));
        QCOMPARE(rejected(other), (Lines{"2 LAMP at HOME", "4 EUR"}));
        QCOMPARE(desk.number("SELECT sum(debit) FROM journal_line WHERE account = '1200'"), 5433);
    }

    void ordersBeforeAndAfterTheCutOver_data() { TestStore::addRows(); }
    void ordersBeforeAndAfterTheCutOver() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        desk.importText("items", itemFile);
        desk.importText("stock", stockFile, cutOver);
        const auto report =
            desk.importText("orders", "order,time,sku,quantity,unit_price,currency,customer,charge,channel\n"
                                      "O-1,2011-10-31 12:00:00,LAMP,100,12.50,GBP,C1,no,shop\n"
                                      "O-2,2011-11-01 09:00:00,LAMP,4,12.50,GBP,C1,no,shop\n"
                                      "O-2,2011-11-01 09:00:00,POST,1,4.95,GBP,C1,yes,shop\n"
                                      "O-2,2011-11-01 09:00:00,LAMP,8,12.00,GBP,C1,no,shop\n"
                                      "O-2,2011-11-01 09:00:00,GHOST,1,1.00,GBP,C1,no,shop\n"
                                      "O-3,2011-11-02 09:00:00,MUG,-2,4.25,GBP,C2,no,shop\n");
        QCOMPARE(counts(report), (Lines{"4", "0", "2"}));
        QCOMPARE(rejected(report), (Lines{"6 GHOST", "7 -2"}));
        // What is not there is not shipped; demand is what was ordered.
        QCOMPARE(desk.lines("SELECT o.number, l.line_no, l.charge, l.quantity, l.shipped, l.amount FROM "
                            "sales_order_line l JOIN sales_order o ON o.id = l.order_id ORDER BY 1, 2"),
                 (Lines{"O-1 1  100000 100000 125000", "O-2 1  4000 4000 5000", "O-2 2 POST 1000 1000 495",
                        "O-2 3  8000 6000 9600"}));
        QCOMPARE(desk.lines("SELECT kind, number FROM stock_entry WHERE kind <> 'opening' ORDER BY entry_id"),
                 (Lines{"history_issue O-1", "issue O-2"}));
        QCOMPARE(desk.number("SELECT quantity FROM stock_value WHERE item_id = 1"), 0);
        QCOMPARE(desk.number("SELECT sum(debit) FROM journal_line WHERE account = '5000'"), 4000);
        QCOMPARE(desk.lines("SELECT number, amount FROM sales_order ORDER BY 1"), (Lines{"O-1 125000", "O-2 15095"}));
        // What is shipped is sold: 4 for 50.00, and 6 of 8 that cost 96.00; the file tells no tax and no payment.
        QCOMPARE(desk.number("SELECT sum(credit) - sum(debit) FROM journal_line WHERE account = '4000'"), 12200);
        QCOMPARE(desk.number("SELECT sum(credit) - sum(debit) FROM journal_line WHERE account = '4020'"), 495);
        QCOMPARE(desk.number("SELECT sum(debit) - sum(credit) FROM journal_line WHERE account = '1150'"), 12695);
        QCOMPARE(desk.number("SELECT count(*) FROM sales_order WHERE payment_state <> ''"), 0);
        QCOMPARE(desk.shown("orders", "number = O-2", "refundable"), "15095");
        // What goods cost is known in the currency of the books: there is no margin in another.
        const std::string euros = "order,time,sku,quantity,unit_price,currency\nO-4,2011-11-02 09:00:00,MUG,1,5,EUR\n";
        QCOMPARE(rejected(desk.importText("orders", euros)), (Lines{"2 EUR"}));
        APPLIED(desk.engine.submit("exchange_rate.set", "finance-lead",
                                   R"({"base":"EUR","currency":"GBP","rate":"0.86","day":"2011-11-01"})"));
        desk.importText("orders", euros);
        QCOMPARE(desk.number("SELECT sum(credit) - sum(debit) FROM journal_line WHERE account = '4000'"), 12630);
        QCOMPARE(desk.shown("order-money", "number = O-2", "margin"), "11095");
        QCOMPARE(desk.shown("order-money", "number = O-4", "paid"), "500");
        QCOMPARE(desk.shown("order-money", "number = O-4", "cost"), "none");
        QCOMPARE(desk.shown("order-money", "number = O-4", "margin"), "none");
    }

    void returnsFindEarlierSalesInTheWorkspace_data() { TestStore::addRows(); }
    void returnsFindEarlierSalesInTheWorkspace() {
        OPEN_TEST_STORE(database);
        ImportDesk desk(database);
        desk.importText("items", itemFile);
        desk.importText("stock", stockFile, cutOver);
        desk.importText("orders", "order,time,sku,quantity,unit_price,currency,customer\n"
                                  "O-1,2011-11-02 09:00:00,LAMP,4,12.50,GBP,C1\n"
                                  "O-2,2011-11-03 09:00:00,LAMP,2,12.50,GBP,\"C1, Kent\"\n"
                                  "O-3,2011-11-09 09:00:00,MUG,2,4.25,GBP,C1\n");
        const auto report =
            desk.importText("returns", "return,time,sku,quantity,unit_price,currency,customer,order,reason\n"
                                       "R-1,2011-11-05 09:00:00,LAMP,1,12.50,GBP,C1,,too dim\n"
                                       "R-2,2011-11-05 10:00:00,LAMP,3,12.50,GBP,\"C1, Kent\",,\n"
                                       "R-3,2011-11-05 11:00:00,MUG,1,4.25,GBP,C1,,\n"
                                       "R-4,2011-11-10 09:00:00,MUG,1,4.25,GBP,C1,O-3,\n"
                                       "R-5,2011-11-10 09:00:00,GHOST,1,4.25,GBP,C1,,\n");
        QCOMPARE(counts(report), (Lines{"4", "0", "1"}));
        QCOMPARE(report.links.full, 1);
        QCOMPARE(report.links.part, 1);
        QCOMPARE(
            desk.lines("SELECT r.number, l.link, coalesce(o.number, '-'), l.order_line_no, l.linked, l.reason FROM "
                       "return_line l JOIN return_order r ON r.id = l.return_id LEFT JOIN sales_order o ON o.id = "
                       "l.order_id ORDER BY 1"),
            (Lines{"R-1 full O-1 1 1000 too dim", "R-2 part O-2 1 2000 ", "R-3 unlinked - 0 0 ",
                   "R-4 full O-3 1 1000 "}));
        QCOMPARE(desk.number("SELECT quantity FROM stock_position WHERE item_id = 1 AND state = 'returned'"), 4000);
        // Six lamps went out and four came back, all at 4.00; so do the books say.
        QCOMPARE(desk.number("SELECT value FROM stock_value WHERE item_id = 1"), 3200);
        QCOMPARE(desk.number("SELECT sum(debit) - sum(credit) FROM journal_line WHERE account = '1200'"),
                 desk.number("SELECT sum(value) FROM stock_value"));
    }

    void eventsAfterTheCutOverAreProposed() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        desk.importText("items", itemFile);
        desk.importText("stock", stockFile, cutOver);
        const test::TemporaryFolder folder;
        const auto profile =
            folder.write("events.json", R"({"profile": "events", "about": "What happened to stock", "target": "trade",
            "columns": [{"column": "id", "field": "number"}, {"column": "at", "field": "time"},
                {"column": "what", "type": "text"}, {"column": "sku", "field": "sku", "upper_case": true},
                {"column": "units", "field": "quantity"}, {"column": "text", "field": "description"}],
            "defaults": [{"field": "currency", "value": "GBP"}, {"field": "unit_price", "value": "0"}],
            "rules": [{"name": "lost", "action": "write_off", "when": [{"column": "what", "equals": "lost"}]},
                {"name": "found", "action": "find"}]})");
        const auto report = desk.importText(profile, "id,at,what,sku,units,text\nE-1,2011-11-05,lost,LAMP,2,fell down\n"
                                                     "E-2,2011-11-06,found,MUG,1,behind the shelf\n");
        QCOMPARE(counts(report), (Lines{"2", "0", "0"}));
        QCOMPARE(desk.lines("SELECT state, history, amount, quantity, original_text, reason_code FROM write_off"),
                 Lines{"proposed 0 800 2000 fell down unknown"});
        QCOMPARE(desk.lines("SELECT state, amount, quantity, note, reason_code FROM stock_adjustment"),
                 Lines{"proposed 33 1000 behind the shelf found"});
        QCOMPARE(desk.number("SELECT sum(quantity) FROM stock_value"), 17'000);
    }

    void whatTookNothingInSetsNoCutOver() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        const auto known = [&] { return desk.number("SELECT count(*) FROM policy WHERE id = 'setting.cut_over'"); };
        // Stock without a day would open the books today; nothing of it is taken.
        const auto foreign = desk.importText("stock", "sku,node,quantity,unit_cost,currency\nLAMP,HOME,3,9,EUR\n");
        QCOMPARE(counts(foreign), (Lines{"0", "0", "1"}));
        desk.importText("items", itemFile);
        const std::string unknown = "order,time,sku,quantity,unit_price,currency\nO-1,2011-11-02,GHOST,4,12.50,GBP\n";
        QCOMPARE(counts(desk.importText("orders", unknown, {1, {}, Date::of(2012, 1, 1)})), (Lines{"0", "0", "1"}));
        QCOMPARE(known(), 0);
        desk.importText("stock", stockFile, cutOver);
        QCOMPARE(known(), 1);
    }

    void anotherCutOverIsRefused() {
        const TestStore database("sqlite");
        ImportDesk desk(database);
        desk.importText("items", itemFile);
        desk.importText("stock", stockFile, cutOver);
        const auto report = desk.importText("orders",
                                            "order,time,sku,quantity,unit_price,currency\n"
                                            "O-1,2011-11-02 09:00:00,LAMP,4,12.50,GBP\n",
                                            {1, {}, Date::of(2011, 12, 1)});
        QCOMPARE(counts(report), (Lines{"0", "0", "1"}));
        QVERIFY(report.rejected.front().reason.find("2011-11-01") != std::string::npos);
    }

    void deliveriesTeachLeadTimes() {
        const auto file = test::realData("scms/SCMS_Delivery_History_Dataset.csv.gz");
        if (!file)
            QSKIP("The SCMS file is absent: set OPSDESK_DATA to the folder of the real data.");
        const TestStore database("sqlite");
        ImportDesk desk(database);
        const auto report = desk.import("scms", *file);
        QCOMPARE(counts(report), (Lines{"4915", "5404", "5"}));
        QCOMPARE(desk.number("SELECT count(*) FROM supplier"), 72);
        QCOMPARE(desk.number("SELECT count(*) FROM supplier_item"), 388);
        QCOMPARE(desk.number("SELECT count(*) FROM lead_time_record"), 4'587);
        QCOMPARE(desk.number("SELECT delivered_on - ordered_on FROM lead_time_record ORDER BY 1 LIMIT 1 OFFSET 2293"),
                 92);
        QCOMPARE(desk.number("SELECT sum(lead_time_receipts) FROM supplier_item"), 4'587);
        // Each offer's figures are those of its records.
        QCOMPARE(desk.number("SELECT count(*) FROM supplier_item o WHERE lead_time_receipts > 0 AND "
                             "abs(lead_time_mean_days - (SELECT avg(delivered_on - ordered_on) FROM lead_time_record r "
                             "WHERE r.supplier_id = o.supplier_id AND r.item_id = o.item_id)) > 0.000001"),
                 0);
        QVERIFY(desk.number("SELECT count(*) FROM supplier_item WHERE lead_time_sd_days > 0") > 200);
        // The same purchases are orders that are over, with their receipts and what carrying them cost.
        QCOMPARE(desk.number("SELECT count(*) FROM purchase_order WHERE state = 'closed'"), 2'812);
        QCOMPARE(desk.number("SELECT count(*) FROM receipt"), 4'915);
        QCOMPARE(desk.number("SELECT sum(amount) FROM purchase_order"),
                 desk.number("SELECT sum(amount) FROM purchase_order_line"));
        QCOMPARE(desk.number("SELECT sum(amount) FROM purchase_order_line"), 542'056'376'17);
        QCOMPARE(desk.number("SELECT sum(charges) FROM purchase_order_line"), 33'963'329'05);
        QCOMPARE(desk.number("SELECT count(*) FROM stock_entry"), 0); // history moves nothing
        QCOMPARE(desk.number("SELECT count(*) FROM lead_time_record WHERE delivered_on > promised_on"), 255);
        const auto before = desk.digests();
        QCOMPARE(counts(desk.import("scms", *file)), (Lines{"0", "10319", "5"}));
        QCOMPARE(desk.digests(), before);
    }
};

QTEST_GUILESS_MAIN(ImportProfilesTest)
#include "ImportProfilesTest.moc"
