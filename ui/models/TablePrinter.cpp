#include "ui/models/TablePrinter.h"

#include "core/workflow/ViewGroups.h"
#include "ui/models/CellText.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t measuredRows = 200;
constexpr int usualLetters = 80, smallestLetters = 55; ///< tenths of a point
constexpr int margin = 360;
constexpr int gap = 60;      ///< between columns
constexpr int widest = 2200; ///< of a column
constexpr int narrowest = 260;

} // namespace

TablePrinter::TablePrinter(PageTarget& target, SheetContent content)
    : m_target(target), m_content(std::move(content)), m_letters(usualLetters) {
    for (std::size_t i = 0; i < m_content.columns.size(); ++i)
        m_columns.push_back(
            {m_content.titles[i], cellAlignment(m_content.view->columns[m_content.columns[i]].type), 0, 0});
}

QFont TablePrinter::font(bool bold) const {
    QFont font;
    font.setPixelSize(m_letters);
    font.setBold(bold);
    return font;
}

std::vector<QString> TablePrinter::cellsOf(const ViewRow& row) const {
    std::vector<QString> cells;
    for (const std::size_t column : m_content.columns)
        cells.push_back(m_content.view->columns[column].type == ColumnType::Json
                            ? QString()
                            : briefText(row[column], m_content.view->columns[column], m_content.currencyOf(row, column))
                                  .simplified());
    return cells;
}

bool TablePrinter::row(const ViewRow& row) {
    addUp(row);
    ++m_rows;
    if (m_measured)
        return draw(cellsOf(row), false);
    m_waiting.push_back(cellsOf(row));
    if (m_waiting.size() == measuredRows)
        measure();
    return !m_ended;
}

void TablePrinter::addUp(const ViewRow& row) {
    for (std::size_t i = 0; i < m_content.columns.size(); ++i)
        if (const ViewColumn& column = m_content.view->columns[m_content.columns[i]];
            column.type == ColumnType::Money && column.adds)
            m_sums[i][m_content.currencyOf(row, m_content.columns[i])] += Minor(asInteger(row[m_content.columns[i]]));
}

std::vector<QString> TablePrinter::sums() const {
    std::vector<QString> cells(m_columns.size());
    for (const auto& [column, byCurrency] : m_sums) {
        QStringList parts;
        for (const auto& [currency, sum] : byCurrency)
            parts << moneyText(sum, currency);
        cells[column] = parts.join(u" + "_s);
    }
    return cells;
}

void TablePrinter::finish() {
    if (!m_measured)
        measure();
    if (m_ended)
        return;
    if (!m_sums.empty() && m_rows > 0) {
        m_y += m_line / 4;
        draw(sums(), true);
    }
    if (m_painter && !m_ended)
        drawBottom();
}

/// As wide as what is in them; where that is too much, in smaller letters, and then the widest give way.
void TablePrinter::measure() {
    m_measured = true;
    const QFontMetrics metrics(font(true));
    std::vector<int> wanted;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int width = metrics.horizontalAdvance(m_columns[i].title);
        for (const auto& cells : m_waiting)
            width = std::max(width, metrics.horizontalAdvance(cells[i]));
        wanted.push_back(std::min(width, widest));
    }
    fit(wanted);
    for (const auto& cells : std::exchange(m_waiting, {}))
        if (!draw(cells, false))
            return;
    if (m_page == 0)
        beginPage();
}

void TablePrinter::fit(const std::vector<int>& wanted) {
    const int room = m_target.size().width() - 2 * margin - gap * static_cast<int>(wanted.size() - 1);
    std::vector<int> widths = wanted;
    int needed = std::accumulate(widths.begin(), widths.end(), 0);
    if (needed > room) {
        m_letters = std::max(smallestLetters, usualLetters * room / needed);
        for (int& width : widths)
            width = width * m_letters / usualLetters;
        needed = std::accumulate(widths.begin(), widths.end(), 0);
    }
    const int least = std::max(1, std::min(narrowest, room / static_cast<int>(widths.size())));
    while (needed > room) { // narrower and narrower, the widest first
        auto& most = *std::max_element(widths.begin(), widths.end());
        if (most <= least)
            break;
        const int less = std::min({needed - room, std::max(1, most / 10), most - least});
        most -= less;
        needed -= less;
    }
    int left = margin;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].width = widths[i];
        m_columns[i].left = left;
        left += widths[i] + gap;
    }
    m_line = QFontMetrics(font(false)).height() * 5 / 4;
}

bool TablePrinter::beginPage() {
    if (m_painter)
        drawBottom();
    m_painter = m_target.nextPage();
    m_ended = !m_painter;
    if (m_ended)
        return false;
    ++m_page;
    m_y = margin;
    if (m_page == 1)
        drawTop();
    drawHeadings();
    return true;
}

void TablePrinter::drawTop() {
    QFont large = font(true);
    large.setPixelSize(140);
    m_painter->setFont(large);
    m_painter->setPen(Qt::black);
    const int width = m_target.size().width() - 2 * margin;
    m_painter->drawText(QRect(margin, m_y, width, 200), Qt::AlignLeft | Qt::AlignVCenter, m_content.title);
    m_y += 220;
    QFont small = font(false);
    small.setPixelSize(80);
    m_painter->setFont(small);
    const QRect room(margin, m_y, width, 400);
    QRect used;
    m_painter->drawText(room, Qt::AlignLeft | Qt::TextWordWrap, m_content.subtitle, &used);
    m_y += used.height() + 120;
}

void TablePrinter::drawHeadings() {
    std::vector<QString> titles;
    for (const Column& column : m_columns)
        titles.push_back(column.title);
    drawCells(titles, m_y, true);
    m_y += m_line;
    m_painter->setPen(QPen(Qt::black, 6));
    m_painter->drawLine(margin, m_y, m_target.size().width() - margin, m_y);
    m_y += m_line / 6;
}

void TablePrinter::drawBottom() {
    QFont small = font(false);
    small.setPixelSize(70);
    m_painter->setFont(small);
    m_painter->setPen(Qt::darkGray);
    const QRect place(margin, m_target.size().height() - margin * 3 / 4, m_target.size().width() - 2 * margin, 160);
    m_painter->drawText(
        place, Qt::AlignLeft,
        QCoreApplication::translate("TablePrinter", "%n rows", nullptr, static_cast<int>(m_content.rows))
            .replace(QString::number(m_content.rows), integerText(m_content.rows)));
    m_painter->drawText(place, Qt::AlignRight, QCoreApplication::translate("TablePrinter", "Page %1").arg(m_page));
}

bool TablePrinter::draw(const std::vector<QString>& cells, bool bold) {
    if (m_ended)
        return false;
    if ((m_page == 0 || m_y + m_line > m_target.size().height() - margin) && !beginPage())
        return false;
    drawCells(cells, m_y, bold);
    m_y += m_line;
    m_painter->setPen(QPen(QColor(220, 220, 220), 3));
    m_painter->drawLine(margin, m_y, m_target.size().width() - margin, m_y);
    return true;
}

void TablePrinter::drawCells(const std::vector<QString>& cells, int y, bool bold) {
    m_painter->setFont(font(bold));
    m_painter->setPen(Qt::black);
    const QFontMetrics metrics(font(bold));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        m_painter->drawText(QRect(column.left, y, column.width, m_line), static_cast<int>(column.alignment),
                            metrics.elidedText(cells[i], Qt::ElideRight, column.width));
    }
}

} // namespace opsdesk::ui
