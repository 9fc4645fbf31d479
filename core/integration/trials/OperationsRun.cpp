#include "core/integration/trials/OperationsRun.h"

#include "core/base/Error.h"
#include "core/governance/Rights.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

constexpr std::int64_t turn = 50;      ///< commands that are committed together
constexpr std::int64_t between = 1000; ///< operations from one comparison to the next
constexpr std::size_t mostTold = 100;
constexpr std::size_t pastKept = 64;
constexpr int spoiledPercent = 9, repeatedPercent = 1;

} // namespace

std::int64_t OperationsReport::appliedOf(std::string_view type) const {
    const auto found = outcomes.find(type);
    if (found == outcomes.end())
        return 0;
    const auto applied = found->second.find("");
    return applied == found->second.end() ? 0 : applied->second;
}

std::map<std::string, std::int64_t> OperationsReport::rejected() const {
    std::map<std::string, std::int64_t> sums;
    for (const auto& [type, codes] : outcomes)
        for (const auto& [code, count] : codes)
            if (!code.empty())
                sums[code] += count;
    return sums;
}

std::vector<std::string> OperationsReport::told() const {
    std::vector<std::string> lines;
    for (const auto& [type, codes] : outcomes) {
        auto& line = lines.emplace_back(fmt::format("{}: {} applied", type, appliedOf(type)));
        auto comma = "; ";
        for (const auto& [code, count] : codes)
            if (!code.empty()) {
                line += fmt::format("{}{} {}", comma, count, code);
                comma = ", ";
            }
    }
    return lines;
}

OperationsRun::OperationsRun(store::Connection& reader, const Catalog& catalog, OperationsClock& clock, Process process,
                             std::uint64_t seed, std::int64_t size, int days)
    : m_reader(reader), m_catalog(catalog), m_clock(clock), m_process(std::move(process)), m_size(size),
      m_pace(std::int64_t(days) * 86'400'000'000 / std::max<std::int64_t>(1, size)), m_random(seed), m_picture(reader),
      m_draw(m_random, clock, m_picture, reader), m_sums(reader, 1), m_operations(operationsOf(catalog)) {
    for (const auto& operation : m_operations)
        m_weights += operation.weight;
}

void OperationsRun::begin() {
    for (const auto& command : operationsBegin(m_draw))
        if (const auto result = m_process(std::span(&command, 1)).front(); !result.applied())
            throw Error(fmt::format("The company of the trials could not be made: {}: {}", command.type,
                                    result.rejection.text));
    m_picture.refresh();
}

bool OperationsRun::step() {
    const auto count = std::min(turn, m_size - m_report.sent);
    if (count <= 0)
        return false;
    std::vector<Command> commands;
    for (std::int64_t i = 0; i < count; ++i)
        commands.push_back(next());
    const auto results = m_process(commands);
    for (std::size_t i = 0; i < commands.size(); ++i)
        note(commands[i], results.at(i));
    m_report.sent += count;
    m_clock.advance(count * m_pace);
    m_picture.refresh();
    if (m_report.sent / between != m_compared || m_report.sent == m_size)
        compare();
    return true;
}

const OperationsReport& OperationsRun::finish() {
    while (step()) {
    }
    return m_report;
}

Command OperationsRun::next() {
    if (!m_past.empty() && m_draw.chance(repeatedPercent))
        return m_past[static_cast<std::size_t>(m_draw.below(std::ssize(m_past)))].first;
    for (;;) {
        auto luck = m_draw.below(m_weights);
        const auto chosen =
            std::ranges::find_if(m_operations, [&](const auto& one) { return (luck -= one.weight) < 0; });
        auto command = made(*chosen);
        if (command.type.empty())
            continue; // nothing of that kind can be done now
        if (m_draw.chance(spoiledPercent))
            spoil(command, *chosen);
        return command;
    }
}

/// Without a type where there is nothing to do.
Command OperationsRun::made(const Operation& operation) {
    static const SeenDocument nothing;
    const auto* document = operation.table.empty() ? &nothing : m_draw.document(operation.table, operation.states);
    if (!document)
        return {};
    const auto payload = operation.payload ? operation.payload(m_draw, *document) : std::string(operation.fixed);
    if (!payload)
        return {};
    Command command;
    command.id = m_draw.id();
    command.type = operation.type;
    command.entity = m_catalog.findCommand(operation.type)->shared ? 0 : 1;
    command.actor = m_draw.word(operation.actors);
    command.payload = *payload;
    if (!operation.table.empty() && !operation.about) {
        command.document = document->id;
        command.expected = {document->version, document->amount};
    }
    return command;
}

/// Sent by the wrong person, on what has changed, on nothing, or as nobody can read it.
void OperationsRun::spoil(Command& command, const Operation& operation) {
    const auto roles = roleNames();
    switch (m_draw.below(6)) {
    case 0:
        command.actor = roles[static_cast<std::size_t>(m_draw.below(std::ssize(roles)))];
        break;
    case 1:
        command.expected.version = command.expected.version.value_or(0) + 1;
        break;
    case 2:
        command.expected.amount = Minor(m_draw.below(1'000'000));
        break;
    case 3:
        command.document = m_draw.id();
        break;
    case 4:
        command.payload = m_draw.chance(50) ? R"({"colour":"red"})" : "{";
        break;
    default:
        if (const auto* other = command.document ? m_draw.document(operation.table, "") : nullptr) {
            command.document = other->id;
            command.expected = {other->version, other->amount};
        }
    }
}

void OperationsRun::note(const Command& command, const CommandResult& result) {
    for (const auto& [past, told] : m_past)
        if (past.id == command.id && (told.state != result.state || told.result != result.result ||
                                      told.revision != result.revision || told.rejection != result.rejection))
            m_report.imbalances.push_back(fmt::format("{} was sent twice and answered in two ways.", command.type));
    if (result.applied()) {
        ++m_report.applied;
        ++m_report.outcomes[command.type][""];
    } else if (result.state == CommandState::Rejected) {
        ++m_report.outcomes[command.type][result.rejection.code];
    } else if (m_report.parked.size() < mostTold) {
        m_report.parked.push_back(
            fmt::format("{} {}: {}", command.type, command.payload.substr(0, 300), result.rejection.text));
    }
    if (m_draw.chance(5)) {
        m_past.emplace_back(command, result);
        if (m_past.size() > pastKept)
            m_past.pop_front();
    }
}

void OperationsRun::compare() {
    m_compared = m_report.sent / between;
    ++m_report.comparisons;
    for (auto& fault : m_sums.compare())
        if (m_report.imbalances.size() < mostTold)
            m_report.imbalances.push_back(fmt::format("After {}: {}", m_report.sent, fault));
    m_report.ledgerLines = m_sums.lines();
    m_report.rows = m_picture.rowsWritten();
}

} // namespace opsdesk
