#include "core/base/Error.h"
#include "ui/models/CellText.h"
#include "ui/models/TableSheet.h"

#include <fmt/format.h>

#include <QSaveFile>
#include <QStringConverter>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& text, const CsvProfile& profile) {
    if (!text.contains(QChar::fromLatin1(profile.separator)) && !text.contains(u'"') && !text.contains(u'\n') &&
        !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

class CsvSheet final : public TableSheet {
public:
    CsvSheet(const QString& file, SheetContent content, const CsvProfile& profile)
        : m_content(std::move(content)), m_profile(profile),
          m_encode(profile.encoding == CsvProfile::Encoding::Latin ? QStringEncoder(QStringConverter::Latin1)
                                                                   : QStringEncoder(QStringConverter::Utf8)),
          m_file(file) {
        if (!m_file.open(QIODevice::WriteOnly))
            throw Error(fmt::format("The file {} cannot be written: {}.", file.toStdString(),
                                    m_file.errorString().toStdString()));
        if (profile.encoding == CsvProfile::Encoding::Utf8Marked)
            m_file.write("\xEF\xBB\xBF"); // spreadsheets take the file for UTF-8 by this
        line(csvHeading(m_content, m_profile));
    }

    void row(const ViewRow& row) override { line(csvLine(m_content, row, m_profile)); }

    void close() override {
        if (!m_file.commit())
            throw Error(fmt::format("The file could not be written: {}.", m_file.errorString().toStdString()));
    }

private:
    void line(const QString& text) {
        const QByteArray bytes = m_encode.encode(text);
        m_file.write(bytes + "\r\n");
    }

    SheetContent m_content;
    CsvProfile m_profile;
    QStringEncoder m_encode;
    QSaveFile m_file;
};

} // namespace

QString csvHeading(const SheetContent& content, const CsvProfile& profile) {
    QStringList cells;
    for (const QString& title : content.titles)
        cells << quoted(title, profile);
    return cells.join(QChar::fromLatin1(profile.separator));
}

QString csvLine(const SheetContent& content, const ViewRow& row, const CsvProfile& profile) {
    QStringList cells;
    for (const std::size_t column : content.columns) {
        const ColumnType type = content.view->columns[column].type;
        QString text = plainCell(row[column], type, content.currencyOf(row, column));
        if (isNumeric(type) && profile.decimalPoint != '.')
            text.replace(u'.', QChar::fromLatin1(profile.decimalPoint));
        cells << quoted(text, profile);
    }
    return cells.join(QChar::fromLatin1(profile.separator));
}

std::unique_ptr<TableSheet> makeCsvSheet(const QString& file, SheetContent content, const CsvProfile& profile) {
    return std::make_unique<CsvSheet>(file, std::move(content), profile);
}

} // namespace opsdesk::ui
