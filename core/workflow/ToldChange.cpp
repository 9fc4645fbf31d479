#include "core/workflow/ToldChange.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::string_view arrow = " → ";

constexpr auto codes = std::to_array<ChangeCode>({
    {"new", ChangeFigure::None},
    {"again", ChangeFigure::None},       ///< needed again
    {"urgent", ChangeFigure::None},      ///< woken before its day
    {"woken", ChangeFigure::None},       ///< its day has come
    {"more_needed", ChangeFigure::None}, ///< than was accepted or rejected
    {"gone", ChangeFigure::None},
    {"other_supplier", ChangeFigure::Text},
    {"quantity_up", ChangeFigure::Quantity},
    {"quantity_down", ChangeFigure::Quantity},
    {"status", ChangeFigure::Code},
    {"earlier", ChangeFigure::Date},
    {"later", ChangeFigure::Date},
    {"risk_up", ChangeFigure::Money},
    {"risk_down", ChangeFigure::Money},
    {"cost", ChangeFigure::Money},
    {"other_order", ChangeFigure::None},
    {"stock", ChangeFigure::Quantity, true},
    {"on_order", ChangeFigure::Quantity, true},
    {"next_receipt", ChangeFigure::Date, true},
    {"demand_per_day", ChangeFigure::Number, true},
    {"lead_time_days", ChangeFigure::Number, true},
});

/// A text that does not read as two entries.
std::string single(std::string text) {
    std::replace(text.begin(), text.end(), ';', ',');
    return text;
}

} // namespace

std::span<const ChangeCode> changeCodes() {
    return codes;
}

const ChangeCode* findChangeCode(std::string_view code) {
    const auto* found = std::ranges::find(codes, code, &ChangeCode::code);
    return found == codes.end() ? nullptr : found;
}

bool isNewChange(std::string_view code) {
    return code == "new" || code == "again";
}

std::vector<ToldChange> toldChanges(std::string_view change) {
    std::vector<ToldChange> all;
    while (!change.empty()) {
        const auto entry = change.substr(0, change.find(betweenChanges));
        change.remove_prefix(std::min(change.size(), entry.size() + betweenChanges.size()));
        const auto code = entry.substr(0, entry.find(' '));
        const auto middle = entry.find(arrow);
        const auto* known = findChangeCode(code);
        if (!known)
            continue;
        if (middle == std::string_view::npos || middle <= code.size())
            all.push_back({std::string(code), {}, {}});
        else
            all.push_back({std::string(code), std::string(entry.substr(code.size() + 1, middle - code.size() - 1)),
                           std::string(entry.substr(middle + arrow.size()))});
    }
    return all;
}

std::string toText(const ToldChange& told) {
    std::string text = told.code;
    if (!told.before.empty() || !told.after.empty())
        text.append(" ").append(single(told.before)).append(arrow).append(single(told.after));
    return text;
}

} // namespace opsdesk
