#pragma once

#include "core/base/Clock.h"
#include "core/store/Connection.h"
#include "core/workflow/Link.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// The decisions of one person that the centre has not confirmed, in their order, and those that it refused until the
/// person has dealt with them. A file of its own, durable before append() returns; each record bears a checksum. What
/// was applied is remembered for a while, so that a centre restored from a backup can be asked about it.
///
/// A record that is damaged is set aside (table `damaged`) and the rest goes on; a damaged file is kept under another
/// name, and what can be read of it is taken over. Several processes may put things in; one at a time works it off.
/// Thread-safe.
class Outbox {
public:
    /// @throws StoreError when the file can neither be opened nor replaced
    Outbox(std::string file, Random& random);
    ~Outbox();

    /// Of this console: drawn when the file is made, and anew when it turns out to be a copy of another's.
    Uuid incarnation() const;
    /// Whose decisions these are; empty as long as nobody has logged in with it.
    std::string owner() const;
    /// Makes @p user its owner. False when it holds decisions of another: they must not be sent as somebody else's.
    bool adopt(const std::string& user);
    /// The load of the cache that belongs to it; nil when there is none. A cache of another load is a copy or an old
    /// one.
    Uuid cacheIncarnation() const;
    void setCacheIncarnation(const Uuid& incarnation);

    /// Puts @p commands in, in their order, and stamps the sender on those without. Returns the results of those that
    /// have one already; an id that waits already is left as it is.
    std::vector<CommandResult> append(std::vector<Command> commands, Timestamp queuedAt);
    /// Notes results: applied ones leave the list, refused ones stay for the person. Ids that do not wait are passed
    /// over.
    void finish(std::span<const CommandResult> results);
    /// In place of a refused one. @throws UsageError when @p id is not one that was refused
    void retry(const Uuid& id, Command command, Timestamp queuedAt);
    /// @throws UsageError as above
    void discard(const Uuid& id);

    /// All that were not applied, in their order.
    std::vector<OutboxEntry> entries() const;
    /// Those that wait for their result, in their order.
    std::vector<Command> waiting() const;
    std::int64_t pending() const;
    std::int64_t attention() const;
    /// Records and files that were found damaged since the outbox was opened.
    std::int64_t damaged() const;

    /// The centre was restored: it is to be asked about all that it applied.
    void setRecheck(bool due);
    bool recheckDue() const;
    /// What was applied lately, oldest first.
    std::vector<Uuid> applied() const;
    /// Those of the applied that the centre does not know any more: they stand in the list again, for the person.
    void lose(std::span<const Uuid> ids);
    /// Those of the applied that the centre has another result for by now, such as when a copy of one reached it after
    /// it was restored: what was refused stands in the list, too.
    void amend(std::span<const CommandResult> results);

    /// Takes in what other processes put in since. True when there was something.
    bool refresh();

private:
    struct Record {
        std::int64_t place = 0;
        std::string state; ///< waiting, rejected, parked, applied
        OutboxEntry entry;
    };

    void open();
    void setAside();
    void takeOver(const std::string& damagedFile);
    void read();
    void write(const Record& record);
    void put(Command command, Timestamp queuedAt);
    Record& refused(const Uuid& id);
    std::optional<Record> find(const Uuid& id);
    void settle(const Uuid& id, const CommandResult& result);
    void forget(const Uuid& id);
    void recognise();
    void checkMeta();
    std::string metaDigest() const;
    std::string meta(const std::string& name) const;
    void setMeta(const std::string& name, const std::string& value);

    std::string m_file;
    Random& m_random;
    mutable std::mutex m_mutex;
    std::unique_ptr<store::Connection> m_connection;
    std::map<std::int64_t, Record> m_records; ///< all but the applied, by place
    std::map<Uuid, std::int64_t> m_places;    ///< of those
    std::int64_t m_dataVersion = 0;
    std::int64_t m_damaged = 0;
    Uuid m_incarnation;
};

} // namespace opsdesk
