#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace opsdesk {

/// What the rows of an import file are about.
enum class RecordKind { Items, Suppliers, SupplierItems, Stock, Events, Rates, Trade, Purchases };

/// What a row may say. One list for all kinds, because most words mean the same everywhere.
enum class ImportField : std::uint8_t {
    Number,
    Time,
    Customer,
    Country,
    Channel,
    Node,
    Currency,
    Sku,
    Description,
    Quantity,
    UnitPrice,
    Amount,
    OrderNumber,
    Reason,
    Category,
    Brand,
    Barcode,
    Unit,
    Supplier,
    Name,
    Email,
    Incoterm,
    MinimumOrder,
    LeadTimeDays,
    SupplierSku,
    Cost,
    Moq,
    Multiple,
    Preferred,
    State,
    Lot,
    UnitCost,
    BookValue,
    SentOn,
    PromisedOn,
    DeliveredOn,
    ShelfLifeDays,
    Volume,
    Weight,
    ReviewDays,
    OrderDays,
    ClosedDays,
    ContainerVolume,
    ContainerWeight,
    Maximum,
    PriceBreaks,
    BreakKind,
    ExpiresOn,
    Kind,
    FirstDay,
    LastDay,
    UpliftPercent,
    UnitsPerWeek,
    Base,
    Rate,
    Day,
    Freight,
    Language,
};
constexpr std::size_t importFieldCount = 58;
constexpr std::size_t index(ImportField field) {
    return static_cast<std::size_t>(field);
}

/// How a cell is read, and what its number then counts.
enum class FieldType {
    Text,     ///< words, trimmed
    Quantity, ///< thousandths of the base unit
    Decimal,  ///< money in millionths of the currency's main unit; rounded only once, in the amount
    Integer,
    Date, ///< days since 1970-01-01
    Time, ///< microseconds since 1970-01-01 UTC
    Currency,
    Flag, ///< yes/no, true/false, 1/0
};

constexpr bool isNumber(FieldType type) {
    return type == FieldType::Quantity || type == FieldType::Decimal || type == FieldType::Integer;
}

struct FieldInfo {
    ImportField field;
    std::string_view name; ///< as profiles and messages call it
    FieldType type;
    std::string_view meaning;
};
const FieldInfo& fieldInfo(ImportField field);
std::optional<ImportField> fieldNamed(std::string_view name);

struct FieldUse {
    ImportField field;
    bool required; ///< every row must have a value
};

std::string_view toString(RecordKind kind);
std::optional<RecordKind> recordKindNamed(std::string_view name);
/// The fields of @p kind, in the order in which documentation shows them.
std::span<const FieldUse> fieldsOf(RecordKind kind);

} // namespace opsdesk
