#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// How the figures beside a code of change are written.
enum class ChangeFigure { None, Quantity, Money, Date, Code, Text, Number };

/// A word that something changed. The first of a change is what a queue is filtered by; causes never are.
struct ChangeCode {
    std::string_view code;
    ChangeFigure figure;
    bool cause = false; ///< explains the others, and is told with them alone
};
/// All there are, what matters most first.
std::span<const ChangeCode> changeCodes();
/// Null when there is none.
const ChangeCode* findChangeCode(std::string_view code);
/// Of what is there that was not, in whatever way it went before.
bool isNewChange(std::string_view code);

/// One of the differences that a change tells of. Money in minor units; `none` where there was nothing.
struct ToldChange {
    std::string code;          ///< of changeCodes()
    std::string before, after; ///< empty where the code has no figures
};
/// "quantity_up 60 → 72; stock 20 → 8" taken apart; what cannot be read is left out.
std::vector<ToldChange> toldChanges(std::string_view change);
/// The way back, of one: a semicolon within a text becomes a comma.
std::string toText(const ToldChange& told);
inline constexpr std::string_view betweenChanges = "; ";

} // namespace opsdesk
