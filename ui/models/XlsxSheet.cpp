#include "core/base/Error.h"
#include "core/base/Money.h"
#include "core/base/SheetFile.h"
#include "ui/models/TableSheet.h"

#include <fmt/format.h>

#include <QFile>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t rowsOfASheet = 1'048'576; ///< what a worksheet holds, its heading among them

/// What is written until it is whole, and gone when it goes.
struct PartFile {
    explicit PartFile(QString name) : path(std::move(name)) {}
    ~PartFile() { QFile::remove(path); }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    QString path;
};

class XlsxSheet final : public TableSheet {
public:
    XlsxSheet(QString file, SheetContent content)
        : m_content(std::move(content)), m_target(std::move(file)), m_part(m_target + u".part"_s),
          m_file(m_part.path.toStdString()) {
        m_bold = m_file.look({"", true});
        m_whole = m_file.look({sheetNumber(0)});
        m_money = m_file.look({sheetNumber(2)});
        m_number = m_file.look({"#,##0.###"});
        m_date = m_file.look({sheetDay});
        m_time = m_file.look({"yyyy-mm-dd hh:mm"});
        addSheet();
    }

    void row(const ViewRow& row) override {
        if (++m_row == rowsOfASheet)
            addSheet();
        for (std::size_t i = 0; i < m_content.columns.size(); ++i) {
            const std::size_t column = m_content.columns[i];
            cell(static_cast<std::uint16_t>(i), row[column], m_content.view->columns[column].type,
                 m_content.currencyOf(row, column));
        }
    }

    void close() override {
        m_file.close();
        QFile::remove(m_target);
        if (!QFile::rename(m_part.path, m_target))
            throw Error(
                fmt::format("The file {} cannot be replaced; close it where it is open.", m_target.toStdString()));
    }

private:
    /// The first, or another where one is full.
    void addSheet() {
        m_file.addSheet();
        m_file.freeze(1);
        m_row = m_row == 0 ? 0 : 1;
        for (std::size_t i = 0; i < m_content.titles.size(); ++i)
            m_file.text(0, static_cast<std::uint16_t>(i), m_content.titles[i].toStdString(), m_bold);
    }

    void cell(std::uint16_t column, const Value& value, ColumnType type, std::string_view currency) {
        if (isNull(value))
            return;
        const auto number = [&](SheetFile::Look look) {
            m_file.number(m_row, column, plainCell(value, type, currency).toStdString(), look);
        };
        switch (type) {
        case ColumnType::Integer:
            return number(m_whole);
        case ColumnType::Money:
            return number(currency.size() == 3 && Currency(currency).decimals() == 0 ? m_whole : m_money);
        case ColumnType::Quantity:
        case ColumnType::Real:
            return number(m_number);
        case ColumnType::Date:
            return m_file.day(m_row, column, Date(static_cast<std::int32_t>(asInteger(value))), m_date);
        case ColumnType::Time:
            return m_file.moment(m_row, column, Timestamp(asInteger(value)), m_time);
        case ColumnType::Boolean:
            return m_file.truth(m_row, column, asInteger(value) != 0);
        default:
            m_file.text(m_row, column, plainCell(value, type, currency).toStdString());
        }
    }

    SheetContent m_content;
    QString m_target;
    PartFile m_part;
    SheetFile m_file; ///< behind it, so that it ends before
    SheetFile::Look m_bold, m_whole, m_money, m_number, m_date, m_time;
    std::uint32_t m_row = 0;
};

} // namespace

std::unique_ptr<TableSheet> makeXlsxSheet(const QString& file, SheetContent content) {
    return std::make_unique<XlsxSheet>(file, std::move(content));
}

} // namespace opsdesk::ui
