#include "ui/widgets/RecordDelegate.h"

#include "ui/models/RecordTableModel.h"
#include "ui/shell/Colors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPainterPath>

namespace opsdesk::ui {

namespace {

constexpr int stripeWidth = 3;
constexpr int sideMargin = 8;

void drawGround(QPainter* painter, const QStyleOptionViewItem& option, const Colors& colors) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? colors.selection : hovered ? colors.hover : colors.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.chartGrid);
}

void drawBox(QPainter* painter, const QRect& cell, bool marked, const Colors& colors) {
    const int side = std::min(cell.height() * 5 / 9, 16);
    const QRectF box(cell.center().x() - side / 2 + 0.5, cell.center().y() - side / 2 + 0.5, side, side);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(marked ? colors.accent : colors.muted, 1));
    painter->setBrush(marked ? QBrush(colors.accent) : Qt::NoBrush);
    painter->drawRoundedRect(box, 3, 3);
    if (!marked)
        return;
    painter->setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{box.left() + side * 0.22, box.top() + side * 0.52},
                                     {box.left() + side * 0.42, box.top() + side * 0.72},
                                     {box.left() + side * 0.78, box.top() + side * 0.30}}));
}

void drawMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Colors& colors) {
    const bool refused = !index.data(RecordTableModel::RefusalRole).toString().isEmpty();
    const bool pending = !index.data(RecordTableModel::PendingRole).toString().isEmpty();
    if (refused || (option.state & QStyle::State_Selected))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), stripeWidth, option.rect.height() - 1),
                          refused ? colors.tone(Tone::Danger) : colors.accent);
    if (refused) {
        painter->setPen(colors.tone(Tone::Danger));
        painter->drawText(option.rect.adjusted(stripeWidth + 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          QString(u'!'));
    }
    if (!pending) {
        drawBox(painter, option.rect, index.data(RecordTableModel::MarkedRole).toBool(), colors);
        return;
    }
    painter->setPen(colors.muted);
    painter->drawText(option.rect, Qt::AlignCenter, QString(QChar(0x2026)));
}

void drawEditable(QPainter* painter, const QRect& rect, const Colors& colors) {
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.border, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(3.5, 3.5, -2.5, -4.5), 3, 3);
}

void drawSkeleton(QPainter* painter, const QRect& rect, const Colors& colors) {
    const int height = rect.height() / 4;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.chartGrid);
    painter->drawRoundedRect(QRect(rect.left(), rect.center().y() - height / 2, rect.width() * 3 / 5, height),
                             height / 2.0, height / 2.0);
}

std::vector<double> numbersOf(const QString& json) {
    std::vector<double> values;
    for (const QJsonValue& number : QJsonDocument::fromJson(json.toUtf8()).array())
        values.push_back(number.toDouble());
    return values;
}

} // namespace

int drawPill(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const QColor& ground) {
    const QFontMetrics metrics = painter->fontMetrics();
    const int padding = metrics.height() / 2;
    const int width = std::min(metrics.horizontalAdvance(text) + 2 * padding, rect.width());
    const int height = std::min(metrics.height() + 2, rect.height());
    const QRectF pill(rect.left(), rect.center().y() - height / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(color);
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - padding));
    return width;
}

void drawSpark(QPainter* painter, const QRect& rect, const std::vector<double>& values, const QColor& color) {
    if (values.size() < 2)
        return;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double span = *high > *low ? *high - *low : 1;
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i)
        line << QPointF(rect.left() + rect.width() * double(i) / double(values.size() - 1),
                        rect.bottom() - rect.height() * (values[i] - *low) / span);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.2));
    painter->drawPolyline(line);
    painter->setBrush(color);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(line.last(), 1.8, 1.8);
}

RecordDelegate::RecordDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

CellStyle RecordDelegate::styleOf(const QModelIndex& index) const {
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    const std::string key = model ? model->keyOf(index.column()) : index.data(Qt::UserRole).toString().toStdString();
    const auto found = m_styles.find(key);
    return found == m_styles.end() ? CellStyle::Plain : found->second;
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colors& colors = currentColors();
    painter->save();
    drawGround(painter, option, colors);
    const bool queue = qobject_cast<const RecordTableModel*>(index.model()) != nullptr;
    const QRect cell = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const CellStyle style = styleOf(index);
    const bool pending = queue && !index.data(RecordTableModel::PendingRole).toString().isEmpty();
    QFont font = option.font;
    font.setBold(style == CellStyle::Strong);
    font.setItalic(pending);
    painter->setFont(font);
    if (queue && index.column() == RecordTableModel::markColumn) {
        drawMark(painter, option, index, colors);
    } else if (queue && !index.data(RecordTableModel::LoadedRole).toBool()) {
        drawSkeleton(painter, cell, colors);
    } else if (style == CellStyle::Spark) {
        drawSpark(painter, cell.adjusted(0, cell.height() / 5, -2, -cell.height() / 5),
                  numbersOf(index.data(RecordTableModel::ValueRole).toString()), colors.accent);
    } else if (style == CellStyle::Pill && !index.data().toString().isEmpty()) {
        const Tone tone =
            pending ? Tone::Muted : codeTone(index.data(RecordTableModel::ValueRole).toString().toStdString());
        drawPill(painter, cell, index.data().toString(), colors.tone(tone), colors.toneGround(tone));
    } else {
        if (index.flags() & Qt::ItemIsEditable)
            drawEditable(painter, option.rect, colors);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setPen(pending || style == CellStyle::Muted ? colors.muted : colors.text);
        const QString text =
            painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideRight, cell.width());
        painter->drawText(cell, static_cast<int>(alignment), text);
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QFont font = option.font;
    font.setBold(styleOf(index) == CellStyle::Strong);
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(index.data().toString().simplified()) + 2 * sideMargin + 2;
    if (styleOf(index) == CellStyle::Pill)
        width += metrics.height();
    if (styleOf(index) == CellStyle::Spark)
        width = metrics.height() * 6;
    return {width, metrics.height() * 7 / 4};
}

} // namespace opsdesk::ui
