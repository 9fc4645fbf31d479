#include "core/integration/DatePattern.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace opsdesk {

namespace {

struct Word {
    std::string_view text;
    char kind;
    std::uint8_t least;
    std::uint8_t most;
};

/// Longer words first, so that `MM` is not read as two `M`.
constexpr std::array<Word, 11> words = {{{"YYYY", 'Y', 4, 4},
                                         {"Mon", 'N', 3, 3},
                                         {"YY", 'y', 2, 2},
                                         {"MM", 'M', 2, 2},
                                         {"DD", 'D', 2, 2},
                                         {"hh", 'h', 2, 2},
                                         {"mm", 'm', 2, 2},
                                         {"ss", 's', 2, 2},
                                         {"M", 'M', 1, 2},
                                         {"D", 'D', 1, 2},
                                         {"h", 'h', 1, 2}}};

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int monthNamed(std::string_view text) {
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (lower(text[0]) == months[i][0] && lower(text[1]) == months[i][1] && lower(text[2]) == months[i][2])
            return static_cast<int>(i) + 1;
    }
    return 0;
}

struct Moment {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;

    void set(char kind, int value) {
        switch (kind) {
        case 'Y':
            year = value;
            break;
        case 'y':
            year = value < 70 ? 2000 + value : 1900 + value;
            break;
        case 'M':
            month = value;
            break;
        case 'D':
            day = value;
            break;
        case 'h':
            hour = value;
            break;
        case 'm':
            minute = value;
            break;
        default:
            second = value;
            break;
        }
    }
    std::optional<Timestamp> timestamp() const {
        const std::chrono::year_month_day date{std::chrono::year(year),
                                               std::chrono::month(static_cast<unsigned>(month)),
                                               std::chrono::day(static_cast<unsigned>(day))};
        if (year < 1900 || year > 2199 || !date.ok() || hour > 23 || minute > 59 || second > 59)
            return std::nullopt;
        const auto days = std::chrono::sys_days(date).time_since_epoch().count();
        return Timestamp::of(Date(static_cast<std::int32_t>(days)), hour, minute, second);
    }
};

/// Takes @p least to @p most digits from the front; -1 when there are fewer.
int takeNumber(std::string_view& text, int least, int most) {
    int value = 0;
    int taken = 0;
    for (; taken < most && !text.empty() && text.front() >= '0' && text.front() <= '9'; ++taken) {
        value = value * 10 + (text.front() - '0');
        text.remove_prefix(1);
    }
    return taken < least ? -1 : value;
}

} // namespace

std::optional<DatePattern> DatePattern::compile(std::string_view text) {
    DatePattern pattern;
    pattern.m_text = text;
    while (!text.empty()) {
        const auto* word =
            std::find_if(words.begin(), words.end(), [&](const Word& w) { return text.starts_with(w.text); });
        if (word == words.end()) {
            pattern.m_parts.push_back({'L', 1, 1, text.front()});
            text.remove_prefix(1);
        } else {
            pattern.m_parts.push_back({word->kind, word->least, word->most, '\0'});
            text.remove_prefix(word->text.size());
        }
    }
    const auto count = [&](std::string_view kinds) {
        return std::count_if(pattern.m_parts.begin(), pattern.m_parts.end(),
                             [&](const Part& part) { return kinds.find(part.kind) != std::string_view::npos; });
    };
    const bool day = count("Yy") == 1 && count("MN") == 1 && count("D") == 1;
    if (!day || count("h") > 1 || count("m") > 1 || count("s") > 1)
        return std::nullopt;
    return pattern;
}

std::optional<Timestamp> DatePattern::parse(std::string_view text) const {
    Moment moment;
    for (const Part& part : m_parts) {
        if (part.kind == 'L') {
            if (!text.starts_with(part.literal))
                return std::nullopt;
            text.remove_prefix(1);
        } else if (part.kind == 'N') {
            moment.month = text.size() < 3 ? 0 : monthNamed(text);
            if (moment.month == 0)
                return std::nullopt;
            text.remove_prefix(3);
        } else {
            const int value = takeNumber(text, part.least, part.most);
            if (value < 0)
                return std::nullopt;
            moment.set(part.kind, value);
        }
    }
    return text.empty() ? moment.timestamp() : std::nullopt;
}

} // namespace opsdesk
