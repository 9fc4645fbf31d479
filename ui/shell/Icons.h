#pragma once

#include <QIcon>

#include <string_view>

namespace opsdesk::ui {

enum class IconTint { Text, Muted, Accent, OnAccent, Rail, Warning, Danger };

/// `resources/icons/<name>.svg`, sharp at any scale, in the colour that @p tint has in the scheme of the moment.
QIcon icon(QLatin1StringView name, IconTint tint = IconTint::Text);

} // namespace opsdesk::ui
