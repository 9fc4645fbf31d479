#pragma once

#include "ui/bridge/Desk.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QBoxLayout;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace opsdesk::ui {

class RailItem;
class RailSection;
enum class PlaceKind;
struct Place;

/// Where to go, at the left: back and forward, the person's queues with what waits in each, then sections by area to
/// look things up, which close and stay closed.
class Rail final : public QWidget {
    Q_OBJECT
public:
    Rail(const Desk& desk, QWidget* parent = nullptr);

    void setCurrent(const std::string& view);
    void setCount(const std::string& view, std::int64_t waiting);
    /// In a narrow window only signs, so that the rows keep their room.
    void setCompact(bool compact);
    void setWays(bool back, bool forward);
    /// How many notices were not looked at.
    void setUnread(int unread);
    /// What the program, the person and the legal entity offer; null: nothing, and they are plain words.
    void setMenus(QMenu* program, QMenu* person, QMenu* entity);
    /// The last places, filled when it is about to be shown.
    QMenu& lastPlaces() { return *m_lastPlaces; }
    /// Views in the order they stand, those of closed sections too.
    const std::vector<std::string>& views() const { return m_views; }

Q_SIGNALS:
    void chosen(const QString& view);
    void backRequested();
    void forwardRequested();
    void noticesRequested();
    void shortcutsRequested();
    void themeRequested();
    void languageChosen(const QString& words);

private:
    void addHead(const Desk& desk);
    void addPlaces(const Desk& desk);
    void addGroup(const QString& title, PlaceKind kind, const Desk& desk);
    void addSections(const Desk& desk);
    RailItem* addItem(const Place& place);
    void addFoot(const Desk& desk);
    /// So that its words fit, within bounds.
    int wideWidth() const;
    QToolButton* makeWords(QLatin1StringView iconName, const QString& text, const char* name);
    QToolButton* addButton(QBoxLayout* row, QLatin1StringView iconName, const QString& tip, void (Rail::*signal)());

    QVBoxLayout* m_layout;
    QVBoxLayout* m_places = nullptr;
    QBoxLayout* m_head = nullptr;
    QBoxLayout* m_foot = nullptr;
    QToolButton *m_product = nullptr, *m_person = nullptr, *m_entity = nullptr;
    QToolButton *m_back = nullptr, *m_forward = nullptr, *m_bell = nullptr;
    QMenu* m_lastPlaces = nullptr;
    std::vector<QWidget*> m_words; ///< what a compact rail does without
    std::vector<RailSection*> m_sections;
    bool m_compact = false;
    std::vector<std::string> m_views;
    std::map<std::string, RailItem*> m_items;
};

} // namespace opsdesk::ui
