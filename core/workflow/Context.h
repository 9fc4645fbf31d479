#pragma once

#include "core/base/Clock.h"
#include "core/base/Payload.h"
#include "core/governance/Duties.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Command.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What a handler may see and touch: nothing else. There is no clock, id or randomness but these.
class Context {
public:
    Context(store::UnitOfWork& rows, const Command& command, const Duties& duties, Timestamp acceptedAt,
            Date businessDate, std::uint64_t seed);

    store::UnitOfWork& rows() { return m_rows; }
    const Command& command() const { return m_command; }
    /// Whoever acts, with all roles that they have today.
    const User& actor() const { return m_duties.all(); }
    /// The same person, with what is their own apart from what was lent to them.
    const Duties& duties() const { return m_duties; }
    std::int64_t entity() const { return m_command.entity; }
    Timestamp acceptedAt() const { return m_acceptedAt; }
    /// The day business is done on: the workspace's as-of date where it has one, else the day of acceptedAt().
    Date businessDate() const { return m_businessDate; }
    /// The hour of acceptedAt() on that day: when something happened that is reported now.
    Timestamp businessTime() const;
    Random& random() { return m_random; }

    /// The next integer of a named counter of this entity, from 1.
    std::int64_t nextKey(std::string_view counter);
    /// Reserves @p count integers and returns the first.
    std::int64_t nextKeys(std::string_view counter, std::int64_t count);
    /// `PO-2011-000123`: counted per prefix and year of the business date.
    std::string nextNumber(std::string_view prefix);
    /// A document id that follows from this command and @p name alone.
    Uuid derivedId(std::string_view name) const { return Uuid::derived(m_command.id, name); }

    /// Queues a command that the engine issues because of this one, run next, in the same transaction. Its id derives
    /// from this command's and its place. The actor is `engine`: rights are not asked. @p stream is this entity's, or 0
    /// for a shared command.
    void follow(std::string type, std::int64_t stream, std::optional<Uuid> document, std::string payload);
    /// What the sender is told: a field of the result object.
    void tell(std::string_view field, boost::json::value value) { m_result[field] = std::move(value); }
    void tell(std::string_view field, const std::string& value) { m_result[field] = boost::json::string_view(value); }

    const std::vector<Command>& followUps() const { return m_followUps; }
    const boost::json::object& result() const { return m_result; }

private:
    store::UnitOfWork& m_rows;
    const Command& m_command;
    const Duties& m_duties;
    Timestamp m_acceptedAt;
    Date m_businessDate;
    SeededRandom m_random;
    std::vector<Command> m_followUps;
    boost::json::object m_result;
};

} // namespace opsdesk
