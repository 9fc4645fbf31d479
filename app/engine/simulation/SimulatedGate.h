#pragma once

#include "app/engine/simulation/SimulatedCentre.h"
#include "core/sync/CentreGate.h"

#include <memory>
#include <vector>

namespace opsdesk::simulation {

/// How bad the network is: chances out of a thousand, for each message.
struct Weather {
    int lost = 0;    ///< the request does not arrive
    int answer = 0;  ///< it does, but its answer is lost
    int cut = 0;     ///< the connection breaks while rows are being read
    int doubled = 0; ///< commands arrive twice
    int late = 0;    ///< commands arrive once more, much later
};

/// A console's door to the simulated centre, through a network that misbehaves.
class SimulatedGate final : public CentreGate {
public:
    SimulatedGate(SimulatedCentre& centre, std::string user, const SimulatedTime& time, std::uint64_t seed);

    void setWeather(const Weather& weather) { m_weather = weather; }
    /// Nothing gets through, or with @p oneWay requests do and answers do not.
    void setPartition(bool parted, bool oneWay = false);
    /// The centre is of a version that is so much newer than the console's program.
    void setNewer(int newer) { m_newer = newer; }
    /// Commands that were on their way arrive now.
    void deliverLate();

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
    void interrupt() noexcept override {}

private:
    bool happens(int inThousand);
    void request();
    void answer();
    [[noreturn]] void lose(const char* what);
    /// What fails because the centre went down is a lost connection.
    template <class Action>
    auto atCentre(Action action);
    void requireSnapshot() const;
    SnapshotHead readHead(const SnapshotRequest& asked);
    void readScope(SnapshotHead& head);
    void readHeads(SnapshotHead& head);
    void readSteps(const SnapshotRequest& request, SnapshotHead& head);
    void readResults(const SnapshotRequest& request, SnapshotHead& head);
    void readShare(const ShareRead& read, const RowSink& sink);

    SimulatedCentre& m_centre;
    std::string m_user;
    const SimulatedTime& m_time;
    SeededRandom m_random;
    Weather m_weather;
    bool m_parted = false, m_oneWay = false;
    int m_newer = 0;
    CentreScope m_scope;                           ///< as of the snapshot
    std::unique_ptr<store::Connection> m_snapshot; ///< open while one is being read
    bool m_reading = false;
    std::vector<Command> m_late;
    int m_life = 0;     ///< of the centre that this is connected to
    int m_lateLife = 0; ///< of the centre that they are on their way to
};

} // namespace opsdesk::simulation
