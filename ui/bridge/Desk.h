#pragma once

namespace opsdesk::ui {

class Bus;
class LinkWatch;
class Notices;
class Reader;
struct Session;

/// What every window is given: where rows come from, where decisions go, and for whom. Outlives all windows.
struct Desk {
    Reader& reader;
    Bus& bus;
    const Session& session;
    LinkWatch* link = nullptr;  ///< to the centre; null on an embedded workspace, which needs none
    Notices* notices = nullptr; ///< that wait for the person; set by the window for what stands in it
};

} // namespace opsdesk::ui
