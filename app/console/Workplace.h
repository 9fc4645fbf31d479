#pragma once

#include "core/base/Clock.h"
#include "core/governance/User.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Workspace.h"
#include "ui/bridge/Session.h"

#include <map>
#include <memory>
#include <string>

namespace opsdesk {

/// The embedded workspace of the console, and who works in it. @throws StoreError, UsageError as Workspace::open
class Workplace {
public:
    explicit Workplace(const std::string& file);

    Workspace& workspace() { return *m_workspace; }
    /// @throws UsageError naming the views there are.
    void requireView(const std::string& name) { m_reader->view(name); }
    /// The session of @p userId. @throws UsageError naming the users there are.
    ui::Session session(const std::string& userId);

private:
    void readBooks(ui::Session& session);
    void readLimits();
    User user(const std::string& id);

    SystemClock m_clock;
    SystemRandom m_random;
    Catalog m_catalog;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ViewReader> m_reader;  ///< for what is read before there is a window
    std::map<std::string, Minor> m_limits; ///< by policy
    User m_user;
};

} // namespace opsdesk
