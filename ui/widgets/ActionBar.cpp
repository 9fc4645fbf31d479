#include "ui/widgets/ActionBar.h"

#include "ui/shell/Icons.h"
#include "ui/widgets/FlowLayout.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

ActionBar::ActionBar(const std::vector<ActionSpec>& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_what(new QLabel(this)) {
    setObjectName(u"actionBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    auto* row = new QWidget(this); // a second one where the first is full
    auto* buttons = new FlowLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(gap);
    layout->addWidget(row);
    for (const ActionSpec& action : actions) {
        const QString title = QCoreApplication::translate("Action", action.title);
        const QKeySequence key = QKeySequence::fromString(QLatin1StringView(action.key));
        auto* button = new QPushButton(
            key.isEmpty() ? title : tr("%1   %2").arg(title, key.toString(QKeySequence::NativeText)), row);
        button->setObjectName(u"action-"_s + QLatin1StringView(action.name));
        button->setAccessibleName(title);
        button->setIcon(icon(action.icon, action.primary  ? IconTint::OnAccent
                                          : action.danger ? IconTint::Danger
                                                          : IconTint::Text));
        button->setProperty("primary", action.primary);
        button->setProperty("danger", action.danger);
        button->setFocusPolicy(Qt::TabFocus);
        buttons->addWidget(button);
        m_buttons.push_back(button);
        auto* shortcut = new QAction(title, this);
        shortcut->setShortcut(key);
        shortcut->setIcon(icon(action.icon, IconTint::Muted));
        shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_keys.push_back(shortcut);
        connect(button, &QPushButton::clicked, this, [this, &action] { Q_EMIT triggered(action); });
        connect(shortcut, &QAction::triggered, this, [this, &action] { Q_EMIT triggered(action); });
    }
    m_what->setObjectName(u"actionReason"_s);
    m_what->setProperty("muted", true);
    m_what->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_what->setWordWrap(true);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way to the buttons
    layout->addWidget(m_what, 1);
}

void ActionBar::update(const std::vector<Permit>& permits, int marked) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setEnabled(permits[i].possible);
        m_buttons[i]->setVisible(permits[i].fits);
        m_buttons[i]->setToolTip(permits[i].reason);
        // Whoever lists the keys shows what the buttons show.
        m_keys[i]->setProperty("fits", permits[i].fits);
        m_keys[i]->setProperty("reason", permits[i].possible ? QString() : permits[i].reason);
        m_buttons[i]->setIcon(icon(m_actions[i].icon, !permits[i].possible   ? IconTint::Muted
                                                      : m_actions[i].primary ? IconTint::OnAccent
                                                      : m_actions[i].danger  ? IconTint::Danger
                                                                             : IconTint::Text));
    }
    std::size_t first = 0;
    while (first < permits.size() && (!permits[first].fits || m_actions[first].fresh))
        ++first;
    if (first < permits.size() && !permits[first].possible)
        m_what->setText(permits[first].reason);
    else
        m_what->setText(marked > 0 ? tr("acts on %n marked rows", nullptr, marked) : QString());
    m_what->setToolTip(m_what->text());
}

} // namespace opsdesk::ui
