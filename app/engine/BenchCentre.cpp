#include "app/engine/BenchCentre.h"

#include "core/base/Error.h"
#include "core/store/PostgresAddress.h"
#include "core/sync/CentralRoles.h"
#include "core/sync/Centre.h"
#include "core/workflow/Engine.h"

#include <fmt/format.h>

#include <cstdio>

namespace opsdesk {

namespace {

const std::string& named(const std::string& superuser) {
    if (superuser.empty())
        throw UsageError("This bench needs a PostgreSQL to measure: --central URL, as its superuser.");
    return superuser;
}

} // namespace

BenchCentre::BenchCentre(Program& program, const std::string& superuser)
    : m_program(program), m_database(named(superuser), "opsdesk_bench") {
    prepareCentre(*connect(), program.catalog, program.clock, program.random);
}

BenchCentre::~BenchCentre() {
    try {
        stopEngine();
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "opsdeskd: the bench's engine did not stop: %s\n", failure.what());
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
    connect()->execute(fmt::format("ALTER ROLE \"{}\" PASSWORD '{}'", user, password));
    return store::addressWith(m_database.url(), {{"user", user}, {"password", password}});
}

void BenchCentre::startEngine(const std::string& folder) {
    CentralEngineOptions options;
    options.url = m_database.url();
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
