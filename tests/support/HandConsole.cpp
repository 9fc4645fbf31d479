#include "tests/support/HandConsole.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace opsdesk::test {

HandConsole::HandConsole(const TestCentre& centre, std::string user)
    : m_centre(centre), m_gate(centre.url(user)), m_user(std::move(user)) {}

std::unique_ptr<Hydrate> HandConsole::beginLoad() {
    CacheAbout about;
    about.user = m_user;
    about.epoch = m_gate.hello().epoch;
    return std::make_unique<Hydrate>(m_gate, m_steady, m_lease, loadingFile(), about);
}

void HandConsole::finishLoad(std::unique_ptr<Hydrate> hydrate) {
    auto next = Hydrate::Next::More;
    while (next == Hydrate::Next::More)
        next = hydrate->step({});
    if (next != Hydrate::Next::Done)
        throw Error("The first load ended without being done.");
    hydrate->publish(file());
    open();
}

void HandConsole::open() {
    m_cache = Cache::open(file(), Cache::Use::Following);
}

PullOutcome HandConsole::pull(Pull::Depth depth, const std::vector<Uuid>& awaited) {
    return Pull(m_gate, *m_cache, m_lease).run(depth, awaited);
}

std::string HandConsole::differences() {
    std::string found;
    const auto centre = m_centre.connect(m_user);
    for (const auto& [share, cursor] : m_cache->cursors()) {
        const auto& type = *findSyncTable(share.table)->type;
        const auto here = store::tableDigest(m_cache->connection(), type);
        const auto there = store::tableDigest(*centre, type);
        if (here != there)
            found += fmt::format("{}: {} rows here, {} there; ", share.table, here.rows, there.rows);
    }
    return found;
}

bool HandConsole::holds(const std::string& table, std::int64_t entity) const {
    return m_cache->cursors().contains({table, entity});
}

std::int64_t HandConsole::rows(const std::string& table) {
    return asInteger(m_cache->connection().scalar("SELECT count(*) FROM " + table).value());
}

std::string HandConsole::bytes() const {
    std::string all;
    for (const auto* ending : {"", "-wal"}) {
        std::ostringstream content;
        content << std::ifstream(file() + ending, std::ios::binary).rdbuf();
        all += content.str();
    }
    return all;
}

} // namespace opsdesk::test
