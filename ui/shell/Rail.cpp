#include "ui/shell/Rail.h"

#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/shell/Icons.h"
#include "ui/shell/LanguageButton.h"
#include "ui/shell/Places.h"
#include "ui/shell/RailItem.h"
#include "ui/shell/RailSection.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const Place& place, const Session& session) {
    return session.mayRead(place.view) && (place.roles.empty() || session.hasAnyRole(place.roles));
}

} // namespace

Rail::Rail(const Desk& desk, QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    const int gap = fontMetrics().height();
    m_layout->setContentsMargins(0, gap / 2, 0, gap / 2);
    m_layout->setSpacing(2);
    addHead(desk);
    addPlaces(desk);
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

/// Words beside a sign, of which a compact rail leaves the sign.
QToolButton* Rail::makeWords(QLatin1StringView iconName, const QString& text, const char* name) {
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName, IconTint::Rail));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::NoFocus); // until it offers something
    button->setEnabled(false);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // long names give way to the signs
    return button;
}

void Rail::setMenus(QMenu* program, QMenu* person, QMenu* entity) {
    for (const auto& [button, menu] : {std::pair(m_product, program), {m_person, person}, {m_entity, entity}}) {
        button->setMenu(menu);
        button->setFocusPolicy(menu ? Qt::TabFocus : Qt::NoFocus);
        button->setEnabled(menu);
        button->setProperty("offers", menu != nullptr);
    }
}

QToolButton* Rail::addButton(QBoxLayout* row, QLatin1StringView iconName, const QString& tip, void (Rail::*signal)()) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName, IconTint::Rail));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    if (signal)
        connect(button, &QToolButton::clicked, this, signal);
    row->addWidget(button, 0, Qt::AlignCenter);
    return button;
}

void Rail::addHead(const Desk& desk) {
    const int gap = fontMetrics().height();
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setContentsMargins(gap, 0, gap / 2, 0);
    m_head->setSpacing(0);
    m_product = makeWords("menu"_L1, tr("Opsdesk"), "railProduct");
    m_product->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_head->addWidget(m_product, 1);
    m_back = addButton(m_head, "back"_L1, tr("Back   Alt+Left"), &Rail::backRequested);
    m_forward = addButton(m_head, "forward"_L1, tr("Forward   Alt+Right"), &Rail::forwardRequested);
    auto* last = addButton(m_head, "history"_L1, tr("The last places   Alt+Down"), nullptr);
    m_back->setObjectName(u"goBack"_s);
    m_forward->setObjectName(u"goForward"_s);
    last->setObjectName(u"lastPlaces"_s);
    m_lastPlaces = new QMenu(last);
    last->setMenu(m_lastPlaces);
    last->setPopupMode(QToolButton::InstantPopup);
    m_layout->addLayout(m_head);
    m_entity = makeWords("building"_L1, desk.session.entityName, "railEntity");
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap / 2, 0, gap / 2, 0);
    row->addWidget(m_entity);
    m_layout->addLayout(row);
    m_layout->addSpacing(gap / 3);
    setWays(false, false);
}

void Rail::addPlaces(const Desk& desk) {
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"railPlaces"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(scroll);
    m_places = new QVBoxLayout(body);
    m_places->setContentsMargins(0, 0, 0, 0);
    m_places->setSpacing(2);
    addGroup({}, PlaceKind::Start, desk);
    addGroup(tr("Decide"), PlaceKind::Decide, desk);
    addGroup(tr("Administer"), PlaceKind::Administer, desk);
    addSections(desk);
    m_places->addStretch(1);
    scroll->setWidget(body);
    m_layout->addWidget(scroll, 1);
}

void Rail::addFoot(const Desk& desk) {
    const int gap = fontMetrics().height();
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setContentsMargins(gap, gap / 3, gap / 2, 0);
    m_foot->setSpacing(0);
    m_person = makeWords("person"_L1, desk.session.userName, "railPerson");
    m_person->setToolTip(tr("%1: %2").arg(desk.session.userName, desk.session.roleText()));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(gap / 2, gap / 3, gap / 2, 0);
    row->addWidget(m_person);
    m_layout->addLayout(row);
    m_bell = addButton(m_foot, "bell"_L1, {}, &Rail::noticesRequested);
    m_bell->setObjectName(u"bell"_s);
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setUnread(0);
    addButton(m_foot, "theme"_L1, tr("Light, dark, high contrast, or as the desktop   Ctrl+T"), &Rail::themeRequested);
    auto* language = new LanguageButton(*desk.session.settings, this);
    connect(language, &LanguageButton::chosen, this, &Rail::languageChosen);
    m_foot->addWidget(language, 0, Qt::AlignCenter);
    addButton(m_foot, "keyboard"_L1, tr("Keys   ?"), &Rail::shortcutsRequested);
    m_layout->addLayout(m_foot);
}

