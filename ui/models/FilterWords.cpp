#include "ui/models/FilterWords.h"

#include "core/base/Error.h"
#include "core/workflow/FilterText.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("FilterWords", text);
}

struct Span {
    const char* text;  ///< of the language
    const char* title; ///< English source text, context `FilterWords`
};
constexpr Span spans[] = {{"today", QT_TRANSLATE_NOOP("FilterWords", "today")},
                          {"tomorrow", QT_TRANSLATE_NOOP("FilterWords", "tomorrow")},
                          {"yesterday", QT_TRANSLATE_NOOP("FilterWords", "yesterday")},
                          {"this week", QT_TRANSLATE_NOOP("FilterWords", "this week")},
                          {"next week", QT_TRANSLATE_NOOP("FilterWords", "next week")},
                          {"last week", QT_TRANSLATE_NOOP("FilterWords", "last week")},
                          {"this month", QT_TRANSLATE_NOOP("FilterWords", "this month")},
                          {"next month", QT_TRANSLATE_NOOP("FilterWords", "next month")},
                          {"last month", QT_TRANSLATE_NOOP("FilterWords", "last month")},
                          {"this year", QT_TRANSLATE_NOOP("FilterWords", "this year")},
                          {"next year", QT_TRANSLATE_NOOP("FilterWords", "next year")},
                          {"last year", QT_TRANSLATE_NOOP("FilterWords", "last year")}};

struct Title {
    FilterOperator op;
    const char* ofNumbers; ///< English source text, context `FilterWords`
    const char* ofDays;
};
constexpr Title titles[] = {
    {FilterOperator::Equal, QT_TRANSLATE_NOOP("FilterWords", "is"), QT_TRANSLATE_NOOP("FilterWords", "is")},
    {FilterOperator::NotEqual, QT_TRANSLATE_NOOP("FilterWords", "is not"), QT_TRANSLATE_NOOP("FilterWords", "is not")},
    {FilterOperator::Less, "<", QT_TRANSLATE_NOOP("FilterWords", "before")},
    {FilterOperator::LessOrEqual, "\u2264", QT_TRANSLATE_NOOP("FilterWords", "until")},
    {FilterOperator::Greater, ">", QT_TRANSLATE_NOOP("FilterWords", "after")},
    {FilterOperator::GreaterOrEqual, "\u2265", QT_TRANSLATE_NOOP("FilterWords", "from")},
    {FilterOperator::Contains, QT_TRANSLATE_NOOP("FilterWords", "contains"), ""},
    {FilterOperator::NotContains, QT_TRANSLATE_NOOP("FilterWords", "does not contain"), ""},
    {FilterOperator::StartsWith, QT_TRANSLATE_NOOP("FilterWords", "begins with"), ""},
    {FilterOperator::In, QT_TRANSLATE_NOOP("FilterWords", "is one of"), ""},
    {FilterOperator::Within, "", QT_TRANSLATE_NOOP("FilterWords", "within")},
    {FilterOperator::IsNull, QT_TRANSLATE_NOOP("FilterWords", "is empty"),
     QT_TRANSLATE_NOOP("FilterWords", "is empty")},
    {FilterOperator::IsNotNull, QT_TRANSLATE_NOOP("FilterWords", "is not empty"),
     QT_TRANSLATE_NOOP("FilterWords", "is not empty")},
};

bool isOfDays(ColumnType type) {
    return type == ColumnType::Date || type == ColumnType::Time;
}

QString joined(const Filter& filter, const View& view) {
    const QString glue = filter.op == FilterOperator::All ? words(QT_TRANSLATE_NOOP("FilterWords", "%1 and %2"))
                                                          : words(QT_TRANSLATE_NOOP("FilterWords", "%1 or %2"));
    QString text;
    for (const Filter& part : filter.parts) {
        const QString one = part.parts.empty() ? filterWords(part, view) : u"("_s + filterWords(part, view) + u")"_s;
        text = text.isEmpty() ? one : glue.arg(text, one);
    }
    return text;
}

} // namespace

QString columnTitle(const View& view, const std::string& column) {
    const ViewColumn* found = view.find(column);
    return found ? QCoreApplication::translate("ViewColumn", found->title.c_str()) : QString::fromStdString(column);
}

QString operatorTitle(FilterOperator op, ColumnType type) {
    for (const Title& title : titles)
        if (title.op == op)
            return words(isOfDays(type) ? title.ofDays : title.ofNumbers);
    return {};
}

QString spanWords(const std::string& span) {
    for (const Span& known : spans)
        if (span == known.text)
            return words(known.title);
    static const QRegularExpression counted(u"^(next|last) (\\d+) (day|week)s?$"_s);
    const auto match = counted.match(QString::fromStdString(span));
    if (!match.hasMatch())
        return QString::fromStdString(span);
    const int number = match.captured(2).toInt();
    const bool next = match.captured(1) == "next"_L1;
    if (match.captured(3) == "week"_L1)
        return next ? QCoreApplication::translate("FilterWords", "the next %n weeks", nullptr, number)
                    : QCoreApplication::translate("FilterWords", "the last %n weeks", nullptr, number);
    return next ? QCoreApplication::translate("FilterWords", "the next %n days", nullptr, number)
                : QCoreApplication::translate("FilterWords", "the last %n days", nullptr, number);
}

QString valueWords(const std::string& value, const ViewColumn& column) {
    if (column.type == ColumnType::Boolean)
        return value == "true" || value == "1" ? words(QT_TRANSLATE_NOOP("FilterWords", "yes"))
                                               : words(QT_TRANSLATE_NOOP("FilterWords", "no"));
    if (isOfDays(column.type)) {
        const auto day = Date::parse(value);
        return day ? dateText(*day) : spanWords(value);
    }
    try {
        return cellText(parseValue(value, column.type), column, {});
    } catch (const UsageError&) {
        return QString::fromStdString(value);
    }
}

QString filterWords(const Filter& filter, const View& view) {
    if (filter.op == FilterOperator::All || filter.op == FilterOperator::Any)
        return joined(filter, view);
    const ViewColumn* column = view.find(filter.column);
    if (!column)
        return QString::fromStdString(filterText(filter));
    const QString start = columnTitle(view, filter.column) + u' ' + operatorTitle(filter.op, column->type);
    if (filter.op == FilterOperator::IsNull || filter.op == FilterOperator::IsNotNull)
        return start;
    if (filter.op != FilterOperator::In)
        return start + u' ' + valueWords(filter.value, *column);
    QStringList values;
    for (const QString& part : QString::fromStdString(filter.value).split(u',', Qt::SkipEmptyParts))
        values << valueWords(part.trimmed().toStdString(), *column);
    return start + u' ' + values.join(u", "_s);
}

} // namespace opsdesk::ui
