#include "ui/shell/Icons.h"

#include "ui/shell/Colors.h"

#include <QFile>
#include <QIconEngine>
#include <QSvgRenderer>

/// The resources lie in a static library: without this the linker leaves them out. Q_INIT_RESOURCE wants no namespace
/// around.
static void initResources() {
    Q_INIT_RESOURCE(opsdesk);
}

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(IconTint tint, const Colors& colors) {
    switch (tint) {
    case IconTint::Muted:
        return colors.muted;
    case IconTint::Accent:
        return colors.accent;
    case IconTint::OnAccent:
        return colors.onAccent;
    case IconTint::Rail:
        return colors.railText;
    case IconTint::Warning:
        return colors.tone(Tone::Warning);
    case IconTint::Danger:
        return colors.tone(Tone::Danger);
    case IconTint::Text:
        break;
    }
    return colors.text;
}

/// Draws at paint time, so that a change of theme or scale needs no new icons.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QByteArray svg, IconTint tint) : m_svg(std::move(svg)), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const Colors& colors = currentColors();
        QColor color = colorOf(m_tint, colors);
        if (m_tint == IconTint::Rail && state == QIcon::On)
            color = colors.onRailSelected;
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(svg);
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.4 : 1.0);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        if (size.isEmpty())
            return {}; // of a button that has no room
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIcon(*this); }

private:
    QByteArray m_svg;
    IconTint m_tint;
};

} // namespace

QIcon icon(QLatin1StringView name, IconTint tint) {
    static const bool once = (initResources(), true);
    Q_UNUSED(once)
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? QIcon(new TintedIcon(file.readAll(), tint)) : QIcon();
}

} // namespace opsdesk::ui
