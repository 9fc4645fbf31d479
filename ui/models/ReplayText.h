#pragma once

#include <QString>

#include <string>

namespace opsdesk::ui {

/// How a back-test was played, in the language of the console: "review 14 days, lost sales, seed 42" as the engine
/// keeps it in English. A part that is not known stays as it is.
QString replayText(const std::string& english);

} // namespace opsdesk::ui
