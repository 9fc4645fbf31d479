#include "ui/bridge/Reader.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <iterator>

namespace opsdesk::ui {

namespace {
constexpr int turnMilliseconds =
    6; ///< for which answers are handed out at a time: many that came at once keep nobody waiting
}

Reader::Reader(ReadWorker::Factory factory, QObject* parent) : QObject(parent), m_factory(factory) {
    // The workers are joined before this object goes, so they may keep a pointer to it.
    const auto deliver = [this](quint64 lane, quint64 token, ReadAnswer answer) {
        post({lane, token, std::move(answer)});
    };
    m_rows = std::make_unique<ReadWorker>(factory, deliver);
    m_scans = std::make_unique<ReadWorker>(std::move(factory), deliver);
}

Reader::~Reader() {
    m_rows.reset();
    m_scans.reset();
}

void Reader::reopen() {
    m_rows->reopen();
    m_scans->reopen();
}

quint64 Reader::enter(ReadLane* lane) {
    m_lanes.emplace(++m_lastLane, lane);
    return m_lastLane;
}

void Reader::leave(quint64 lane) {
    drop(lane);
    m_lanes.erase(lane);
}

quint64 Reader::ask(quint64 lane, ReadRequest request) {
    ReadWorker& worker = request.isLong() ? *m_scans : *m_rows;
    ++m_open;
    m_open -= worker.ask(lane, ++m_lastToken, std::move(request));
    return m_lastToken;
}

void Reader::drop(quint64 lane) {
    m_open -= m_rows->drop(lane) + m_scans->drop(lane);
}

void Reader::post(Envelope envelope) {
    bool first = false;
    {
        const std::lock_guard lock(m_mutex);
        first = m_inbox.empty();
        m_inbox.push_back(std::move(envelope));
    }
    if (first)
        QMetaObject::invokeMethod(this, &Reader::handOut, Qt::QueuedConnection);
}

void Reader::handOut() {
    {
        const std::lock_guard lock(m_mutex);
        std::ranges::move(m_inbox, std::back_inserter(m_answers));
        m_inbox.clear();
    }
    const QDeadlineTimer turn(turnMilliseconds);
    while (!m_answers.empty()) {
        if (turn.hasExpired()) {
            QMetaObject::invokeMethod(this, &Reader::handOut, Qt::QueuedConnection);
            return;
        }
        const Envelope envelope = std::move(m_answers.front());
        m_answers.pop_front();
        --m_open;
        if (const auto lane = m_lanes.find(envelope.lane); lane != m_lanes.end() && lane->second)
            lane->second->take(envelope.token, envelope.answer);
    }
    if (m_open == 0)
        Q_EMIT idle();
}

ReadLane::ReadLane(Reader& reader, QObject* parent) : QObject(parent), m_reader(reader), m_lane(reader.enter(this)) {}

ReadLane::~ReadLane() {
    m_reader.leave(m_lane);
    m_reader.leave(m_aheadLane);
}

void ReadLane::ask(ReadRequest request) {
    m_token = m_reader.ask(m_lane, std::move(request));
}

void ReadLane::prepare(ReadRequest request) {
    if (m_aheadLane == 0)
        m_aheadLane = m_reader.enter(nullptr);
    request.ahead = true;
    m_reader.ask(m_aheadLane, std::move(request));
}

void ReadLane::cancel() {
    m_token = 0;
    m_reader.drop(m_lane);
}

void ReadLane::take(quint64 token, const ReadAnswer& answer) {
    if (token != m_token)
        return;
    m_token = 0;
    Q_EMIT answered(answer);
}

} // namespace opsdesk::ui
