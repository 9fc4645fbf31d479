#include "ui/procurement/OrderPaste.h"

#include "ui/models/CellText.h"

#include <QCoreApplication>

#include <map>

namespace opsdesk::ui {

namespace {

using Effect = PastedLine::Effect;
using PasteKind = PasteColumn::Kind;
using Mode = OrderLinesModel::Mode;

struct OrderPaste {
    Q_DECLARE_TR_FUNCTIONS(OrderPaste)
};

constexpr auto quantityKey = "quantity", costKey = "unit_cost", lotKey = "lot", expiresKey = "expires_on";

constexpr auto itemNames =
    "item|item no|item number|article|artikel|artikelnummer|artikel-nr.|référence|réf.|code article|商品|货号|supplier "
    "sku|"
    "supplier’s sku|lieferantenartikel|réf. fournisseur|供应商货号|barcode|ean|gtin|upc|strichcode|code-barres|条码";
constexpr auto quantityNames =
    "qty|quantity|order quantity|to order|menge|bestellmenge|anzahl|quantité|qté|数量|订购数量";
constexpr auto costNames =
    "cost|price|unit price|preis|stückpreis|einkaufspreis|prix|prix unitaire|coût unitaire|单价|价格|单位成本";
constexpr auto arrivedNames =
    "arrived|received|delivered|qty|quantity|geliefert|menge|anzahl|livré|reçu|quantité|qté|到货|数量";
constexpr auto lotNames = "batch|lot no|lot number|charge|los|chargennummer|numéro de lot|批次|批号";
constexpr auto expiresNames =
    "expiry|best before|expiry date|use by|ablauf|haltbar bis|mhd|péremption|dlc|ddm|到期|有效期至";

/// Which line each row of an item speaks of: the first its first line, and so on.
class Places {
public:
    explicit Places(const std::vector<OrderLine>& lines) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (!lines[i].furtherLot)
                m_lines[lines[i].itemId].push_back(i);
    }

    struct Place {
        std::optional<std::size_t> line; ///< none: a new one
        std::size_t before = 0;          ///< number of the row that speaks of the same; 0: none does
    };
    Place take(const PastedLine& row) {
        Taken& taken = m_taken[asInteger(row.item.value("id"))];
        const auto& lines = m_lines[asInteger(row.item.value("id"))];
        Place place;
        if (taken.count < lines.size())
            place.line = lines[taken.count];
        else if (taken.count > 0) {
            place.before = taken.last;
            if (!lines.empty())
                place.line = lines.back();
        }
        ++taken.count;
        taken.last = row.number;
        return place;
    }

private:
    struct Taken {
        std::size_t count = 0, last = 0;
    };
    std::map<std::int64_t, std::vector<std::size_t>> m_lines;
    std::map<std::int64_t, Taken> m_taken;
};

/// Does @p what with each row that is not refused and its place. Refused ones have theirs too, so that judging and
/// taking see the same.
template <class Rows, class What>
void place(const OrderLinesModel& lines, Rows& rows, What what) {
    Places places(lines.lines());
    for (auto& row : rows) {
        if (row.item.isNull())
            continue;
        const Places::Place place = places.take(row);
        if (!row.isRefused())
            what(row, place);
    }
}

std::optional<Quantity> quantityOf(const PastedLine& row) {
    const Value* value = row.value(quantityKey);
    return value ? std::optional(Quantity::thousandths(asInteger(*value))) : std::nullopt;
}

QString twice(std::size_t number) {
    return OrderPaste::tr("Row %1 names the same item: put both together there.").arg(number);
}

/// What the supplier asks for, where it is known.
QString objection(const PastedLine& row, Quantity quantity) {
    if (row.offer.isNull())
        return {};
    const auto minimum = Quantity::thousandths(asInteger(row.offer.value("moq")));
    const auto multiple = Quantity::thousandths(asInteger(row.offer.value("multiple")));
    if (quantity < minimum)
        return OrderPaste::tr("Less than the supplier’s minimum of %1.").arg(quantityText(minimum));
    if (multiple > Quantity() && quantity.count() % multiple.count() != 0)
        return OrderPaste::tr("Not a multiple of %1, as the supplier sells it.").arg(quantityText(multiple));
    return {};
}

bool hasPrice(const PastedLine& row, const std::string& currency) {
    return row.value(costKey) || (!row.offer.isNull() && row.offer.currency() == currency);
}

/// Of a draft.
struct Ordering {
    OrderLinesModel& lines;
    std::int64_t supplier;

    void judge(PastedLine& row, const Places::Place& place) const {
        const auto quantity = quantityOf(row);
        if (place.before > 0)
            row.problem = twice(place.before);
        else if (quantity && *quantity == Quantity())
            row.problem = OrderPaste::tr("None is ordered: leave the row out, or take the line away by Del.");
        else if (!place.line && row.item.plain("lifecycle") == "discontinued")
            row.problem = OrderPaste::tr("%1 is discontinued and is not bought any more.").arg(row.item.text("sku"));
        else if (!place.line)
            judgeNew(row, quantity);
        else
            judgeChange(row, quantity, lines.lines()[*place.line]);
    }

