#pragma once

#include "core/base/Date.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk::ui {

/// A day as people write it: as the console shows it, as their locale writes it short or long, or as 2012-05-31.
/// Nothing when it is none.
std::optional<Date> typedDay(const QString& text);

/// A number out of a spreadsheet in the plain form that the core reads, as plainNumber(): also with blanks between
/// thousands, a real minus sign, and with sign or code of @p currency before or behind it. What is no number comes back
/// as it is.
std::string pastedNumber(const QString& text, std::string_view currency = {});

} // namespace opsdesk::ui
