#pragma once

#include "core/workflow/Command.h"
#include "ui/bridge/Desk.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::ui {

class QueueView;

/// What people do at a place; the rail groups by it, in this order.
enum class PlaceKind {
    Decide, ///< documents wait; the rail counts them
    Administer,
    LookUp,
};

/// Somewhere to go in the navigation rail.
struct Place {
    std::string_view view;
    const char* title; ///< English source text, context `Queue`
    QLatin1StringView icon;
    std::vector<std::string> roles; ///< whose queue it is, the first being its owner; empty: everybody may look
    QueueView* (*make)(const Desk&, QWidget*) = nullptr; ///< null: a plain list of the view
    PlaceKind kind = PlaceKind::LookUp;
};

/// Queues first, then lists, in the order of the rail.
const std::vector<Place>& places();
/// The row that a command is about.
struct PlaceOfCommand {
    std::string view; ///< where it is decided on; empty when there is no such place
    std::string id;   ///< empty when the command names none
};
PlaceOfCommand placeOf(const Command& command);
/// Null when nothing is declared for the view.
const Place* findPlace(std::string_view view);
/// The window of a place. Views that are not declared open as a plain list, too.
QueueView* makeView(std::string_view view, const Desk& desk, QWidget* parent);

} // namespace opsdesk::ui
