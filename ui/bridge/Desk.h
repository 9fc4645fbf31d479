#pragma once

namespace opsdesk::ui {

class Bus;
class LinkWatch;
class Reader;
struct Session;

/// What every window is given: where rows come from, where decisions go, and for whom. Outlives all windows.
struct Desk {
    Reader& reader;
    Bus& bus;
    const Session& session;
    LinkWatch* link = nullptr; ///< to the centre; null on an embedded workspace, which needs none
};

} // namespace opsdesk::ui
