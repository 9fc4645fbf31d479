#pragma once

#include <QLatin1StringView>

namespace opsdesk::ui::design {

// What everything in the console is measured in. Colours by role are in `Colors.h`; `ConsoleStyle` puts both to use,
// and docs/design-language.md says when to take which. The base unit is a quarter of the interface font's line, so that
// all grows with the font.

/// A step of the type scale: texts with the property `heading` set to @p name.
struct TypeStep {
    QLatin1StringView name;
    int percent; ///< of the interface font's size
    bool bold;
};
constexpr TypeStep typeScale[] = {
    {QLatin1StringView("figure"), 140, true},  ///< a number to be seen from afar
    {QLatin1StringView("page"), 130, true},    ///< the title of a place
    {QLatin1StringView("details"), 118, true}, ///< of what the details are about
    {QLatin1StringView("record"), 112, false}, ///< a row's name above its details
    {QLatin1StringView("strong"), 100, true},  ///< what matters most in a line
    {QLatin1StringView("section"), 92, true},  ///< over a part of the details
    {QLatin1StringView("small"), 88, false},   ///< hints, legends, axes
};

constexpr int spacingSteps = 9; ///< spaces are whole multiples of the unit, 1 … 9; `@0` is half a unit
constexpr int radiusUnits = 1;  ///< corners of everything that has corners
constexpr int hairline = 1;     ///< px: what parts things
constexpr int ring = 2;         ///< px: around what has the focus

} // namespace opsdesk::ui::design
