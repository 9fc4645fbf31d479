#include "core/base/Error.h"
#include "core/base/Money.h"
#include "ui/models/TableSheet.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <QFile>
#include <QLocale>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int excelEpochDays = 25569;         ///< 1970-01-01 as spreadsheets count days
constexpr lxw_row_t rowsOfASheet = 1'048'576; ///< what a worksheet holds, its heading among them

class XlsxSheet final : public TableSheet {
public:
    XlsxSheet(QString file, SheetContent content)
        : m_content(std::move(content)), m_target(std::move(file)), m_path((m_target + u".part"_s).toUtf8()) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_path.constData(), &options);
        m_bold = format("", true);
        m_whole = format("#,##0", false);
        m_money = format("#,##0.00", false);
        m_number = format("#,##0.###", false);
        m_date = format("yyyy-mm-dd", false);
        m_time = format("yyyy-mm-dd hh:mm", false);
        addSheet();
    }

    ~XlsxSheet() override {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(QString::fromUtf8(m_path));
    }

    void row(const ViewRow& row) override {
        if (++m_row == rowsOfASheet)
            addSheet();
        for (std::size_t i = 0; i < m_content.columns.size(); ++i) {
            const std::size_t column = m_content.columns[i];
            cell(static_cast<lxw_col_t>(i), row[column], m_content.view->columns[column].type,
                 m_content.currencyOf(row, column));
        }
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
    /// The first, or another where one is full.
    void addSheet() {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_row = m_row == 0 ? 0 : 1;
        for (std::size_t i = 0; i < m_content.titles.size(); ++i)
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), m_content.titles[i].toUtf8().constData(),
                                   m_bold);
    }

    lxw_format* format(const char* pattern, bool bold) {
        lxw_format* made = workbook_add_format(m_book);
        if (*pattern)
            format_set_num_format(made, pattern);
        if (bold)
            format_set_bold(made);
        return made;
    }

    void number(lxw_col_t column, const Value& value, ColumnType type, std::string_view currency, lxw_format* as) {
        worksheet_write_number(m_sheet, m_row, column, QLocale::c().toDouble(plainCell(value, type, currency)), as);
    }

    void cell(lxw_col_t column, const Value& value, ColumnType type, std::string_view currency) {
        if (isNull(value))
            return;
        switch (type) {
        case ColumnType::Integer:
            return number(column, value, type, currency, m_whole);
        case ColumnType::Money:
            return number(column, value, type, currency,
                          currency.size() == 3 && Currency(currency).decimals() == 0 ? m_whole : m_money);
        case ColumnType::Quantity:
        case ColumnType::Real:
            return number(column, value, type, currency, m_number);
        case ColumnType::Date:
            worksheet_write_number(m_sheet, m_row, column, static_cast<int>(asInteger(value)) + excelEpochDays, m_date);
            return;
        case ColumnType::Time:
            worksheet_write_unixtime(m_sheet, m_row, column, asInteger(value) / 1000000, m_time);
            return;
        case ColumnType::Boolean:
            worksheet_write_boolean(m_sheet, m_row, column, asInteger(value) != 0, nullptr);
            return;
        default:
            worksheet_write_string(m_sheet, m_row, column, plainCell(value, type, currency).toUtf8().constData(),
                                   nullptr);
        }
    }

    SheetContent m_content;
    QString m_target;
    QByteArray m_path;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format *m_bold = nullptr, *m_whole = nullptr, *m_money = nullptr, *m_number = nullptr, *m_date = nullptr,
               *m_time = nullptr;
    lxw_row_t m_row = 0;
};

} // namespace

std::unique_ptr<TableSheet> makeXlsxSheet(const QString& file, SheetContent content) {
    return std::make_unique<XlsxSheet>(file, std::move(content));
}

} // namespace opsdesk::ui
