#include "ui/models/TableExport.h"

#include "core/base/Error.h"
#include "ui/models/CellText.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <QFile>
#include <QLocale>
#include <QSaveFile>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t chunkRows = 2000;
constexpr int excelEpochDays = 25569; ///< 1970-01-01 as spreadsheets count days

/// Where rows go, cell by cell.
class Sheet {
public:
    virtual ~Sheet() = default;
    virtual void heading(const std::vector<QString>& titles) = 0;
    virtual void row(const std::vector<std::pair<Value, ColumnType>>& cells, std::string_view currency) = 0;
    virtual void close() = 0;
};

QString plainText(const Value& value, ColumnType type, std::string_view currency) {
    const int decimals = currency.size() == 3 ? Currency(currency).decimals() : 2;
    const QString text = QString::fromStdString(toText(value, type, decimals));
    const bool words = !isNumeric(type) && type != ColumnType::Date && type != ColumnType::Time;
    return words ? guardedText(text) : text;
}

class CsvSheet final : public Sheet {
public:
    explicit CsvSheet(const QString& file) : m_file(file) {
        if (!m_file.open(QIODevice::WriteOnly))
            throw Error(fmt::format("The file {} cannot be written: {}.", file.toStdString(),
                                    m_file.errorString().toStdString()));
        m_file.write("\xEF\xBB\xBF"); // spreadsheets take the file for UTF-8 by this
    }

    void heading(const std::vector<QString>& titles) override {
        QStringList cells;
        for (const QString& title : titles)
            cells << quoted(title);
        line(cells);
    }

    void row(const std::vector<std::pair<Value, ColumnType>>& cells, std::string_view currency) override {
        QStringList texts;
        for (const auto& [value, type] : cells)
            texts << quoted(plainText(value, type, currency));
        line(texts);
    }

    void close() override {
        if (!m_file.commit())
            throw Error(fmt::format("The file could not be written: {}.", m_file.errorString().toStdString()));
    }

private:
    static QString quoted(const QString& text) {
        if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
            return text;
        return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
    }

    void line(const QStringList& cells) { m_file.write(cells.join(u',').toUtf8() + "\r\n"); }

    QSaveFile m_file;
};

class XlsxSheet final : public Sheet {
public:
    explicit XlsxSheet(QString file) : m_target(std::move(file)), m_path((m_target + u".part"_s).toUtf8()) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        m_bold = format("", true);
        m_whole = format("#,##0", false);
        m_money = format("#,##0.00", false);
        m_number = format("#,##0.###", false);
        m_date = format("yyyy-mm-dd", false);
        m_time = format("yyyy-mm-dd hh:mm", false);
        worksheet_freeze_panes(m_sheet, 1, 0);
    }

    ~XlsxSheet() override {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(QString::fromUtf8(m_path));
    }

    void heading(const std::vector<QString>& titles) override {
        for (std::size_t i = 0; i < titles.size(); ++i)
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), titles[i].toUtf8().constData(), m_bold);
    }

    void row(const std::vector<std::pair<Value, ColumnType>>& cells, std::string_view currency) override {
        ++m_row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            cell(static_cast<lxw_col_t>(i), cells[i].first, cells[i].second, currency);
    }

    void close() override {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        if (error != LXW_NO_ERROR)
            throw Error(fmt::format("The workbook could not be written: {}.", lxw_strerror(error)));
        QFile::remove(m_target);
        if (!QFile::rename(QString::fromUtf8(m_path), m_target))
            throw Error(
                fmt::format("The file {} cannot be replaced; close it where it is open.", m_target.toStdString()));
    }

private:
    lxw_format* format(const char* pattern, bool bold) {
        lxw_format* made = workbook_add_format(m_book);
        if (*pattern)
            format_set_num_format(made, pattern);
        if (bold)
            format_set_bold(made);
        return made;
    }

    void number(lxw_col_t column, const Value& value, ColumnType type, std::string_view currency, lxw_format* as) {
        worksheet_write_number(m_sheet, m_row, column, QLocale::c().toDouble(plainText(value, type, currency)), as);
    }

    void cell(lxw_col_t column, const Value& value, ColumnType type, std::string_view currency) {
        if (isNull(value))
            return;
        switch (type) {
        case ColumnType::Integer:
            return number(column, value, type, currency, m_whole);
        case ColumnType::Money:
            return number(column, value, type, currency, m_money);
        case ColumnType::Quantity:
        case ColumnType::Real:
            return number(column, value, type, currency, m_number);
        case ColumnType::Date:
            worksheet_write_number(m_sheet, m_row, column, static_cast<int>(asInteger(value)) + excelEpochDays, m_date);
            return;
        case ColumnType::Time:
            worksheet_write_unixtime(m_sheet, m_row, column, asInteger(value) / 1000000, m_time);
            return;
        default:
            worksheet_write_string(m_sheet, m_row, column, plainText(value, type, currency).toUtf8().constData(),
                                   nullptr);
        }
    }

    QString m_target;
    QByteArray m_path;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_whole = nullptr, *m_money = nullptr, *m_number = nullptr, *m_date = nullptr,
               *m_time = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

QString guardedText(const QString& text) {
    static const QString dangerous = u"=+-@\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

int TableExport::write(ViewReader& reader) const {
    const View& view = reader.view(query.view);
    std::vector<std::size_t> indexes;
    for (const std::string& key : columns)
        indexes.push_back(static_cast<std::size_t>(view.index(key)));
    const int currencyColumn = view.index("currency");
    const std::unique_ptr<Sheet> sheet = file.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
                                             ? std::unique_ptr<Sheet>(new XlsxSheet(file))
                                             : std::make_unique<CsvSheet>(file);
    sheet->heading(titles);
    const std::vector<std::string> keys = reader.keys(query);
    int written = 0;
    for (std::size_t first = 0; first < keys.size(); first += chunkRows) {
        const auto last = std::min(first + chunkRows, keys.size());
        const auto begin = keys.begin() + static_cast<std::ptrdiff_t>(first);
        for (const ViewRow& row :
             reader.rowsById(query.view, query.entity, {begin, keys.begin() + static_cast<std::ptrdiff_t>(last)})) {
            std::vector<std::pair<Value, ColumnType>> cells;
            for (const std::size_t index : indexes)
                cells.emplace_back(row[index], view.columns[index].type);
            sheet->row(cells, currencyColumn < 0
                                  ? std::string_view()
                                  : std::string_view(asText(row[static_cast<std::size_t>(currencyColumn)])));
            ++written;
        }
    }
    sheet->close();
    return written;
}

} // namespace opsdesk::ui
