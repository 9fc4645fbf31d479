#pragma once

class QPainter;
class QRect;
class QWidget;

namespace opsdesk::ui {

struct Colors;

/// Whether the style fills what stands behind @p widget: the table of named grounds speaks of it.
bool hasGround(const QWidget& widget);
/// The ground of @p widget by the name it has, with the line that parts it from its neighbour. @p radius in pixels.
void drawGround(QPainter& painter, const QRect& rect, const QWidget& widget, const Colors& colors, int radius);
/// Whether a ring shows that @p widget has the focus, for which it keeps room at its edges.
bool hasRing(const QWidget& widget);
/// Whether @p widget stands on the rail, whose colours are its own.
bool isOnRail(const QWidget* widget);

} // namespace opsdesk::ui
