#include "core/integration/demo/DemoWeek.h"

#include "core/integration/demo/DemoMasters.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::string_view shop = "shopify", market = "amazon";
constexpr int leastDays = 14, wares = 6;
/// Of an item that channels list there is enough for the week, whoever else buys it.
constexpr std::int64_t enough = 96;

constexpr int claimsSent = 3;

/// The shop's orders by what becomes of them.
enum Sold { Undecided, OnReceipt, Fee, Granted, EmptyBox, Paid, OnItsWay, Arrived, Lost, LostAgain, Late, GivenBack };
constexpr int sold = 12, firstOrder = 1001, unshipped = 1020, bundle = 1021, differing = 1022, unlisted = 1023,
              unreadable = 1024, firstOfMarket = 5001, marketOrders = 3;

/// What comes back, in the order of what is sold.
struct Back {
    std::string_view reason, condition, text;
    std::int64_t quantity;
    bool came;
    std::string_view grade, note;
};
constexpr std::array<Back, 8> backs{{
    {"changed_mind", "unopened", "Found another one in the attic", 1, false, "", ""},
    {"wrong_item", "unopened", "This is not what I ordered", 1, true, "", ""},
    {"changed_mind", "opened", "Too big for our shelf", 1, true, "opened", "Box open, goods whole"},
    {"faulty", "faulty", "Came apart on the first day", 1, true, "faulty", "The glue does not hold"},
    {"not_as_described", "opened", "Sent both back", 2, true, "opened", "Only one of two in the parcel"},
    {"no_reason", "unopened", "", 1, true, "as_new", "Sealed"},
    {"late", "unopened", "Came after the party", 1, false, "", ""},
    {"changed_mind", "unopened", "", 1, true, "", ""},
}};
/// Those of them for which money is asked for.
constexpr std::array refunded{Undecided, OnReceipt, Fee, Granted, EmptyBox, Paid};

Uuid returnOf(int which) {
    return DemoScript::id(fmt::format("channel_return/{}", which));
}

Uuid refundOf(int which) {
    return DemoScript::id(fmt::format("refund/{}", which));
}

boost::json::array oneLine(boost::json::object line) {
    return {std::move(line)};
}

std::string shopCode(const DemoItem& item) {
    return item.sku + "-GIFT";
}

} // namespace

void DemoWeek::open(Date last) {
    m_last = last;
    if (last - demoBegin < leastDays)
        return;
    m_desk.script.add("user.add", "admin", {},
                      {{"user", "service"}, {"name", "Customer service"}, {"roles", boost::json::array{"service"}}}, {},
                      0);
    m_desk.script.add("channel.define", "engine", {}, {{"code", shop}, {"name", "Second web shop"}});
    m_desk.script.add("channel.define", "engine", {}, {{"code", market}, {"name", "Marketplace"}});
    const auto note = [this](int daysBefore, DemoHour hour, void (DemoWeek::*task)()) {
        m_desk.agenda.note(m_last - daysBefore, hour, [this, task] {
            if (task == &DemoWeek::list || !m_wares.empty())
                (this->*task)();
        });
    };
    note(6, DemoHour::Deciding, &DemoWeek::list);
    note(6, DemoHour::Trading, &DemoWeek::sell);
    note(5, DemoHour::Proposing, &DemoWeek::authorize);
    note(2, DemoHour::Receiving, &DemoWeek::receive);
    note(2, DemoHour::Deciding, &DemoWeek::claim);
    note(1, DemoHour::Deciding, &DemoWeek::inspect);
    note(1, DemoHour::Deciding, &DemoWeek::hearOfClaims);
    note(1, DemoHour::Trading, &DemoWeek::bringExceptions);
    note(1, DemoHour::Proposing, &DemoWeek::propose);
    note(1, DemoHour::Ordering, &DemoWeek::write);
    note(0, DemoHour::Deciding, &DemoWeek::decide);
    note(0, DemoHour::Proposing, &DemoWeek::pay);
}

/// The dearest items of which there is enough.
void DemoWeek::list() {
    const auto& items = m_desk.catalogue.items;
    std::vector<std::size_t> there;
    for (std::size_t item = 0; item < items.size(); ++item)
        if (const auto& bin = m_desk.stock.bin(DemoNode::Home, item); bin.available - bin.setAside >= enough)
            there.push_back(item);
    if (there.size() < wares)
        return;
    std::ranges::stable_sort(there, std::greater(), [&](auto item) { return items[item].price; });
    m_wares.assign(there.begin(), there.begin() + wares);
    for (const auto item : m_wares) {
        const auto& sku = items[item].sku;
        m_desk.script.add("listing.set", "integrator", {},
                          {{"channel", shop}, {"code", shopCode(items[item])}, {"sku", sku}});
        m_desk.script.add("listing.set", "integrator", {}, {{"channel", market}, {"code", "GS." + sku}, {"sku", sku}});
    }
    boost::json::array parts;
    for (const auto item : {m_wares[0], m_wares[1]})
        parts.push_back({{"sku", items[item].sku}, {"quantity", 1}});
    m_desk.script.add("listing.set", "steward", {},
                      {{"channel", shop}, {"code", "SET-FOR-TWO"}, {"parts", std::move(parts)}});
}

