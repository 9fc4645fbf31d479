#include "ui/shell/Colors.h"

#include <QGuiApplication>
#include <QPalette>

#include <cmath>

namespace opsdesk::ui {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

Colors makeLight() {
    Colors c;
    c.window = rgb(0xEEF0F3);
    c.surface = rgb(0xFFFFFF);
    c.raised = rgb(0xF7F8FA);
    c.border = rgb(0xD8DCE2);
    c.outline = rgb(0x7D8796);
    c.focus = rgb(0x1F5FBF);
    c.text = rgb(0x1A1F26);
    c.muted = rgb(0x5A6472);
    c.accent = rgb(0x1F5FBF);
    c.onAccent = rgb(0xFFFFFF);
    c.selection = rgb(0xD9E6FA);
    c.hover = rgb(0xF1F5FB);
    c.rail = rgb(0x1F2733);
    c.railFocus = rgb(0x8BB8FF);
    c.railText = rgb(0xC3CCD8);
    c.railSelected = rgb(0x33435C);
    c.onRailSelected = rgb(0xFFFFFF);
    c.tones = {rgb(0x333B46), rgb(0x59626F), rgb(0x17653A), rgb(0x0B559F), rgb(0x7C4A00), rgb(0xA8201A)};
    c.toneGrounds = {rgb(0xE9ECF0), rgb(0xF0F1F4), rgb(0xDFF2E6), rgb(0xE0ECFA), rgb(0xFCEFD2), rgb(0xFCE5E3)};
    c.chartWith = rgb(0x2366C9);
    c.chartWithout = rgb(0x9D1C26);
    c.chartBand = rgb(0xF1B6B1);
    c.chartSafety = rgb(0x8D5400);
    c.chartReorder = rgb(0x553296);
    c.chartReceipt = rgb(0x1B7A47);
    c.chartGrid = rgb(0xE3E6EB);
    return c;
}

Colors makeDark() {
    Colors c;
    c.window = rgb(0x12151A);
    c.surface = rgb(0x1A1E24);
    c.raised = rgb(0x21262E);
    c.border = rgb(0x343C47);
    c.outline = rgb(0x6F7B8C);
    c.focus = rgb(0x72A9FB);
    c.text = rgb(0xE4E8EE);
    c.muted = rgb(0x9FA9B7);
    c.accent = rgb(0x72A9FB);
    c.onAccent = rgb(0x0A1526);
    c.selection = rgb(0x24395A);
    c.hover = rgb(0x222A35);
    c.rail = rgb(0x0E1116);
    c.railFocus = rgb(0x72A9FB);
    c.railText = rgb(0xA9B4C3);
    c.railSelected = rgb(0x263449);
    c.onRailSelected = rgb(0xFFFFFF);
    c.tones = {rgb(0xD0D6DE), rgb(0xA2ACB9), rgb(0x79D3A0), rgb(0x8BBEFF), rgb(0xF1BC6B), rgb(0xFF9A92)};
    c.toneGrounds = {rgb(0x2B323C), rgb(0x262C35), rgb(0x173326), rgb(0x192F4C), rgb(0x3A2B10), rgb(0x451E1C)};
    c.chartWith = rgb(0x6888C5);
    c.chartWithout = rgb(0xFF897E);
    c.chartBand = rgb(0x6B3532);
    c.chartSafety = rgb(0xF1BC6B);
    c.chartReorder = rgb(0xB9A2FF);
    c.chartReceipt = rgb(0x79D3A0);
    c.chartGrid = rgb(0x2E353F);
    return c;
}

Colors makeHighContrast() {
    Colors c;
    c.window = rgb(0x000000);
    c.surface = rgb(0x000000);
    c.raised = rgb(0x000000);
    c.border = rgb(0x9A9A9A);
    c.outline = rgb(0xFFFFFF);
    c.focus = rgb(0xFFE600);
    c.text = rgb(0xFFFFFF);
    c.muted = rgb(0xE0E0E0);
    c.accent = rgb(0x5CD6FF);
    c.onAccent = rgb(0x000000);
    c.selection = rgb(0x00305C);
    c.hover = rgb(0x262626);
    c.rail = rgb(0x000000);
    c.railFocus = rgb(0xFFE600);
    c.railText = rgb(0xFFFFFF);
    c.railSelected = rgb(0x00305C);
    c.onRailSelected = rgb(0xFFFFFF);
    c.tones = {rgb(0xFFFFFF), rgb(0xE0E0E0), rgb(0x7CF5A5), rgb(0x9AD8FF), rgb(0xFFD166), rgb(0xFFB3AD)};
    c.toneGrounds = {rgb(0x2E2E2E), rgb(0x242424), rgb(0x00331A), rgb(0x00304D), rgb(0x3D2B00), rgb(0x4D0F0A)};
    c.chartWith = rgb(0x5CD6FF);
    c.chartWithout = rgb(0xF8AAA7);
    c.chartBand = rgb(0x8A5550);
    c.chartSafety = rgb(0xFFD166);
    c.chartReorder = rgb(0xB69ACC);
    c.chartReceipt = rgb(0x98FFAA);
    c.chartGrid = rgb(0x5A5A5A);
    return c;
}

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const Colors& lightColors() {
    static const Colors colors = makeLight();
    return colors;
}

const Colors& darkColors() {
    static const Colors colors = makeDark();
    return colors;
}

const Colors& highContrastColors() {
    static const Colors colors = makeHighContrast();
    return colors;
}

const Colors& colorsOf(const QPalette& palette) {
    const QColor window = palette.color(QPalette::Window);
    if (window == highContrastColors().window)
        return highContrastColors();
    return window.lightness() < 128 ? darkColors() : lightColors();
}

const Colors& currentColors() {
    return colorsOf(QGuiApplication::palette());
}

std::vector<ColorPair> colorPairs(const Colors& c) {
    std::vector<ColorPair> pairs = {
        {"text on window", c.text, c.window},
        {"text on surface", c.text, c.surface},
        {"text on raised", c.text, c.raised},
        {"text on selection", c.text, c.selection},
        {"text on hover", c.text, c.hover},
        {"muted on window", c.muted, c.window},
        {"muted on surface", c.muted, c.surface},
        {"muted on raised", c.muted, c.raised},
        {"muted on selection", c.muted, c.selection},
        {"muted on hover", c.muted, c.hover},
        {"accent on surface", c.accent, c.surface},
        {"on accent", c.onAccent, c.accent},
        {"rail", c.railText, c.rail},
        {"rail selected", c.onRailSelected, c.railSelected},
    };
    for (std::size_t tone = 0; tone < c.tones.size(); ++tone) {
        pairs.push_back({"tone on its pill", c.tones[tone], c.toneGrounds[tone]});
        pairs.push_back({"tone on surface", c.tones[tone], c.surface});
        pairs.push_back({"tone on selection", c.tones[tone], c.selection});
    }
    for (const QColor& line : {c.chartWith, c.chartWithout, c.chartSafety, c.chartReorder, c.chartReceipt})
        pairs.push_back({"chart line on surface", line, c.surface, false});
    for (const QColor& ground : {c.window, c.surface, c.raised}) {
        pairs.push_back({"outline", c.outline, ground, false});
        pairs.push_back({"focus", c.focus, ground, false});
    }
    pairs.push_back({"focus on selection", c.focus, c.selection, false});
    pairs.push_back({"focus in the rail", c.railFocus, c.rail, false});
    return pairs;
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return one > other ? one / other : other / one;
}

} // namespace opsdesk::ui
