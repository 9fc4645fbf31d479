#include "ui/shell/SessionMenus.h"

#include "ui/bridge/Session.h"
#include "ui/models/Codes.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

void addChoice(QMenu& menu, QActionGroup& group, const QString& title, const char* kind, const QString& name,
               bool isNow, const OnWish& chosen, const SessionWish& wish) {
    QAction* action = menu.addAction(title);
    action->setObjectName(QLatin1StringView(kind) + name);
    action->setCheckable(true);
    action->setChecked(isNow);
    group.addAction(action);
    if (!isNow)
        QObject::connect(action, &QAction::triggered, &menu, [chosen, wish] { chosen(wish); });
}

} // namespace

QMenu* makePersonMenu(const Session& session, const OnWish& chosen, QWidget* parent) {
    const bool manyRoles = session.allRoles.size() > 1;
    const bool manyPeople = session.colleagues.size() > 1;
    if (!manyRoles && !manyPeople)
        return nullptr;
    auto* menu = new QMenu(parent);
    if (manyRoles) {
        menu->addSection(QCoreApplication::translate("SessionMenu", "In which role"));
        auto* group = new QActionGroup(menu);
        const bool all = session.roles.size() == session.allRoles.size();
        addChoice(*menu, *group, QCoreApplication::translate("SessionMenu", "In all roles"), "role-", u"all"_s, all,
                  chosen, {session.userId, {}, session.entity});
        for (const std::string& role : session.allRoles)
            addChoice(*menu, *group, codeTitle(role), "role-", QString::fromStdString(role),
                      !all && session.roles.front() == role, chosen, {session.userId, role, session.entity});
    }
    if (manyPeople) {
        menu->addSection(QCoreApplication::translate("SessionMenu", "As whom"));
        auto* group = new QActionGroup(menu);
        for (const auto& [id, name] : session.colleagues)
            addChoice(*menu, *group, name, "person-", QString::fromStdString(id), id == session.userId, chosen,
                      {id, {}, 0});
    }
    return menu;
}

QMenu* makeEntityMenu(const Session& session, const OnWish& chosen, QWidget* parent) {
    if (session.entities.size() < 2)
        return nullptr;
    auto* menu = new QMenu(parent);
    auto* group = new QActionGroup(menu);
    const std::string role = session.roles.size() == session.allRoles.size() ? std::string() : session.roles.front();
    for (const std::int64_t entity : session.entities)
        addChoice(*menu, *group, QCoreApplication::translate("SessionMenu", "Legal entity %1").arg(entity), "entity-",
                  QString::number(entity), entity == session.entity, chosen, {session.userId, role, entity});
    return menu;
}

} // namespace opsdesk::ui
