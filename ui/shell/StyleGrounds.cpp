#include "ui/shell/StyleGrounds.h"

#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"
#include "ui/shell/StyleBoxes.h"

#include <QGraphicsView>
#include <QPainter>
#include <QVariant>

#include <algorithm>
#include <array>

namespace opsdesk::ui {

namespace {

enum class Edge { None, Above, Below, Around };

struct Ground {
    QLatin1StringView name;
    QColor Colors::*color;
    Edge edge;
};

/// What stands behind the parts of the window.
constexpr Ground grounds[] = {
    {QLatin1StringView("actionBar"), &Colors::raised, Edge::Above},
    {QLatin1StringView("attentionActions"), &Colors::raised, Edge::Above},
    {QLatin1StringView("attentionPage"), &Colors::surface, Edge::None},
    {QLatin1StringView("attentionTop"), &Colors::raised, Edge::Below},
    {QLatin1StringView("banner"), &Colors::raised, Edge::Above},
    {QLatin1StringView("documentTop"), &Colors::raised, Edge::Below},
    {QLatin1StringView("explainCard"), &Colors::raised, Edge::Around},
    {QLatin1StringView("findBar"), &Colors::raised, Edge::Above},
    {QLatin1StringView("helpTop"), &Colors::raised, Edge::Below},
    {QLatin1StringView("helpWindow"), &Colors::surface, Edge::None},
    {QLatin1StringView("importActions"), &Colors::raised, Edge::Above},
    {QLatin1StringView("importPage"), &Colors::surface, Edge::None},
    {QLatin1StringView("importTop"), &Colors::raised, Edge::Below},
    {QLatin1StringView("keyCap"), &Colors::surface, Edge::Around},
    {QLatin1StringView("loadingWindow"), &Colors::surface, Edge::None},
    {QLatin1StringView("noticesActions"), &Colors::raised, Edge::Above},
    {QLatin1StringView("noticesPage"), &Colors::surface, Edge::None},
    {QLatin1StringView("noticesTop"), &Colors::raised, Edge::Below},
    {QLatin1StringView("palettePanel"), &Colors::surface, Edge::Around},
    {QLatin1StringView("queueHead"), &Colors::raised, Edge::Below},
    {QLatin1StringView("rail"), &Colors::rail, Edge::None},
    {QLatin1StringView("startWindow"), &Colors::surface, Edge::None},
    {QLatin1StringView("statePage"), &Colors::surface, Edge::None},
    {QLatin1StringView("statusBar"), &Colors::raised, Edge::Above},
    {QLatin1StringView("workBar"), &Colors::raised, Edge::Above},
};
constexpr std::array ringed = {QLatin1StringView("details"), QLatin1StringView("documentScroll"),
                               QLatin1StringView("returnPolicyRules"), QLatin1StringView("statePage")};

const Ground* groundOf(const QWidget& widget) {
    const QString name = widget.objectName();
    if (name.isEmpty())
        return nullptr;
    const auto* found = std::ranges::find(grounds, name, &Ground::name);
    return found != std::end(grounds) ? found : nullptr;
}

QColor bannerGround(const QWidget& banner, const Colors& colors) {
    const QString tone = banner.property("tone").toString();
    return colors.toneGround(tone == QLatin1StringView("danger") ? Tone::Danger
                             : tone == QLatin1StringView("good") ? Tone::Good
                                                                 : Tone::Info);
}

} // namespace

bool hasGround(const QWidget& widget) {
    return groundOf(widget) != nullptr;
}

void drawGround(QPainter& painter, const QRect& rect, const QWidget& widget, const Colors& colors, int radius) {
    const Ground* ground = groundOf(widget);
    if (!ground)
        return;
    const QColor color =
        ground->name == QLatin1StringView("banner") ? bannerGround(widget, colors) : colors.*ground->color;
    if (ground->edge == Edge::Around)
        return drawBox(painter, rect, {.ground = color, .edge = colors.outline}, radius);
    painter.fillRect(rect, color);
    if (ground->edge == Edge::Above)
        painter.fillRect(rect.left(), rect.top(), rect.width(), design::hairline, colors.border);
    if (ground->edge == Edge::Below)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), design::hairline, colors.border);
}

bool hasRing(const QWidget& widget) {
    if (widget.property("tile").toBool() || qobject_cast<const QGraphicsView*>(&widget))
        return true;
    const QString name = widget.objectName();
    return !name.isEmpty() && std::ranges::find(ringed, name) != ringed.end();
}

bool isOnRail(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (widget->objectName() == QLatin1StringView("rail"))
            return true;
    return false;
}

} // namespace opsdesk::ui
