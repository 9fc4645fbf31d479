#include "core/integration/RecordBuilder.h"

#include "core/base/Decimal.h"
#include "core/integration/SupplyTerms.h"

#include <fmt/format.h>

#include <stdexcept>

namespace opsdesk {

namespace {

using F = ImportField;

constexpr std::int64_t millionths = 1'000'000;
constexpr std::int64_t mostDays = 3650;

std::string text(const RowParser& row, F field) {
    const ImportCell& cell = row.cell(field);
    return cell.present ? std::string(cell.text) : std::string();
}

Currency currencyOf(const RowParser& row) {
    const ImportCell& cell = row.cell(F::Currency);
    return cell.present ? Currency(cell.text) : Currency();
}

std::int64_t minorPerUnit(Currency currency) {
    std::int64_t units = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        units *= 10;
    return units;
}

/// An amount that is kept as it stands, and so must not be finer than the currency.
bool readExactMoney(RowParser& row, F field, Minor& out) {
    const ImportCell& cell = row.cell(field);
    const std::int64_t units = minorPerUnit(currencyOf(row));
    if (cell.number < 0) {
        row.refuse(fmt::format("Column {} must not be negative.", row.columnOf(field)), cell.text);
        return false;
    }
    if (cell.number % (millionths / units) != 0) {
        row.refuse(fmt::format("Column {} is finer than the smallest coin of its currency.", row.columnOf(field)),
                   cell.text);
        return false;
    }
    out = Minor(cell.number / (millionths / units));
    return true;
}

bool readOptionalMoney(RowParser& row, F field, std::optional<Minor>& out) {
    return !row.cell(field).present || readExactMoney(row, field, out.emplace());
}

bool readDays(RowParser& row, F field, std::int64_t least, std::optional<std::int64_t>& out) {
    const ImportCell& cell = row.cell(field);
    if (!cell.present)
        return true;
    if (cell.number < least || cell.number > mostDays) {
        row.refuse(fmt::format("Column {} must be from {} to {} days.", row.columnOf(field), least, mostDays),
                   cell.text);
        return false;
    }
    out = cell.number;
    return true;
}

/// An order quantity: 1 when left out, else above zero.
bool readOrderQuantity(RowParser& row, F field, Quantity& out) {
    const ImportCell& cell = row.cell(field);
    out = cell.present ? Quantity::thousandths(cell.number) : Quantity::units(1);
    if (out > Quantity())
        return true;
    row.refuse(fmt::format("Column {} must be above zero.", row.columnOf(field)), cell.text);
    return false;
}

std::optional<Date> dateOf(const RowParser& row, F field) {
    const ImportCell& cell = row.cell(field);
    return cell.present ? std::optional(Date(static_cast<std::int32_t>(cell.number))) : std::nullopt;
}

/// @p price millionths × @p quantity, in minor units.
std::optional<Minor> extended(RowParser& row, std::int64_t price, Quantity quantity, Currency currency, F blamed) {
    try {
        return Minor(
            mulDivRoundHalfEven(price, quantity.count(), millionths * Quantity::scale / minorPerUnit(currency)));
    } catch (const std::overflow_error&) {
        row.refuse("Quantity times price is more than can be counted.", row.cell(blamed).text);
        return std::nullopt;
    }
}

} // namespace

std::optional<ImportedItem> buildItem(RowParser& row) {
    ImportedItem item{.sku = text(row, F::Sku),
                      .description = text(row, F::Description),
                      .category = text(row, F::Category),
                      .brand = text(row, F::Brand),
                      .barcode = text(row, F::Barcode),
                      .unit = text(row, F::Unit),
                      .unit_price = {},
                      .currency = {}};
    if (row.cell(F::Currency).present)
        item.currency = currencyOf(row);
    if (item.unit.empty())
        item.unit = "each";
    if (row.cell(F::UnitPrice).present && !item.currency) {
        row.refuse(fmt::format("Column {} is empty, but there is a price.", row.columnOf(F::Currency)), {});
        return std::nullopt;
    }
    const bool good = readOptionalMoney(row, F::UnitPrice, item.unit_price) &&
                      readDays(row, F::ShelfLifeDays, 0, item.shelf_life_days) &&
                      readMeasure(row, F::Volume, item.volume) && readMeasure(row, F::Weight, item.weight);
    return good ? std::optional(std::move(item)) : std::nullopt;
}

std::optional<ImportedSupplier> buildSupplier(RowParser& row) {
    ImportedSupplier supplier{.supplier = text(row, F::Supplier),
                              .name = text(row, F::Name),
                              .currency = currencyOf(row),
                              .country = text(row, F::Country),
                              .email = text(row, F::Email),
                              .incoterm = text(row, F::Incoterm),
                              .minimum_order = {},
                              .lead_time_days = {}};
    const bool good = readOptionalMoney(row, F::MinimumOrder, supplier.minimum_order) &&
                      readDays(row, F::LeadTimeDays, 0, supplier.lead_time_days) &&
                      readDays(row, F::ReviewDays, 1, supplier.review_days) && readCalendar(row, supplier) &&
                      readMeasure(row, F::ContainerVolume, supplier.container_volume) &&
                      readMeasure(row, F::ContainerWeight, supplier.container_weight);
    if (good)
        readLanguage(row, supplier);
    return good ? std::optional(std::move(supplier)) : std::nullopt;
}

std::optional<ImportedSupplierItem> buildSupplierItem(RowParser& row) {
    ImportedSupplierItem item{.supplier = text(row, F::Supplier),
                              .sku = text(row, F::Sku),
                              .supplier_sku = text(row, F::SupplierSku),
                              .cost = {},
                              .currency = currencyOf(row),
                              .moq = {},
                              .multiple = {},
                              .lead_time_days = {},
                              .preferred = row.cell(F::Preferred).number == 1};
    const bool good = readExactMoney(row, F::Cost, item.cost) && readOrderQuantity(row, F::Moq, item.moq) &&
                      readOrderQuantity(row, F::Multiple, item.multiple) &&
                      readDays(row, F::LeadTimeDays, 0, item.lead_time_days) && readMaximum(row, item) &&
                      readBreaks(row, item);
    return good ? std::optional(std::move(item)) : std::nullopt;
}

std::optional<ImportedStock> buildStock(RowParser& row) {
    ImportedStock stock{.sku = text(row, F::Sku),
                        .node = text(row, F::Node),
                        .state = text(row, F::State),
                        .lot = text(row, F::Lot),
                        .quantity = Quantity::thousandths(row.cell(F::Quantity).number),
                        .value = {},
                        .currency = currencyOf(row)};
    if (stock.state.empty())
        stock.state = "available";
    stock.expires_on = dateOf(row, F::ExpiresOn);
    if (stock.expires_on && stock.lot.empty()) {
        row.refuse(fmt::format("Column {} is empty, but there is a day on which it expires.", row.columnOf(F::Lot)),
                   {});
        return std::nullopt;
    }
    const ImportCell& value = row.cell(F::BookValue);
    const ImportCell& cost = row.cell(F::UnitCost);
    if (stock.quantity < Quantity() || cost.number < 0) {
        const F field = stock.quantity < Quantity() ? F::Quantity : F::UnitCost;
        row.refuse(fmt::format("Column {} must not be negative.", row.columnOf(field)), row.cell(field).text);
        return std::nullopt;
    }
    if (value.present)
        return readExactMoney(row, F::BookValue, stock.value) ? std::optional(std::move(stock)) : std::nullopt;
    if (!cost.present) {
        row.refuse(fmt::format("Column {} is empty: opening stock needs its cost.", row.columnOf(F::UnitCost)), {});
        return std::nullopt;
    }
    const auto total = extended(row, cost.number, stock.quantity, stock.currency, F::UnitCost);
    if (!total)
        return std::nullopt;
    stock.value = *total;
    return stock;
}

std::optional<ImportedEvent> buildEvent(RowParser& row) {
    ImportedEvent event{.name = text(row, F::Name),
                        .kind = text(row, F::Kind),
                        .first_day = Date(static_cast<std::int32_t>(row.cell(F::FirstDay).number)),
                        .last_day = Date(static_cast<std::int32_t>(row.cell(F::LastDay).number)),
                        .sku = text(row, F::Sku),
                        .category = text(row, F::Category),
                        .node = text(row, F::Node),
                        .note = text(row, F::Description)};
    if (const auto& uplift = row.cell(F::UpliftPercent); uplift.present)
        event.uplift_percent = static_cast<double>(uplift.number) / millionths;
    if (const auto& units = row.cell(F::UnitsPerWeek); units.present)
        event.units_per_week = Quantity::thousandths(units.number);
    return event;
}

std::optional<ImportedRate> buildRate(RowParser& row) {
    auto quoted = formatDecimal(row.cell(F::Rate).number, 6);
    if (const auto last = quoted.find_last_not_of('0'); quoted.find('.') != std::string::npos)
        quoted.erase(quoted[last] == '.' ? last : last + 1);
    return ImportedRate{.day = Date(static_cast<std::int32_t>(row.cell(F::Day).number)),
                        .base = Currency(text(row, F::Base)),
                        .currency = currencyOf(row),
                        .quoted = quoted};
}

std::optional<ImportedPurchase> buildPurchase(RowParser& row) {
    const auto quantity = buildQuantity(row, false);
    const auto money = quantity ? buildMoney(row, *quantity, false, false) : std::nullopt;
    if (!money)
        return std::nullopt;
    std::optional<Minor> freight;
    if (!readOptionalMoney(row, F::Freight, freight))
        return std::nullopt;
    return ImportedPurchase{.line = 0,
                            .number = text(row, F::Number),
                            .supplier = text(row, F::Supplier),
                            .sku = text(row, F::Sku),
                            .description = text(row, F::Description),
                            .quantity = *quantity,
                            .unit_price = money->unit_price,
                            .amount = money->amount,
                            .currency = currencyOf(row),
                            .sent_on = dateOf(row, F::SentOn),
                            .promised_on = dateOf(row, F::PromisedOn),
                            .delivered_on = dateOf(row, F::DeliveredOn),
                            .incoterm = text(row, F::Incoterm),
                            .fingerprint = row.fingerprint(),
                            .occurrence = 1,
                            .freight = freight};
}

std::optional<Quantity> buildQuantity(RowParser& row, bool negate) {
    const ImportCell& cell = row.cell(F::Quantity);
    const Quantity quantity = Quantity::thousandths(negate ? -cell.number : cell.number);
    if (quantity > Quantity())
        return quantity;
    row.refuse(fmt::format("Column {} must be {} zero here.", row.columnOf(F::Quantity), negate ? "below" : "above"),
               cell.text);
    return std::nullopt;
}

std::optional<RowMoney> buildMoney(RowParser& row, Quantity quantity, bool negate, bool mayBeNegative) {
    const ImportCell& price = row.cell(F::UnitPrice);
    const ImportCell& stated = row.cell(F::Amount);
    const Currency currency = currencyOf(row);
    const std::int64_t sum = negate ? -stated.number : stated.number;
    if (!mayBeNegative && (price.number < 0 || sum < 0)) {
        const F field = price.number < 0 ? F::UnitPrice : F::Amount;
        row.refuse(fmt::format("Column {} must not be {}.", row.columnOf(field),
                               negate && field == F::Amount ? "positive" : "negative"),
                   row.cell(field).text);
        return std::nullopt;
    }
    const auto unit = extended(row, price.number, Quantity::units(1), currency, F::UnitPrice);
    const auto amount = stated.present ? extended(row, sum, Quantity::units(1), currency, F::Amount)
                                       : extended(row, price.number, quantity, currency, F::Quantity);
    return unit && amount ? std::optional(RowMoney{*unit, *amount}) : std::nullopt;
}

} // namespace opsdesk
