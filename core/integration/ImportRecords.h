#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What import files say, typed and checked, as the payloads of import commands carry it. Money is in minor units of
/// the record's currency, times are UTC. docs/import.md describes each field.
namespace opsdesk {

struct ImportedItem {
    std::string sku;
    std::string description;
    std::string category;
    std::string brand;
    std::string barcode;
    std::string unit; ///< "each" unless the file says otherwise
    std::optional<Minor> unit_price;
    std::optional<Currency> currency;                 ///< of the price
    std::optional<std::int64_t> shelf_life_days = {}; ///< 0 to 3650
    std::optional<Quantity> volume = {};              ///< litres
    std::optional<Quantity> weight = {};              ///< kilograms
    std::int64_t line = 0;                            ///< of the file; 0 when made from other rows
};
BOOST_DESCRIBE_STRUCT(ImportedItem, (),
                      (sku, description, category, brand, barcode, unit, unit_price, currency, shelf_life_days, volume,
                       weight, line))

struct ImportedSupplier {
    std::string supplier;
    std::string name;
    Currency currency;
    std::string country;
    std::string email;
    std::string incoterm;
    std::optional<Minor> minimum_order;
    std::optional<std::int64_t> lead_time_days;    ///< 0 to 3650
    std::optional<std::int64_t> review_days = {};  ///< days between two looks at what to order
    std::string order_days = {};                   ///< @see parseOrderDays
    std::string closed_days = {};                  ///< @see parseClosedDays
    std::optional<Quantity> container_volume = {}; ///< litres
    std::optional<Quantity> container_weight = {}; ///< kilograms
    std::string language = {};                     ///< one of orderLanguages
    std::int64_t line = 0;                         ///< of the file; 0 when made from other rows
};
BOOST_DESCRIBE_STRUCT(ImportedSupplier, (),
                      (supplier, name, currency, country, email, incoterm, minimum_order, lead_time_days, review_days,
                       order_days, closed_days, container_volume, container_weight, language, line))

struct ImportedSupplierItem {
    std::string supplier;
    std::string sku;
    std::string supplier_sku;
    Minor cost; ///< per base unit
    Currency currency;
    Quantity moq;                               ///< above zero
    Quantity multiple;                          ///< above zero
    std::optional<std::int64_t> lead_time_days; ///< 0 to 3650
    bool preferred = false;
    std::optional<Quantity> maximum = {};         ///< above zero, not below moq
    std::optional<std::string> price_breaks = {}; ///< @see parsePriceSteps
    std::optional<std::string> break_kind = {};
    std::int64_t line = 0; ///< of the file; 0 when made from other rows
};
BOOST_DESCRIBE_STRUCT(ImportedSupplierItem, (),
                      (supplier, sku, supplier_sku, cost, currency, moq, multiple, lead_time_days, preferred, maximum,
                       price_breaks, break_kind, line))

struct ImportedStock {
    std::string sku;
    std::string node;
    std::string state;
    std::string lot;
    Quantity quantity; ///< not below zero
    Minor value;       ///< of the whole quantity, at cost
    Currency currency;
    std::optional<Date> expires_on = {}; ///< of the lot
    std::int64_t line = 0;               ///< of the file
};
BOOST_DESCRIBE_STRUCT(ImportedStock, (), (sku, node, state, lot, quantity, value, currency, expires_on, line))

/// What planners know of demand beyond its history. @see DemandEvent
struct ImportedEvent {
    std::string name;
    std::string kind;
    Date first_day;
    Date last_day;   ///< included
    std::string sku; ///< or a category
    std::string category;
    std::string node; ///< empty: all
    std::optional<double> uplift_percent = {};
    std::optional<Quantity> units_per_week = {};
    std::string note;
    std::int64_t line = 0; ///< of the file
};
BOOST_DESCRIBE_STRUCT(ImportedEvent, (),
                      (name, kind, first_day, last_day, sku, category, node, uplift_percent, units_per_week, note,
                       line))

/// What a currency cost on a day. @see ExchangeRate
struct ImportedRate {
    Date day;
    Currency base;
    Currency currency;
    std::string quoted;    ///< a decimal, without needless zeros
    std::int64_t line = 0; ///< of the file
};
BOOST_DESCRIBE_STRUCT(ImportedRate, (), (day, base, currency, quoted, line))

/// The part of a return line that belongs to one line of an earlier sale.
struct ImportedLink {
    std::string number;           ///< of the sale
    std::int64_t fingerprint = 0; ///< with occurrence, the sale's line
    std::int64_t occurrence = 0;
    Quantity quantity;
    bool repeated = false;    ///< an earlier return had taken it already
    std::int64_t line_no = 0; ///< where in the order that line is likely to be; 0 when not known
};
BOOST_DESCRIBE_STRUCT(ImportedLink, (), (number, fingerprint, occurrence, quantity, repeated, line_no))

/// A line's identity is its document's number, its fingerprint (a hash of what the row says) and its occurrence among
/// the rows of the document that say the same: so exact duplicates are kept, and a row that comes again in another file
/// is known.
struct ImportedLine {
    std::int64_t line = 0;           ///< of the file
    std::string kind;                ///< sale, return, write_off, find or adjustment
    bool charge = false;             ///< postage, fee, discount: no item
    std::string sku;                 ///< or the charge's code
    std::string description;         ///< of write-offs and finds the free text, as written
    Quantity quantity;               ///< above zero, whatever the kind
    std::optional<Quantity> shipped; ///< of a sale: how much of it went out; what there was when left out
    Minor unit_price;                ///< rounded half to even
    Minor amount;                    ///< of the line, rounded once; negative only on adjustments
    Timestamp time;
    std::int64_t fingerprint = 0;
    std::int64_t occurrence = 1;             ///< from 1
    std::optional<std::string> reason;       ///< as the file states it, or proposed for a write-off's free text
    std::optional<std::string> reason_rule;  ///< the word of the free text that proposed it
    std::optional<std::string> order_number; ///< of a return, when the file states it
    std::optional<std::string> linked;       ///< of a return: stated, full, part or none
    std::optional<std::vector<ImportedLink>> links;
};
BOOST_DESCRIBE_STRUCT(ImportedLine, (),
                      (line, kind, charge, sku, description, quantity, shipped, unit_price, amount, time, fingerprint,
                       occurrence, reason, reason_rule, order_number, linked, links))

/// Whether a line of this kind becomes a line of a sales order: goods sold, and all charges but those of returns, which
/// are money without goods.
inline bool isOrderLine(std::string_view kind, bool charge) {
    return kind == "sale" || (charge && (kind == "find" || kind == "adjustment"));
}

/// An invoice, order or return with the lines that the file has of it.
struct ImportedDocument {
    std::string number;
    Timestamp time;       ///< of its first line
    std::string customer; ///< empty when unknown
    std::string country;
    std::string channel;
    std::string node;
    Currency currency;
    std::vector<ImportedLine> lines;
};
BOOST_DESCRIBE_STRUCT(ImportedDocument, (), (number, time, customer, country, channel, node, currency, lines))

/// A line of a purchase order as it went.
struct ImportedPurchase {
    std::int64_t line = 0; ///< of the file
    std::string number;
    std::string supplier;
    std::string sku;
    std::string description;
    Quantity quantity;
    Minor unit_price;
    Minor amount;
    Currency currency;
    std::optional<Date> sent_on;
    std::optional<Date> promised_on;
    std::optional<Date> delivered_on;
    std::string incoterm;
    std::int64_t fingerprint = 0;
    std::int64_t occurrence = 1;
    std::optional<Minor> freight = {};
};
BOOST_DESCRIBE_STRUCT(ImportedPurchase, (),
                      (line, number, supplier, sku, description, quantity, unit_price, amount, currency, sent_on,
                       promised_on, delivered_on, incoterm, fingerprint, occurrence, freight))

/// What one import command carries: records of one kind.
struct ImportBatch {
    std::string profile;
    std::string file; ///< SHA-256 of its text
    std::int64_t first_line = 0;
    std::int64_t rows = 0;        ///< of the file; 0 for masters derived from them
    std::optional<Date> cut_over; ///< from this day on trade moves real stock and is posted
    std::optional<std::vector<ImportedItem>> items;
    std::optional<std::vector<ImportedSupplier>> suppliers;
    std::optional<std::vector<ImportedSupplierItem>> supplier_items;
    std::optional<std::vector<ImportedStock>> stock;
    std::optional<std::vector<ImportedDocument>> documents;
    std::optional<std::vector<ImportedPurchase>> purchases;
    std::optional<std::vector<ImportedEvent>> events = {};
    std::optional<std::vector<ImportedRate>> rates = {};
};
BOOST_DESCRIBE_STRUCT(ImportBatch, (),
                      (profile, file, first_line, rows, cut_over, items, suppliers, supplier_items, stock, documents,
                       purchases, events, rates))

} // namespace opsdesk
