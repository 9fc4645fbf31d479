#pragma once

#include "ui/models/Record.h"

#include <QString>

#include <optional>

namespace opsdesk::ui {

/// Numbers of a measure in the words of people. A number is what the views say: minor units as they are for money.

/// The number in @p value, or in @p amount for money; nothing where neither is known.
std::optional<double> measureNumber(const Record& record, std::string_view value, std::string_view amount);
/// "£1,234.50", "83.5 %", "5.7", "1,240": large, without what it counts.
QString measureFigure(double number, std::string_view unit, std::string_view currency);
/// "days", "times a year"; empty where the figure says it.
QString measureUnitText(std::string_view unit);
/// Both: "5.7 days".
QString measureFull(double number, std::string_view unit, std::string_view currency);
/// Short, for axes: "£1.2M", "84 %", "12k".
QString measureBrief(double number, std::string_view unit, std::string_view currency);
/// "▲ 2.9 points · better": how @p now differs from @p before.
struct MeasureChange {
    QString text;
    int tone = 0; ///< 1 better, -1 worse, 0 the same or neither
};
MeasureChange measureChange(double now, double before, std::string_view unit, std::string_view better,
                            std::string_view currency);
/// The title, definition or formula in the reader's language.
QString measureWords(const std::string& english);
/// "supplier" as a heading.
QString dimensionTitle(std::string_view dimension);

/// A target in the unit of its measure, as people write it: percent of a share, money with its decimals.
QString typedTarget(double number, std::string_view unit, std::string_view currency);
/// The way back, as measure.set_target takes it; nothing when it is no number.
std::optional<std::string> keptTarget(const QString& typed, std::string_view unit, std::string_view currency);

} // namespace opsdesk::ui
