#include "core/returns/ReturnSpike.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace opsdesk;

namespace {

constexpr std::size_t planted = 40; ///< items of which more comes back, of each world

/// Items that sell between a few and some thousand lines a year, and differ in how much of that comes back.
struct World {
    std::vector<SpikeCount> counts;
    std::vector<double> usual; ///< lines that would come back in the window if nothing had changed, in the mean
    std::set<std::size_t> spikes;
};

World makeWorld(unsigned seed, std::size_t items, double rise) {
    std::mt19937 random(seed);
    std::lognormal_distribution<double> size(5.5, 1.3);
    std::gamma_distribution<double> rate(1.5, 0.02); // 3 in a hundred on average
    World world;
    for (std::size_t i = 0; i < items; ++i) {
        SpikeCount count;
        count.exposureBefore = std::min(10'000.0, size(random));
        count.exposure = count.exposureBefore * 4 / 52;
        const double own = rate(random);
        const bool isSpike = rise > 1 && i < planted;
        if (isSpike)
            world.spikes.insert(i);
        world.usual.push_back(own * count.exposure);
        const double now = world.usual.back() * (isSpike ? rise : 1);
        count.returnedBefore = std::poisson_distribution<std::int64_t>(own * count.exposureBefore)(random);
        count.returned = std::poisson_distribution<std::int64_t>(now)(random);
        world.counts.push_back(count);
    }
    return world;
}

struct Found {
    int worlds = 0, alarms = 0, falseAlarms = 0, worldsWithAlarm = 0, hits = 0;
    double falseShare = 0; ///< mean over worlds
    std::map<int, std::pair<int, int>>
        bySize; ///< found, and all, by how many are usual: 0 up to 1, 1 up to 3, 3 or more
};

Found lookAt(std::size_t items, double rise, const SpikeRules& rules) {
    Found found;
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const auto world = makeWorld(seed, items, rise);
        int alarms = 0, wrong = 0;
        std::set<std::size_t> told;
        for (const auto& spike : findSpikes(world.counts, rules)) {
            ++alarms;
            told.insert(spike.place);
            wrong += world.spikes.contains(spike.place) ? 0 : 1;
        }
        for (const auto place : world.spikes) {
            auto& [hits, all] = found.bySize[world.usual[place] >= 3 ? 3 : world.usual[place] >= 1 ? 1 : 0];
            ++all;
            hits += told.contains(place) ? 1 : 0;
            found.hits += told.contains(place) ? 1 : 0;
        }
        ++found.worlds;
        found.alarms += alarms;
        found.falseAlarms += wrong;
        found.worldsWithAlarm += alarms > 0 ? 1 : 0;
        found.falseShare += alarms > 0 ? static_cast<double>(wrong) / alarms : 0;
    }
    found.falseShare /= found.worlds;
    return found;
}

double percent(const Found& found, int size) {
    const auto [hits, all] = found.bySize.at(size);
    return 100.0 * hits / all;
}

SpikeCount countOf(std::int64_t returned, double exposure, std::int64_t before, double exposureBefore) {
    return {"", returned, exposure, before, exposureBefore};
}

} // namespace

