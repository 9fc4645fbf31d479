#include "ui/documents/StateDiagram.h"

#include "ui/models/Codes.h"
#include "ui/shell/Colors.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal thin = 1.0, thick = 1.8;

/// The words of a state in the lines of its box: broken where they can be.
QStringList linesOf(const State& state) {
    return codeTitle(state.name).split(u' ');
}

void paintHead(QPainter& painter, const QPointF& tip, const QPointF& from, qreal size) {
    const qreal angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    QPainterPath head(tip);
    for (const qreal side : {0.45, -0.45})
        head.lineTo(tip - QPointF(std::cos(angle + side), std::sin(angle + side)) * size);
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

QFont smaller(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.85);
    return small;
}

} // namespace

StateDiagram::StateDiagram(QWidget* parent) : QWidget(parent) {
    setObjectName(u"stateDiagram"_s);
    setAccessibleName(tr("States of the document"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StateDiagram::show(const StateMachine& machine, const std::string& now, std::vector<Visit> visits) {
    m_machine = &machine;
    m_now = now;
    m_visits = std::move(visits);
    setAccessibleDescription(text());
    updateGeometry();
    update();
}

QString StateDiagram::text() const {
    QStringList way;
    for (const Visit& visit : m_visits)
        way << (visit.who.isEmpty() ? codeTitle(visit.state)
                                    : tr("%1 (%2, %3)").arg(codeTitle(visit.state), visit.who, visit.when));
    if (m_visits.empty() || m_visits.back().state != m_now)
        way << codeTitle(m_now);
    QStringList next;
    if (m_machine)
        for (const Transition* step : m_machine->from(m_now))
            for (const std::string_view end : step->targets())
                if (end != m_now && !next.contains(codeTitle(end)))
                    next << codeTitle(end);
    const QString taken = tr("So far: %1.").arg(way.join(u" → "_s));
    return next.isEmpty() ? taken : taken + u' ' + tr("Next: %1.").arg(next.join(tr(" or ")));
}

std::size_t StateDiagram::indexOf(std::string_view state) const {
    const auto found = std::ranges::find(m_machine->states, state, &State::name);
    return static_cast<std::size_t>(found - m_machine->states.begin());
}

const StateDiagram::Visit* StateDiagram::lastVisit(std::string_view state) const {
    const auto found =
        std::find_if(m_visits.rbegin(), m_visits.rend(), [&](const Visit& visit) { return visit.state == state; });
    return found == m_visits.rend() ? nullptr : &*found;
}

bool StateDiagram::wasTaken(std::string_view from, std::string_view to) const {
    return std::adjacent_find(m_visits.begin(), m_visits.end(), [&](const Visit& before, const Visit& after) {
               return before.state == from && after.state == to;
           }) != m_visits.end();
}

/// The usual way leads from each state to the nearest of those declared after it.
std::vector<std::size_t> StateDiagram::order(std::size_t& beside) const {
    const auto count = m_machine->states.size();
    std::vector<std::size_t> way;
    std::size_t at = count - 1;
    for (const Transition* first : m_machine->from(""))
        for (const std::string_view begin : first->targets())
            at = std::min(at, indexOf(begin));
    while (true) {
        way.push_back(at);
        std::size_t next = count;
        for (const Transition* step : m_machine->from(m_machine->states[at].name))
            for (const std::string_view end : step->targets())
                if (indexOf(end) > at)
                    next = std::min(next, indexOf(end));
        if (next == count)
            break;
        at = next;
    }
    beside = way.size();
    for (std::size_t i = 0; i < count; ++i)
        if (std::ranges::find(way, i) == way.end())
            way.push_back(i);
    return way;
}

int StateDiagram::boxWidth() const {
    int widest = 0;
    for (const State& state : m_machine->states)
        for (const QString& line : linesOf(state))
            widest = std::max(widest, fontMetrics().horizontalAdvance(line));
    return widest + fontMetrics().height() * 5 / 4;
}

int StateDiagram::boxHeight() const {
    qsizetype lines = 1;
    for (const State& state : m_machine->states)
        lines = std::max(lines, linesOf(state).size());
    return fontMetrics().height() * static_cast<int>(lines) + fontMetrics().height() / 2;
}

int StateDiagram::captionHeight() const {
    return QFontMetrics(smaller(font())).height() * 2 + 2;
}

StateDiagram::Layout StateDiagram::layoutFor(int width) const {
    Layout layout;
    if (!m_machine || m_machine->states.empty())
        return layout;
    std::size_t beside = 0;
    const auto states = order(beside);
    const int line = fontMetrics().height();
    const int least = line * 5 / 4; // room for an arrow
    const int box = boxWidth(), high = boxHeight();
    const int perRow = std::clamp((width + least) / (box + least), 1, static_cast<int>(beside));
    const int gap = perRow > 1 ? std::clamp((width - box * perRow) / (perRow - 1), least, line * 5) : least;
    const int captions = captionHeight();
    const int arcs = line * 3 / 2;
    layout.boxes.resize(states.size());
    layout.rows.resize(states.size());
    int row = 0, column = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (column == perRow || i == beside) {
            ++row;
            column = 0;
        }
        // What lies beside the usual way stands below what first leads to it.
        if (i >= beside)
            for (std::size_t from = 0; from < beside; ++from)
                if (layout.rows[states[from]] == row - 1 &&
                    std::ranges::any_of(
                        m_machine->from(m_machine->states[states[from]].name),
                        [&](const Transition* way) { return way->leadsTo(m_machine->states[states[i]].name); })) {
                    column = std::max(column, static_cast<int>(from) % perRow);
                    break;
                }
        column = std::min(column, perRow - 1);
        layout.boxes[states[i]] =
            QRectF(column * (box + gap) + 1, arcs + row * (high + captions + arcs), box - 2, high);
        layout.rows[states[i]] = row;
        ++column;
    }
    layout.height = arcs + (row + 1) * (high + captions) + row * arcs;
    return layout;
}

int StateDiagram::heightForWidth(int width) const {
    return layoutFor(width).height;
}

QSize StateDiagram::sizeHint() const {
    const int width = fontMetrics().averageCharWidth() * 120;
    return {width, heightForWidth(width)};
}

QSize StateDiagram::minimumSizeHint() const {
    return {m_machine ? boxWidth() : 0, 0};
}

void StateDiagram::paintEvent(QPaintEvent*) {
    if (!m_machine)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const Layout layout = layoutFor(width());
    const Colors& colors = currentColors();
    // What matters lies on top: ways that were taken, then those that are open.
    for (const int turn : {0, 1, 2})
        for (const Transition& way : m_machine->transitions)
            for (const std::string_view end : way.targets()) {
                const int rank = way.state == m_now ? 2 : wasTaken(way.state, end) ? 1 : 0;
                if (rank == turn && !way.state.empty() && way.state != end)
                    paintWay(painter, layout, way.state, end, colors);
            }
    for (std::size_t i = 0; i < layout.boxes.size(); ++i)
        paintState(painter, layout.boxes[i], m_machine->states[i], colors);
}

void StateDiagram::paintWay(QPainter& painter, const Layout& layout, std::string_view way, std::string_view end,
                            const Colors& colors) const {
    const std::size_t from = indexOf(way), to = indexOf(end);
    const QRectF& a = layout.boxes[from];
    const QRectF& b = layout.boxes[to];
    const bool open = way == m_now, taken = wasTaken(way, end);
    painter.setPen(QPen(open ? colors.accent : taken ? colors.text : colors.border, open || taken ? thick : thin));
    const qreal head = fontMetrics().height() * 0.45;
    const bool sameRow = layout.rows[from] == layout.rows[to];
    const qreal distance = b.left() - a.right();
    if (sameRow && distance > 0 && distance < a.width()) {
        const QPointF begin(a.right(), a.center().y()), tip(b.left(), b.center().y());
        painter.drawLine(begin, tip);
        paintHead(painter, tip, begin, head);
        return;
    }
    const bool down = layout.rows[to] > layout.rows[from];
    const auto below = [&](const QRectF& box, std::string_view state) {
        const Visit* visit = lastVisit(state); // its caption is left free
        return box.bottom() + (visit && !visit->who.isEmpty() ? captionHeight() : 0);
    };
    const QPointF start(a.center().x(), sameRow || !down ? a.top() : below(a, way));
    const QPointF tip(b.center().x(), sameRow || down ? b.top() : below(b, end));
    const qreal rise = fontMetrics().height() * 1.7;
    const QPointF lift(0, sameRow ? -rise : (tip.y() - start.y()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + lift, sameRow ? tip + lift : tip - lift, tip);
    painter.strokePath(path, painter.pen());
    paintHead(painter, tip, sameRow ? tip + lift : tip - lift, head);
}

void StateDiagram::paintState(QPainter& painter, const QRectF& box, const State& state, const Colors& colors) const {
    const bool here = state.name == m_now;
    const Visit* visit = lastVisit(state.name);
    const qreal round = fontMetrics().height() / 3.0;
    painter.setPen(QPen(here ? colors.accent : visit ? colors.text : colors.border, here || visit ? thick : thin));
    painter.setBrush(here ? colors.accent : visit ? colors.raised : colors.surface);
    painter.drawRoundedRect(box, round, round);
    painter.setBrush(Qt::NoBrush);
    if (state.final) { // nothing is expected to follow
        painter.setPen(QPen(here ? colors.onAccent : painter.pen().color(), thin));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), round - 2, round - 2);
    }
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) { // words are never mirrored
        painter.translate(box.center().x(), 0);
        painter.scale(-1, 1);
        painter.translate(-box.center().x(), 0);
    }
    QFont words = font();
    words.setBold(here);
    painter.setFont(words);
    painter.setPen(here ? colors.onAccent : visit ? colors.text : colors.muted);
    painter.drawText(box, Qt::AlignCenter, linesOf(state).join(u'\n'));
    if (visit && !visit->who.isEmpty()) {
        painter.setFont(smaller(font()));
        painter.setPen(colors.muted);
        const QFontMetrics metrics(painter.font());
        const qreal more = fontMetrics().height() * 0.6;
        qreal top = box.bottom() + 2;
        for (const QString& line : {visit->who, visit->when}) {
            painter.drawText(QRectF(box.left() - more, top, box.width() + 2 * more, metrics.height()),
                             Qt::AlignHCenter | Qt::AlignTop,
                             metrics.elidedText(line, Qt::ElideRight, static_cast<int>(box.width() + 2 * more)));
            top += metrics.height();
        }
    }
    painter.restore();
}

} // namespace opsdesk::ui
