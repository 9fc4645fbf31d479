#include "tests/support/CentralDesk.h"

#include "core/base/Error.h"
#include "core/governance/Policy.h"
#include "core/integration/Areas.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/sync/CentralRoles.h"
#include "core/workflow/CommandRow.h"

#include <QProcess>

namespace opsdesk::test {

namespace {

void require(const CommandResult& result) {
    if (!result.applied())
        throw Error(result.rejection.code + ": " + result.rejection.text);
}

Outcome putMasters(Context& context) {
    const Currency gbp("GBP");
    context.rows().put(Supplier{0, 1, "ACME", "Acme Gifts", gbp, Minor(), 7, "GB", 0});
    context.rows().put(Item{0, 1, "LAMP", "A lamp", "", "each", "active", Minor(1000), gbp, 0});
    return {};
}

Outcome putNode(Context& context) {
    context.rows().put(Node{context.entity(), 1, "HOME", "Home warehouse", "warehouse", "GB", 0});
    return {};
}

} // namespace

CentralDesk::CentralDesk() {
    addAllAreas(m_ownCatalog);
    for (const bool shared : {true, false}) {
        CommandType type;
        type.name = shared ? "test.run_shared" : "test.run";
        type.shared = shared;
        type.handle = [this](Context& context) { return m_body(context); };
        m_ownCatalog.add(std::move(type));
    }
    m_connection = store::openPostgres(engineUrl());
    m_engine = std::make_unique<Engine>(*m_connection, m_ownCatalog, clock(), random(), static_cast<TurnGuard*>(this));
    m_engine->addEntity(2);
    require(run(0, putMasters));
    require(run(1, putNode));
    require(run(2, putNode));
}

Command CentralDesk::command(const std::string& type, const std::string& actor, const std::string& payload) {
    Command made;
    made.id = random().uuid(clock().now());
    made.type = type;
    const auto* known = m_ownCatalog.findCommand(type);
    made.entity = known && known->shared ? 0 : 1;
    made.actor = actor;
    made.payload = payload;
    return made;
}

void CentralDesk::queue(const std::string& user, const Command& command) {
    connect(user)->run("SELECT queue_commands(ARRAY[?::uuid], ARRAY[?::text])",
                       {command.id.toString(), toEnvelope(command)});
}

std::vector<CommandResult> CentralDesk::drain() {
    std::vector<Command> commands;
    {
        const auto waiting = m_connection->prepare("SELECT envelope, actor FROM central_queue ORDER BY place");
        while (waiting->step()) {
            commands.push_back(fromEnvelope(waiting->text(0)));
            commands.back().actor = waiting->text(1);
        }
    }
    auto results = m_engine->process(commands);
    endDisabledSessions(*m_connection);
    return results;
}

void CentralDesk::committing(std::span<const Step>) {
    m_connection->run("DELETE FROM central_queue");
    m_problems = alignLogins(*m_connection);
}

CommandResult CentralDesk::submit(const std::string& user, const std::string& type, const std::string& payload) {
    return submit(user, command(type, user, payload));
}

CommandResult CentralDesk::submit(const std::string& user, const Command& command) {
    queue(user, command);
    return drain().back();
}

CommandResult CentralDesk::run(std::int64_t entity, std::function<Outcome(Context&)> body) {
    m_body = std::move(body);
    auto made = command(entity == 0 ? "test.run_shared" : "test.run", engineUser().id);
    made.entity = entity;
    return m_engine->process(std::span(&made, 1)).front();
}

void CentralDesk::setDay(const std::string& date) {
    require(run(0, [&](Context& context) -> Outcome {
        context.rows().put(Policy{0, "setting.as_of", "setting", date, "date", "", "active", 1, 0});
        return {};
    }));
}

Psql CentralDesk::psql(const std::string& user, const std::string& sql) const {
    QProcess process;
    process.start(QStringLiteral("psql"),
                  {QString::fromStdString(url(user)), QStringLiteral("--no-psqlrc"), QStringLiteral("--no-password"),
                   QStringLiteral("--tuples-only"), QStringLiteral("--no-align"), QStringLiteral("--quiet"),
                   QStringLiteral("--set=ON_ERROR_STOP=1"), QStringLiteral("--command"), QString::fromStdString(sql)});
    if (!process.waitForFinished(600'000))
        throw Error("psql did not end: " + process.errorString().toStdString());
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput().trimmed().toStdString(), process.readAllStandardError().toStdString()};
}

} // namespace opsdesk::test
