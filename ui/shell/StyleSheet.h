#pragma once

#include <QString>

namespace opsdesk::ui {

struct Colors;

/// The shapes that Fusion does not give: flat headers, quiet scroll bars, pills. @p unit is a quarter of the text
/// height, so that everything grows with the font; headings are sized from @p pointSize by their property `heading`.
QString styleSheet(const Colors& colors, int unit, double pointSize);

} // namespace opsdesk::ui
