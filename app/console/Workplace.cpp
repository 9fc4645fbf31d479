#include "app/console/Workplace.h"

#include "app/console/DataFolder.h"

#include "app/console/BacktestDesk.h"
#include "app/console/FileImports.h"
#include "app/console/ScenarioDesk.h"
#include "core/base/Error.h"
#include "core/governance/ActingRoles.h"
#include "core/governance/Rights.h"
#include "core/integration/Areas.h"
#include "core/measures/MeasureRecord.h"
#include "core/planning/LivePlanner.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/PlanningQuality.h"
#include "core/search/SearchIndex.h"
#include "core/search/SearchKeeper.h"
#include "core/search/SearchView.h"
#include "core/sync/CentralPassword.h"
#include "core/sync/Scope.h"
#include "core/sync/SyncSession.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

namespace opsdesk {

namespace {

/// The cell of a row, by the key of its column.
const Value& cell(const View& view, const ViewRow& row, std::string_view column) {
    const int index = view.index(column);
    if (index < 0)
        throw Error(fmt::format("The view {} has no column {}.", view.name, column));
    return row[static_cast<std::size_t>(index)];
}

std::vector<std::string> rolesOf(const std::string& json) {
    std::vector<std::string> roles;
    const boost::json::value list = boost::json::parse(json);
    for (const boost::json::value& role : list.as_array())
        roles.emplace_back(role.as_string());
    return roles;
}

/// A list of legal entities; 1 where none are named, which stands for every one.
std::vector<std::int64_t> entitiesOf(const Value& json) {
    std::vector<std::int64_t> entities;
    const boost::json::value list = isNull(json) ? boost::json::array() : boost::json::parse(asText(json));
    for (const boost::json::value& entity : list.as_array())
        entities.push_back(entity.as_int64());
    if (entities.empty())
        entities.push_back(1);
    return entities;
}

/// Narrows the session to the role and the entity that were wished for, as far as they are the person's.
void narrow(ui::Session& session, const ui::SessionWish& wish) {
    const auto has = [](const auto& list, const auto& one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    if (has(session.allRoles, wish.role))
        session.roles = {wish.role};
    if (has(session.entities, wish.entity))
        session.entity = wish.entity;
}

QString profilesFolder() {
    return inDataFolder(QStringLiteral("profiles"));
}

QString passwordProblem(const std::string& url, const std::string& user, const std::string& password) {
    try {
        setCentralPassword(url, user, password);
        return {};
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

ui::PlanStep::Stage stageOf(PlanProgress::Stage stage) {
    using Stage = PlanProgress::Stage;
    return stage == Stage::Read      ? ui::PlanStep::Stage::Read
           : stage == Stage::Plan    ? ui::PlanStep::Stage::Plan
           : stage == Stage::Publish ? ui::PlanStep::Stage::Publish
                                     : ui::PlanStep::Stage::Commit;
}

/// Where the copy of the centre at @p url is kept: a folder for each address and person.
std::string copyFolder(const std::string& url) {
    const QUrl address(QString::fromStdString(url));
    if (!address.isValid() || address.scheme().isEmpty())
        throw UsageError(
            "Name the centre by an address such as postgresql://planner@db.example.com/opsdesk, or say with "
            "--cache where its copy is kept.");
    const QString server = address.host().isEmpty() ? QStringLiteral("local") : address.host();
    const QString person = address.userName().isEmpty() ? QStringLiteral("me") : address.userName();
    return inDataFolder(QStringLiteral("centres/%1-%2-%3-%4"))
        .arg(server)
        .arg(address.port(5432))
        .arg(address.path().mid(1), person)
        .toStdString();
}

} // namespace

Workplace::Workplace(const std::string& file) {
    addAllAreas(m_catalog);
    m_workspace = Workspace::open(file, m_catalog, m_clock, m_random);
    m_livePlanner = std::make_unique<LivePlanner>(
        m_workspace->bus(), [file] { return store::openSqlite(file, store::OpenMode::ReadOnly); }, m_clock, m_random);
    keepSearch();
}

Workplace::Workplace(std::string url, std::string folder)
    : m_url(std::move(url)), m_folder(folder.empty() ? copyFolder(m_url) : std::move(folder)) {
    addAllAreas(m_catalog);
}

Workplace::~Workplace() = default;

void Workplace::connect() {
    m_centre.reset(); // first: it holds the folder's lock
    m_centre = std::make_unique<SyncSession>(SyncSession::Options{m_url, m_folder, {}}, m_clock, m_random);
    keepSearch();
}

void Workplace::keepSearch() {
    const std::string file = m_workspace ? m_workspace->file() : m_centre->cacheFile();
    m_searchKeeper = std::make_unique<SearchKeeper>(
        [file] { return store::openSqlite(file, store::OpenMode::ReadOnly); }, SearchIndex::fileOf(file));
}

std::unique_ptr<ViewReader> Workplace::searchReader() const {
    const std::string file = m_workspace ? m_workspace->file() : m_centre->cacheFile();
    return openSearchReader(SearchIndex::fileOf(file), searchableFor(m_catalog, m_user.roles));
}

std::string Workplace::name() const {
    if (m_workspace)
        return QFileInfo(QString::fromStdString(m_workspace->file())).completeBaseName().toStdString();
    const QUrl address(QString::fromStdString(m_url));
    const QString database = address.path().mid(1);
    return (address.host().isEmpty() ? database : QStringLiteral("%1 on %2").arg(database, address.host()))
        .toStdString();
}

CommandBus& Workplace::bus() {
    return m_workspace ? m_workspace->bus() : *m_centre;
}

Link* Workplace::link() {
    return m_centre.get();
}

std::string Workplace::login() const {
    return m_centre ? m_centre->user() : std::string();
}

std::unique_ptr<ViewReader> Workplace::reader() const {
    return m_workspace ? m_workspace->reader() : openReader(m_centre->cacheFile(), m_catalog);
}

void Workplace::requireView(const std::string& name) const {
    if (m_catalog.findView(name))
        return;
    std::vector<std::string> names;
    for (const auto& [known, view] : m_catalog.views())
        names.push_back(known);
    throw UsageError(fmt::format("There is no view {}; there are {}.", name, fmt::join(names, ", ")));
}

User Workplace::user(ViewReader& reader, const std::string& id, ui::Session& session) {
    ViewQuery query;
    query.view = "users";
    const View& view = reader.view(query.view);
    std::string known;
    std::optional<User> found;
    for (const ViewRow& row : reader.rows(query)) {
        User one;
        one.id = asText(cell(view, row, "id"));
        one.name = asText(cell(view, row, "name"));
        one.active = asInteger(cell(view, row, "active")) != 0;
        known += (known.empty() ? "" : ", ") + one.id;
        if (m_workspace && one.active)
            session.colleagues.emplace_back(one.id, QString::fromStdString(one.name.empty() ? one.id : one.name));
        if (one.id != id)
            continue;
        one.roles = rolesOf(asText(cell(view, row, "roles")));
        session.entities = entitiesOf(cell(view, row, "entities"));
        session.entity = session.entities.front();
        found = std::move(one);
    }
    if (!found)
        throw UsageError(fmt::format("There is no user {} in this workspace; there are {}.", id, known));
    if (!found->active)
        throw UsageError(fmt::format("The user {} may not act at present; ask an administrator.", id));
    for (const auto& role : lentRoles(reader, id))
        if (!found->has(role))
            found->roles.push_back(role);
    return *found;
}

std::string Workplace::someone(const std::string& wanted) const {
    const auto reader = this->reader();
    ViewQuery query;
    query.view = "users";
    query.filters = {Filter::parse("state = active")};
    const View& view = reader->view(query.view);
    std::string alike, any;
    for (const ViewRow& row : reader->rows(query)) {
        const std::string id = asText(cell(view, row, "id"));
        if (id == wanted)
            return wanted;
        const auto roles = rolesOf(asText(cell(view, row, "roles")));
        if (alike.empty() && std::ranges::count(roles, wanted))
            alike = id;
        if (any.empty() && !roles.empty())
            any = id;
    }
    return !alike.empty() ? alike : !any.empty() ? any : wanted;
}

void Workplace::readLimits(ViewReader& reader) {
    ViewQuery query;
    query.view = "policies";
    query.filters = {Filter::parse("kind = limit"), Filter::parse("state = active")};
    const View& view = reader.view(query.view);
    for (const ViewRow& row : reader.rows(query)) {
        const Value value = parseValue(asText(cell(view, row, "value")), ColumnType::Integer);
        m_limits[asText(cell(view, row, "id"))] = Minor(asInteger(value));
    }
}

void Workplace::readBooks(ViewReader& reader, ui::Session& session) {
    ViewQuery query;
    query.view = "workspace";
    query.entity = session.entity;
    const View& view = reader.view(query.view);
    for (const ViewRow& row : reader.rows(query)) {
        session.currency = asText(cell(view, row, "currency"));
        if (const Value& day = cell(view, row, "as_of"); !isNull(day))
            session.asOf = Date(static_cast<std::int32_t>(asInteger(day)));
    }
}

/// What the plan that was just published reached, behind the scenes: on half of the cores, given up when the next plan
/// begins or the program ends.
void Workplace::measure(PlanOptions options) {
    options.progress = {};
    options.threads = std::max(1U, std::thread::hardware_concurrency() / 2);
    m_measuring = std::jthread([this, options](const std::stop_token& stop) mutable {
        options.stop = stop;
        try {
            const auto own = store::openSqlite(m_workspace->file(), store::OpenMode::ReadOnly);
            recordQuality(*own, m_workspace->bus(), m_clock, m_random, options);
            recordMeasures(*own, m_workspace->bus(), m_clock, m_random, options.entity, options.actor);
        } catch (const PlanCancelled&) {
            qInfo("What the plan reached was not measured: there is another, or the program ends.");
        } catch (const std::exception& failure) {
            qWarning("What the plan reached could not be measured: %s", failure.what());
        }
    });
}

ui::PlanEnd Workplace::plan(const PlanOptions& options) {
    ui::PlanEnd end;
    m_measuring = {};
    try {
        const auto own = store::openSqlite(m_workspace->file(), store::OpenMode::ReadOnly);
        const auto report = runPlan(*own, m_workspace->bus(), m_clock, m_random, options);
        measure(options);
        return {true,
                {},
                false,
                report.series,
                report.failed,
                report.newSince,
                report.changedSince,
                report.goneSince,
                report.totalSeconds};
    } catch (const PlanCancelled&) {
        end.cancelled = true;
    } catch (const std::exception& failure) {
        end.why = QString::fromUtf8(failure.what());
    }
    return end;
}

std::string Workplace::place() const {
    if (m_workspace)
        return QFileInfo(QString::fromStdString(m_workspace->file())).absoluteFilePath().toStdString();
    QUrl url(QString::fromStdString(m_url));
    QUrlQuery query(url);
    for (const char* secret : {"password", "sslpassword"})
        query.removeAllQueryItems(QLatin1StringView(secret));
    url.setQuery(query.isEmpty() ? QString() : query.toString());
    return url.toString(QUrl::RemovePassword).toStdString();
}

ui::Session Workplace::session(const ui::SessionWish& wish) {
    const auto reader = this->reader();
    ui::Session session;
    m_user = user(*reader, wish.user, session);
    readLimits(*reader);
    session.userId = m_user.id;
    session.userName = QString::fromStdString(m_user.name.empty() ? m_user.id : m_user.name);
    session.roles = session.allRoles = m_user.roles;
    narrow(session, wish);
    session.place = QString::fromStdString(place());
    session.entityName = QString::fromStdString(name());
    session.clock = &m_clock;
    session.random = &m_random;
    session.machine = [this](std::string_view name) { return m_catalog.findMachine(name); };
    session.isShared = [this](std::string_view type) {
        const CommandType* known = m_catalog.findCommand(type);
        return known && known->shared;
    };
    if (m_workspace)
        session.planNow = [this, entity = session.entity, who = session.userId](
                              const std::stop_token& stop, const std::function<void(const ui::PlanStep&)>& told) {
            PlanOptions options;
            options.entity = entity;
            options.actor = who;
            options.stop = stop;
            options.progress = [&told](const PlanProgress& now) { told({stageOf(now.stage), now.done, now.total}); };
            return plan(options);
        };
    if (isCentral()) {
        session.setPassword = [url = m_url](const std::string& who, const std::string& password) {
            return passwordProblem(url, who, password);
        };
        session.reads = [this](std::string_view view) {
            return !m_catalog.findView(view) || mayRead(m_catalog, m_user.roles, view);
        };
    }
    session.may = [this](std::string_view command, std::optional<Minor> amount) {
        return checkRights(m_user, command, amount, [this](const std::string& policy) -> std::optional<Minor> {
            const auto limit = m_limits.find(policy);
            return limit == m_limits.end() ? std::nullopt : std::optional(limit->second);
        });
    };
    if (m_workspace)
        session.importing = std::make_shared<FileImports>(*m_workspace, m_catalog, m_clock, m_random, profilesFolder());
    if (m_workspace)
        session.planScenario = [this](const ui::ScenarioTask& task) {
            return doWithScenario(task, m_workspace->file(), m_workspace->bus(), m_clock, m_random);
        };
    if (m_workspace)
        session.playBacktest = [this](const ui::BacktestTask& task) {
            return doWithBacktest(task, m_workspace->file(), m_workspace->bus(), m_clock, m_random);
        };
    readBooks(*reader, session);
    return session;
}

} // namespace opsdesk
