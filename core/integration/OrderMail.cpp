#include "core/base/Base64.h"
#include "core/base/Utf8.h"
#include "core/integration/OrderFile.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

std::string coded(std::string_view text) {
    const auto* begin = reinterpret_cast<const std::byte*>(text.data());
    return toBase64(Bytes(begin, begin + text.size()));
}

std::string inLines(const std::string& text) {
    const auto all = coded(text);
    constexpr std::size_t longest = 76;
    std::string lines;
    for (std::size_t at = 0; at < all.size(); at += longest)
        lines += all.substr(at, longest) + "\r\n";
    return lines;
}

/// As a heading may carry it: in words of RFC 2047 where it is not plain, in lines of at most 76 letters.
std::string headingOf(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\r' || c == '\n'; }, ' ');
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; }))
        return text;
    constexpr std::size_t bytesOfWord = 39; // beside the name of the heading
    std::string words;
    for (std::string_view rest = text; !rest.empty();) {
        const auto part = utf8Prefix(rest, bytesOfWord);
        words += (words.empty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + coded(part) + "?=";
        rest.remove_prefix(part.size());
    }
    return words;
}

std::string mailText(const OutgoingOrder& order, const OrderWords& words) {
    const auto say = [](std::string_view sentence, const auto&... facts) {
        return fmt::format(fmt::runtime(sentence), facts...);
    };
    std::string text = fmt::format("{}\n\n{}\n\n", say(words.greeting, order.supplier),
                                   say(words.intro, order.number, dayIn(words, order.ordered_on)));
    for (const auto& line : order.lines)
        text +=
            fmt::format("{:>4}  {} {}  {} × {} {} = {}  {}\n", line.line_no,
                        line.supplier_sku.empty() ? line.sku : line.supplier_sku, line.name,
                        decimalIn(words, line.quantity.toString()), decimalIn(words, line.unit_cost), order.currency,
                        decimalIn(words, line.amount), say(words.until, dayIn(words, line.expected_on)));
    if (!order.charges.empty())
        text += fmt::format("      {} {} {}\n", words.charges, decimalIn(words, order.charges), order.currency);
    text += fmt::format("\n{} {} {}\n{} {} ({})\n", words.total, decimalIn(words, order.amount), order.currency,
                        words.deliverTo, order.node_name, order.node);
    if (!order.incoterm.empty())
        text += fmt::format("{} {}\n", words.incoterm, order.incoterm);
    if (order.payment_days > 0)
        text += fmt::format("{} {}\n", words.payment, paymentIn(words, order.payment_days));
    return text + fmt::format("\n{}\n\n{}\n", words.please, order.company);
}

std::string subjectOf(const OutgoingOrder& order, const OrderWords& words) {
    return order.company.empty() ? fmt::format("{} {}", words.order, order.number)
                                 : fmt::format(fmt::runtime(words.subject), order.number, order.company);
}

} // namespace

std::string orderMail(const OutgoingOrder& order, std::span<const MailFile> files) {
    constexpr std::string_view boundary = "opsdesk-order"; // the parts are in Base64, which has no hyphen
    const auto& words = orderWords(order.language);
    std::string mail = "X-Unsent: 1\r\nMIME-Version: 1.0\r\n";
    mail += "To: " + headingOf(order.supplier_email) + "\r\n";
    mail += "Subject: " + headingOf(subjectOf(order, words)) + "\r\n";
    mail += fmt::format("Content-Type: multipart/mixed; boundary=\"{}\"\r\n\r\n", boundary);
    mail +=
        fmt::format("--{}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{}",
                    boundary, inLines(mailText(order, words)));
    for (const auto& file : files)
        mail += fmt::format("--{0}\r\nContent-Type: {1}; name=\"{2}\"\r\nContent-Transfer-Encoding: base64\r\n"
                            "Content-Disposition: attachment; filename=\"{2}\"\r\n\r\n{3}",
                            boundary, file.type, file.name, inLines(file.content));
    return mail + fmt::format("--{}--\r\n", boundary);
}

} // namespace opsdesk
