#pragma once

namespace opsdesk::ui {

class Bus;
class Reader;
struct Session;

/// What every window is given: where rows come from, where decisions go, and for whom. Outlives all windows.
struct Desk {
    Reader& reader;
    Bus& bus;
    const Session& session;
};

} // namespace opsdesk::ui
