#include "ui/models/CellText.h"

#include "ui/models/Codes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar minusSign(0x2212);

struct Symbol {
    std::string_view currency;
    const char16_t* prefix;
};
constexpr Symbol symbols[] = {{"GBP", u"£"},   {"EUR", u"€"},  {"USD", u"US$"}, {"JPY", u"¥"},
                              {"CNY", u"CN¥"}, {"AUD", u"A$"}, {"CAD", u"C$"}};

QString prefixOf(std::string_view currency) {
    for (const Symbol& symbol : symbols)
        if (symbol.currency == currency)
            return QString::fromUtf16(symbol.prefix);
    return currency.empty() ? QString()
                            : QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size())) + QChar::Nbsp;
}

/// Whole part with thousands, then exactly @p decimals digits; @p value in units of the last digit.
QString fixedText(std::int64_t value, int decimals, const QString& prefix, bool cutZeros) {
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::uint64_t magnitude =
        value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const QLocale locale;
    QString text = value < 0 ? QString(minusSign) : QString();
    text += prefix + locale.toString(static_cast<qulonglong>(magnitude / scale));
    QString rest = QString::number(magnitude % scale).rightJustified(decimals, u'0');
    while (cutZeros && rest.endsWith(u'0'))
        rest.chop(1);
    return decimals > 0 && !rest.isEmpty() ? text + locale.decimalPoint() + rest : text;
}

QDate toQDate(Date date) {
    return QDate(1970, 1, 1).addDays(date.days());
}

QString wordOf(const QString& key) {
    return QString(key).replace(u'_', u' ');
}

QString jsonText(const QJsonValue& value) {
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            parts << wordOf(field.key()) + u": "_s + jsonText(field.value());
        return parts.join(u", "_s);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& element : array)
            parts << (element.isObject() ? u"("_s + jsonText(element) + u")"_s : jsonText(element));
        return parts.join(u", "_s);
    }
    return value.isString() ? wordOf(value.toString()) : value.toVariant().toString();
}

} // namespace

QString moneyText(Minor amount, std::string_view currency) {
    const int decimals = currency.size() == 3 ? Currency(currency).decimals() : 2;
    return fixedText(amount.units(), decimals, prefixOf(currency), false);
}

QString quantityText(Quantity quantity) {
    return fixedText(quantity.count(), 3, {}, true);
}

QString dateText(Date date) {
    return QLocale().toString(toQDate(date), u"d MMM yyyy"_s);
}

QString timeText(Timestamp time) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.micros() / 1000), u"d MMM yyyy, HH:mm"_s);
}

QString realText(double value, int decimals) {
    QString text = QLocale().toString(value, 'f', decimals);
    const QString point = QLocale().decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    text.replace(u'-', minusSign);
    return text;
}

QString integerText(std::int64_t value) {
    return fixedText(value, 0, {}, false);
}

QString cellText(const Value& value, ColumnType type, std::string_view currency) {
    if (isNull(value))
        return {};
    switch (type) {
    case ColumnType::Money:
        return moneyText(Minor(asInteger(value)), currency);
    case ColumnType::Quantity:
        return quantityText(Quantity::thousandths(asInteger(value)));
    case ColumnType::Integer:
        return integerText(asInteger(value));
    case ColumnType::Real:
        return realText(asReal(value));
    case ColumnType::Date:
        return dateText(Date(static_cast<std::int32_t>(asInteger(value))));
    case ColumnType::Time:
        return timeText(Timestamp(asInteger(value)));
    case ColumnType::Json: {
        const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(asText(value)));
        return json.isArray() ? jsonText(json.array()) : jsonText(json.object());
    }
    case ColumnType::Boolean:
        return codeTitle(asInteger(value) != 0 ? "yes" : "no");
    case ColumnType::Code:
        return codeTitle(asText(value));
    default:
        return QString::fromStdString(toText(value, type));
    }
}

bool isNumeric(ColumnType type) {
    return type == ColumnType::Integer || type == ColumnType::Real || type == ColumnType::Money ||
           type == ColumnType::Quantity;
}

Qt::Alignment cellAlignment(ColumnType type) {
    const bool right = isNumeric(type) || type == ColumnType::Date || type == ColumnType::Time;
    return Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace opsdesk::ui
