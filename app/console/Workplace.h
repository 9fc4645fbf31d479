#pragma once

#include "core/base/Clock.h"
#include "core/governance/User.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Link.h"
#include "core/workflow/Workspace.h"
#include "ui/bridge/Session.h"
#include "ui/bridge/SessionWish.h"

#include <map>
#include <memory>
#include <string>
#include <thread>

namespace opsdesk {

class LivePlanner;
class SearchKeeper;
class SyncSession;
struct PlanOptions;

/// Where the console works, and who works there: an embedded workspace, or a centre by way of its local copy.
class Workplace {
public:
    /// An embedded workspace. @throws StoreError, UsageError as Workspace::open
    explicit Workplace(const std::string& file);
    /// The centre at @p url as whoever it logs in, with the copy in @p folder; empty: that of address and person in the
    /// user's data folder. Does not connect yet. @throws UsageError when the address is none
    Workplace(std::string url, std::string folder);
    ~Workplace();

    bool isCentral() const { return !m_url.empty(); }
    /// What people call it.
    std::string name() const;
    CommandBus& bus();
    /// To the centre; null on an embedded workspace.
    Link* link();
    /// Who is logged in at the centre; empty on an embedded workspace.
    std::string login() const;
    /// Logs in at the centre, or anew, such as with another password. @throws StoreError Locked when another window has
    /// the copy
    void connect();
    /// A reader with a connection of its own, for one thread. @throws StoreError while nothing was loaded
    std::unique_ptr<ViewReader> reader() const;

    /// What can be found here by the person of the session, for one thread.
    std::unique_ptr<ViewReader> searchReader() const;

    /// @throws UsageError naming the views there are.
    void requireView(const std::string& name) const;
    /// Somebody who may work here at present: @p wanted if they may, else who has the role of that name, else anybody
    /// with a role; @p wanted when there is none.
    std::string someone(const std::string& wanted) const;
    /// The session of @p userId. @throws UsageError naming the users there are.
    ui::Session session(const std::string& userId) { return session(ui::SessionWish{userId}); }
    /// As somebody, for one of their roles or entities where they named one.
    ui::Session session(const ui::SessionWish& wish);
    /// The file, or the address without a password.
    std::string place() const;

private:
    void readBooks(ViewReader& reader, ui::Session& session);
    void readLimits(ViewReader& reader);
    /// On the calling thread, where this is an embedded workspace.
    ui::PlanEnd plan(const PlanOptions& options);
    void measure(PlanOptions options);
    User user(ViewReader& reader, const std::string& id, ui::Session& session);
    void keepSearch();

    SystemClock m_clock;
    SystemRandom m_random;
    Catalog m_catalog;
    std::string m_url, m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LivePlanner> m_livePlanner; ///< of a workspace alone
    std::unique_ptr<SyncSession> m_centre;
    std::unique_ptr<SearchKeeper> m_searchKeeper; ///< of the workspace's or the cache's file
    std::map<std::string, Minor> m_limits;        ///< by policy
    User m_user;
    std::jthread m_measuring; ///< reads and writes the workspace, and so ends before it
};

} // namespace opsdesk
