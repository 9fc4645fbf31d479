#include "app/engine/BenchCentre.h"

#include "core/base/Error.h"
#include "core/store/PostgresAddress.h"
#include "core/sync/CentralRoles.h"
#include "core/sync/Centre.h"
#include "core/workflow/Engine.h"

#include <fmt/format.h>

#include <unistd.h>

namespace opsdesk {

BenchCentre::BenchCentre(Program& program, const std::string& superuser)
    : m_program(program), m_superuser(superuser), m_database(fmt::format("opsdesk_bench_{}", ::getpid())) {
    if (superuser.empty())
        throw UsageError("This bench needs a PostgreSQL to measure: --central URL, as its superuser.");
    store::openPostgres(m_superuser)->execute("CREATE DATABASE " + m_database);
    m_url = store::addressWith(m_superuser, {{"dbname", m_database}});
    const auto owner = store::openPostgres(m_url);
    prepareCentre(*owner, program.catalog, program.clock, program.random);
}

BenchCentre::~BenchCentre() {
    try {
        stopEngine();
        store::openPostgres(m_superuser)->execute("DROP DATABASE " + m_database + " WITH (FORCE)");
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "opsdeskd: the bench's database %s is left behind: %s\n", m_database.c_str(),
                     failure.what());
    }
}

void BenchCentre::addUser(const std::string& user, const std::string& role) {
    const auto owner = connect();
    Engine engine(*owner, m_program.catalog, m_program.clock, m_program.random);
    Command command;
    command.id = m_program.random.uuid(m_program.clock.now());
    command.type = "user.add";
    command.actor = "admin";
    command.payload = fmt::format(R"({{"user":"{}","name":"Bench","roles":["{}"],"entities":[1]}})", user, role);
    const auto result = engine.process(std::span(&command, 1)).front();
    if (!result.applied())
        throw Error("The bench's user could not be added: " + result.rejection.text);
    alignLogins(*owner);
}

std::string BenchCentre::url(const std::string& user) {
    // Drawn here, so that it needs no quoting.
    const auto password = m_program.random.uuid(m_program.clock.now()).toString();
    store::openPostgres(m_url)->execute(fmt::format("ALTER ROLE \"{}\" PASSWORD '{}'", user, password));
    return store::addressWith(m_url, {{"user", user}, {"password", password}});
}

std::unique_ptr<store::Connection> BenchCentre::connect() const {
    return store::openPostgres(m_url);
}

void BenchCentre::startEngine(const std::string& folder) {
    CentralEngineOptions options;
    options.url = m_url;
    options.anchorFile = folder + "/bench.anchor";
    options.holder = "bench";
    m_engine = std::make_unique<CentralEngine>(std::move(options), m_program.catalog, m_program.random);
    m_thread = std::thread([this] { m_engine->run(); });
}

void BenchCentre::stopEngine() {
    if (!m_engine)
        return;
    m_engine->stop();
    m_thread.join();
    m_engine.reset();
}

} // namespace opsdesk
