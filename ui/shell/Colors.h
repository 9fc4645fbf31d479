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
    QColor border;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection; ///< behind the selected row
    QColor hover;
    QColor rail;
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
/// Those of the scheme that @p palette belongs to.
const Colors& colorsOf(const QPalette& palette);
/// Those the console shows now.
const Colors& currentColors();

/// A text colour and the ground it is put on somewhere.
struct ColorPair {
    const char* what;
    QColor text;
    QColor ground;
};
/// Every pair in use, for the test of contrast.
std::vector<ColorPair> colorPairs(const Colors& colors);
/// WCAG 2.1 contrast ratio, 1 … 21.
double contrast(const QColor& a, const QColor& b);

} // namespace opsdesk::ui
