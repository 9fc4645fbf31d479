#include "ui/governance/UserActions.h"

#include "core/governance/Rights.h"
#include "core/workflow/UserId.h"
#include "ui/models/Record.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsdesk::ui {

namespace {

constexpr int weeksDays = 13; ///< two weeks, today included

QString wrongLogin(const Value& entered) {
    return isUserId(asText(entered))
               ? QString()
               : QCoreApplication::translate("Action",
                                             "A login is a lower-case letter, then 1 to 30 lower-case letters, "
                                             "digits, - or _, and no word that the program keeps for itself.");
}

QString wrongRoles(const Value& entered) {
    const auto why = conflictAmong(PayloadDraft::elementsOf(asText(entered)));
    return why ? QCoreApplication::translate("Action", "One person may not have these roles together: %1.")
                     .arg(QString::fromUtf8(why->data(), static_cast<qsizetype>(why->size())))
               : QString();
}

QString noEntity(const Value& entered) {
    return PayloadDraft::elementsOf(asText(entered)).empty()
               ? QCoreApplication::translate("Action", "Name a legal entity at least, such as 1.")
               : QString();
}

AskField askRoles() {
    AskField ask{AskField::Kind::Codes, "roles", QT_TRANSLATE_NOOP("Action", "Roles")};
    ask.column = "roles";
    for (const std::string_view role : roleNames())
        ask.choices.emplace_back(role);
    ask.problem = wrongRoles;
    return ask;
}

AskField askEntities() {
    AskField ask{AskField::Kind::Numbers, "entities", QT_TRANSLATE_NOOP("Action", "Legal entities")};
    ask.column = "entities";
    ask.hint = QT_TRANSLATE_NOOP("Action", "their numbers, such as 1, 2");
    return ask;
}

AskField askText(const char* field, const char* label, const char* hint) {
    AskField ask{AskField::Kind::Text, field, label};
    ask.hint = hint;
    return ask;
}

AskField askDay(const char* field, const char* label, int proposed) {
    AskField ask{AskField::Kind::Date, field, label};
    ask.earliestDays = 0;
    ask.proposedDays = proposed;
    return ask;
}

using Texts = std::vector<std::string>;

/// A command for each of @p these that is not among @p those.
void addDifference(std::vector<PartCommand>& parts, const char* command, const char* field, ColumnType type,
                   const Texts& these, const Texts& those) {
    for (const std::string& one : these) {
        if (std::ranges::find(those, one) != those.end())
            continue;
        PartCommand part{command, {}};
        part.payload.set(field, parseValue(one, type), type);
        parts.push_back(std::move(part));
    }
}

/// Roles are taken before others are given, as the two may not go together; entities the other way round, so that
/// nobody is without one meanwhile.
std::vector<PartCommand> differences(const Record& user, const PayloadDraft& asked) {
    const std::string wanted = asked.json();
    const Texts roles = PayloadDraft::valuesIn(wanted, "roles"), places = PayloadDraft::valuesIn(wanted, "entities");
    const Texts rolesNow = PayloadDraft::elementsOf(user.plain("roles")),
                placesNow = PayloadDraft::elementsOf(user.plain("entities"));
    std::vector<PartCommand> parts;
    addDifference(parts, "revoke", "role", ColumnType::Code, rolesNow, roles);
    addDifference(parts, "grant", "role", ColumnType::Code, roles, rolesNow);
    addDifference(parts, "enter", "entity", ColumnType::Integer, places, placesNow);
    addDifference(parts, "leave", "entity", ColumnType::Integer, placesNow, places);
    return parts;
}

ActionSpec edit() {
    ActionSpec action{"grant",
                      QT_TRANSLATE_NOOP("Action", "Edit"),
                      QT_TRANSLATE_NOOP("Action", "Saving…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n saved"),
                      QLatin1StringView("edit"),
                      "E"};
    action.asks = {askRoles(), askEntities()};
    action.copies = {{"user", "id"}};
    action.bulk = false;
    action.split = differences;
    return action;
}

ActionSpec delegate() {
    ActionSpec action{"delegate",
                      QT_TRANSLATE_NOOP("Action", "Delegate"),
                      QT_TRANSLATE_NOOP("Action", "Delegating…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n delegated"),
                      QLatin1StringView("delegate"),
                      "D"};
    AskField role{AskField::Kind::OneOfRow, "role", QT_TRANSLATE_NOOP("Action", "Role")};
    role.column = "roles";
    action.asks = {{AskField::Kind::User, "to", QT_TRANSLATE_NOOP("Action", "Stands in")},
                   role,
                   askDay("first_day", QT_TRANSLATE_NOOP("Action", "From"), 0),
                   askDay("last_day", QT_TRANSLATE_NOOP("Action", "Until"), weeksDays)};
    action.copies = {{"from", "id"}};
    action.bulk = false;
    return action;
}

ActionSpec password() {
    ActionSpec action{"note_password", QT_TRANSLATE_NOOP("Action", "Password"), "", "", QLatin1StringView("lock"), "P"};
    action.page = "password";
    action.bulk = false;
    return action;
}

ActionSpec disable() {
    ActionSpec action{"disable",
                      QT_TRANSLATE_NOOP("Action", "Disable"),
                      QT_TRANSLATE_NOOP("Action", "Disabling…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n disabled"),
                      QLatin1StringView("cross"),
                      "L"};
    action.danger = true;
    action.copies = {{"user", "id"}};
    action.only = {"state", {"active"}};
    return action;
}

ActionSpec enable() {
    ActionSpec action{"enable",
                      QT_TRANSLATE_NOOP("Action", "Enable"),
                      QT_TRANSLATE_NOOP("Action", "Enabling…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n enabled"),
                      QLatin1StringView("check"),
                      "O"};
    action.copies = {{"user", "id"}};
    action.only = {"state", {"disabled"}};
    return action;
}

ActionSpec add() {
    ActionSpec action{"add",
                      QT_TRANSLATE_NOOP("Action", "Add user"),
                      QT_TRANSLATE_NOOP("Action", "Adding…"),
                      QT_TRANSLATE_N_NOOP("Action", "%n added"),
                      QLatin1StringView("plus"),
                      "N"};
    AskField login = askText("user", QT_TRANSLATE_NOOP("Action", "Login"),
                             QT_TRANSLATE_NOOP("Action", "what they log in with, such as mia"));
    login.problem = wrongLogin;
    AskField entities = askEntities();
    entities.problem = noEntity;
    action.asks = {
        login,
        askText("name", QT_TRANSLATE_NOOP("Action", "Name"), QT_TRANSLATE_NOOP("Action", "what they are called")),
        askRoles(), entities};
    action.primary = true;
    action.fresh = true;
    return action;
}

} // namespace

std::vector<ActionSpec> userActions(bool passwords) {
    std::vector<ActionSpec> actions{add(), edit(), delegate()};
    if (passwords)
        actions.push_back(password());
    actions.push_back(disable());
    actions.push_back(enable());
    return actions;
}

} // namespace opsdesk::ui
