#pragma once

#include "ui/models/TableSheet.h"

#include <QFont>
#include <QImage>
#include <QPainter>

#include <map>
#include <optional>

namespace opsdesk::ui {

/// Where pages are drawn, in tenths of a point.
class PageTarget {
public:
    virtual ~PageTarget() = default;
    virtual QSize size() const = 0;
    /// The painter of the first, then of each next page; null when no further page is wanted.
    virtual QPainter* nextPage() = 0;
};

/// A list on pages: title and filter above, headings on each, columns that fit the width, sums at the end, page numbers
/// below. Works on any thread.
class TablePrinter {
public:
    TablePrinter(PageTarget& target, SheetContent content);

    /// False when no further row is wanted.
    bool row(const ViewRow& row);
    void finish();
    int pages() const { return m_page; }

private:
    struct Column {
        QString title;
        Qt::Alignment alignment;
        int width = 0;
        int left = 0;
    };

    std::vector<QString> cellsOf(const ViewRow& row) const;
    void measure();
    void fit(const std::vector<int>& wanted);
    bool draw(const std::vector<QString>& cells, bool bold);
    bool beginPage();
    void drawTop();
    void drawHeadings();
    void drawBottom();
    void drawCells(const std::vector<QString>& cells, int y, bool bold);
    void addUp(const ViewRow& row);
    std::vector<QString> sums() const;
    QFont font(bool bold) const;

    PageTarget& m_target;
    SheetContent m_content;
    QPainter* m_painter = nullptr;
    std::vector<Column> m_columns;
    std::vector<std::vector<QString>> m_waiting; ///< the first rows, by which widths are measured
    bool m_measured = false;
    bool m_ended = false;
    int m_letters; ///< size of the letters, tenths of a point
    int m_line = 0;
    int m_y = 0;
    int m_page = 0;
    std::int64_t m_rows = 0;
    std::map<std::size_t, std::map<std::string, Minor>> m_sums; ///< by column and currency
};

/// The first pages as pictures of @p width pixels.
std::vector<QImage> previewPages(const SheetContent& content, const std::vector<ViewRow>& rows, int width, int pages);
/// Pages of a printer or a PDF; the device must outlive it.
std::unique_ptr<PageTarget> pagesOf(QPagedPaintDevice& device);

} // namespace opsdesk::ui
