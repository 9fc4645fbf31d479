#include "ui/models/CellText.h"

#include "ui/models/ChangeText.h"
#include "ui/models/Codes.h"
#include "ui/models/ReplayText.h"
#include "ui/models/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar minusSign(0x2212);

/// Columns of what the core says, or of names that every workspace begins with.
constexpr std::string_view saidByCore[] = {"reason",  "topic",   "account_name", "text",         "rule",
                                           "finding", "purpose", "reason_name",  "reason_words", "defect"};

/// Reasons are called as their codes are, unless somebody renamed them.
QString reasonText(const std::string& text) {
    const QString said = sentence(text);
    return said.toStdString() == text ? QCoreApplication::translate("Code", text.c_str()) : said;
}

struct Symbol {
    std::string_view currency;
    const char16_t* prefix;
};
constexpr Symbol symbols[] = {{"GBP", u"£"},   {"EUR", u"€"},  {"USD", u"US$"}, {"JPY", u"¥"},
                              {"CNY", u"CN¥"}, {"AUD", u"A$"}, {"CAD", u"C$"}};

QString prefixOf(std::string_view currency) {
    const QLocale locale;
    const QString own = locale.currencySymbol(QLocale::CurrencyIsoCode);
    if (!currency.empty() && own == QLatin1StringView(currency.data(), static_cast<qsizetype>(currency.size())))
        return locale.currencySymbol(); // at home, it needs no country: "¥" in China, "$" in the United States
    if (currency == "JPY" && own == u"CNY"_s)
        return u"JP¥"_s;
    for (const Symbol& symbol : symbols)
        if (symbol.currency == currency)
            return QString::fromUtf16(symbol.prefix);
    return currency.empty() ? QString()
                            : QString::fromUtf8(currency.data(), static_cast<qsizetype>(currency.size())) + QChar::Nbsp;
}

/// Whole part with thousands, then exactly @p decimals digits; @p value in units of the last digit.
QString fixedText(std::int64_t value, int decimals, const QString& currency, bool cutZeros) {
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::uint64_t magnitude =
        value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    const QLocale locale;
    QString digits = locale.toString(static_cast<qulonglong>(magnitude / scale));
    QString rest = QString::number(magnitude % scale).rightJustified(decimals, u'0');
    while (cutZeros && rest.endsWith(u'0'))
        rest.chop(1);
    if (decimals > 0 && !rest.isEmpty())
        digits += locale.decimalPoint() + rest;
    //: Money: %1 is the sign of the currency, %2 the amount; German: "%2 %1".
    const QString text =
        currency.isEmpty() ? digits : QCoreApplication::translate("CellText", "%1%2").arg(currency, digits).trimmed();
    return value < 0 ? minusSign + text : text;
}

QDateTime momentOf(Timestamp time) {
    return QDateTime::fromMSecsSinceEpoch(time.micros() / 1000);
}

QString wordOf(const QString& key) {
    return QString(key).replace(u'_', u' ');
}

/// A number of a JSON text, as exact as it stands there.
QString numberText(const QVariant& number) {
    return number.toString().replace(u'.', QLocale().decimalPoint()).replace(u'-', minusSign);
}

QString jsonText(const QJsonValue& value) {
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            if (const QString text = jsonText(field.value()); !text.isEmpty())
                parts << wordOf(field.key()) + u": "_s + text;
        return parts.join(u", "_s);
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.first().toObject().contains("table"_L1)) { // of the audit trail: rows changed, by table
            for (const QJsonValue& change : array)
                parts << wordOf(change["table"_L1].toString()) + u' ' +
                             QLocale().toString(change["written"_L1].toInteger());
            return parts.join(u", "_s);
        }
        if (array.size() > 1 && array.first().isObject())
            return QLocale().toString(array.size()); // a list of lines says less than how many there are
        for (const QJsonValue& element : array)
            parts << jsonText(element);
        return parts.join(u", "_s);
    }
    if (value.isDouble())
        return numberText(value.toVariant());
    return value.isString() ? digestText(wordOf(value.toString())) : value.toVariant().toString();
}

QString rolesText(const QJsonArray& roles) {
    QStringList words;
    for (const QJsonValue& role : roles)
        words << codeTitle(role.toString().toStdString());
    return words.join(u", "_s);
}

/// "Outlier, short history" for `outlier,short_history`.
QString flagsText(const std::string& flags) {
    QStringList words;
    for (const QString& flag : QString::fromStdString(flags).split(u',', Qt::SkipEmptyParts))
        words << codeTitle(flag.trimmed().toStdString());
    return words.join(u", "_s);
}

/// "63 → 72, minimum, multiple" with the supplier's rules in words.
QString roundingText(const std::string& rounding) {
    QStringList parts = QString::fromStdString(rounding).split(u", "_s, Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i] = codeTitle(parts[i].toStdString());
    return parts.join(u", "_s);
}

bool endsWith(std::string_view key, std::string_view unit) {
    return key.size() > unit.size() && key.substr(key.size() - unit.size()) == unit;
}

/// The unit that a column's name ends with says how exact it is.
int decimalsOf(std::string_view key) {
    return endsWith(key, "_days") || endsWith(key, "_percent") ? 1 : 2;
}

QString withUnit(const QString& number, std::string_view key) {
    return endsWith(key, "_percent") ? percentText(number) : number;
}

