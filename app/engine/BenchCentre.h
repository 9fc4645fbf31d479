#pragma once

#include "app/engine/BenchDatabase.h"
#include "app/engine/Commands.h"

#include "core/store/Connection.h"
#include "core/sync/CentralEngine.h"

#include <memory>
#include <string>
#include <thread>

namespace opsdesk {

/// A centre made for one bench, in a database of its own that is dropped afterwards. The logins that it makes stay with
/// the server, which should be one for trying.
class BenchCentre {
public:
    /// @p superuser is the address of the server. @throws UsageError without one; StoreError
    BenchCentre(Program& program, const std::string& superuser);
    ~BenchCentre();
    BenchCentre(const BenchCentre&) = delete;
    BenchCentre& operator=(const BenchCentre&) = delete;

    /// Adds a person with one role, who works in entity 1. Before an engine runs.
    void addUser(const std::string& user, const std::string& role);
    /// Where @p user logs in.
    std::string url(const std::string& user);
    /// A session of the superuser.
    std::unique_ptr<store::Connection> connect() const { return m_database.connect(); }
    const std::string& url() const { return m_database.url(); }

    /// Runs an engine beside, until stopEngine() or the end. @p folder holds its anchor.
    void startEngine(const std::string& folder);
    void stopEngine();

private:
    Program& m_program;
    BenchDatabase m_database;
    std::unique_ptr<CentralEngine> m_engine;
    std::thread m_thread;
};

} // namespace opsdesk
