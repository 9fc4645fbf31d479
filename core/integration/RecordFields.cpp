#include "core/integration/RecordFields.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

using F = ImportField;
using T = FieldType;

/// Ordered as the enumeration.
constexpr std::array<FieldInfo, importFieldCount> infos = {{
    {F::Number, "number", T::Text, "the document's number, such as an order's or an invoice's"},
    {F::Time, "time", T::Time, "when it happened, UTC"},
    {F::Customer, "customer", T::Text, "the customer's number"},
    {F::Country, "country", T::Text, "the country it goes to, or the supplier's"},
    {F::Channel, "channel", T::Text, "the shop or marketplace it came through"},
    {F::Node, "node", T::Text, "the warehouse, store or hub"},
    {F::Currency, "currency", T::Currency, "three capital letters (ISO 4217)"},
    {F::Sku, "sku", T::Text, "the item's code; never a number, so leading zeros stay"},
    {F::Description, "description", T::Text, "the item in words, or a note"},
    {F::Quantity, "quantity", T::Quantity, "in the item's base unit, up to three decimals"},
    {F::UnitPrice, "unit_price", T::Decimal, "per base unit"},
    {F::Amount, "amount", T::Decimal, "for the whole line; without it, quantity × unit_price"},
    {F::OrderNumber, "order_number", T::Text, "the order that a return belongs to"},
    {F::Reason, "reason", T::Text, "why, in words or as a reason code"},
    {F::Category, "category", T::Text, "the item's group"},
    {F::Brand, "brand", T::Text, "the item's brand"},
    {F::Barcode, "barcode", T::Text, "GTIN, EAN or UPC; text, so leading zeros stay"},
    {F::Unit, "unit", T::Text, "what one of it is called; `each` when left out"},
    {F::Supplier, "supplier", T::Text, "the supplier's code"},
    {F::Name, "name", T::Text, "what people call it"},
    {F::Email, "email", T::Text, "where orders are sent"},
    {F::Incoterm, "incoterm", T::Text, "such as EXW, FCA, DDP"},
    {F::MinimumOrder, "minimum_order", T::Decimal, "the least value of one order"},
    {F::LeadTimeDays, "lead_time_days", T::Integer, "calendar days from order to delivery, 0 to 3650"},
    {F::SupplierSku, "supplier_sku", T::Text, "the supplier's own code for the item"},
    {F::Cost, "cost", T::Decimal, "price per base unit"},
    {F::Moq, "moq", T::Quantity, "least quantity of one order line; 1 when left out"},
    {F::Multiple, "multiple", T::Quantity, "order lines are multiples of this; 1 when left out"},
    {F::Preferred, "preferred", T::Flag, "first choice for this item: yes or no"},
    {F::State, "state", T::Text, "available, quality_hold, damaged, returned; available when left out"},
    {F::Lot, "lot", T::Text, "the batch"},
    {F::UnitCost, "unit_cost", T::Decimal, "cost per base unit"},
    {F::BookValue, "value", T::Decimal, "cost of the whole quantity; wins over unit_cost"},
    {F::SentOn, "sent_on", T::Date, "when the order went to the supplier"},
    {F::PromisedOn, "promised_on", T::Date, "when delivery was promised"},
    {F::DeliveredOn, "delivered_on", T::Date, "when it was delivered"},
    {F::ShelfLifeDays, "shelf_life_days", T::Integer, "for how many days from its arrival it can be sold"},
    {F::Volume, "volume", T::Quantity, "litres of a container that a base unit takes"},
    {F::Weight, "weight", T::Quantity, "kilograms of a base unit"},
    {F::ReviewDays, "review_days", T::Integer, "days between two looks at what to order, 1 to 3650"},
    {F::OrderDays, "order_days", T::Text, "weekdays on which orders are taken: mon,thu; any when left out"},
    {F::ClosedDays, "closed_days", T::Text, "holidays: 2012-01-21..2012-02-05;2012-12-25"},
    {F::ContainerVolume, "container_volume", T::Quantity, "litres that an order is to fill"},
    {F::ContainerWeight, "container_weight", T::Quantity, "kilograms that a container may hold"},
    {F::Maximum, "maximum", T::Quantity, "most of one order line; any when left out"},
    {F::PriceBreaks, "price_breaks", T::Text, "prices from a quantity on: 200:4.75;500:4.50"},
    {F::BreakKind, "break_kind", T::Text, "all_units (when left out) or incremental"},
    {F::ExpiresOn, "expires_on", T::Date, "the last day on which the lot can be sold"},
    {F::Kind, "kind", T::Text, "promotion, launch, phase_out, disruption or other"},
    {F::FirstDay, "first_day", T::Date, "of the event"},
    {F::LastDay, "last_day", T::Date, "of the event, included"},
    {F::UpliftPercent, "uplift_percent", T::Decimal, "what it adds to usual demand; below zero it takes away"},
    {F::UnitsPerWeek, "units_per_week", T::Quantity, "what it adds in place of a share"},
    {F::Base, "base", T::Currency, "the currency of which one unit is priced, such as EUR"},
    {F::Rate, "rate", T::Decimal, "units of the currency for a unit of the base"},
    {F::Day, "day", T::Date, "on which it was so"},
    {F::Freight, "freight", T::Decimal, "what the line cost to carry"},
    {F::Language, "language", T::Text, "in which orders are written: en, de, fr or zh_CN"},
}};

constexpr bool isOrdered() {
    for (std::size_t i = 0; i < infos.size(); ++i) {
        if (index(infos[i].field) != i)
            return false;
    }
    return true;
}
static_assert(isOrdered());

