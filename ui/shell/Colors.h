#pragma once

#include "ui/models/Codes.h"

#include <QColor>

#include <array>
#include <vector>

class QPalette;

namespace opsdesk::ui {

/// The roles colours play. One set per scheme; nothing else in the console names a colour.
struct Colors {
    QColor window;  ///< behind everything
    QColor surface; ///< what people read on
    QColor raised;  ///< headings, bars
    QColor border;  ///< parts things, and says nothing
    QColor outline; ///< around what can be typed in or pressed: seen at 3 : 1
    QColor focus;   ///< around what has the focus
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection; ///< behind the selected row
    QColor hover;
    QColor rail;
    QColor railFocus;
    QColor railText;
    QColor railSelected;
    QColor onRailSelected;
    std::array<QColor, 6> tones;       ///< text by Tone
    std::array<QColor, 6> toneGrounds; ///< what that text stands on in a pill
    QColor chartWith, chartWithout, chartBand, chartSafety, chartReorder, chartReceipt, chartGrid;

    const QColor& tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }
    const QColor& toneGround(Tone tone) const { return toneGrounds[static_cast<std::size_t>(tone)]; }
};

const Colors& lightColors();
const Colors& darkColors();
/// Light on black, for people who need more contrast than the others have.
const Colors& highContrastColors();
/// Those of the scheme that @p palette belongs to.
const Colors& colorsOf(const QPalette& palette);
/// Those the console shows now.
const Colors& currentColors();

/// A colour and the ground it is put on somewhere.
struct ColorPair {
    const char* what;
    QColor text;
    QColor ground;
    bool isText = true; ///< else a line or an area, which is told apart more easily
};
/// Every pair in use, for the test of contrast.
std::vector<ColorPair> colorPairs(const Colors& colors);
/// WCAG 2.1 contrast ratio, 1 … 21.
double contrast(const QColor& a, const QColor& b);

} // namespace opsdesk::ui