/// What is told as a spike of returns, and how often wrongly: figures of docs/return-rates.md.
class ReturnSpikeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Benjamini and Hochberg 1995, section 3.2: fifteen ordered chances, of which the four smallest are discoveries.
    void discoveriesAreThePublishedOnes() {
        const std::vector<double> chances{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                          0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000};
        const auto found = discoveries(chances, 0.05);
        for (std::size_t i = 0; i < chances.size(); ++i)
            QCOMPARE(bool(found[i]), i < 4);
    }

    /// With a shape of 1 the predictive distribution is geometric: the chance of k or more is part^k.
    void chancesAreExact() {
        const RatePrior flat{1, 10};
        for (int k = 1; k < 40; ++k) {
            const double exact = std::pow(5.0 / 15.0, k);
            const double chance = chanceOfReturns(countOf(k, 5, 0, 0), flat);
            QVERIFY2(std::abs(chance / exact - 1) < 1e-9, qPrintable(QString::number(k)));
        }
        // Known so well that it is Poisson with mean 2: P(5 or more) = 0.052653.
        const double chance = chanceOfReturns(countOf(5, 2, 100'000'000, 1e8), {0.5, 0.5});
        QVERIFY2(std::abs(chance - 0.052653) < 1e-6, qPrintable(QString::number(chance, 'g', 9)));
        QCOMPARE(chanceOfReturns(countOf(0, 5, 3, 50), flat), 1.0);
    }

    void priorsTellHowFarRatesDiffer() {
        const auto world = makeWorld(7, 20'000, 1);
        const auto prior = ratePrior(world.counts);
        QVERIFY2(std::abs(prior.shape - 1.5) < 0.3, qPrintable(QString::number(prior.shape)));
        QVERIFY2(std::abs(prior.shape / prior.weight - 0.03) < 0.002, qPrintable(QString::number(prior.weight)));
        QCOMPARE(ratePrior({}).weight, 0.0);
        const std::vector<SpikeCount> nothingBack{countOf(3, 5, 0, 60), countOf(0, 5, 0, 40)};
        QCOMPARE(ratePrior(nothingBack).shape, 0.5);
        QCOMPARE(ratePrior(nothingBack).weight, 100.0);
    }

    void smallItemsShrinkToTheirClass() {
        std::vector<SpikeCount> counts;
        for (int i = 0; i < 200; ++i)
            counts.push_back({i < 100 ? "clothes" : "cups", 0, 10, i < 100 ? 30 : 1, 100});
        // Sold ten times, four came back at once: nothing new of clothes, and much of cups.
        counts.push_back({"clothes", 4, 10, 0, 0});
        counts.push_back({"cups", 4, 10, 0, 0});
        const auto spikes = findSpikes(counts, {});
        QCOMPARE(spikes.size(), std::size_t(1));
        QCOMPARE(spikes.front().place, std::size_t(201));
        QVERIFY(spikes.front().expected < 0.2);
    }

    void fewAreNeverToldAndLittleMoreIsNot() {
        std::vector<SpikeCount> counts(300, countOf(0, 10, 0, 100));
        counts.push_back(countOf(2, 10, 0, 100));
        QVERIFY(findSpikes(counts, {}).empty());
        counts.back().returned = 4;
        QCOMPARE(findSpikes(counts, {}).size(), std::size_t(1));
        SpikeRules strict;
        strict.fewest = 5;
        QVERIFY(findSpikes(counts, strict).empty());
        // A third more of very much is beyond chance, and no matter for a person.
        counts.back() = countOf(1300, 10'000, 13'000, 130'000);
        QVERIFY(findSpikes(counts, {}).empty());
        counts.back().returned = 1600;
        QCOMPARE(findSpikes(counts, {}).size(), std::size_t(1));
    }

    void falseAlarmsAreFewerThanAllowed() {
        const auto quiet = lookAt(2000, 1, {});
        qInfo("nothing changed, 2000 items: %d of %d looks told anything, %d alarms", quiet.worldsWithAlarm,
              quiet.worlds, quiet.alarms);
        // Where nothing is to be found every alarm is false: of looks with one no more than the share allowed.
        QVERIFY(quiet.worldsWithAlarm <= quiet.worlds * 0.05 + 3 * std::sqrt(quiet.worlds * 0.05 * 0.95));
        double before = 0;
        for (const double rise : {2.0, 3.0, 5.0}) {
            const auto found = lookAt(2000, rise, {});
            qInfo("40 of 2000 times %.0f: %.1f %% of the alarms false; found %.0f %% of those of which less than 1 "
                  "line is "
                  "usual, %.0f %% of those up to 3, %.0f %% of those with more",
                  rise, 100 * found.falseShare, percent(found, 0), percent(found, 1), percent(found, 3));
            QVERIFY(found.falseShare <= 0.05 + 0.02);
            QVERIFY(percent(found, 3) > before);
            before = percent(found, 3);
        }
        QVERIFY(before > 90);
    }
};

QTEST_APPLESS_MAIN(ReturnSpikeTest)
#include "ReturnSpikeTest.moc"
