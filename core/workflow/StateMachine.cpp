#include "core/workflow/StateMachine.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

bool Transition::leadsTo(std::string_view target) const {
    return std::ranges::find(targets(), target) != targets().end();
}

const Transition* StateMachine::find(std::string_view state, std::string_view action) const {
    const auto found = std::find_if(transitions.begin(), transitions.end(),
                                    [&](const Transition& row) { return row.state == state && row.action == action; });
    return found == transitions.end() ? nullptr : &*found;
}

const State* StateMachine::findState(std::string_view state) const {
    const auto found = std::find_if(states.begin(), states.end(), [&](const State& row) { return row.name == state; });
    return found == states.end() ? nullptr : &*found;
}

std::vector<const Transition*> StateMachine::from(std::string_view state) const {
    std::vector<const Transition*> rows;
    for (const auto& row : transitions)
        if (row.state == state)
            rows.push_back(&row);
    return rows;
}

std::string StateMachine::toTable(const std::function<std::string(std::string_view)>& who) const {
    const std::vector<std::string> heading{"state", "action", "next", "who", "guard", "effect"};
    std::vector<std::vector<std::string>> rows{heading};
    for (const auto& row : transitions)
        rows.push_back({row.state.empty() ? "(new)" : std::string(row.state), std::string(row.action),
                        fmt::format("{}", fmt::join(row.targets(), ", ")), who(row.action), std::string(row.guard),
                        std::string(row.effect)});
    std::vector<std::size_t> widths(heading.size(), 0);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    std::string text = fmt::format("{} ({})\n", name, title);
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += fmt::format("{:<{}}  ", row[i], widths[i]);
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

std::string StateMachine::toDot(const std::function<std::string(std::string_view)>& who) const {
    std::string text = fmt::format(
        "digraph {} {{\n    rankdir=LR;\n    node [shape=box, style=rounded];\n    new [shape=point];\n", name);
    for (const auto& state : states)
        text +=
            fmt::format("    {} [label=\"{}\"{}];\n", state.name, state.title, state.final ? ", peripheries=2" : "");
    for (const auto& row : transitions) {
        const auto roles = who(row.action);
        for (const auto target : row.targets())
            text += fmt::format("    {} -> {} [label=\"{}{}\"];\n", row.state.empty() ? "new" : row.state, target,
                                row.action, roles.empty() ? "" : "\\n" + roles);
    }
    return text + "}\n";
}

} // namespace opsdesk
