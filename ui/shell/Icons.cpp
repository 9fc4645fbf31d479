#include "ui/shell/Icons.h"

#include "ui/shell/Colors.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
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

/// Draws at paint time, so that a change of theme or scale needs no new icons; what it drew before is kept by Qt.
class TintedIcon final : public QIconEngine {
public:
    TintedIcon(QByteArray svg, QString name, IconTint tint)
        : m_svg(std::move(svg)), m_name(std::move(name)), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double scale = painter->device()->devicePixelRatio();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        drawn.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        if (size.isEmpty())
            return {}; // of a button that has no room
        const QColor color = colorNow(state);
        const double opacity = mode == QIcon::Disabled ? 0.4 : 1;
        const QString key =
            u"icon %1 %2 %3x%4 %5"_s.arg(m_name, color.name()).arg(size.width()).arg(size.height()).arg(opacity);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(opacity);
        QByteArray svg = m_svg;
        svg.replace("currentColor", color.name().toLatin1());
        QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), size));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIcon(*this); }

private:
    QColor colorNow(QIcon::State state) const {
        const Colors& colors = currentColors();
        return m_tint == IconTint::Rail && state == QIcon::On ? colors.onRailSelected : colorOf(m_tint, colors);
    }

    QByteArray m_svg;
    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(QLatin1StringView name, IconTint tint) {
    static const bool once = (initResources(), true);
    Q_UNUSED(once)
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? QIcon(new TintedIcon(file.readAll(), name, tint)) : QIcon();
}

} // namespace opsdesk::ui
