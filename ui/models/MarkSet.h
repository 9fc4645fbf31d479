#pragma once

#include "ui/models/Record.h"

#include <QString>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace opsdesk::ui {

/// Which rows a person marked, which wait for the engine, and which were refused. Survives sorting, filtering and
/// refresh.
class MarkSet {
public:
    bool isMarked(const std::string& id) const { return m_marked.contains(id); }
    void mark(const std::string& id, bool on);
    void clearMarks() { m_marked.clear(); }
    /// Those that are no longer there stop being marked. Refused rows stay until somebody sees to them.
    void keepOnly(const std::function<bool(const std::string& id)>& isThere);
    const std::set<std::string>& marked() const { return m_marked; }

    void setPending(const std::string& id, const QString& what);
    /// The engine answered; @p refusal is empty when it agreed.
    void settle(const std::string& id, const QString& refusal);
    void forgive(const std::string& id) { m_refused.erase(id); }
    bool isPending(const std::string& id) const { return m_pending.contains(id); }
    QString pending(const std::string& id) const;
    QString refusal(const std::string& id) const;

private:
    std::set<std::string> m_marked;
    std::map<std::string, QString> m_pending;
    std::map<std::string, QString> m_refused;
};

} // namespace opsdesk::ui
