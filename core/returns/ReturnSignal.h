#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// Something about a return, or about a refund without one, that asks for a second look, with what it was seen by. It
/// decides nothing.
struct ReturnSignal {
    std::int64_t entity = 0;
    Uuid subject_id; ///< the return, or the refund
    std::string signal;
    std::optional<Uuid> return_id;
    std::optional<Uuid> refund_id;
    std::int64_t score = 0;  ///< 1 to 100
    std::int64_t seen = 0;   ///< how often; thousandths of units for empty_box, minor units for large_refund
    std::int64_t out_of = 0; ///< out of so many; 0 where that says nothing
    std::int64_t usual = 0;  ///< in hundredths of a percent; minor units for large_refund; 0: nothing to compare with
    std::string text;        ///< one sentence
    Timestamp assessed_at;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnSignal, (),
                      (entity, subject_id, signal, return_id, refund_id, score, seen, out_of, usual, text, assessed_at,
                       rev))
OPSDESK_DECLARE_ROW(ReturnSignal)

/// What is usual in an entity, over a year: found anew when it is a week old.
struct ReturnNorm {
    std::int64_t entity = 0;
    std::string channel; ///< empty for all
    Date day;            ///< that it was found on
    std::int64_t orders = 0;
    std::int64_t returns = 0;
    Minor returned; ///< what customers get back by returns in the currency of the books
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnNorm, (), (entity, channel, day, orders, returns, returned, rev))
OPSDESK_DECLARE_ROW(ReturnNorm)

} // namespace opsdesk
