#pragma once

#include "core/base/Clock.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/workflow/StateMachine.h"
#include "ui/bridge/PlanNow.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QSettings;

namespace opsdesk::ui {

class Drafts;
class Importing;

/// Something to do with a scenario, for a thread of its own.
struct ScenarioTask {
    std::string scenario; ///< id
    std::string actor;
    std::int64_t entity = 1;
    bool publish = false;                      ///< else it is planned beside the plan
    std::function<void(int percent)> progress; ///< called on that thread
    std::stop_token stop;
};

/// A back-test to play, on a thread of its own.
struct BacktestTask {
    std::string backtest; ///< id
    std::string actor;
    std::int64_t entity = 1;
    std::function<void(int percent)> progress; ///< called on any thread, one at a time
    std::stop_token stop;
};

/// Who sits at the console, for which legal entity, and what the engine will let them do. Made by `app/`, read by every
/// window.
struct Session {
    std::int64_t entity = 1;
    QString entityName;
    std::string currency; ///< of the entity
    std::string userId;
    QString userName;
    std::vector<std::string> roles;     ///< those that the window shows: all of them, or the one it was narrowed to
    std::vector<std::string> allRoles;  ///< own and lent
    std::vector<std::int64_t> entities; ///< legal entities that the person works in
    /// Id and name of all who may act, in an embedded workspace, where one may go on as another; empty at a centre.
    std::vector<std::pair<std::string, QString>> colleagues;
    QString place; ///< file of the workspace, or address of the centre without a password

    /// The machine of that name, or null. The console greys what the machine does not allow.
    std::function<const StateMachine*(std::string_view name)> machine;
    /// Whether this person's roles and limits permit a command for @p amount; the reason when not. The engine decides
    /// again.
    std::function<Outcome(std::string_view commandType, std::optional<Minor> amount)> may;
    /// Whether this person reads the view at all; null where everybody reads everything, as in an embedded workspace.
    std::function<bool(std::string_view view)> reads;

    /// Whether a command is about what all entities share, such as users; null: none is.
    std::function<bool(std::string_view commandType)> isShared;
    /// Sets somebody's password at the centre and says what went wrong, if anything; waits for the network. Null where
    /// nobody logs in, as in an embedded workspace.
    std::function<QString(const std::string& user, const std::string& password)> setPassword;

    /// Null where this program is not the engine, as at a centre.
    PlanNow planNow;
    /// Does it and says what went wrong, if anything; waits for the plan. Null where none can be made from here, as
    /// with a copy of a centre, which lacks the orders.
    std::function<QString(const ScenarioTask& task)> planScenario;

    /// Plays it, keeps the result, and says what went wrong, if anything. Null where there is no demand to play on.
    std::function<QString(const BacktestTask& task)> playBacktest;

    /// Null where files cannot be brought in from here, as at a centre.
    std::shared_ptr<Importing> importing;

    Clock* clock = nullptr;
    Random* random = nullptr;
    QSettings* settings = nullptr; ///< layouts, theme, window
    Drafts* drafts = nullptr;      ///< entries under way; null where none are kept

    /// The workspace's own day where it has one (demo data ends in the past), else the clock's.
    std::optional<Date> asOf;
    Date today() const { return asOf ? *asOf : clock->now().date(); }

    /// For a document that is made here, such as a return: what is done to it is found by it.
    std::string newKey() const;
    bool mayRead(std::string_view view) const { return !reads || reads(view); }
    bool hasAnyRole(const std::vector<std::string>& wanted) const;
    /// What is kept for this person at this place of work goes by it; says nothing of either.
    QString ownKey() const;
    /// "buyer, planner" in the words of people.
    QString roleText() const;
};

} // namespace opsdesk::ui
