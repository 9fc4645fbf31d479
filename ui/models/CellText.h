#pragma once

#include "core/base/Money.h"
#include "core/base/Value.h"

#include <QString>
#include <Qt>

#include <string_view>

namespace opsdesk::ui {

/// "£1,234.50", "US$12.00", "CHF 3.00": thousands and decimal point by the default locale, minus as a real minus sign.
QString moneyText(Minor amount, std::string_view currency);
/// "1,200", "0.5": thousandths with trailing zeros cut.
QString quantityText(Quantity quantity);
/// "30 Nov 2011".
QString dateText(Date date);
/// "30 Nov 2011, 08:26" in local time.
QString timeText(Timestamp time);
/// A number of statistics with at most @p decimals, trailing zeros cut.
QString realText(double value, int decimals = 2);
/// A whole number with thousands.
QString integerText(std::int64_t value);

/// A cell for people; empty for null. Codes are put into words.
QString cellText(const Value& value, ColumnType type, std::string_view currency);
/// Numbers to the right, words to the left.
Qt::Alignment cellAlignment(ColumnType type);
bool isNumeric(ColumnType type);

} // namespace opsdesk::ui
