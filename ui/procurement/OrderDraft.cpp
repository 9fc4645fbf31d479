#include "ui/procurement/OrderDraft.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOf(const std::vector<OrderLine>& lines) {
    QJsonArray all;
    for (const OrderLine& line : lines) {
        QJsonObject one{{u"item_id"_s, qint64(line.itemId)},
                        {u"sku"_s, line.sku},
                        {u"name"_s, line.name},
                        {u"quantity"_s, qint64(line.quantity.count())},
                        {u"received"_s, qint64(line.received.count())},
                        {u"open"_s, qint64(line.open.count())},
                        {u"receive_now"_s, qint64(line.now.count())},
                        {u"invoiced"_s, qint64(line.invoiced.count())},
                        {u"damaged"_s, qint64(line.damaged.count())},
                        {u"noted"_s, qint64(line.noted.count())},
                        {u"serials"_s, line.serials},
                        {u"further_lot"_s, line.furtherLot},
                        {u"lot"_s, line.lot}};
        if (!line.orderNumber.isEmpty())
            one[u"order_number"_s] = line.orderNumber;
        if (!line.orderId.empty())
            one[u"order_id"_s] = QString::fromStdString(line.orderId);
        if (line.lineNo)
            one[u"line_no"_s] = qint64(*line.lineNo);
        if (line.unitCost)
            one[u"unit_cost"_s] = qint64(line.unitCost->units());
        if (line.expiresOn)
            one[u"expires_on"_s] = line.expiresOn->days();
        all << one;
    }
    return all;
}

std::vector<OrderLine> linesOf(const QJsonArray& all) {
    std::vector<OrderLine> lines;
    for (const QJsonValue& value : all) {
        const QJsonObject one = value.toObject();
        const auto number = [&](const QString& field) { return std::int64_t(one[field].toInteger()); };
        OrderLine line;
        line.orderId = one[u"order_id"_s].toString().toStdString();
        line.orderNumber = one[u"order_number"_s].toString();
        line.itemId = number(u"item_id"_s);
        line.sku = one[u"sku"_s].toString();
        line.name = one[u"name"_s].toString();
        line.quantity = Quantity::thousandths(number(u"quantity"_s));
        line.received = Quantity::thousandths(number(u"received"_s));
        line.open = Quantity::thousandths(number(u"open"_s));
        line.now = Quantity::thousandths(number(u"receive_now"_s));
        line.invoiced = Quantity::thousandths(number(u"invoiced"_s));
        line.damaged = Quantity::thousandths(number(u"damaged"_s));
        line.noted = Quantity::thousandths(number(u"noted"_s));
        line.serials = one[u"serials"_s].toString();
        line.furtherLot = one[u"further_lot"_s].toBool();
        line.lot = one[u"lot"_s].toString();
        if (one.contains(u"line_no"_s))
            line.lineNo = number(u"line_no"_s);
        if (one.contains(u"unit_cost"_s))
            line.unitCost = Minor(number(u"unit_cost"_s));
        if (one.contains(u"expires_on"_s))
            line.expiresOn = Date(one[u"expires_on"_s].toInt());
        lines.push_back(std::move(line));
    }
    return lines;
}

QJsonObject jsonOf(const OrderDraft::Picked& picked) {
    return {{u"id"_s, qint64(picked.id)},
            {u"code"_s, picked.code},
            {u"name"_s, picked.name},
            {u"currency"_s, picked.currency}};
}

OrderDraft::Picked pickedOf(const QJsonObject& json) {
    return {json[u"id"_s].toInteger(), json[u"code"_s].toString(), json[u"name"_s].toString(),
            json[u"currency"_s].toString()};
}

const OrderLine* find(const std::vector<OrderLine>& lines, const OrderLine& like) {
    const auto found = std::ranges::find_if(lines, [&](const OrderLine& line) {
        return line.lineNo && line.lineNo == like.lineNo && line.orderId == like.orderId && !line.furtherLot;
    });
    return found == lines.end() ? nullptr : &*found;
}

