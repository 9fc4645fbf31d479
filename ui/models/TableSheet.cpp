#include "ui/models/TableSheet.h"

#include "core/base/Money.h"
#include "ui/models/CellText.h"

#include <QSettings>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

CsvProfile CsvProfile::load(const QSettings& settings) {
    CsvProfile profile;
    const QString kept = settings.value(u"export/csv"_s, u",.0"_s).toString();
    if (kept.size() != 3)
        return profile;
    profile.separator = kept[0].toLatin1();
    profile.decimalPoint = kept[1].toLatin1();
    profile.encoding = static_cast<Encoding>(std::clamp(kept[2].digitValue(), 0, 2));
    return profile;
}

void CsvProfile::save(QSettings& settings) const {
    settings.setValue(u"export/csv"_s, QString(QChar::fromLatin1(separator)) + QChar::fromLatin1(decimalPoint) +
                                           QString::number(static_cast<int>(encoding)));
}

std::string SheetContent::currencyOf(const ViewRow& row, std::size_t column) const {
    const ViewColumn& declared = view->columns[column];
    return declared.type == ColumnType::Money ? view->currencyOf(declared.key, row) : std::string();
}

QString guardedText(const QString& text) {
    static const QString dangerous = u"=+-@\t\r"_s;
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString plainCell(const Value& value, ColumnType type, std::string_view currency) {
    const int decimals = currency.size() == 3 ? Currency(currency).decimals() : 2;
    const QString text = QString::fromStdString(toText(value, type, decimals));
    const bool words = !isNumeric(type) && type != ColumnType::Date && type != ColumnType::Time;
    return words ? guardedText(text) : text;
}

std::unique_ptr<TableSheet> makeSheet(const QString& file, SheetContent content, const CsvProfile& profile) {
    if (file.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return makeXlsxSheet(file, std::move(content));
    if (file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return makePdfSheet(file, std::move(content));
    return makeCsvSheet(file, std::move(content), profile);
}

} // namespace opsdesk::ui
