#include "ui/shell/Rail.h"

#include "ui/bridge/Session.h"
#include "ui/shell/Icons.h"
#include "ui/shell/LanguageButton.h"
#include "ui/shell/Places.h"
#include "ui/shell/RailItem.h"

#include <QCoreApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

Rail::Rail(const Desk& desk, QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    m_layout->setContentsMargins(0, gap * 3 / 4, 0, gap / 2);
    m_layout->setSpacing(2);
    auto* product = new QLabel(tr("Opsdesk"), this);
    product->setObjectName(u"railProduct"_s);
    product->setProperty("heading", u"page"_s);
    product->setContentsMargins(gap, 0, gap, 0);
    m_layout->addWidget(product);
    auto* entity = new QLabel(desk.session.entityName, this);
    entity->setContentsMargins(gap, 0, gap, 0);
    m_layout->addWidget(entity);
    m_words = {product, entity};
    m_layout->addSpacing(gap / 2);
    addGroup(tr("Decide"), PlaceKind::Decide, desk);
    addGroup(tr("Administer"), PlaceKind::Administer, desk);
    addGroup(tr("Look up"), PlaceKind::LookUp, desk);
    m_layout->addStretch(1);
    addFoot(desk);
    setFixedWidth(wideWidth());
}

int Rail::wideWidth() const {
    constexpr int leastLetters = 34, mostLetters = 44;
    int needed = fontMetrics().averageCharWidth() * leastLetters;
    for (const auto& [view, item] : m_items)
        needed = std::max(needed, item->sizeHint().width());
    return std::min(needed, fontMetrics().averageCharWidth() * mostLetters);
}

void Rail::addFoot(const Desk& desk) {
    const int gap = fontMetrics().height();
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(gap * 3 / 4, 0, gap * 3 / 4, 0);
    auto* person = new QLabel(desk.session.userName, this);
    person->setToolTip(desk.session.roleText());
    m_foot->addWidget(person, 1);
    m_words.push_back(person);
    const auto addButton = [&](QLatin1StringView iconName, const QString& tip, void (Rail::*signal)()) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(iconName, IconTint::Rail));
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, signal);
        m_foot->addWidget(button, 0, Qt::AlignCenter);
    };
    addButton("theme"_L1, tr("Light, dark, high contrast, or as the desktop   Ctrl+T"), &Rail::themeRequested);
    auto* language = new LanguageButton(*desk.session.settings, this);
    connect(language, &LanguageButton::chosen, this, &Rail::languageChosen);
    m_foot->addWidget(language, 0, Qt::AlignCenter);
    addButton("keyboard"_L1, tr("Keys   ?"), &Rail::shortcutsRequested);
    m_layout->addLayout(m_foot);
}

void Rail::setCompact(bool compact) {
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (QWidget* words : m_words)
        words->setVisible(!compact);
    for (const auto& [view, item] : m_items)
        item->setCompact(compact);
    m_foot->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setFixedWidth(compact ? fontMetrics().height() * 7 / 2 : wideWidth());
}

void Rail::addGroup(const QString& title, PlaceKind kind, const Desk& desk) {
    const int gap = fontMetrics().height();
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", u"small"_s);
    heading->setContentsMargins(gap, gap / 2, gap, gap / 5);
    heading->hide();
    m_layout->addWidget(heading);
    for (const Place& place : places()) {
        if (place.kind != kind || !desk.session.mayRead(place.view) ||
            (!place.roles.empty() && !desk.session.hasAnyRole(place.roles)))
            continue;
        const std::string view(place.view);
        auto* item =
            new RailItem(icon(place.icon, IconTint::Rail), QCoreApplication::translate("Queue", place.title), this);
        item->setObjectName(u"rail-"_s + QString::fromStdString(view));
        connect(item, &QAbstractButton::clicked, this, [this, view] { Q_EMIT chosen(QString::fromStdString(view)); });
        m_layout->addWidget(item);
        m_items[view] = item;
        m_views.push_back(view);
        heading->show();
    }
    if (!heading->isHidden())
        m_words.push_back(heading);
}

void Rail::setCurrent(const std::string& view) {
    if (const auto item = m_items.find(view); item != m_items.end())
        item->second->setChecked(true);
}

void Rail::setCount(const std::string& view, std::int64_t waiting) {
    if (const auto item = m_items.find(view); item != m_items.end())
        item->second->setCount(waiting);
}

} // namespace opsdesk::ui
