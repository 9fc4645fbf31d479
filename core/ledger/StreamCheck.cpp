#include "core/ledger/StreamCheck.h"

#include <boost/json.hpp>

namespace opsdesk {

StreamCheck::StreamCheck(store::Connection& connection, std::int64_t entity, VerifyCheck& check)
    : m_connection(connection), m_entity(entity), m_check(check),
      m_steps(connection.prepare(
          "SELECT step, revision_from, revision_to, tables FROM step WHERE entity = ? ORDER BY step")) {
    m_steps->bind(0, Value(entity));
    nextStep();
}

void StreamCheck::fault(const std::string& table, std::int64_t number, std::string what) {
    m_check.fault(fmt::format("{} {}/{}", table, m_entity, number), std::move(what));
}

void StreamCheck::nextStep() {
    m_step.reset();
    m_tables.clear();
    if (!m_steps->step())
        return;
    ++m_check.examined;
    m_step = Step{m_steps->integer(0), m_steps->integer(1), m_steps->integer(2), std::string(m_steps->text(3))};
    if (m_step->number != m_stepNumber + 1)
        fault("step", m_step->number, fmt::format("Step {} is missing before it.", m_stepNumber + 1));
    if (m_step->from != m_stepEnd + 1 || m_step->to < m_step->from)
        fault(
            "step", m_step->number,
            fmt::format("It spans revisions {} to {}, but must begin at {}.", m_step->from, m_step->to, m_stepEnd + 1));
    m_stepNumber = m_step->number;
    m_stepEnd = m_step->to;
}

void StreamCheck::closeStep() {
    boost::json::array expected;
    for (const auto& table : m_tables)
        expected.push_back(boost::json::value(table));
    if (boost::json::serialize(expected) != m_step->tables)
        fault("step", m_step->number, "It names other tables than its commands changed.");
    nextStep();
}

void StreamCheck::see(const AuditRecord& record, const std::vector<std::string>& tables) {
    ++m_check.examined;
    if (record.rev != m_revision + 1)
        fault("audit_record", record.seq,
              fmt::format("It carries revision {} instead of {}.", record.rev, m_revision + 1));
    m_revision = record.rev;
    m_seq = record.seq;
    m_hash = record.hash;
    m_tables.insert(tables.begin(), tables.end());
    m_tables.insert("command");
    if (!m_step)
        fault("step", m_stepNumber + 1, fmt::format("It is missing: no step tells of revision {}.", record.rev));
    else if (m_revision >= m_step->to)
        closeStep();
}

void StreamCheck::finish() {
    if (m_step)
        fault("step", m_step->number,
              fmt::format("It tells of revisions up to {}, but the records end at {}.", m_step->to, m_revision));
    auto& head = m_connection.cached("SELECT rev, step, audit_seq, audit_head FROM stream WHERE entity = ?");
    head.bind(0, Value(m_entity));
    if (!head.step()) {
        m_check.fault(fmt::format("stream {}", m_entity), "It is missing, though there are records of its entity.");
    } else if (head.integer(0) != m_revision || head.integer(1) != m_stepNumber || head.integer(2) != m_seq ||
               head.text(3) != m_hash) {
        m_check.fault(fmt::format("stream {}", m_entity),
                      fmt::format("It stands at revision {}, step {} and record {}; the records end at {}, {} and {}.",
                                  head.integer(0), head.integer(1), head.integer(2), m_revision, m_stepNumber, m_seq));
    }
    head.reset();
}

} // namespace opsdesk