DemoSale DemoWeek::saleOf(int number, std::size_t ware, std::int64_t quantity) const {
    const auto& item = m_desk.catalogue.items[m_wares[ware % wares]];
    DemoSale sale;
    sale.number = number;
    sale.code = shopCode(item);
    sale.title = item.name;
    sale.quantity = quantity;
    sale.price = item.price;
    sale.orderedAt = Timestamp::of(m_last - 7, 19, static_cast<int>(ware));
    sale.shippedAt = Timestamp::of(m_last - 6, 13);
    return sale;
}

void DemoWeek::ship(const DemoSale& sale, std::size_t ware) {
    m_desk.stock.bin(DemoNode::Home, m_wares[ware % wares]).available -= sale.quantity;
}

void DemoWeek::message(std::string_view channel, const boost::json::object& content, std::string_view node) {
    m_desk.script.add("channel_message.receive", "integrator",
                      DemoScript::id(fmt::format("channel_message/{}", ++m_messages)),
                      {{"channel", channel}, {"content", boost::json::serialize(content)}, {"node", node}});
}

void DemoWeek::sell() {
    for (std::size_t i = 0; i < sold; ++i) {
        m_sales.push_back(saleOf(firstOrder + static_cast<int>(i), i, 2 + static_cast<std::int64_t>(i) % 3));
        ship(m_sales[i], i);
        message(shop, demoShopOrder(m_sales[i]));
    }
    for (std::size_t i = 0; i < marketOrders; ++i) {
        auto sale = saleOf(firstOfMarket + static_cast<int>(i), i + 3, 1);
        sale.code = "GS." + m_desk.catalogue.items[m_wares[i + 3]].sku;
        ship(sale, i + 3);
        message(market, demoMarketOrder(sale));
        m_market.push_back(std::move(sale));
    }
    auto set = saleOf(bundle, 0, 1);
    set.code = "SET-FOR-TWO";
    set.title = "Set for two";
    set.price += m_desk.catalogue.items[m_wares[1]].price;
    ship(set, 0);
    ship(set, 1);
    message(shop, demoShopOrder(set));
}

void DemoWeek::authorize() {
    for (std::size_t i = 0; i < backs.size(); ++i) {
        const auto& back = backs[i];
        m_desk.script.add("return.authorize", "returns", returnOf(static_cast<int>(i)),
                          {{"order", fmt::format("{}-{}", shop, m_sales[i].number)},
                           {"node", codeOf(DemoNode::Hub)},
                           {"lines", oneLine({{"order_line_no", 1},
                                              {"quantity", back.quantity},
                                              {"reason_code", back.reason},
                                              {"condition", back.condition},
                                              {"text", back.text}})}});
    }
}

void DemoWeek::receive() {
    for (std::size_t i = 0; i < backs.size(); ++i) {
        if (!backs[i].came)
            continue;
        m_desk.script.add("return.receive", "warehouse", returnOf(static_cast<int>(i)),
                          {{"lines", oneLine({{"line_no", 1}, {"quantity", backs[i].quantity}})}});
        m_desk.stock.bin(DemoNode::Hub, m_wares[i % wares]).returned += backs[i].quantity;
    }
}

/// Of the pieces that should be in a parcel one is there.
void DemoWeek::inspect() {
    for (std::size_t i = 0; i < backs.size(); ++i) {
        const auto& back = backs[i];
        if (back.grade.empty())
            continue;
        auto lines = oneLine({{"line_no", 1}, {"quantity", 1}, {"grade", back.grade}, {"note", back.note}});
        if (back.quantity > 1)
            lines.push_back(boost::json::object{{"line_no", 1}, {"grade", "missing"}, {"note", back.note}});
        m_desk.script.add("return.inspect", "inspector", returnOf(static_cast<int>(i)), {{"lines", std::move(lines)}});
    }
}

