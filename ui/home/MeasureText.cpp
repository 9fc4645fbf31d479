#include "ui/home/MeasureText.h"

#include "core/base/Decimal.h"
#include "ui/models/CellText.h"
#include "ui/models/TypedText.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* english) {
    return QCoreApplication::translate("MeasureText", english);
}

constexpr double percent = 100;
constexpr int targetDecimals = 4;

std::string withoutZeros(std::string decimal) {
    while (decimal.ends_with('0'))
        decimal.pop_back();
    if (decimal.ends_with('.'))
        decimal.pop_back();
    return decimal;
}

/// "1.2M": three digits at most.
QString shortNumber(double number) {
    struct Scale {
        double least;
        const char* text;
    };
    //: %1 is a number of thousands; German: "%1 Tsd."
    static constexpr auto scales = std::to_array<Scale>({{1e9, QT_TRANSLATE_NOOP("MeasureText", "%1bn")},
                                                         {1e6, QT_TRANSLATE_NOOP("MeasureText", "%1M")},
                                                         {1e4, QT_TRANSLATE_NOOP("MeasureText", "%1k")}});
    for (const auto& [least, text] : scales)
        if (std::abs(number) >= least) {
            const double unit = least == 1e4 ? 1e3 : least;
            const double scaled = number / unit;
            const int decimals = std::abs(scaled) < 100 && std::abs(scaled - std::round(scaled)) > 0.05 ? 1 : 0;
            return words(text).arg(realText(scaled, decimals));
        }
    const bool whole = std::abs(number - std::round(number)) < 0.005 || std::abs(number) >= 100;
    return realText(number, whole ? 0 : std::abs(number) < 1 ? 2 : 1);
}

} // namespace

std::optional<double> measureNumber(const Record& record, std::string_view value, std::string_view amount) {
    if (const Value& money = record.value(amount); !opsdesk::isNull(money))
        return static_cast<double>(asInteger(money));
    const Value& cell = record.value(value);
    return opsdesk::isNull(cell) ? std::nullopt : std::optional(asReal(cell));
}

QString measureFigure(double number, std::string_view unit, std::string_view currency) {
    if (unit == "money")
        return moneyText(Minor(std::llround(number)), currency);
    if (unit == "share")
        return realText(number * percent, 1) + QChar::Nbsp + u'%';
    if (unit == "days" || unit == "times")
        return realText(number, 1);
    return integerText(std::llround(number));
}

QString measureUnitText(std::string_view unit) {
    return unit == "days"    ? words(QT_TRANSLATE_NOOP("MeasureText", "days"))
           : unit == "times" ? words(QT_TRANSLATE_NOOP("MeasureText", "times a year"))
           : unit == "units" ? words(QT_TRANSLATE_NOOP("MeasureText", "pieces"))
                             : QString();
}

QString measureFull(double number, std::string_view unit, std::string_view currency) {
    return (measureFigure(number, unit, currency) + u' ' + measureUnitText(unit)).trimmed();
}

QString measureBrief(double number, std::string_view unit, std::string_view currency) {
    if (unit == "share") {
        const double shown = number * percent;
        return realText(shown, std::abs(shown - std::round(shown)) < 0.05 ? 0 : 1) + QChar::Nbsp + u'%';
    }
    if (unit != "money")
        return shortNumber(number);
    // The sign of the currency stands where the language has it.
    const QString one = moneyText(Minor(), currency);
    const int decimals = currency.size() == 3 ? Currency(currency).decimals() : 2;
    const QString zero = realText(0, decimals);
    const QString text = shortNumber(std::abs(number) / std::pow(10.0, decimals));
    return (number < 0 ? QString(QChar(0x2212)) : QString()) + QString(one).replace(zero, text);
}

QString typedTarget(double number, std::string_view unit, std::string_view currency) {
    if (unit == "money")
        return typedNumber(formatDecimal(std::llround(number), Currency(currency).decimals()));
    const double shown = unit == "share" ? number * percent : number;
    return typedNumber(
        withoutZeros(formatDecimal(std::llround(shown * std::pow(10.0, targetDecimals)), targetDecimals)));
}

std::optional<std::string> keptTarget(const QString& typed, std::string_view unit, std::string_view currency) {
    if (unit == "money") {
        const auto amount = parseDecimal(pastedNumber(typed, currency), Currency(currency).decimals());
        return amount ? std::optional(std::to_string(*amount)) : std::nullopt;
    }
    const bool share = unit == "share";
    QString number = typed.trimmed();
    if (share && number.endsWith(u'%'))
        number.chop(1);
    const auto value = parseDecimal(pastedNumber(number), targetDecimals);
    if (!value)
        return std::nullopt;
    return withoutZeros(formatDecimal(*value, share ? targetDecimals + 2 : targetDecimals));
}

MeasureChange measureChange(double now, double before, std::string_view unit, std::string_view better,
                            std::string_view currency) {
    const double difference = now - before;
    const double shown = unit == "share"                     ? std::round(difference * percent * 10)
                         : unit == "days" || unit == "times" ? std::round(difference * 10)
                                                             : std::round(difference);
    if (shown == 0)
        return {words(QT_TRANSLATE_NOOP("MeasureText", "= unchanged")), 0};
    const QString size =
        unit == "share"
            ? words(QT_TRANSLATE_NOOP("MeasureText", "%1 points")).arg(realText(std::abs(difference) * percent, 1))
            : measureFigure(std::abs(difference), unit, currency);
    const bool good = better == "up"     ? difference > 0
                      : better == "down" ? difference < 0
                                         : std::abs(now) < std::abs(before);
    const QString judged =
        good ? words(QT_TRANSLATE_NOOP("MeasureText", "better")) : words(QT_TRANSLATE_NOOP("MeasureText", "worse"));
    return {QString(difference > 0 ? u'▲' : u'▼') + u' ' + size + u", "_s + judged, good ? 1 : -1};
}

QString measureWords(const std::string& english) {
    return QCoreApplication::translate("Measure", english.c_str());
}

QString dimensionTitle(std::string_view dimension) {
    return dimension == "supplier"  ? words(QT_TRANSLATE_NOOP("MeasureText", "By supplier"))
           : dimension == "node"    ? words(QT_TRANSLATE_NOOP("MeasureText", "By node"))
           : dimension == "channel" ? words(QT_TRANSLATE_NOOP("MeasureText", "By channel"))
           : dimension == "owner"   ? words(QT_TRANSLATE_NOOP("MeasureText", "By owner"))
           : dimension == "segment" ? words(QT_TRANSLATE_NOOP("MeasureText", "By group")) // or category, disposition…
                                    : words(QT_TRANSLATE_NOOP("MeasureText", "By kind")); // or reason, status, account…
}

} // namespace opsdesk::ui
