#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// A thing that is bought, kept and sold. Lives in entity 0.
struct Item {
    std::int64_t entity = 0;
    std::int64_t item_id = 0;
    std::string sku; ///< upper case, unique
    std::string name;
    std::string category;
    std::string base_uom;  ///< `each`, `kg` …
    std::string lifecycle; ///< new, active, phase_out, discontinued
    Minor price;           ///< usual selling price per base unit
    Currency currency;
    std::int64_t rev = 0;
    std::string brand{};
    std::string barcode{};            ///< EAN, GTIN or UPC
    std::int64_t shelf_life_days = 0; ///< from arrival on it can be sold so long; 0: it keeps
    Quantity volume{};                ///< litres of a container that a base unit takes; 0: not known
    Quantity weight{};                ///< kilograms of a base unit; 0: not known
    std::string return_class{};       ///< by which return policies and checklists are chosen; empty: the usual one
};
BOOST_DESCRIBE_STRUCT(Item, (),
                      (entity, item_id, sku, name, category, base_uom, lifecycle, price, currency, rev, brand, barcode,
                       shelf_life_days, volume, weight, return_class))
OPSDESK_DECLARE_ROW(Item)

} // namespace opsdesk
