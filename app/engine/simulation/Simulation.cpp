#include "app/engine/simulation/Simulation.h"

#include "app/engine/simulation/Judgement.h"
#include "app/engine/simulation/SimulatedCompany.h"
#include "app/engine/simulation/Violation.h"
#include "app/engine/simulation/Workload.h"
#include "core/base/Error.h"
#include "core/base/Log.h"
#include "core/integration/Areas.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>

namespace opsdesk::simulation {

namespace {

constexpr int roundsToRest = 3'000, mostConsoles = 10;

class World {
public:
    World(std::uint64_t seed, const SimulationOptions& options)
        : m_options(options), m_random(seed), m_disk(m_random.next()) {
        addAllAreas(m_catalog);
        addSimulatedCompany(m_catalog);
        m_centre = std::make_unique<SimulatedCentre>(m_disk, options.folder + "/centre", m_catalog, m_time,
                                                     m_random.next(), options.sabotage);
        const auto& people = simulatedPeople();
        const auto count = options.consoles > 0 ? options.consoles : 4 + below(5);
        const auto first = options.consoles > 0 ? 0 : below(static_cast<int>(people.size()));
        for (int i = 0; i < count; ++i)
            addConsole(fmt::format("{}/console-{}", options.folder, i),
                       people[static_cast<std::size_t>(first + i) % people.size()].user);
    }

