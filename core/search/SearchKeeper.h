#pragma once

#include "core/store/Connection.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

namespace opsdesk {

/// Keeps the index of a workspace or a cache in step, behind the scenes: a thread that looks for commits a few times a
/// second, and takes a tenth of one processor at most once all is there. Several of them, in as many programs, do no
/// harm.
class SearchKeeper {
public:
    using Connect = std::function<std::unique_ptr<store::Connection>()>;

    /// @p connect opens the rows, on the keeper's thread; it may fail while there are none. @p file is the index.
    SearchKeeper(Connect connect, std::string file);

private:
    void work(const std::stop_token& stop);
    void keep(const std::stop_token& stop);

    Connect m_connect;
    std::string m_file;
    std::jthread m_thread; ///< last: starts when all else is there
};

/// Brings the index @p file up to what @p rows holds now, on the calling thread.
void fillSearchIndex(store::Connection& rows, const std::string& file);

} // namespace opsdesk
