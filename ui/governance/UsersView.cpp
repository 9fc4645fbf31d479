#include "ui/governance/UsersView.h"

#include "ui/bridge/Session.h"
#include "ui/governance/PasswordDialog.h"
#include "ui/governance/RightsSection.h"
#include "ui/governance/UserActions.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QueueSpec declareUsers(const Session& session) {
    QueueSpec spec{"users", QT_TRANSLATE_NOOP("Queue", "Users"), "user"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "There are no users yet. N adds one.");
    spec.filters = {
        {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state", true},
        {QT_TRANSLATE_NOOP("Filter", "Active"), {"state = active"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "Disabled"), {"state = disabled"}, "state"},
        {QT_TRANSLATE_NOOP("Filter", "With delegations"), {"delegations > 0"}},
    };
    spec.actions = userActions(session.setPassword != nullptr);
    spec.styles = {{"id", CellStyle::Strong}, {"state", CellStyle::Pill}, {"delegations", CellStyle::NoZero}};
    return spec;
}

GridSection* delegations(const QString& title, const Desk& desk, const char* whose, const char* other) {
    return new GridSection(title, desk, {"delegations", whose},
                           {{other, nullptr, true}, {"role"}, {"first_day"}, {"last_day"}, {"state"}},
                           {{"state", CellStyle::Pill}});
}

DetailsPane* makeUserDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"id", "name"}, {"roles"}, "state"});
    details->add(new FactsSection({}, {{{"entities"}, QT_TRANSLATE_NOOP("Details", "Legal entities")}}, 1));
    details->add(delegations(UsersView::tr("Stands in for"), desk, "to_user", "from_user"));
    details->add(delegations(UsersView::tr("Others stand in"), desk, "from_user", "to_user"));
    details->add(new RightsSection(desk));
    return details;
}

} // namespace

UsersView::UsersView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareUsers(desk.session), makeUserDetails(desk), parent), m_desk(desk) {
    connect(this, &QueueView::pageRequested, this,
            [this](const QString&, const Record& record) { askPassword(record); });
    for (auto* section : details().findChildren<GridSection*>())
        connect(section, &GridSection::opened, this, [this](const Record& delegation) {
            Q_EMIT sourceRequested(u"delegations"_s, u"id = "_s + QString::fromStdString(delegation.id()));
        });
}

void UsersView::askPassword(const Record& user) {
    if (user.id() == m_desk.session.userId) {
        banner().say(tr("This console goes on with the password that it was opened with. Set your own with “opsdeskd "
                        "user password %1”, then log in anew.")
                         .arg(QString::fromStdString(user.id())),
                     true);
        return;
    }
    auto* dialog = new PasswordDialog(m_desk.session, user, this);
    connect(dialog, &QDialog::accepted, this, [this, login = QString::fromStdString(user.id())] {
        banner().say(tr("The password of %1 was set.").arg(login), false);
    });
    dialog->open();
}

} // namespace opsdesk::ui
