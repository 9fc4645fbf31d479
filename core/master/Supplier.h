#pragma once

#include "core/store/Row.h"

#include <array>
#include <string>
#include <string_view>

namespace opsdesk {

/// Who goods are bought from. Lives in entity 0.
struct Supplier {
    std::int64_t entity = 0;
    std::int64_t supplier_id = 0;
    std::string code; ///< unique
    std::string name;
    Currency currency;
    Minor minimum_order;          ///< minimum order value; 0 for none
    std::int64_t review_days = 0; ///< days between two looks at what to order
    std::string country;
    std::int64_t rev = 0;
    std::string email{};
    std::string incoterm{};
    std::int64_t lead_time_days = 0; ///< quoted for items that have none of their own
    std::string order_days{};        ///< on which it takes orders: "mon,thu"; empty for any @see parseOrderDays
    std::string closed_days{};       ///< holidays: "2012-01-21..2012-02-05" @see parseClosedDays
    Quantity container_volume{};     ///< litres that an order is to fill; 0: it comes in no container
    Quantity container_weight{};     ///< kilograms that a container may hold; 0: any
    std::int64_t version = 0;        ///< counts edits
    std::string risk{};              ///< low, medium, high; empty: nobody has said
    std::int64_t payment_days = 0;   ///< from the invoice's day until it is to be paid
    std::string language{};          ///< one of orderLanguages; empty: that of whoever writes the order
};
BOOST_DESCRIBE_STRUCT(Supplier, (),
                      (entity, supplier_id, code, name, currency, minimum_order, review_days, country, rev, email,
                       incoterm, lead_time_days, order_days, closed_days, container_volume, container_weight, version,
                       risk, payment_days, language))
OPSDESK_DECLARE_ROW(Supplier)

/// In which orders can be written, called as locales are.
inline constexpr std::array<std::string_view, 4> orderLanguages{"en", "de", "fr", "zh_CN"};
/// Whether it is one of them, or empty.
bool isOrderLanguage(std::string_view code);

} // namespace opsdesk
