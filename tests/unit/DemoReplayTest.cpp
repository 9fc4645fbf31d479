#include "core/integration/demo/DemoReplay.h"
#include "core/integration/channels/ChannelReader.h"
#include "core/integration/demo/DemoData.h"
#include "core/integration/demo/DemoPolicy.h"

#include "core/base/Payload.h"

#include <QtTest>

#include <map>
#include <set>

using namespace opsdesk;

namespace {

struct Company {
    DemoData data = readDemoData();
    DemoCatalogue catalogue = makeDemoCatalogue(data.retail->items(), data.documents, data.purchases->purchases());
};

const Company& company() {
    static const Company one;
    return one;
}

const DemoReplay& replay() {
    static DemoReplay one(company().catalogue, company().data.documents);
    static const bool ran = (one.run(), true);
    Q_UNUSED(ran)
    return one;
}

Digest digestOf(const DemoScript& script) {
    std::string all;
    for (const auto& moment : script.moments())
        for (const auto& command : moment.commands)
            all += moment.at.toString() + command.id.toString() + command.type + command.actor + command.payload;
    return sha256(all);
}

/// What the channels' orders take of each item. Each order counts once, and what no listing explains takes nothing.
class ChannelSales {
public:
    void list(const boost::json::object& listing) {
        auto& parts = m_listings[keyOf(listing)];
        if (const auto* sku = listing.if_contains("sku"))
            parts = {std::string(sku->as_string())};
        else
            for (const auto& part : listing.at("parts").as_array())
                parts.emplace_back(part.at("sku").as_string());
    }

    std::map<std::string, std::int64_t> sold(const boost::json::object& message) {
        std::map<std::string, std::int64_t> units;
        const auto read = readChannelMessage(message.at("content").as_string());
        const auto* order = read ? std::get_if<ChannelOrder>(&*read) : nullptr;
        if (!order || !m_orders.insert(order->key).second)
            return units;
        for (const auto& line : order->lines)
            for (const auto& sku : m_listings[{std::string(message.at("channel").as_string()), line.code}])
                units[sku] += line.shipped.count() / 1000;
        return units;
    }

private:
    using Key = std::pair<std::string, std::string>; ///< channel, its code

    static Key keyOf(const boost::json::object& listing) {
        return {std::string(listing.at("channel").as_string()), std::string(listing.at("code").as_string())};
    }

    std::map<Key, std::vector<std::string>> m_listings;
    std::set<std::string> m_orders;
};

/// What the commands alone say must be there: node code and SKU → units available.
std::map<std::pair<std::string, std::string>, std::int64_t> stockByCommands() {
    std::map<std::pair<std::string, std::string>, std::int64_t> stock;
    std::map<Uuid, boost::json::object> documents;
    ChannelSales channels;
    const auto add = [&](const boost::json::object& head, std::int64_t units) {
        stock[{std::string(head.at("node").as_string()), std::string(head.at("sku").as_string())}] += units;
    };
    for (const auto& moment : replay().script().moments())
        for (const auto& command : moment.commands) {
            const auto payload = boost::json::parse(command.payload).as_object();
            if (command.type == "stock.import") {
                const auto batch = readPayload<ImportBatch>(command.payload);
                for (const auto& row : *batch->stock)
                    stock[{row.node, row.sku}] += row.quantity.count() / 1000;
            } else if (command.type == "trade.import") {
                const auto batch = readPayload<ImportBatch>(command.payload);
                for (const auto& document : *batch->documents)
                    for (const auto& line : document.lines)
                        if (line.kind == "sale")
                            stock[{document.node, line.sku}] -= line.shipped->count() / 1000;
            } else if (command.type == "listing.set") {
                channels.list(payload);
            } else if (command.type == "channel_message.receive") {
                for (const auto& [sku, units] : channels.sold(payload))
                    stock[{std::string(payload.at("node").as_string()), sku}] -= units;
            } else if (command.type == "purchase_order.create" || command.type == "write_off.propose" ||
                       command.type == "stock.adjust")
                documents[*command.document] = payload;
            else if (command.type == "purchase_order.receive") {
                const auto& order = documents.at(*command.document);
                for (const auto& row : payload.at("lines").as_array()) {
                    const auto& line = order.at("lines").as_array().at(row.at("line_no").to_number<std::size_t>() - 1);
                    stock[{std::string(order.at("node").as_string()), std::string(line.at("sku").as_string())}] +=
                        row.at("quantity").to_number<std::int64_t>();
                }
            } else if (command.type == "stock_adjustment.approve") {
                const auto& found = documents.at(*command.document);
                add(found, found.at("quantity").to_number<std::int64_t>());
            } else if (command.type == "write_off.reroute")
                documents.at(*command.document)["disposition"] = payload.at("disposition");
            else if (command.type == "write_off.approve") {
                const auto& proposal = documents.at(*command.document);
                const auto units = proposal.at("quantity").to_number<std::int64_t>();
                const auto* way = proposal.if_contains("disposition");
                if (way && *way == "restock")
                    add(proposal, units);
                else if (!proposal.contains("stock_state"))
                    add(proposal, -units);
            }
        }
    return stock;
}

} // namespace

