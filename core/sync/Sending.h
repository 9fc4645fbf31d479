#pragma once

#include "core/sync/CentreGate.h"
#include "core/sync/Outbox.h"
#include "core/sync/SteadyClock.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace opsdesk {

/// What is known of the outbox's decisions at the centre: which were sent, which are waited for. The centre may lose what
/// it queued when its server crashes, and a connection may break before it has answered; so after each coming in, and
/// whenever an answer takes long, the centre is asked what waits there. What neither waits nor is recorded is sent again,
/// in order; the centre knows each by its id and does none twice.
class Sending {
public:
    using Finished = std::function<void(const Command&, const CommandResult&)>;

    Sending(Outbox& outbox, SteadyClock& clock) : m_outbox(outbox), m_clock(clock) {}

    /// The connection is gone: nothing is known any more.
    void forget();
    /// Asks about those that nothing is known of, if there are any. True when there are: then their results must be looked
    /// for in a snapshot that begins after this, and settle() be called, before anything is sent.
    bool ask(CentreGate& gate);
    /// The decisions whose results are to be looked for.
    std::vector<Uuid> awaited() const;
    /// What the snapshot held of the awaited. To be called when the outbox has noted the results.
    void settle();
    /// Sends the next ones, in order. True when there may be more to send at once. A decision that the centre does not
    /// take is parked; the rest goes on. @p finished gets its result. @throws StoreError Lost, AccessDenied
    bool send(CentreGate& gate, const Finished& finished);

    bool waits() const { return !m_sent.empty(); }
    /// What to tell when the centre takes decisions and does not answer; empty when all is well.
    std::string stuck() const;

private:
    struct Sent {
        std::int64_t at = 0;     ///< by the steady clock
        std::int64_t asked = 0;  ///< when it was last looked for
        bool known = false;      ///< that it reached the queue
    };

    void park(const Command& command, const std::string& why, const Finished& finished);

    Outbox& m_outbox;
    SteadyClock& m_clock;
    std::map<Uuid, Sent> m_sent;    ///< at the centre, as far as is known
    std::map<Uuid, int> m_times;    ///< how often each was sent
    std::set<Uuid> m_queued;        ///< those that waited when last asked
    bool m_asked = false;           ///< whether everything that waits was asked about since coming in
    std::size_t m_atOnce = mostAtOnce;

    static constexpr std::size_t mostAtOnce = 500;
};

} // namespace opsdesk