constexpr std::array itemFields = {
    FieldUse{F::Sku, true},        FieldUse{F::Description, true}, FieldUse{F::Category, false},
    FieldUse{F::Brand, false},     FieldUse{F::Barcode, false},    FieldUse{F::Unit, false},
    FieldUse{F::UnitPrice, false}, FieldUse{F::Currency, false},   FieldUse{F::ShelfLifeDays, false},
    FieldUse{F::Volume, false},    FieldUse{F::Weight, false}};
constexpr std::array supplierFields = {
    FieldUse{F::Supplier, true},         FieldUse{F::Name, true},          FieldUse{F::Currency, true},
    FieldUse{F::Country, false},         FieldUse{F::Email, false},        FieldUse{F::Incoterm, false},
    FieldUse{F::MinimumOrder, false},    FieldUse{F::LeadTimeDays, false}, FieldUse{F::ReviewDays, false},
    FieldUse{F::OrderDays, false},       FieldUse{F::ClosedDays, false},   FieldUse{F::ContainerVolume, false},
    FieldUse{F::ContainerWeight, false}, FieldUse{F::Language, false}};
constexpr std::array supplierItemFields = {
    FieldUse{F::Supplier, true},  FieldUse{F::Sku, true},           FieldUse{F::Cost, true},
    FieldUse{F::Currency, true},  FieldUse{F::SupplierSku, false},  FieldUse{F::Moq, false},
    FieldUse{F::Multiple, false}, FieldUse{F::LeadTimeDays, false}, FieldUse{F::Preferred, false},
    FieldUse{F::Maximum, false},  FieldUse{F::PriceBreaks, false},  FieldUse{F::BreakKind, false}};
constexpr std::array stockFields = {
    FieldUse{F::Sku, true},       FieldUse{F::Node, true},       FieldUse{F::Quantity, true},
    FieldUse{F::UnitCost, false}, FieldUse{F::BookValue, false}, FieldUse{F::Currency, true},
    FieldUse{F::State, false},    FieldUse{F::Lot, false},       FieldUse{F::ExpiresOn, false}};
constexpr std::array eventFields = {FieldUse{F::Name, true},          FieldUse{F::Kind, true},
                                    FieldUse{F::FirstDay, true},      FieldUse{F::LastDay, true},
                                    FieldUse{F::Sku, false},          FieldUse{F::Category, false},
                                    FieldUse{F::Node, false},         FieldUse{F::UpliftPercent, false},
                                    FieldUse{F::UnitsPerWeek, false}, FieldUse{F::Description, false}};
constexpr std::array rateFields = {FieldUse{F::Day, true}, FieldUse{F::Base, true}, FieldUse{F::Currency, true},
                                   FieldUse{F::Rate, true}};
constexpr std::array tradeFields = {
    FieldUse{F::Number, true},       FieldUse{F::Time, true},         FieldUse{F::Sku, true},
    FieldUse{F::Quantity, true},     FieldUse{F::UnitPrice, true},    FieldUse{F::Currency, true},
    FieldUse{F::Amount, false},      FieldUse{F::Description, false}, FieldUse{F::Customer, false},
    FieldUse{F::Country, false},     FieldUse{F::Channel, false},     FieldUse{F::Node, false},
    FieldUse{F::OrderNumber, false}, FieldUse{F::Reason, false}};
constexpr std::array purchaseFields = {
    FieldUse{F::Number, true},      FieldUse{F::Supplier, true},     FieldUse{F::Sku, true},
    FieldUse{F::Quantity, true},    FieldUse{F::UnitPrice, true},    FieldUse{F::Currency, true},
    FieldUse{F::Amount, false},     FieldUse{F::Description, false}, FieldUse{F::SentOn, false},
    FieldUse{F::PromisedOn, false}, FieldUse{F::DeliveredOn, false}, FieldUse{F::Incoterm, false},
    FieldUse{F::Freight, false}};

struct KindInfo {
    RecordKind kind;
    std::string_view name;
    std::span<const FieldUse> fields;
};
constexpr std::array<KindInfo, 8> kinds = {{{RecordKind::Items, "items", itemFields},
                                            {RecordKind::Suppliers, "suppliers", supplierFields},
                                            {RecordKind::SupplierItems, "supplier_items", supplierItemFields},
                                            {RecordKind::Stock, "stock", stockFields},
                                            {RecordKind::Events, "events", eventFields},
                                            {RecordKind::Rates, "rates", rateFields},
                                            {RecordKind::Trade, "trade", tradeFields},
                                            {RecordKind::Purchases, "purchases", purchaseFields}}};

const KindInfo& infoOf(RecordKind kind) {
    return *std::find_if(kinds.begin(), kinds.end(), [kind](const KindInfo& info) { return info.kind == kind; });
}

} // namespace

const FieldInfo& fieldInfo(ImportField field) {
    return infos[index(field)];
}

std::optional<ImportField> fieldNamed(std::string_view name) {
    const auto* info =
        std::find_if(infos.begin(), infos.end(), [name](const FieldInfo& each) { return each.name == name; });
    return info == infos.end() ? std::nullopt : std::optional(info->field);
}

std::string_view toString(RecordKind kind) {
    return infoOf(kind).name;
}

std::optional<RecordKind> recordKindNamed(std::string_view name) {
    const auto* info =
        std::find_if(kinds.begin(), kinds.end(), [name](const KindInfo& each) { return each.name == name; });
    return info == kinds.end() ? std::nullopt : std::optional(info->kind);
}

std::span<const FieldUse> fieldsOf(RecordKind kind) {
    return infoOf(kind).fields;
}

} // namespace opsdesk
