#pragma once

#include <QString>

#include <string_view>

namespace opsdesk::ui {

/// How loud something is. Colour never carries it alone: a word or a sign stands beside it.
enum class Tone { Plain, Muted, Good, Info, Warning, Danger };

/// The words for a code from a fixed set, translated; a code that is not known is shown readable: `vendor_claim` as
/// "Vendor claim", `purchase_order.submit` as "Purchase order: submit".
QString codeTitle(std::string_view code);
/// Whether it is one of the fixed set.
bool isListedCode(std::string_view code);
Tone codeTone(std::string_view code);

} // namespace opsdesk::ui
