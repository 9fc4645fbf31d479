#pragma once

#include "core/store/PostgresConnection.h"
#include "core/sync/CentreGate.h"
#include "core/sync/Connecting.h"

#include <memory>
#include <string>

struct pg_result;

namespace opsdesk {

/// The door to a central PostgreSQL, as the person who logs in.
class PostgresGate final : public CentreGate {
public:
    /// Does not connect yet. @throws UsageError when @p url is none
    explicit PostgresGate(std::string url);
    ~PostgresGate() override;
    PostgresGate(const PostgresGate&) = delete;
    PostgresGate& operator=(const PostgresGate&) = delete;

    std::string user() const override { return m_user; }
    CentreHello hello() override;
    void leave() noexcept override;
    SnapshotHead begin(const SnapshotRequest& request) override;
    std::map<Share, std::int64_t> expectedRows(std::span<const Share> shares) override;
    void read(std::span<const ShareRead> reads, const RowSink& sink) override;
    void end() override;
    void queue(std::span<const Command> commands) override;
    std::set<Uuid> stillQueued(std::span<const Uuid> ids) override;
    bool wait(std::chrono::microseconds upTo) override;
    void interrupt() noexcept override;
    void giveUp() noexcept override;

private:
    store::PostgresConnection& connection();
    void finishEnding();
    void connect();
    void readWhole(const ShareRead& read, const RowSink& sink);
    void readNewer(std::span<const ShareRead> reads, const RowSink& sink);
    std::int64_t estimate(const std::string& table);
    bool takeNotifications();
    bool waitForInput(std::chrono::microseconds upTo);

    std::string m_url;
    std::string m_user;
    Connecting m_connecting;
    std::unique_ptr<store::PostgresConnection> m_connection;
    std::set<std::int64_t> m_entities; ///< in scope, as of the last snapshot
    bool m_inSnapshot = false;
    bool m_ending = false;   ///< the end of the snapshot was sent, its answer not taken
    int m_interruption = -1; ///< an event that interrupt() sets
};

} // namespace opsdesk