class DemoReplayTest : public QObject {
    Q_OBJECT

private slots:
    void datesAreWhatTheySay() {
        QCOMPARE(demoBegin.toString(), std::string("2010-12-01"));
        QCOMPARE(demoEnd.toString(), std::string("2011-11-30"));
        QCOMPARE(demoWorkday(Date::of(2011, 11, 26)), Date::of(2011, 11, 28));
        QCOMPARE(demoWorkdayAfter(Date::of(2011, 11, 24), 2), Date::of(2011, 11, 28));
    }

    void leadTimesHaveAMedianOfThreeWeeks() {
        std::vector<int> days;
        for (const auto& supplier : company().catalogue.suppliers)
            for (const auto& delivery : supplier.history)
                days.push_back(delivery.deliveredDays);
        std::sort(days.begin(), days.end());
        // Vendors without a shape are left out, which moves the median of the rest a little.
        QVERIFY(days.at(days.size() / 2) >= 20 && days.at(days.size() / 2) <= 22);
        std::set<std::string> codes;
        for (const auto& supplier : company().catalogue.suppliers)
            codes.insert(supplier.code);
        QCOMPARE(codes.size(), company().catalogue.suppliers.size());
    }

    void ordersByMinMax_data() {
        QTest::addColumn<int>("perDay");
        QTest::addColumn<int>("available");
        QTest::addColumn<int>("setAside");
        QTest::addColumn<int>("onOrder");
        QTest::addColumn<int>("ordered");
        // Lead time 10, review 7: the minimum is 2 × 17 days, the maximum 7 days more. Twelve to a pack, two packs at
        // least.
        QTest::newRow("enough is there") << 1 << 34 << 0 << 0 << 0;
        QTest::newRow("one below the minimum") << 1 << 33 << 0 << 0 << 24;
        QTest::newRow("set aside does not count") << 1 << 40 << 7 << 0 << 24;
        QTest::newRow("on order counts") << 1 << 0 << 0 << 34 << 0;
        QTest::newRow("nothing is there") << 1 << 0 << 0 << 0 << 48;
        QTest::newRow("nobody wants it") << 0 << 0 << 0 << 0 << 0;
    }
    void ordersByMinMax() {
        QFETCH(int, perDay);
        QFETCH(int, available);
        QFETCH(int, setAside);
        QFETCH(int, onOrder);
        QFETCH(int, ordered);
        DemoSupplier supplier;
        supplier.quotedDays = 10;
        supplier.reviewDays = 7;
        DemoItem item;
        item.multiple = 12;
        item.moq = 24;
        const DemoBin bin{available, setAside, 0, onOrder, std::vector<std::int64_t>(365, perDay)};
        QCOMPARE(demoOrderQuantity(item, bin, demoMinMax(supplier, DemoNode::Home, bin, 100)), std::int64_t(ordered));
    }

