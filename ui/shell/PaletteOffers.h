#pragma once

#include "ui/bridge/Desk.h"
#include "ui/shell/PaletteItem.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

class QWidget;

namespace opsdesk::ui {

// What the palette offers, taken from where it is declared already: the rail's places, the actions that the page in
// front has with their keys, and the keys that work everywhere.

/// @p views of the rail in its order; the first nine have keys.
std::vector<PaletteItem> placeOffers(const std::vector<std::string>& views,
                                     const std::function<void(const std::string& view)>& goTo);
/// All actions of @p page under @p heading. One whose property `fits` is false is left out; its property `reason` says
/// why it cannot be done now.
std::vector<PaletteItem> actionOffers(const QWidget& page, const QString& heading);
/// Of @p keys, each with what it does, those that are shortcuts of @p window.
std::vector<PaletteItem> keyOffers(const QWidget& window, const std::vector<std::pair<QString, QString>>& keys);

} // namespace opsdesk::ui
