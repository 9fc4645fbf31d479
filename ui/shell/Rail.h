#pragma once

#include "ui/bridge/Desk.h"

#include <QWidget>

#include <map>
#include <string>

class QBoxLayout;
class QVBoxLayout;

namespace opsdesk::ui {

class RailItem;
enum class PlaceKind;

/// Where to go, at the left: the person's queues with what waits in each, then lists to look things up.
class Rail final : public QWidget {
    Q_OBJECT
public:
    Rail(const Desk& desk, QWidget* parent = nullptr);

    void setCurrent(const std::string& view);
    void setCount(const std::string& view, std::int64_t waiting);
    /// In a narrow window only signs, so that the rows keep their room.
    void setCompact(bool compact);
    /// Views in the order they stand.
    const std::vector<std::string>& views() const { return m_views; }

Q_SIGNALS:
    void chosen(const QString& view);
    void shortcutsRequested();
    void themeRequested();
    void languageChosen(const QString& words);

private:
    void addGroup(const QString& title, PlaceKind kind, const Desk& desk);
    void addFoot(const Desk& desk);
    /// So that its words fit, within bounds.
    int wideWidth() const;

    QVBoxLayout* m_layout;
    QBoxLayout* m_foot = nullptr;
    std::vector<QWidget*> m_words; ///< what a compact rail does without
    bool m_compact = false;
    std::vector<std::string> m_views;
    std::map<std::string, RailItem*> m_items;
};

} // namespace opsdesk::ui
