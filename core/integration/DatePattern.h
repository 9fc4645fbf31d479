#pragma once

#include "core/base/Date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A way of writing days and times, such as `YYYY-MM-DD hh:mm:ss` or `D-Mon-YY`:
/// `YYYY` four digits, `YY` two (70 to 99 are 19xx), `MM` `DD` `hh` `mm` `ss` two digits, `M` `D` `h` one or two,
/// `Mon` an English month's first three letters in any case. Everything else stands for itself.
class DatePattern {
public:
    /// Nothing unless @p text names a year, a month and a day, each once.
    static std::optional<DatePattern> compile(std::string_view text);

    /// The moment that @p text writes; midnight when the pattern has no time of day. Nothing when it does not fit, or
    /// there is no such day between 1900 and 2199.
    std::optional<Timestamp> parse(std::string_view text) const;

    const std::string& text() const { return m_text; }

private:
    struct Part {
        char kind; ///< Y year, M month, D day, h m s, N month's name, or 'L' for a literal
        std::uint8_t least = 0;
        std::uint8_t most = 0;
        char literal = '\0';
    };

    std::string m_text;
    std::vector<Part> m_parts;
};

} // namespace opsdesk
