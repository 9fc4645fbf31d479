#pragma once

#include <map>
#include <string>

namespace opsdesk::ui {

/// How a column is drawn, beyond what its type says.
enum class CellStyle {
    Plain,
    Strong, ///< what people look for first
    Muted,
    Name,      ///< as its source wrote it; smaller where that was all in capitals, so that it does not shout
    MutedName, ///< the same beside what matters more
    Pill,      ///< a code in its tone
    Alarm,     ///< a pill only where its tone calls for a look, else quiet words
    Spark,     ///< a JSON list of numbers as a line
    NoZero,    ///< nothing is clearer than 0.00
    Gain,      ///< a difference, of which more is better: coloured beside its sign
    Burden,    ///< a difference, of which less is better
};

using CellStyles = std::map<std::string, CellStyle>;

} // namespace opsdesk::ui
