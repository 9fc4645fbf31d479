#include "core/planning/SuggestionDetail.h"

#include "core/store/RowDefinition.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace opsdesk {

OPSDESK_DEFINE_ROW(SuggestionDetail, "suggestion_detail", ("entity", "suggestion_id"), ())

namespace {

/// Farther from zero a projection says no more than "very much".
constexpr std::int64_t largestShown = 9'999'999'999'999;

std::optional<std::int64_t> packedNumber(std::string_view text) {
    const auto start = text.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return {};
    std::int64_t value = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + start, end, value);
    return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

std::optional<SuggestionReason> unpackReason(std::string_view text) {
    SuggestionReason line;
    const auto name = text.substr(0, packed::reasonName);
    line.reason = name.substr(0, name.find_last_not_of(' ') + 1);
    const auto quantity = packedNumber(text.substr(packed::reasonName, packed::reasonQuantity));
    const auto order = text.substr(packed::reasonName + packed::reasonQuantity);
    if (order.find_first_not_of(' ') != std::string_view::npos) {
        line.order_id = Uuid::parse(order);
        if (!line.order_id)
            return {};
    }
    if (line.reason.empty() || !quantity)
        return {};
    line.quantity = Quantity::thousandths(*quantity);
    return line;
}

/// @p value with @p width characters, blanks before it. By hand, for a plan packs some sixty numbers a suggestion.
void appendRight(std::string& text, std::int64_t value, int width) {
    std::array<char, 20> room;
    const auto end = std::to_chars(room.data(), room.data() + room.size(), value).ptr;
    const auto size = static_cast<int>(end - room.data());
    text.append(static_cast<std::size_t>(std::max(0, width - size)), ' ');
    text.append(room.data(), end);
}

void appendLeft(std::string& text, std::string_view value, int width) {
    text += value;
    text.append(static_cast<std::size_t>(std::max(0, width - static_cast<int>(value.size()))), ' ');
}

} // namespace

Quantity total(std::span<const SuggestionReason> reasons) {
    Quantity sum;
    for (const auto& line : reasons)
        sum += line.quantity;
    return sum;
}

std::string packReasons(std::span<const SuggestionReason> reasons) {
    std::string text;
    text.reserve(reasons.size() * packed::reason);
    for (const auto& line : reasons) {
        appendLeft(text, line.reason, packed::reasonName);
        appendRight(text, line.quantity.count(), packed::reasonQuantity);
        appendLeft(text, line.order_id ? line.order_id->toString() : "", packed::reasonOrder);
    }
    return text;
}

std::optional<std::vector<SuggestionReason>> unpackReasons(std::string_view text) {
    if (text.size() % packed::reason != 0 || text.size() > std::size_t{packed::reason} * packed::mostReasons)
        return {};
    std::vector<SuggestionReason> reasons;
    for (; !text.empty(); text.remove_prefix(packed::reason)) {
        auto line = unpackReason(text.substr(0, packed::reason));
        if (!line)
            return {};
        reasons.push_back(std::move(*line));
    }
    return reasons;
}

std::string packProjection(std::span<const ProjectionPoint> points) {
    std::string text;
    text.reserve(points.size() * packed::point);
    const auto add = [&](Quantity quantity) {
        appendRight(text, std::clamp(quantity.count(), -largestShown, largestShown), packed::number);
    };
    for (const auto& point : points.first(std::min(points.size(), std::size_t{packed::mostPoints}))) {
        add(point.without);
        add(point.band);
        add(point.receipts);
        add(point.demand);
    }
    return text;
}

bool isPackedProjection(std::string_view text) {
    if (text.size() % packed::point != 0 || text.size() > std::size_t{packed::point} * packed::mostPoints)
        return false;
    for (; !text.empty(); text.remove_prefix(packed::number))
        if (!packedNumber(text.substr(0, packed::number)))
            return false;
    return true;
}

std::string packSources(std::span<const WeighedSource> sources) {
    std::string text;
    for (const auto& one : sources) {
        text += one.supplierItem.toString();
        for (const auto amount : {one.purchase, one.holding, one.shortage, one.ordering})
            appendRight(text, std::min(amount.units(), largestShown), packed::number);
    }
    return text;
}

bool isPackedSources(std::string_view text) {
    if (text.size() % packed::source != 0 || text.size() > std::size_t{packed::source} * packed::mostSources)
        return false;
    for (; !text.empty(); text.remove_prefix(packed::source)) {
        if (!Uuid::parse(text.substr(0, packed::sourceItem)))
            return false;
        for (int at = packed::sourceItem; at < packed::source; at += packed::number)
            if (!packedNumber(text.substr(static_cast<std::size_t>(at), packed::number)))
                return false;
    }
    return true;
}

void setReasons(SuggestionDetail& detail, std::span<const SuggestionReason> lines) {
    detail.reasons = packReasons(lines);
    detail.reason_lines = static_cast<std::int64_t>(lines.size());
}

} // namespace opsdesk
