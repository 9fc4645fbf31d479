#pragma once

#include "core/workflow/Command.h"
#include "ui/bridge/Desk.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opsdesk::ui {

struct QueueSpec;
class Page;

/// What people do at a place; the rail groups by it, in this order.
enum class PlaceKind {
    Start,  ///< where one begins: at the top of the rail, with no heading
    Decide, ///< documents wait; the rail counts them
    Administer,
    LookUp, ///< in sections by area
};

/// What a place is about; the sections in which things are looked up, in this order.
enum class Area { Planning, Purchasing, Sales, Returns, Stock, Finance, MasterData, Records };
/// Every one of them with its English title, context `Area`.
std::span<const std::pair<Area, const char*>> areas();

/// Somewhere to go in the navigation rail.
struct Place {
    std::string_view view; ///< or the name of a page that shows no view of the core, such as `home`
    const char* title;     ///< English source text, context `Queue`
    QLatin1StringView icon;
    Area area;
    std::vector<std::string> roles; ///< whose queue it is, the first being its owner; empty: everybody may look
    Page* (*make)(const Desk&, QWidget*) = nullptr; ///< null: a plain list of the view
    PlaceKind kind = PlaceKind::LookUp;
    std::string_view help = {}; ///< the page of docs/ that tells of it; empty: that of its area
    /// Of a queue that the rail counts: what it opens with is what waits.
    QueueSpec (*declare)(const Session& session) = nullptr;
};

/// In the order of the rail.
const std::vector<Place>& places();
/// Null when nothing is declared for the view.
const Place* findPlace(std::string_view view);

/// A page that is no place of the rail: of a document, or of the window itself.
struct OtherPage {
    std::string_view name; ///< as QueueSpec::page says it, such as `order`
    Page* (*make)(const Desk&, QWidget*);
    std::string_view help;
};
const std::vector<OtherPage>& otherPages();
/// Whether a place or other page is declared by that name.
bool isPage(std::string_view name);

/// The page of docs/ that tells of the page @p name.
std::string_view helpOf(std::string_view name);
/// The page of that name. Views that are not declared open as a plain list, too.
Page* makePage(std::string_view name, const Desk& desk, QWidget* parent);

/// The row that a command is about.
struct PlaceOfCommand {
    std::string view; ///< where it is decided on; empty when there is no such place
    std::string id;   ///< empty when the command names none
};
PlaceOfCommand placeOf(const Command& command);

} // namespace opsdesk::ui
