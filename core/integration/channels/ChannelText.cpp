#include "core/integration/channels/ChannelText.h"

#include "core/base/Decimal.h"
#include "core/base/Digest.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace opsdesk {

namespace {

std::string lower(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return low;
}

} // namespace

std::optional<Minor> channelMoney(std::string_view text, Currency currency) {
    if (const auto point = text.find('.'); point != std::string_view::npos) {
        const auto digits = static_cast<std::size_t>(currency.decimals());
        while (text.size() > point + 1 + digits && text.back() == '0')
            text.remove_suffix(1);
        if (text.back() == '.')
            text.remove_suffix(1);
    }
    const auto units = parseDecimal(text, currency.decimals());
    return units ? std::optional(Minor(*units)) : std::nullopt;
}

std::optional<Timestamp> channelMoment(std::string_view text) {
    constexpr std::size_t offset = 6; // +05:30
    if (text.size() <= offset || text.back() == 'Z' || text.find('T') == std::string_view::npos)
        return Timestamp::parse(text);
    const auto zone = text.substr(text.size() - offset);
    if ((zone[0] != '+' && zone[0] != '-') || zone[3] != ':')
        return Timestamp::parse(text);
    const auto hours = parseDecimal(zone.substr(1, 2), 0), minutes = parseDecimal(zone.substr(4, 2), 0);
    const auto local = Timestamp::parse(std::string(text.substr(0, text.size() - offset)) + "Z");
    if (!hours || !minutes || !local || *hours < 0 || *minutes < 0 || *hours > 15 || *minutes > 59)
        return std::nullopt;
    const auto ahead = (*hours * 60 + *minutes) * 60'000'000;
    return Timestamp(local->micros() - (zone[0] == '-' ? -ahead : ahead));
}

std::optional<Currency> channelCurrency(std::string_view text) {
    const bool sound = text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
    return sound ? std::optional(Currency(text)) : std::nullopt;
}

std::string channelMailKey(std::string_view address) {
    return address.empty() ? std::string() : "mail-" + sha256(lower(address)).toHex().substr(0, 16);
}

std::string channelTender(std::string_view gateway) {
    struct Word {
        std::string_view part, tender;
    };
    static constexpr auto words = std::to_array<Word>({{"gift", "gift_card"},
                                                       {"store_credit", "gift_card"},
                                                       {"paypal", "wallet"},
                                                       {"apple", "wallet"},
                                                       {"google", "wallet"},
                                                       {"amazon", "wallet"},
                                                       {"wallet", "wallet"},
                                                       {"klarna", "invoice"},
                                                       {"invoice", "invoice"},
                                                       {"bank", "invoice"},
                                                       {"manual", "invoice"},
                                                       {"cash", "cash"}});
    const auto name = lower(gateway);
    for (const auto& word : words)
        if (name.find(word.part) != std::string::npos)
            return std::string(word.tender);
    return "card";
}

Minor channelTimes(Minor price, std::int64_t pieces) {
    return Minor(mulDivRoundHalfEven(price.units(), pieces, 1));
}

} // namespace opsdesk