/// What is little is not nothing: a chance of one in ten thousand is "< 0.1 %", not "0.0 %".
QString shareOrNumber(double value, std::string_view key) {
    constexpr double least = 0.1;
    if (endsWith(key, "_percent") && value > 0 && value < least / 2)
        return u"< "_s + withUnit(realText(least, 1), key);
    return withUnit(realText(value, decimalsOf(key)), key);
}

} // namespace

QDate editedDay(Date date) {
    return QDate(1970, 1, 1).addDays(date.days());
}

Date dayOf(const QDate& edited) {
    return Date(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(edited)));
}

QString moneyText(Minor amount, std::string_view currency) {
    const int decimals = currency.size() == 3 ? Currency(currency).decimals() : 2;
    return fixedText(amount.units(), decimals, prefixOf(currency), false);
}

QString sumText(const ViewSummary& summary, std::string_view column, std::string_view own) {
    const auto sum = std::ranges::find(summary.sums, column, [](const auto& one) { return one.first; });
    if (sum == summary.sums.end())
        return {};
    return moneyText(Minor(sum->second), summary.currency.empty() ? own : summary.currency);
}

QString quantityText(Quantity quantity) {
    return fixedText(quantity.count(), 3, {}, true);
}

QString dateFormat() {
    //: How a day is written; German: "d. MMM yyyy".
    return QCoreApplication::translate("CellText", "d MMM yyyy");
}

QString dateText(Date date) {
    return QLocale().toString(editedDay(date), dateFormat());
}

QString timeText(Timestamp time) {
    //: A day and the time of it.
    return QCoreApplication::translate("CellText", "%1, %2")
        .arg(QLocale().toString(momentOf(time).date(), dateFormat()), clockText(time));
}

QString clockText(Timestamp time) {
    return QLocale().toString(momentOf(time).time(), QLocale::ShortFormat);
}

QString percentText(const QString& number) {
    //: A share; German and French with a space between, Chinese without.
    return QCoreApplication::translate("CellText", "%1 %").arg(number).replace(u' ', QChar::Nbsp);
}

QString realText(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals).replace(u'-', minusSign);
}

QString integerText(std::int64_t value) {
    return fixedText(value, 0, {}, false);
}

QString digestText(const QString& digest) {
    const bool digits = digest.size() >= 32 && std::all_of(digest.begin(), digest.end(), [](QChar c) {
                            return c.isDigit() || (c >= u'a' && c <= u'f');
                        });
    return digits ? digest.left(8) + u'…' + digest.right(8) : digest;
}

QString typedNumber(const std::string& plain) {
    return QString::fromStdString(plain).replace(u'.', QLocale().decimalPoint());
}

std::string plainNumber(const QString& typed) {
    const QLocale locale;
    QStringList groups = typed.trimmed().split(locale.groupSeparator());
    const qsizetype whole = groups.size() - 1;
    const bool grouped = whole == 0 || QString(groups.front()).remove(u'-').size() <= 3;
    for (qsizetype i = 1; i <= whole; ++i)
        if (!grouped || groups[i].section(locale.decimalPoint(), 0, 0).size() != 3)
            return typed.trimmed().toStdString(); // not a thousand: "12.5" is meant as it stands, everywhere
    return groups.join(QString()).replace(locale.decimalPoint(), u"."_s).toStdString();
}

QString objectText(const std::string& json, const QStringList& without) {
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const QString& field : without)
        object.remove(field);
    return jsonText(object);
}

QString cellText(const Value& value, const ViewColumn& column, std::string_view currency) {
    if (isNull(value))
        return {};
    switch (column.type) {
    case ColumnType::Money:
        return moneyText(Minor(asInteger(value)), currency);
    case ColumnType::Quantity:
        return quantityText(Quantity::thousandths(asInteger(value)));
    case ColumnType::Integer:
        return withUnit(integerText(asInteger(value)), column.key);
    case ColumnType::Real:
        return shareOrNumber(asReal(value), column.key);
    case ColumnType::Date:
        return dateText(Date(static_cast<std::int32_t>(asInteger(value))));
    case ColumnType::Time:
        return timeText(Timestamp(asInteger(value)));
    case ColumnType::Json: {
        const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(asText(value)));
        if (column.key == "roles")
            return rolesText(json.array());
        return json.isArray() ? jsonText(json.array()) : jsonText(json.object());
    }
    case ColumnType::Boolean:
        return codeTitle(asInteger(value) != 0 ? "yes" : "no");
    case ColumnType::Code:
        return codeTitle(asText(value));
    case ColumnType::Text:
        if (column.key == "flags" || column.key == "policies")
            return flagsText(asText(value));
        if (column.key == "rounding")
            return roundingText(asText(value));
        if (column.key == "parameters")
            return replayText(asText(value));
        if (column.key == "change")
            return changeText(asText(value), currency);
        if (std::ranges::find(saidByCore, column.key) != std::end(saidByCore))
            return reasonText(asText(value));
        [[fallthrough]];
    default:
        return digestText(QString::fromStdString(toText(value, column.type)));
    }
}

QString briefText(const Value& value, const ViewColumn& column, std::string_view currency) {
    const QString text = cellText(value, column, currency);
    return column.type == ColumnType::Uuid && !text.isEmpty() ? text.left(8) + u'…' : text;
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