    void launchIsKnownInTime() {
        DemoSupplier supplier;
        supplier.quotedDays = 10;
        supplier.reviewDays = 7;
        DemoBin bin{0, 0, 0, 0, std::vector<std::int64_t>(365, 0)};
        for (std::size_t day = 200; day < 365; ++day)
            bin.demand[day] = 1;
        QCOMPARE(demoMinMax(supplier, DemoNode::Home, bin, 175).most, std::int64_t(0));
        QCOMPARE(demoMinMax(supplier, DemoNode::Home, bin, 176).least, std::int64_t(34));
    }

    void repeatsItself() {
        DemoReplay again(company().catalogue, company().data.documents);
        again.run();
        QCOMPARE(digestOf(again.script()).toHex(), digestOf(replay().script()).toHex());
    }

    void keepsStockAsItsCommandsSay() {
        const auto said = stockByCommands();
        const auto& stock = replay().stock();
        for (const auto node : {DemoNode::Home, DemoNode::Abroad, DemoNode::Hub})
            for (std::size_t i = 0; i < stock.items(); ++i) {
                const auto& bin = stock.bin(node, i);
                QVERIFY(bin.available >= bin.setAside && bin.setAside >= 0 && bin.onOrder >= 0 && bin.returned >= 0);
                const auto found = said.find({std::string(codeOf(node)), company().catalogue.items[i].sku});
                QCOMPARE(found == said.end() ? 0 : found->second, bin.available);
            }
    }

    void neverDecidesOnesOwn() {
        std::map<Uuid, std::string> owners;
        int decided = 0;
        for (const auto& moment : replay().script().moments())
            for (const auto& command : moment.commands)
                if (command.type.ends_with(".create") || command.type.ends_with(".propose") ||
                    command.type == "stock.adjust" || command.type == "write_off.reroute")
                    owners[*command.document] = command.actor;
                else if (command.type.ends_with(".approve")) {
                    QVERIFY(owners.at(*command.document) != command.actor);
                    ++decided;
                }
        QVERIFY(decided > 1000);
    }

    void leavesSomethingForEveryQueue() {
        std::map<std::string_view, int> orders;
        int overdue = 0, overBuyer = 0, overLead = 0;
        for (const auto& order : replay().buying().orders()) {
            ++orders[order.state];
            if (order.state == "submitted") {
                overBuyer += order.amount().units() > 5'000'00 ? 1 : 0;
                overLead += order.amount().units() > 50'000'00 ? 1 : 0;
            }
            if (order.state == "acknowledged" || order.state == "partly_received")
                overdue += std::any_of(order.lines.begin(), order.lines.end(), [](const auto& line) {
                    return line.received < line.quantity && line.promisedOn < demoEnd;
                });
        }
        for (const auto state :
             {"draft", "submitted", "released", "acknowledged", "partly_received", "received", "closed", "rejected"})
            QVERIFY2(orders[state] > 0, state);
        QVERIFY(orders["submitted"] >= 15);
        QVERIFY(overBuyer > overLead && overLead > 0);
        QVERIFY(overdue >= 5);

        int waiting = 0, rerouted = 0, over = 0;
        for (const auto& proposal : replay().writeOffs().proposals()) {
            waiting += proposal.state == "proposed" ? 1 : 0;
            rerouted += proposal.state == "rerouted" ? 1 : 0;
            over += proposal.state == "proposed" && proposal.amount.units() > 500'00 ? 1 : 0;
        }
        QVERIFY(waiting > 300 && rerouted > 5 && over > 0);

        int empty = 0, idle = 0;
        for (std::size_t i = 0; i < replay().stock().items(); ++i) {
            const auto& bin = replay().stock().bin(DemoNode::Home, i);
            const auto recent = std::accumulate(bin.demand.end() - 56, bin.demand.end(), std::int64_t(0));
            empty += recent > 0 && bin.available == 0 ? 1 : 0;
            idle += bin.available * 56 > recent * 180 ? 1 : 0;
        }
        QVERIFY(empty >= 10 && idle >= 50);
    }

    void meetsMostOfTheDemand() {
        const auto& service = replay().service();
        QVERIFY(service.shipped < service.ordered);
        QVERIFY(service.shipped * 100 > service.ordered * 80);
    }
};

QTEST_GUILESS_MAIN(DemoReplayTest)
#include "DemoReplayTest.moc"
