#include "ui/bridge/ReadWorker.h"

#include "core/base/Error.h"
#include "core/workflow/ComputedView.h"

#include <algorithm>

namespace opsdesk::ui {

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
        // What is stored comes before what is computed anew, which may take a while.
        const auto first = std::ranges::find_if_not(m_waiting, [this](const Waiting& waiting) {
            const auto known = m_views.find(waiting.request.query.view);
            return known != m_views.end() && isComputed(*known->second);
        });
        const auto at = first == m_waiting.end() ? m_waiting.begin() : first;
        const Waiting next = std::move(*at);
        m_waiting.erase(at);
        if (std::exchange(m_reopen, false))
            m_reader.reset();
        lock.unlock();
        m_deliver(next.lane, next.token, answer(next.request));
    }
}

ReadAnswer ReadWorker::answer(const ReadRequest& request) {
    ReadAnswer answer;
    answer.kind = request.kind;
    try {
        if (!m_reader)
            m_reader = m_factory();
        fill(request, answer);
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
        answer.rows = m_reader->rowsById(query.view, query.entity, request.ids);
        break;
    case ReadRequest::Kind::Summary:
        answer.summary = m_reader->summary(query);
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
