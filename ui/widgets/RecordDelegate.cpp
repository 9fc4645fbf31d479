#include "ui/widgets/RecordDelegate.h"

#include "ui/models/RecordTableModel.h"
#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"
#include "ui/widgets/GroupPainter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace opsdesk::ui {

namespace {

constexpr int stripeWidth = 3;
constexpr int sideMargin = 8;
constexpr double quietSize = 0.9; ///< of a name in capitals: about as tall as small letters with some capitals
constexpr int shortWord = 5;      ///< up to here capitals are a code, not a shout

Tone toneOf(const QModelIndex& index) {
    return codeTone(index.data(RecordTableModel::ValueRole).toString().toStdString());
}

bool isPill(const QModelIndex& index, CellStyle style) {
    if (style == CellStyle::Alarm)
        return toneOf(index) == Tone::Danger || toneOf(index) == Tone::Warning;
    return style == CellStyle::Pill && !index.data().toString().isEmpty();
}

bool isShouted(const QString& text) {
    return text.size() > shortWord && text == text.toUpper() && text != text.toLower();
}

void drawGround(QPainter* painter, const QStyleOptionViewItem& option, const Colors& colors) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, selected ? colors.selection : hovered ? colors.hover : colors.surface);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), design::hairline);
    const bool focused = selected && option.widget && option.widget->hasFocus();
    painter->fillRect(line, focused ? colors.focus : colors.chartGrid);
    if (focused) // with the stripe at its beginning, a ring around the row
        painter->fillRect(line.translated(0, 1 - option.rect.height()), colors.focus);
}

void drawMark(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Colors& colors) {
    const bool refused = !index.data(RecordTableModel::RefusalRole).toString().isEmpty();
    const bool pending = !index.data(RecordTableModel::PendingRole).toString().isEmpty();
    const bool selected = option.state & QStyle::State_Selected;
    const auto* view = qobject_cast<const QWidget*>(option.widget);
    if (refused || selected) // without the keyboard the row is still the one, but its mark is quiet
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), stripeWidth, option.rect.height() - 1),
                          refused                    ? colors.tone(Tone::Danger)
                          : view && view->hasFocus() ? colors.accent
                                                     : colors.muted);
    if (refused) {
        painter->setPen(colors.tone(Tone::Danger));
        painter->drawText(option.rect.adjusted(stripeWidth + 2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          QString(u'!'));
    }
    if (!pending) {
        drawMarkBox(painter, option.rect, index.data(RecordTableModel::MarkedRole).toBool(), colors);
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

void drawMarkBox(QPainter* painter, const QRect& cell, bool marked, const Colors& colors) {
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

QFont nameFont(QFont font, const QString& text) {
    if (isShouted(text) && font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * quietSize);
    return font;
}

int pillWidth(const QFontMetrics& metrics, const QString& text) {
    return metrics.horizontalAdvance(text) + 2 * (metrics.height() / 2);
}

int drawPill(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const QColor& ground) {
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = std::min(pillWidth(metrics, text), rect.width());
    const int height = std::min(metrics.height() + 2, rect.height());
    const QRectF pill(rect.left(), rect.center().y() - height / 2, width, height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
    painter->setPen(color);
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - metrics.height() / 2));
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

RecordDelegate::RecordDelegate(QObject* parent)
    : QStyledItemDelegate(parent), m_groups(std::make_unique<GroupPainter>()) {}

RecordDelegate::~RecordDelegate() = default;

CellStyle RecordDelegate::styleOf(const QModelIndex& index) const {
    const auto* model = qobject_cast<const RecordTableModel*>(index.model());
    const std::string key = model ? model->keyOf(index.column()) : index.data(Qt::UserRole).toString().toStdString();
    const auto found = m_styles.find(key);
    return found == m_styles.end() ? CellStyle::Plain : found->second;
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Colors& colors = currentColors();
    if (index.data(RecordTableModel::LevelRole).toInt() > 0 && qobject_cast<const RecordTableModel*>(index.model()))
        return m_groups->paint(painter, option, index);
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
    } else if (isPill(index, style)) {
        const Tone tone = pending ? Tone::Muted : toneOf(index);
        drawPill(painter, cell, index.data().toString(), colors.tone(tone), colors.toneGround(tone));
    } else {
        if (index.flags() & Qt::ItemIsEditable)
            drawEditable(painter, option.rect, colors);
        paintText(painter, cell, index, style, pending);
    }
    painter->restore();
}

void RecordDelegate::paintText(QPainter* painter, const QRect& cell, const QModelIndex& index, CellStyle style,
                               bool pending) const {
    const Colors& colors = currentColors();
    const QString text = index.data().toString().simplified();
    if (style == CellStyle::NoZero && index.data(RecordTableModel::ValueRole).toDouble() == 0)
        return;
    if (style == CellStyle::Name || style == CellStyle::MutedName)
        painter->setFont(nameFont(painter->font(), text));
    const double more = index.data(RecordTableModel::ValueRole).toDouble() * (style == CellStyle::Burden ? -1 : 1);
    const bool differs = (style == CellStyle::Gain || style == CellStyle::Burden) && more != 0;
    const bool muted =
        pending || style == CellStyle::Muted || style == CellStyle::MutedName || style == CellStyle::Alarm;
    painter->setPen(muted ? colors.muted : !differs ? colors.text : colors.tone(more > 0 ? Tone::Good : Tone::Danger));
    // Numbers, codes and names are read from left to right wherever their column begins.
    const auto aligned = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const int alignment = QStyle::visualAlignment(painter->layoutDirection(), aligned);
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString seen = painter->fontMetrics().elidedText(text, Qt::ElideRight, cell.width());
    markFound(painter, cell, seen, Qt::Alignment(alignment));
    painter->drawText(cell, alignment | Qt::AlignAbsolute, seen);
}

/// A ground behind each of the words that are looked for.
void RecordDelegate::markFound(QPainter* painter, const QRect& cell, const QString& text,
                               Qt::Alignment alignment) const {
    const QFontMetrics metrics = painter->fontMetrics();
    for (const QString& word : m_found)
        for (auto at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const QRect whole = QStyle::alignedRect(Qt::LeftToRight, alignment,
                                                    {metrics.horizontalAdvance(text), metrics.height()}, cell);
            const QRect part(whole.left() + metrics.horizontalAdvance(text.left(at)), whole.top(),
                             metrics.horizontalAdvance(text.mid(at, word.size())), whole.height());
            painter->fillRect(part, currentColors().toneGround(Tone::Warning));
        }
}

bool RecordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = styleOf(index) != CellStyle::Spark && sizeHint(option, index).width() > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? index.data().toString() : QString(), view);
    return true;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CellStyle style = styleOf(index);
    const QString text = index.data().toString().simplified();
    QFont font = style == CellStyle::Name || style == CellStyle::MutedName ? nameFont(option.font, text) : option.font;
    font.setBold(style == CellStyle::Strong);
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(text) + 2 * sideMargin + 2;
    if (isPill(index, style))
        width += metrics.height();
    if (style == CellStyle::Spark)
        width = metrics.height() * 6;
    return {width, QFontMetrics(option.font).height() * 7 / 4};
}

} // namespace opsdesk::ui
