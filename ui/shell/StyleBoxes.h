#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QWidget;

namespace opsdesk::ui {

struct Colors;

/// What stands around a control's words: a ground, an edge, round corners.
struct StyleBox {
    QColor ground = {}; ///< none when invalid
    QColor edge = {};   ///< none when invalid
    int edgeWidth = 1;
    QColor text = {};
};

/// @p radius in pixels.
void drawBox(QPainter& painter, const QRect& rect, const StyleBox& box, int radius);

/// Around what is typed in.
StyleBox fieldBox(const Colors& colors, const QStyleOption& option, const QWidget* widget);
/// Around a button that is pressed: its words too.
StyleBox buttonBox(const Colors& colors, const QStyleOption& option, const QWidget* widget);
/// Around a sign that is pressed, on the rail or elsewhere.
StyleBox signBox(const Colors& colors, const QStyleOption& option, const QWidget* widget);

/// The space a control keeps between its words and its edge's outer side, in pixels.
struct StylePadding {
    int across = 0;
    int along = 0; ///< above and below
};
StylePadding fieldPadding(int unit);
StylePadding buttonPadding(int unit, const QWidget* widget);
StylePadding signPadding(int unit, const QWidget* widget);

} // namespace opsdesk::ui