bool isChanged(const OrderLine& line, const OrderLine& before) {
    return line.quantity != before.quantity || line.unitCost != before.unitCost;
}

} // namespace

QJsonObject OrderDraft::toJson() const {
    QJsonObject json{{u"seen"_s, jsonOf(seen)},
                     {u"lines"_s, jsonOf(lines)},
                     {u"fields"_s, fields},
                     {u"id"_s, QString::fromStdString(id)},
                     {u"supplier"_s, jsonOf(supplier)},
                     {u"node"_s, jsonOf(node)},
                     {u"expected"_s, expected.toString(Qt::ISODate)}};
    if (version)
        json[u"version"_s] = qint64(*version);
    return json;
}

OrderDraft OrderDraft::of(const QJsonObject& json) {
    OrderDraft draft;
    if (json.contains(u"version"_s))
        draft.version = json[u"version"_s].toInteger();
    draft.seen = linesOf(json[u"seen"_s].toArray());
    draft.lines = linesOf(json[u"lines"_s].toArray());
    draft.fields = json[u"fields"_s].toObject();
    draft.id = json[u"id"_s].toString().toStdString();
    draft.supplier = pickedOf(json[u"supplier"_s].toObject());
    draft.node = pickedOf(json[u"node"_s].toObject());
    draft.expected = QDate::fromString(json[u"expected"_s].toString(), Qt::ISODate);
    return draft;
}

std::vector<OrderLine> onTopOf(const std::vector<OrderLine>& now, const std::vector<OrderLine>& seen,
                               const std::vector<OrderLine>& mine) {
    std::vector<OrderLine> lines;
    for (OrderLine line : now) {
        const OrderLine* before = find(seen, line);
        const OrderLine* entered = find(mine, line);
        if (before && !entered)
            continue; // taken away here
        if (entered) {
            if (before && entered->quantity != before->quantity)
                line.quantity = entered->quantity;
            if (!before || entered->unitCost != before->unitCost) // where nobody knows what was seen, it was entered
                line.unitCost = entered->unitCost;
            if (!before || entered->now != before->now)
                line.now = entered->now;
            line.damaged = entered->damaged;
            line.noted = entered->noted;
            line.serials = entered->serials;
            line.lot = entered->lot;
            line.expiresOn = entered->expiresOn;
        }
        lines.push_back(line);
        for (const OrderLine& lot : mine)
            if (lot.furtherLot && lot.lineNo == line.lineNo)
                lines.push_back(lot);
    }
    for (OrderLine line : mine) {
        const OrderLine* before = find(seen, line);
        const bool gone = line.lineNo && !line.furtherLot && !find(now, line) && before && isChanged(line, *before);
        const bool further = !line.orderId.empty();
        if (line.lineNo && !gone && !further)
            continue;
        if (!further)
            line.lineNo.reset(); // taken away there: it is a new line
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<OrderLine> onTopOfOrder(const std::string& id, const std::vector<OrderLine>& now,
                                    const std::vector<OrderLine>& seen, const std::vector<OrderLine>& mine) {
    // By themselves they are merged as those of the page's own order are.
    const auto ofIt = [&id](const std::vector<OrderLine>& lines) {
        std::vector<OrderLine> some;
        std::ranges::copy(lines | std::views::filter([&id](const OrderLine& line) { return line.orderId == id; }),
                          std::back_inserter(some));
        for (OrderLine& line : some)
            line.orderId.clear();
        return some;
    };
    std::vector<OrderLine> fresh = onTopOf(ofIt(now), ofIt(seen), ofIt(mine));
    std::erase_if(fresh, [](const OrderLine& line) { return !line.lineNo; });
    for (OrderLine& line : fresh)
        line.orderId = id;
    std::vector<OrderLine> lines = mine;
    const auto first = std::ranges::find(lines, id, &OrderLine::orderId);
    const auto place = first - lines.begin();
    std::erase_if(lines, [&id](const OrderLine& line) { return line.orderId == id; });
    lines.insert(lines.begin() + place, fresh.begin(), fresh.end());
    return lines;
}

} // namespace opsdesk::ui
