#include "ui/bridge/ReadWorker.h"

#include "core/base/Error.h"
#include "core/workflow/ComputedView.h"

#include <algorithm>

namespace opsdesk::ui {

namespace {
constexpr std::size_t mostAhead = 96; ///< answers kept, of some rows with all that stands beside them
}

ReadWorker::ReadWorker(Factory factory, Deliver deliver)
    : m_factory(std::move(factory)), m_deliver(std::move(deliver)), m_thread([this] { run(); }) {}

ReadWorker::~ReadWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_waiting.clear();
    }
    m_wake.notify_all();
    m_thread.join();
}

int ReadWorker::ask(quint64 lane, quint64 token, ReadRequest request) {
    int replaced = 0;
    {
        const std::lock_guard lock(m_mutex);
        replaced = static_cast<int>(std::erase_if(m_waiting, [lane](const Waiting& w) { return w.lane == lane; }));
        m_waiting.push_back({lane, token, std::move(request)});
    }
    m_wake.notify_one();
    return replaced;
}

int ReadWorker::drop(quint64 lane) {
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::erase_if(m_waiting, [lane](const Waiting& w) { return w.lane == lane; }));
}

void ReadWorker::reopen() {
    const std::lock_guard lock(m_mutex);
    m_reopen = true;
}

void ReadWorker::run() {
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
        if (m_stop)
            return;
        const Waiting next = takeNext();
        if (std::exchange(m_reopen, false)) {
            m_reader.reset();
            m_ahead.clear();
        }
        lock.unlock();
        m_deliver(next.lane, next.token, answer(next.request));
    }
}

ReadWorker::Waiting ReadWorker::takeNext() {
    const auto next = std::ranges::min_element(m_waiting, {}, [this](const Waiting& w) { return rankOf(w.request); });
    Waiting taken = std::move(*next);
    m_waiting.erase(next);
    return taken;
}

int ReadWorker::rankOf(const ReadRequest& request) const {
    const auto view = m_views.find(request.query.view);
    const bool computed = view != m_views.end() && isComputed(*view->second);
    return (request.ahead ? 2 : 0) + (computed ? 1 : 0);
}

bool ReadWorker::isKnown(const ReadRequest& request, ReadAnswer& answer) {
    if (request.kind != ReadRequest::Kind::Rows || m_ahead.empty())
        return false;
    if (m_reader->version() != m_aheadVersion)
        m_ahead.clear();
    const auto known = std::ranges::find_if(m_ahead, [&](const auto& one) { return one.first == request.query; });
    if (known == m_ahead.end())
        return false;
    answer = known->second;
    return true;
}

ReadAnswer ReadWorker::answer(const ReadRequest& request) {
    ReadAnswer answer;
    answer.kind = request.kind;
    try {
        if (!m_reader)
            m_reader = m_factory();
        if (isKnown(request, answer))
            return answer;
        const auto version = request.ahead ? m_reader->version() : std::nullopt;
        if (request.ahead && !version)
            return answer; // nobody could tell how long it holds
        fill(request, answer);
        if (!request.ahead)
            return answer;
        if (std::exchange(m_aheadVersion, version) != version)
            m_ahead.clear();
        m_ahead.emplace_back(request.query, std::exchange(answer, {}));
        if (m_ahead.size() > mostAhead)
            m_ahead.pop_front();
    } catch (const UsageError& error) {
        answer.error =
            answer.view || request.query.view.empty() ? ReadAnswer::Error::Usage : ReadAnswer::Error::UnknownView;
        answer.errorText = QString::fromUtf8(error.what());
    } catch (const std::exception& error) {
        answer.error = ReadAnswer::Error::Failed;
        answer.errorText = QString::fromUtf8(error.what());
    }
    return answer;
}

void ReadWorker::fill(const ReadRequest& request, ReadAnswer& answer) {
    const ViewQuery& query = request.query;
    if (!query.view.empty())
        answer.view = view(query.view);
    switch (request.kind) {
    case ReadRequest::Kind::Describe:
        break;
    case ReadRequest::Kind::Rows:
        answer.rows = m_reader->rows(query);
        break;
    case ReadRequest::Kind::Keys:
        answer.keys = m_reader->keys(query);
        break;
    case ReadRequest::Kind::RowsById:
        if (request.pick)
            answer.keys = request.pick();
        answer.rows = m_reader->rowsById(query.view, query.entity, request.pick ? answer.keys : request.ids);
        break;
    case ReadRequest::Kind::Summary:
        answer.summary = m_reader->summary(query);
        break;
    case ReadRequest::Kind::Count:
        answer.summary.rows = m_reader->count(query);
        break;
    case ReadRequest::Kind::Work:
        request.work(*m_reader);
        break;
    }
}

std::shared_ptr<const View> ReadWorker::view(const std::string& name) {
    std::shared_ptr<const View>& kept = m_views[name];
    if (!kept) {
        try {
            kept = std::make_shared<const View>(m_reader->view(name));
        } catch (...) {
            m_views.erase(name);
            throw;
        }
    }
    return kept;
}

} // namespace opsdesk::ui