    void judgeNew(PastedLine& row, std::optional<Quantity> quantity) const {
        row.effect = Effect::Adds;
        if (!quantity)
            row.values[quantityKey] = Quantity::units(1).count();
        if (!quantity)
            row.warning = OrderPaste::tr("No quantity stands there: one is taken.");
        else if (supplier != 0 && !hasPrice(row, lines.currency()))
            row.warning = OrderPaste::tr("The supplier has no price for it: give a unit cost.");
        else
            row.warning = objection(row, *quantity);
    }

    void judgeChange(PastedLine& row, std::optional<Quantity> quantity, const OrderLine& line) const {
        const Value* cost = row.value(costKey);
        const bool other = (quantity && *quantity != line.quantity) ||
                           (cost && line.unitCost != std::optional(Minor(asInteger(*cost))));
        row.effect = other ? Effect::Changes : Effect::Nothing;
        row.before[quantityKey] = quantityText(line.quantity);
        row.before[costKey] = line.unitCost ? moneyText(*line.unitCost, lines.currency()) : QString();
        row.warning = objection(row, quantity.value_or(line.quantity));
    }

    void take(const std::vector<PastedLine>& rows) const {
        std::vector<OrderLine> all = lines.lines();
        place(lines, rows, [&](const PastedLine& row, const Places::Place& place) {
            if (!place.line) {
                all.emplace_back();
                all.back().itemId = asInteger(row.item.value("id"));
                all.back().sku = row.item.text("sku");
                all.back().name = row.item.text("name");
            }
            OrderLine& line = place.line ? all[*place.line] : all.back();
            line.quantity = quantityOf(row).value_or(line.quantity);
            if (const Value* cost = row.value(costKey))
                line.unitCost = Minor(asInteger(*cost));
        });
        lines.enter(std::move(all));
    }
};

/// Of what arrived.
struct Receiving {
    OrderLinesModel& lines;

    void judge(PastedLine& row, const Places::Place& place) const {
        const auto quantity = quantityOf(row);
        if (!place.line)
            row.problem =
                OrderPaste::tr("The order has no line of %1, so none of it can be received.").arg(row.item.text("sku"));
        else if (place.before > 0 && !row.value(lotKey))
            row.problem = twice(place.before);
        else if (!quantity)
            row.problem = OrderPaste::tr("How many arrived is missing.");
        if (row.isRefused())
            return;
        const OrderLine& line = lines.lines()[*place.line];
        row.effect = place.before > 0 ? Effect::Adds : Effect::Changes;
        if (place.before == 0) {
            row.before[quantityKey] = quantityText(line.now);
            row.before[lotKey] = line.lot;
            row.before[expiresKey] = line.expiresOn ? dateText(*line.expiresOn) : QString();
        }
        if (*quantity > line.open)
            row.warning = OrderPaste::tr("More than the %1 that are still to come.").arg(quantityText(line.open));
    }

    void take(const std::vector<PastedLine>& rows) const {
        std::vector<OrderLine> all = lines.lines();
        std::multimap<std::size_t, OrderLine> further; // behind the line that they are of
        place(lines, rows, [&](const PastedLine& row, const Places::Place& place) {
            OrderLine* line = &all[*place.line];
            if (place.before > 0) {
                line = &further.emplace(*place.line, *line)->second;
                line->furtherLot = true;
                line->expiresOn.reset();
            }
            line->now = quantityOf(row).value_or(line->now);
            if (const Value* lot = row.value(lotKey))
                line->lot = QString::fromStdString(asText(*lot));
            if (const Value* day = row.value(expiresKey))
                line->expiresOn = std::get<Date>(*day);
        });
        for (auto lot = further.rbegin(); lot != further.rend(); ++lot)
            all.insert(all.begin() + static_cast<std::ptrdiff_t>(lot->first) + 1, std::move(lot->second));
        lines.enter(std::move(all));
    }
};

template <class Editor>
PasteTarget targetOf(Editor editor, std::vector<PasteColumn> columns, std::int64_t supplier) {
    const auto judge = [editor](std::vector<PastedLine>& rows) {
        place(editor.lines, rows, [&editor](PastedLine& row, const Places::Place& place) { editor.judge(row, place); });
    };
    const auto take = [editor](const std::vector<PastedLine>& rows) { editor.take(rows); };
    return {OrderPaste::tr("Paste rows into the order"),
            std::move(columns),
            editor.lines.currency(),
            supplier,
            judge,
            take};
}

} // namespace

PasteTarget pasteTarget(OrderLinesModel& lines, std::int64_t supplier) {
    const auto title = [&](int column) { return lines.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); };
    const PasteColumn item{PasteKind::Item, "sku", title(OrderLinesModel::Sku), itemNames};
    if (lines.mode() == Mode::Receive)
        return targetOf(Receiving{lines},
                        {item,
                         {PasteKind::Quantity, quantityKey, title(OrderLinesModel::Now), arrivedNames},
                         {PasteKind::Text, lotKey, title(OrderLinesModel::Lot), lotNames},
                         {PasteKind::Day, expiresKey, title(OrderLinesModel::Expires), expiresNames}},
                        supplier);
    return targetOf(Ordering{lines, supplier},
                    {item,
                     {PasteKind::Quantity, quantityKey, title(OrderLinesModel::Ordered), quantityNames},
                     {PasteKind::Money, costKey, title(OrderLinesModel::UnitCost), costNames}},
                    supplier);
}

} // namespace opsdesk::ui
