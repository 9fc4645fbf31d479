#pragma once

#include "core/workflow/View.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QPagedPaintDevice;
class QSettings;

namespace opsdesk::ui {

/// How CSV is written, as the program that is to read it wants it.
struct CsvProfile {
    enum class Encoding {
        Utf8Marked,
        Utf8,
        Latin
    }; ///< with the mark by which spreadsheets know it; without; Windows-1252
    char separator = ',';
    char decimalPoint = '.';
    Encoding encoding = Encoding::Utf8Marked;

    static CsvProfile load(const QSettings& settings);
    void save(QSettings& settings) const;
    /// A decimal comma between commas would make two cells of one number.
    bool isClear() const { return separator != decimalPoint; }
};

/// What goes into a file or onto paper.
struct SheetContent {
    const View* view = nullptr;
    std::vector<std::size_t> columns = {}; ///< of the view, in the order they stand
    std::vector<QString> titles = {};      ///< beside the columns
    std::int64_t rows = 0;                 ///< that will come
    QString title = {};                    ///< for paper
    QString subtitle = {};                 ///< the filter in words, and of when the rows are

    /// Of the money in @p column of the view.
    std::string currencyOf(const ViewRow& row, std::size_t column) const;
};

/// Where rows go, one by one. Nothing of it is there before close(), which @throws Error when it could not be written.
class TableSheet {
public:
    virtual ~TableSheet() = default;
    virtual void row(const ViewRow& row) = 0;
    virtual void close() = 0;
};

/// By the end of the file's name: `.xlsx` gives typed cells, `.pdf` pages, anything else CSV.
std::unique_ptr<TableSheet> makeSheet(const QString& file, SheetContent content, const CsvProfile& profile);
std::unique_ptr<TableSheet> makeCsvSheet(const QString& file, SheetContent content, const CsvProfile& profile);
std::unique_ptr<TableSheet> makeXlsxSheet(const QString& file, SheetContent content);
std::unique_ptr<TableSheet> makePdfSheet(const QString& file, SheetContent content);

/// A cell as other programs read it: digits without thousands, ISO days, guarded text.
QString plainCell(const Value& value, ColumnType type, std::string_view currency);
/// A line of CSV, without its end.
QString csvLine(const SheetContent& content, const ViewRow& row, const CsvProfile& profile);
QString csvHeading(const SheetContent& content, const CsvProfile& profile);
/// Text that a spreadsheet would run as a formula gets an apostrophe before it: it begins with = + - @, tab or return.
QString guardedText(const QString& text);

} // namespace opsdesk::ui
