#pragma once

#include "ui/widgets/ActionSpec.h"
#include "ui/widgets/Decider.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace opsdesk::ui {

/// The declared actions of a queue as buttons with their keys. One that cannot be taken is greyed and says why.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    ActionBar(const std::vector<ActionSpec>& actions, QWidget* parent);

    /// @p permits stand beside the actions. What no document in question knows is not shown. Why the first of those
    /// that are shown cannot be taken is said beside them.
    void update(const std::vector<Permit>& permits, int marked);
    const std::vector<QAction*>& keys() const { return m_keys; }

Q_SIGNALS:
    void triggered(const opsdesk::ui::ActionSpec& action);

private:
    const std::vector<ActionSpec>& m_actions;
    std::vector<QPushButton*> m_buttons;
    std::vector<QAction*> m_keys;
    QLabel* m_what;
};

} // namespace opsdesk::ui
