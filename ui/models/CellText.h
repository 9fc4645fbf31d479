#pragma once

#include "core/base/Money.h"
#include "core/base/Value.h"
#include "core/workflow/View.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <Qt>

#include <string_view>

namespace opsdesk::ui {

/// "£1,234.50", "US$12.00", "CHF 3.00"; "1.234,50 £" in German: digits by the default locale, the rest by the language;
/// a real minus sign.
QString moneyText(Minor amount, std::string_view currency);
/// The sum of @p column in its currency, or in @p own where the view names none; empty where there is no one sum, as of
/// several currencies.
QString sumText(const ViewSummary& summary, std::string_view column, std::string_view own);
/// "1,200", "0.5": thousandths with trailing zeros cut.
QString quantityText(Quantity quantity);
/// The day of an editor and the day of a value.
QDate editedDay(Date date);
Date dayOf(const QDate& edited);
/// Of dateText(), for editors.
QString dateFormat();
/// "30 Nov 2011".
QString dateText(Date date);
/// "30 Nov 2011, 08:26" in local time.
QString timeText(Timestamp time);
/// "08:26" in local time, or "8:26 AM" where people write it so.
QString clockText(Timestamp time);
/// "96.0 %" of "96.0".
QString percentText(const QString& number);
/// A number of statistics, always with @p decimals, so that a column's points stand below one another.
QString realText(double value, int decimals = 2);
/// A whole number with thousands.
QString integerText(std::int64_t value);

/// "f284a7b9…c3339d10": enough of a digest to know it again; anything shorter stays as it is.
QString digestText(const QString& digest);

/// A decimal as people write it in their locale, from the plain form that the core reads: without thousands, as it is
/// to be edited.
QString typedNumber(const std::string& plain);
/// The way back, from what somebody typed, thousands and all. What is no number comes back as it is.
std::string plainNumber(const QString& typed);

/// A JSON object as "name: value, …", lists of objects by how many there are, fields of @p without left out.
QString objectText(const std::string& json, const QStringList& without);

/// A cell for people; empty for null. Codes are put into words, percents get their sign, digests are shortened.
QString cellText(const Value& value, const ViewColumn& column, std::string_view currency);
/// The same in the width of a list: ids are shortened, too.
QString briefText(const Value& value, const ViewColumn& column, std::string_view currency);
/// Numbers to the right, words to the left.
Qt::Alignment cellAlignment(ColumnType type);
bool isNumeric(ColumnType type);

} // namespace opsdesk::ui
