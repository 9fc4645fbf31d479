#include "ui/models/MarkSet.h"

namespace opsdesk::ui {

void MarkSet::mark(const std::string& id, bool on) {
    if (on)
        m_marked.insert(id);
    else
        m_marked.erase(id);
}

void MarkSet::keepOnly(const std::function<bool(const std::string& id)>& isThere) {
    std::erase_if(m_marked, [&](const std::string& id) { return !isThere(id); });
}

void MarkSet::setPending(const std::string& id, const QString& what) {
    m_pending[id] = what;
    m_refused.erase(id);
}

void MarkSet::settle(const std::string& id, const QString& refusal) {
    m_pending.erase(id);
    if (refusal.isEmpty())
        m_refused.erase(id);
    else
        m_refused[id] = refusal;
}

QString MarkSet::pending(const std::string& id) const {
    const auto found = m_pending.find(id);
    return found == m_pending.end() ? QString() : found->second;
}

QString MarkSet::refusal(const std::string& id) const {
    const auto found = m_refused.find(id);
    return found == m_refused.end() ? QString() : found->second;
}

} // namespace opsdesk::ui
