#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace opsdesk::ui {

/// What a run made different in the words of people: "Quantity up: 60 → 72 · Stock: 20 → 8". @see toldChanges
QString changeText(const std::string& change, std::string_view currency);

} // namespace opsdesk::ui
