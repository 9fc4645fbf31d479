#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// One row of a machine's table. Who may take the action is declared once, in Rights, under `<machine>.<action>`.
struct Transition {
    std::string_view state; ///< "" for the action that makes the document
    std::string_view action;
    std::string_view next;   ///< "" where what happens decides, see `ends`
    std::string_view guard;  ///< name of the condition, "" for none
    std::string_view effect; ///< name of what happens, "" for nothing but the change of state
    std::string_view undo;   ///< the action that takes it back while the machine still allows, "" for none
    std::span<const std::string_view> ends = {}; ///< without a next: the states that it may lead to

    /// Where it may lead: to its next, or to one of its ends.
    std::span<const std::string_view> targets() const { return next.empty() ? ends : std::span(&next, 1); }
    bool leadsTo(std::string_view target) const;
};

struct State {
    std::string_view name;
    std::string_view title; ///< English source text
    bool final = false;     ///< nothing is expected to follow
};

/// The life of a kind of document, as data: `opsdeskd states` prints it and the console draws it.
struct StateMachine {
    std::string_view name; ///< also the first part of its commands, such as `purchase_order`
    std::string_view title;
    std::span<const State> states;
    std::span<const Transition> transitions;

    const Transition* find(std::string_view state, std::string_view action) const;
    const State* findState(std::string_view state) const;
    /// What may follow @p state, in the order of the table.
    std::vector<const Transition*> from(std::string_view state) const;

    /// Text table, or the graph in the dot language. @p who names the roles of an action.
    std::string toTable(const std::function<std::string(std::string_view action)>& who) const;
    std::string toDot(const std::function<std::string(std::string_view action)>& who) const;
};

} // namespace opsdesk
