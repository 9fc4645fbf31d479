#include "ui/models/TypedText.h"

#include "ui/models/CellText.h"

#include <QLocale>
#include <QRegularExpression>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Of the locale, with years of four digits and days and months of one or two.
QString shortFormat() {
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format.replace("dd"_L1, "d"_L1).replace("MM"_L1, "M"_L1);
}

/// "1.50" of "£1.50", "1.50 GBP" or "GBP 1.50": the sign is as amounts show it.
QString withoutSign(QString amount, std::string_view currency) {
    if (currency.empty())
        return amount;
    static const QRegularExpression number(u"[\\d.,\\s]"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString code = QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size()));
    for (const QString& sign : {moneyText(Minor(), currency).remove(number), code}) {
        if (!sign.isEmpty() && amount.endsWith(sign))
            amount.chop(sign.size());
        if (!sign.isEmpty() && amount.startsWith(sign))
            amount.remove(0, sign.size());
        amount = amount.trimmed();
    }
    return amount;
}

} // namespace

std::optional<Date> typedDay(const QString& text) {
    const QLocale locale;
    const QString typed = text.trimmed();
    const bool midnight = typed.size() > 10 && typed.mid(11).startsWith("00:00"_L1);
    QDate day = QDate::fromString(midnight ? typed.left(10) : typed, Qt::ISODate);
    for (const QString& format : {dateFormat(), shortFormat(), locale.dateFormat(QLocale::LongFormat)})
        if (!day.isValid())
            day = locale.toDate(typed, format);
    return day.isValid() ? std::optional(dayOf(day)) : std::nullopt;
}

std::string pastedNumber(const QString& text, std::string_view currency) {
    static const QRegularExpression thousands(u"(?<=\\d)[\\s\\x{00A0}\\x{2009}\\x{202F}](?=\\d{3}(?!\\d))"_s);
    QString number = text.trimmed().replace(QChar(0x2212), u'-');
    const bool negative = number.startsWith(u'-');
    number = withoutSign(number.sliced(negative ? 1 : 0), currency).remove(thousands);
    return plainNumber(negative ? u'-' + number : number);
}

} // namespace opsdesk::ui