    void run(SimulationReport& report) {
        m_report = &report;
        for (const auto& console : m_consoles)
            console->start();
        if (below(6) != 0) { // else the first load meets the storm
            settle();
            // In the calm, so that all are connected when what somebody sees changes.
            administer(grant(someone().user(), "executive", m_random));
            settle();
        }
        backup();
        for (const auto& console : m_consoles)
            changeWeather(*console);
        const int month = m_options.rounds / 3 + 1;
        for (int round = 1; round < m_options.rounds; ++round) {
            m_time.advance(static_cast<std::int64_t>(m_random.next() % 300'000));
            happen();
            if (round % month == 0)
                endMonth();
            else if (round % month == month / 3)
                partAll(false);
        }
        rest();
        judge();
    }

    std::int64_t run(const Strike& strike, SimulationReport& report) {
        m_report = &report;
        const auto folder = strike.centre ? m_options.folder + "/centre" : m_consoles.front()->folder();
        const auto before = m_disk.writes(folder);
        if (strike.kind == Strike::Kind::PowerLoss)
            m_disk.crashAfter(folder, strike.at);
        else if (strike.kind == Strike::Kind::DiskFull)
            m_disk.fillAfter(folder, strike.at);
        else
            m_disk.failAfter(folder, strike.at);
        for (const auto& console : m_consoles)
            console->start();
        constexpr int rounds = 12;
        for (int round = 0; round < rounds; ++round) {
            liveOn();
            for (int i = 0; i < 2; ++i)
                decide(*m_consoles[static_cast<std::size_t>(round) % m_consoles.size()]);
        }
        // Later ones meet no fault any more.
        const auto writes = m_disk.writes(folder) - before;
        rest();
        judge();
        return writes;
    }

    void runCrowd(SimulationReport& report) {
        m_report = &report;
        for (const auto& console : m_consoles)
            console->start();
        settle();
        for (int times = 0; times < 2; ++times) {
            for (int i = 0; i < 20; ++i)
                decide(someone());
            partAll(true);
            follow(60'000'000);
            partAll(false);
            requireSpread(follow(60'000'000));
        }
        rest();
        judge();
    }

private:
    /// Some are cut off and go on deciding; who closes the month is not, and does, until those come back with what they
    /// noted in it.
    void endMonth() {
        for (const auto& console : m_consoles)
            console->gate().setPartition(below(2) == 0 && console->user() != "controller");
        for (std::size_t i = 0; i < 4 * m_consoles.size(); ++i)
            decide(someone());
        m_time.endMonth();
        tell("a month has ended");
        backup();
    }
    void partAll(bool parted) {
        ++m_report->faults;
        for (const auto& console : m_consoles)
            console->gate().setPartition(parted);
    }

    /// Each console steps when it wants to. How many came in, by second.
    std::map<std::int64_t, int> follow(std::int64_t micros) {
        constexpr std::int64_t tick = 50'000, second = 1'000'000;
        std::map<std::int64_t, int> arrivals;
        for (const auto end = m_time.micros() + micros; m_time.micros() < end; m_time.advance(tick)) {
            if (m_centre->turn())
                ++m_report->turns;
            for (const auto& console : m_consoles) {
                if (m_time.micros() < m_due[console.get()])
                    continue;
                const bool wasIn = console->isConnected();
                m_due[console.get()] = m_time.micros() + console->step();
                arrivals[m_time.micros() / second] += !wasIn && console->isConnected() ? 1 : 0;
            }
        }
        return arrivals;
    }

    void requireSpread(const std::map<std::int64_t, int>& arrivals) {
        int all = 0;
        for (const auto& [second, count] : arrivals) {
            all += count;
            if (count > static_cast<int>(m_consoles.size()) / 4)
                throw Violation(fmt::format("{} of {} consoles came back in one second.", count, m_consoles.size()));
        }
        if (all != static_cast<int>(m_consoles.size()))
            throw Violation(fmt::format("{} of {} consoles came back.", all, m_consoles.size()));
        m_report->restarts += all;
    }

    /// What is down is started; what is up does all that it has to.
    void liveOn() {
        m_time.advance(200'000);
        if (!m_centre->isUp()) {
            ++m_report->restarts;
            m_centre->start();
        } else if (m_centre->turn()) {
            ++m_report->turns;
        }
        for (const auto& console : m_consoles) {
            if (!console->isUp()) {
                ++m_report->restarts;
                console->start();
            } else {
                console->centreChanged();
                for (int steps = 0; steps < 200 && console->isUp() && console->step() == 0; ++steps)
                    m_time.advance(1'000);
            }
        }
    }

    void addConsole(const std::string& folder, const std::string& user) {
        m_consoles.push_back(
            std::make_unique<SimulatedConsole>(m_disk, folder, *m_centre, user, m_time, m_random.next()));
        m_consoles.back()->setLog(m_options.log);
    }
    int below(int limit) { return static_cast<int>(m_random.next() % static_cast<std::uint64_t>(limit)); }
    SimulatedConsole& someone() {
        return *m_consoles[static_cast<std::size_t>(below(static_cast<int>(m_consoles.size())))];
    }
    void tell(const std::string& what) const {
        if (m_options.log)
            std::fprintf(stderr, "%s: %s\n", Timestamp(m_time.micros()).toString().c_str(), what.c_str());
    }

    void happen() {
        const int what = below(100);
        if (what < 50)
            step(someone());
        else if (what < 70)
            turn();
        else if (what < 96)
            decide(someone());
        else
            fault();
    }

    void step(SimulatedConsole& console) {
        if (!console.isUp()) {
            if (below(4) == 0) {
                ++m_report->restarts;
                tell("start " + console.folder());
                console.start();
            }
            return;
        }
        // As often as it wants to at once, but for now and then.
        for (int steps = 1 + below(200); steps > 0 && console.isUp() && console.step() == 0; --steps)
            ;
    }

    void turn() {
        if (!m_centre->isUp()) {
            if (below(3) == 0) {
                ++m_report->restarts;
                tell("start the centre");
                m_centre->start();
            }
            return;
        }
        if (!m_centre->turn())
            return;
        ++m_report->turns;
        for (const auto& console : m_consoles)
            if (below(5) != 0) // some are not told, and find out by themselves
                console->centreChanged();
    }

    void decide(SimulatedConsole& console) {
        const auto before = console.acknowledged().size();
        console.decide();
        m_report->decisions += static_cast<int>(console.acknowledged().size() - before);
    }

    void fault() {
        struct Fault {
            const char* name;
            void (World::*strike)();
        };
        static constexpr Fault faults[] = {
            {"a console loses power", &World::crashConsole},
            {"a console is killed", &World::killConsole},
            {"a console will lose power while it writes", &World::crashConsoleLater},
            {"a console's disk is full for a while", &World::fillDisk},
            {"the centre loses power", &World::crashCentre},
            {"the centre is killed", &World::killCentre},
            {"the centre will lose power while it writes", &World::crashCentreLater},
            {"the network is parted or heals", &World::part},
            {"the weather changes", &World::changeWeather},
            {"the weather changes", &World::changeWeather},
            {"old messages arrive", &World::deliverLate},
            {"old messages arrive", &World::deliverLate},
            {"old messages arrive", &World::deliverLate},
            {"a cache is spoilt", &World::spoilCache},
            {"the centre is backed up", &World::backup},
            {"the centre is restored", &World::restore},
            {"a wall clock is set", &World::setClock},
            {"a console's disk fails once", &World::failDisk},
            {"a right is moved", &World::moveRight},
            {"a right is moved", &World::moveRight},
            {"an outbox is spoilt", &World::spoilOutbox},
            {"a console's files are copied", &World::keepOld},
            {"a console's files are set back", &World::restoreOld},
            {"a console's files are cloned", &World::clone},
            {"the centre and a console are of different versions", &World::changeVersion},
            {"a cache is of an earlier version", &World::ageCache},
        };
        const auto& one = faults[static_cast<std::size_t>(below(static_cast<int>(std::size(faults))))];
        tell(one.name);
        ++m_report->faults;
        (this->*one.strike)();
    }

    void crashConsole() { someone().crash(); }
    void killConsole() { someone().kill(); }
    void crashConsoleLater() { m_disk.crashAfter(someone().folder(), below(40)); }
    void fillDisk() { m_disk.fillAfter(someone().folder(), below(2) == 0 ? below(20) : -1); }
    void crashCentre() {
        if (m_centre->isUp())
            m_centre->crash();
    }
    void killCentre() {
        if (m_centre->isUp())
            m_centre->kill();
    }
    void crashCentreLater() { m_disk.crashAfter(m_options.folder + "/centre", below(40)); }
    void part() { someone().gate().setPartition(below(2) == 0, below(2) == 0); }
    void changeWeather() { changeWeather(someone()); }
    void changeWeather(SimulatedConsole& console) {
        console.gate().setWeather({below(100), below(100), below(3), below(300), below(500)});
    }
    void deliverLate() { someone().gate().deliverLate(); }
    void spoilCache() {
        auto& console = someone();
        console.kill();
        console.spoilCache();
    }
    void backup() { m_centre->backup(); }
    void restore() {
        // Not each time, for what went before is gone with it.
        if (below(2) == 0 && m_centre->restore()) {
            ++m_report->restores;
            tell("the centre was restored");
        }
    }
    void failDisk() { m_disk.failAfter(someone().folder(), below(40)); }
    void moveRight() { administer(simulation::moveRight(m_random)); }
    void administer(Command command) {
        if (!m_centre->isUp())
            return;
        tell(fmt::format("{} {}", command.type, command.payload));
        command.sequence = ++m_administered;
        m_centre->queue(std::span(&command, 1));
    }
    void spoilOutbox() { someone().spoilOutbox(below(3) == 0); }
    void keepOld() { someone().keepOld(); }
    void restoreOld() {
        const auto what = below(3);
        someone().restoreOld(what != 0, what != 1, below(2) == 0);
    }
    void clone() {
        auto& original = someone();
        if (m_consoles.size() >= mostConsoles)
            return;
        const auto folder = fmt::format("{}/console-{}", m_options.folder, m_consoles.size());
        original.cloneTo(folder);
        addConsole(folder, original.user());
    }
    void changeVersion() { someone().gate().setNewer(below(2) == 0 ? 0 : below(2) == 0 ? 1 : -1); }
    void ageCache() { someone().ageCache(); }
    void setClock() {
        constexpr std::int64_t tenYears = 10LL * 365 * 86'400 * 1'000'000;
        someone().setWallClock(below(3) == 0 ? 0 : below(2) == 0 ? tenYears : -tenYears);
    }

    /// The weather clears, everything is started, and nobody decides any more.
    void rest() {
        tell("all come to rest");
        if (!m_centre->isUp())
            m_centre->start();
        for (const auto what : {&TornDisk::crashAfter, &TornDisk::fillAfter, &TornDisk::failAfter})
            (m_disk.*what)(m_options.folder + "/centre", -1);
        for (const auto& console : m_consoles) {
            for (const auto what : {&TornDisk::fillAfter, &TornDisk::failAfter})
                (m_disk.*what)(console->folder(), -1);
            // Twice: it may lose power while it starts, as was arranged, but only once.
            for (int start = 0; start < 2 && !console->isUp(); ++start)
                console->start();
            m_disk.crashAfter(console->folder(), -1);
            console->gate().setNewer(0);
            console->gate().setPartition(false);
            console->gate().setWeather({});
            console->gate().deliverLate();
        }
        // With whatever rights they have by now, but let in.
        for (const auto& person : simulatedPeople())
            administer(enable(person.user, m_random));
        settle();
    }

    /// Until everything that was sent is answered, and every console stands where the centre does.
    void settle() {
        for (int round = 0; round < roundsToRest; ++round) {
            m_time.advance(200'000);
            bool quiet = !m_centre->hasWork();
            if (m_centre->turn())
                for (const auto& console : m_consoles)
                    console->centreChanged();
            for (const auto& console : m_consoles) {
                console->centreChanged();
                console->step();
                quiet &= console->isQuiet();
            }
            if (quiet && isLevel())
                return;
        }
        throw Violation("The world does not come to rest: a queue does not drain, or a console does not follow.");
    }

    bool isLevel() {
        for (const auto& console : m_consoles)
            for (const auto& [entity, rev] : console->position())
                if (rev != m_centre->position()[entity])
                    return false;
        return true;
    }

    void judge() {
        judgeAtRest(*m_centre, m_consoles);
        for (const auto& type : decidedTypes())
            m_report->applied[type] = 0;
        for (const auto& [type, times] : m_centre->applied())
            m_report->applied[type] = times;
        m_report->bookedLate = m_centre->bookedLate();
    }

    const SimulationOptions& m_options;
    SeededRandom m_random;
    SimulatedTime m_time;
    Catalog m_catalog;
    TornDisk m_disk;
    std::unique_ptr<SimulatedCentre> m_centre;
    std::vector<std::unique_ptr<SimulatedConsole>> m_consoles;
    SimulationReport* m_report = nullptr;
    std::int64_t m_administered = 0;
    std::map<SimulatedConsole*, std::int64_t> m_due; ///< of a crowd: when each steps next
};

} // namespace

namespace {

/// A world in a folder of its own, in which @p live happens.
template <class Live>
SimulationReport inWorld(std::uint64_t seed, SimulationOptions options, const Live& live) {
    namespace fs = std::filesystem;
    SimulationReport report;
    report.seed = seed;
    options.folder = fmt::format("{}/world-{}", options.folder, seed);
    fs::remove_all(options.folder);
    fs::create_directories(options.folder);
    try {
        World world(seed, options);
        live(world, report);
    } catch (const std::exception& failure) {
        report.violation = failure.what();
    }
    fs::remove_all(options.folder);
    return report;
}

} // namespace

SimulationReport simulate(std::uint64_t seed, const SimulationOptions& options) {
    return inWorld(seed, options, [](World& world, SimulationReport& report) { world.run(report); });
}

SimulationReport simulateStrike(const Strike& strike, const SimulationOptions& given, std::int64_t& writes) {
    auto options = given;
    options.consoles = 2;
    return inWorld(1, options, [&](World& world, SimulationReport& report) { writes = world.run(strike, report); });
}

SimulationReport simulateCrowd(std::uint64_t seed, const SimulationOptions& options) {
    return inWorld(seed, options, [](World& world, SimulationReport& report) { world.runCrowd(report); });
}

} // namespace opsdesk::simulation
