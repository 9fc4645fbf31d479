#pragma once

#include "core/base/Payload.h"
#include "core/base/Result.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Command.h"
#include "core/workflow/StateMachine.h"
#include "core/workflow/View.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

class Context;

/// A kind of command.
struct CommandType {
    std::string name;    ///< such as `purchase_order.approve`
    std::string summary; ///< one sentence
    std::vector<PayloadField> fields;
    std::map<std::string, std::string> notes; ///< what a field means, its unit and choices, by name
    bool shared = false;                      ///< belongs to the shared stream, entity 0
    bool bulk = false; ///< audited by count and digest, not row by row; its payload is kept as a digest only
    /// Names the rows that the handler will need, as far as the command alone tells; the rest is read at first need.
    std::function<void(const Command&, store::UnitOfWork&)> prefetch;
    /// Names the rows that follow from those, such as the stock of an order's items; those are loaded by then.
    std::function<void(const Command&, store::UnitOfWork&)> prefetchNext;
    /// Changes rows, or says why not; what it changed before a rejection is discarded.
    std::function<Outcome(Context&)> handle;
};

/// Of `workspace.restore`, which records that a backup was put in place.
struct RestorePayload {
    std::string backup; ///< file
    std::string by;     ///< person at the machine
};
BOOST_DESCRIBE_STRUCT(RestorePayload, (), (backup, by))

/// The command that stands in the record for one that could not be read; always rejected. Its payload says why.
const std::string& unreadableCommandType();

/// Of such a command.
struct UnreadablePayload {
    std::string why;
};
BOOST_DESCRIBE_STRUCT(UnreadablePayload, (), (why))

/// All commands, machines and views of the program: filled once at start by each area, then only read.
class Catalog {
public:
    Catalog();
    Catalog(const Catalog&) = delete;
    Catalog& operator=(const Catalog&) = delete;

    void add(CommandType type);
    void add(const StateMachine& machine);
    void add(View view);
    /// Rows that every new workspace has: @p seed runs once in the shared stream (entity 0) or once in each legal
    /// entity.
    void addSeed(bool shared, std::function<Outcome(Context&)> seed);

    const CommandType* findCommand(std::string_view name) const;
    const StateMachine* findMachine(std::string_view name) const;
    const View* findView(std::string_view name) const;
    const std::map<std::string, CommandType, std::less<>>& commands() const { return m_commands; }
    const std::map<std::string, const StateMachine*, std::less<>>& machines() const { return m_machines; }
    const std::map<std::string, View, std::less<>>& views() const { return m_views; }
    const std::vector<std::function<Outcome(Context&)>>& seeds(bool shared) const {
        return shared ? m_sharedSeeds : m_entitySeeds;
    }

private:
    std::map<std::string, CommandType, std::less<>> m_commands;
    std::map<std::string, const StateMachine*, std::less<>> m_machines;
    std::map<std::string, View, std::less<>> m_views;
    std::vector<std::function<Outcome(Context&)>> m_sharedSeeds;
    std::vector<std::function<Outcome(Context&)>> m_entitySeeds;
};

} // namespace opsdesk
