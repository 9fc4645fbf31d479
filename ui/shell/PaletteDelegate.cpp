#include "ui/shell/PaletteDelegate.h"

#include "ui/models/Codes.h"
#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"
#include "ui/shell/PaletteModel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace opsdesk::ui {

namespace {

/// From @p at on towards the end of the line, whichever side that is.
QRect mirrored(const QRect& line, int at, int width) {
    const QRect rect(line.left() + at, line.top(), width, line.height());
    return QStyle::visualRect(QGuiApplication::layoutDirection(), line, rect);
}

/// Draws as much of @p text as fits and returns how wide it is.
int drawText(QPainter* painter, const QRect& line, int at, int room, QString text, const TextRanges& bold,
             const QColor& color, const QColor& boldColor) {
    const QFontMetrics metrics(painter->font());
    const bool whole = metrics.horizontalAdvance(text) <= room;
    if (!whole)
        text = metrics.elidedText(text, Qt::ElideRight, room);
    QTextLayout layout(text, painter->font());
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [from, length] : bold) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(boldColor);
        formats.append({static_cast<int>(from), static_cast<int>(length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (!only.isValid())
        return 0;
    only.setLineWidth(room);
    layout.endLayout();
    const int width = std::min(room, static_cast<int>(only.naturalTextWidth()) + 1);
    const QRect place = mirrored(line, at, width);
    painter->setPen(color);
    layout.draw(painter, QPointF(place.left(), line.top() + (line.height() - only.height()) / 2));
    return width;
}

/// Draws a frame with a word in it before the end of the line; returns how much room is left before it.
int drawAtEnd(QPainter* painter, const QRect& line, int end, const QString& text, const QColor& color,
              const QColor& ground, const QColor& frame) {
    if (text.isEmpty())
        return end;
    const QFontMetrics metrics(painter->font());
    const int side = metrics.averageCharWidth();
    const int width = metrics.horizontalAdvance(text) + 2 * side;
    QRect box = mirrored(line, end - width, width);
    const int height = metrics.height() + 2;
    box = QRect(box.left(), line.center().y() - height / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(frame, design::hairline));
    painter->setBrush(ground);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter->setPen(color);
    painter->drawText(box, Qt::AlignCenter, text);
    return end - width - side;
}

void drawHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& heading, const Colors& colors) {
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.88);
    painter->setFont(font);
    painter->setPen(colors.muted);
    const int side = option.fontMetrics.height() * 3 / 4;
    painter->drawText(option.rect.adjusted(side, 0, -side, -option.fontMetrics.height() / 6),
                      Qt::AlignBottom | Qt::AlignLeading, heading);
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colors& colors = currentColors();
    const PaletteItem* item = m_model.item(index.row());
    painter->save();
    if (!item) {
        drawHeading(painter, option, index.data().toString(), colors);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? colors.selection : colors.hover);
    const int unit = option.fontMetrics.height();
    const QRect line = option.rect;
    if (selected)
        painter->fillRect(mirrored(line, 0, design::ring + 1), colors.accent);
    painter->setFont(option.font);
    QRect sign = mirrored(line, unit * 3 / 4, unit);
    sign = QRect(sign.left(), line.center().y() - unit / 2, unit, unit);
    item->icon.paint(painter, sign, Qt::AlignCenter, item->possible ? QIcon::Normal : QIcon::Disabled);
    int end = line.width() - unit * 3 / 4;
    end = drawAtEnd(painter, line, end, item->key, colors.muted, colors.surface, colors.border);
    if (!item->state.isEmpty()) {
        const std::string code = item->state.toStdString();
        end = drawAtEnd(painter, line, end, codeTitle(code), colors.tone(codeTone(code)),
                        colors.toneGround(codeTone(code)), Qt::transparent);
    }
    int at = unit * 9 / 4;
    const QColor text = item->possible ? colors.text : colors.muted;
    at += drawText(painter, line, at, end - at, item->title, item->inTitle, text,
                   item->possible ? colors.accent : colors.muted);
    at += unit * 3 / 4;
    if (at < end && !item->beside.isEmpty())
        drawText(painter, line, at, end - at, item->beside, item->inBeside, colors.muted, colors.accent);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int unit = option.fontMetrics.height();
    return {unit * 20, m_model.item(index.row()) ? unit * 2 : unit * 7 / 4};
}

} // namespace opsdesk::ui