void Rail::setWays(bool back, bool forward) {
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void Rail::setUnread(int unread) {
    m_bell->setText(unread == 0 ? QString() : integerText(unread));
    m_bell->setToolTip(unread == 0 ? tr("Notifications   F9") : tr("Notifications, %n new   F9", nullptr, unread));
    m_bell->setAccessibleName(m_bell->toolTip());
}

void Rail::setCompact(bool compact) {
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (QWidget* words : m_words)
        words->setVisible(!compact);
    for (const auto& [view, item] : m_items)
        item->setCompact(compact);
    for (RailSection* section : m_sections)
        section->setCompact(compact);
    const int gap = fontMetrics().height();
    const auto direction = compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout* row : {m_head, m_foot})
        row->setDirection(direction);
    m_head->setContentsMargins(compact ? 0 : gap, 0, compact ? 0 : gap / 2, 0);
    m_foot->setContentsMargins(compact ? 0 : gap, gap / 3, compact ? 0 : gap / 2, 0);
    for (QToolButton* words : {m_product, m_entity, m_person}) {
        words->setToolButtonStyle(compact              ? Qt::ToolButtonIconOnly
                                  : words == m_product ? Qt::ToolButtonTextOnly // its name is sign enough
                                                       : Qt::ToolButtonTextBesideIcon);
        words->setSizePolicy(compact ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_bell->setToolButtonStyle(compact ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonTextBesideIcon);
    setFixedWidth(compact ? gap * 7 / 2 : wideWidth());
}

RailItem* Rail::addItem(const Place& place) {
    const std::string view(place.view);
    auto* item =
        new RailItem(icon(place.icon, IconTint::Rail), QCoreApplication::translate("Queue", place.title), this);
    item->setObjectName(u"rail-"_s + QString::fromStdString(view));
    connect(item, &QAbstractButton::clicked, this, [this, view] { Q_EMIT chosen(QString::fromStdString(view)); });
    m_places->addWidget(item);
    m_items[view] = item;
    m_views.push_back(view);
    return item;
}

void Rail::addGroup(const QString& title, PlaceKind kind, const Desk& desk) {
    const int gap = fontMetrics().height();
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", u"small"_s);
    heading->setContentsMargins(gap, gap / 2, gap, gap / 5);
    heading->hide();
    m_places->addWidget(heading);
    bool any = false;
    for (const Place& place : places())
        if (place.kind == kind && isOf(place, desk.session))
            any = addItem(place) != nullptr;
    heading->setVisible(any && !title.isEmpty());
    if (any && !title.isEmpty())
        m_words.push_back(heading);
}

void Rail::addSections(const Desk& desk) {
    m_places->addSpacing(fontMetrics().height() / 2);
    for (const auto& [area, title] : areas()) {
        RailSection* section = nullptr;
        bool own = false; // somebody's daily work is open, the rest is one key away
        for (const Place& place : places()) {
            if (place.area != area || place.kind != PlaceKind::LookUp || !isOf(place, desk.session))
                continue;
            if (!section) {
                section = new RailSection(QCoreApplication::translate("Area", title), this);
                section->setObjectName(u"railSection-"_s + QString::fromLatin1(title).remove(u' '));
                m_places->addWidget(section);
                m_sections.push_back(section);
            }
            section->add(addItem(place));
            own |= !place.roles.empty();
        }
        if (!section)
            continue;
        QSettings* settings = desk.session.settings;
        const QString key = u"rail/"_s + section->objectName();
        section->setOpen(settings->value(key, own).toBool());
        connect(section, &QAbstractButton::clicked, this,
                [settings, key](bool open) { settings->setValue(key, open); });
    }
}

void Rail::setCurrent(const std::string& view) {
    const auto item = m_items.find(view);
    if (item == m_items.end())
        return;
    item->second->setChecked(true);
    for (RailSection* section : m_sections)
        if (section->holds(item->second))
            section->setOpen(true); // for now: what was chosen for the next time stays
}

void Rail::setCount(const std::string& view, std::int64_t waiting) {
    if (const auto item = m_items.find(view); item != m_items.end())
        item->second->setCount(waiting);
}

} // namespace opsdesk::ui
