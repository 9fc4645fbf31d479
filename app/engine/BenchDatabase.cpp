#include "app/engine/BenchDatabase.h"

#include "core/store/PostgresAddress.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <unistd.h>

namespace opsdesk {

BenchDatabase::BenchDatabase(std::string superuser, const std::string& name)
    : m_superuser(std::move(superuser)), m_name(fmt::format("{}_{}", name, ::getpid())),
      m_url(store::addressWith(m_superuser, {{"dbname", m_name}})) {
    store::openPostgres(m_superuser)->execute("CREATE DATABASE " + m_name);
}

BenchDatabase::~BenchDatabase() {
    try {
        store::openPostgres(m_superuser)->execute("DROP DATABASE " + m_name + " WITH (FORCE)");
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "opsdeskd: the bench's database %s is left behind: %s\n", m_name.c_str(), failure.what());
    }
}

} // namespace opsdesk
