#pragma once

#include <map>
#include <string>

namespace opsdesk::ui {

/// How a column is drawn, beyond what its type says.
enum class CellStyle {
    Plain,
    Strong, ///< what people look for first
    Muted,
    Pill,  ///< a code in its tone
    Spark, ///< a JSON list of numbers as a line
};

using CellStyles = std::map<std::string, CellStyle>;

} // namespace opsdesk::ui