/// For what came back, for what never arrived, and for a parcel that was late.
void DemoWeek::propose() {
    const auto onePiece = oneLine({{"order_line_no", 1}, {"quantity", 1}});
    for (const auto which : refunded)
        m_desk.script.add("refund.propose", "service", refundOf(which),
                          {{"return_id", returnOf(which).toString()}, {"lines", onePiece}});
    for (const auto which : {Lost, LostAgain})
        m_desk.script.add("refund.propose", "service", refundOf(which),
                          {{"order", fmt::format("{}-{}", shop, m_sales[which].number)},
                           {"reason_code", "rf_not_received"},
                           {"lines", onePiece}});
    m_desk.script.add("refund.goodwill", "service", refundOf(Late),
                      {{"order", fmt::format("{}-{}", shop, m_sales[Late].number)},
                       {"goodwill", 250},
                       {"reason_code", "rf_late"},
                       {"note", "Too late for the birthday"}});
}

void DemoWeek::decide() {
    for (const auto which : {Granted, Paid})
        m_desk.script.add("refund.approve", "controller", refundOf(which), boost::json::object(),
                          {1, m_sales[which].price});
}

void DemoWeek::pay() {
    m_desk.script.add("refund.pay", "integrator", refundOf(Paid), {{"reference", "re_1006"}});
}

/// The oldest claims go out: one is not answered yet.
void DemoWeek::claim() {
    const auto& claims = m_writeOffs.claims();
    if (std::ssize(claims) < claimsSent)
        return;
    m_claims.assign(claims.begin(), claims.begin() + claimsSent);
    for (const auto& claim : m_claims)
        m_desk.script.add("vendor_claim.send", "buyer", claim.id,
                          {{"note", "With the photographs of the inspections"}});
}

void DemoWeek::hearOfClaims() {
    if (m_claims.empty())
        return;
    m_desk.script.add("vendor_claim.accept", "buyer", m_claims[0].id,
                      {{"reference", "Their mail of yesterday"}, {"expected_on", (m_desk.today + 21).toString()}});
    m_desk.script.add("vendor_claim.reject", "buyer", m_claims[1].id,
                      {{"answer", "The goods left our works whole; please show where they broke."}});
}

/// What the channels send besides: nothing new, something that does not add up, and what nobody can take yet.
void DemoWeek::bringExceptions() {
    const auto now = m_desk.script.now();
    message(shop, demoShopOrder(m_sales[Undecided]));
    message(shop, demoShopRefund(m_sales[GivenBack], now));
    message(market, demoMarketReturn(m_market.front(), now), codeOf(DemoNode::Hub));
    auto open = saleOf(unshipped, 1, 2);
    open.shipped = false;
    message(shop, demoShopOrder(open));

    const auto other = saleOf(differing, 2, 2);
    auto content = demoShopOrder(other);
    content["order"].as_object()["total_price"] = toDecimal(other.amount());
    ship(other, 2);
    message(shop, content);

    auto unknown = saleOf(unlisted, 3, 1);
    unknown.code = "WRAP-PAPER-XL";
    unknown.title = "Wrapping paper, extra large";
    message(shop, demoShopOrder(unknown));

    content = demoShopOrder(saleOf(unreadable, 4, 1));
    content["order"].as_object()["line_items"].as_array()[0].as_object()["price"] = "12,50";
    message(shop, content);

    auto elsewhere = m_market.back();
    elsewhere.number = firstOfMarket + marketOrders;
    message(market, demoMarketReturn(elsewhere, now), codeOf(DemoNode::Hub));
}

void DemoWeek::draft(std::string_view name, Minor amount, std::string_view debit, std::string_view description) {
    const auto id = DemoScript::id(fmt::format("manual_journal/{}", name));
    m_desk.script.add(
        "manual_journal.create", "controller", id,
        {{"journal_on", m_desk.today.toString()},
         {"description", description},
         {"lines", boost::json::array{boost::json::object{{"account", debit}, {"debit", amount.units()}},
                                      boost::json::object{{"account", "2120"}, {"credit", amount.units()}}}}});
}

/// Services of the month that nobody has billed: one journal is posted, one waits to be approved, one is a draft.
void DemoWeek::write() {
    draft("fees", Minor(184'20), "6300", "Marketplace fees of the month, not billed yet");
    draft("parcels", Minor(96'40), "6200", "Carrier's returns of the month, not billed yet");
    draft("refurbisher", Minor(41'00), "6210", "Refurbisher's work in progress, estimated");
    const auto id = [](std::string_view name) { return DemoScript::id(fmt::format("manual_journal/{}", name)); };
    for (const auto* name : {"fees", "parcels"})
        m_desk.script.add("manual_journal.propose", "controller", id(name), boost::json::object());
    m_desk.script.add("manual_journal.approve", "finance-lead", id("fees"), boost::json::object(), {2, Minor(184'20)});
}

} // namespace opsdesk
