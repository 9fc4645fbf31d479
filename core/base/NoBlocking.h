#pragma once

namespace opsdesk {

/// While one lives, what would wait for a database on its thread ends the program instead, and says what it was. Held
/// around the events of a window's thread, in tests and in builds with assertions: there nobody may wait. Nests.
class NoBlocking {
public:
    NoBlocking();
    ~NoBlocking();
    NoBlocking(const NoBlocking&) = delete;
    NoBlocking& operator=(const NoBlocking&) = delete;

    /// To be called by what waits, with its name.
    static void check(const char* what);
};

} // namespace opsdesk
