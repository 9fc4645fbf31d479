#include "core/planning/TransferBalance.h"

#include <QtTest>

using namespace opsdesk;

namespace {

using Flows = std::vector<TransferFlow>;

/// A receiver who needs @p steps that can wait, at 100 a step.
NeededSteps calm(std::int64_t steps) {
    return {0, steps, Minor(50), Minor(100)};
}

QString text(const Flows& flows) {
    QString said;
    for (const auto& flow : flows)
        said += QStringLiteral("%1>%2:%3 ").arg(flow.giver).arg(flow.receiver).arg(flow.steps);
    return said.trimmed();
}

} // namespace

Q_DECLARE_METATYPE(TransferProblem)

/// What is moved where, by what each way costs.
class TransferBalanceTest : public QObject {
    Q_OBJECT

private slots:
    void whatCostsLeastIsMoved_data() {
        QTest::addColumn<TransferProblem>("problem");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, TransferProblem problem, const char* expected) {
            QTest::newRow(name) << std::move(problem) << QString::fromUtf8(expected);
        };
        row("what is beyond any use is moved", {{{{50, Minor()}}}, {calm(8)}, Minor(10), {}}, "0>0:8");
        row("as far as there is of it", {{{{5, Minor()}}}, {calm(8)}, Minor(10), {}}, "0>0:5");
        row("not when moving costs more than buying", {{{{50, Minor()}}}, {calm(8)}, Minor(101), {}}, "");
        row("nor when it costs the same", {{{{50, Minor()}}}, {calm(8)}, Minor(100), {}}, "");
        row("what the giver would pay for later counts", {{{{50, Minor(91)}}}, {calm(8)}, Minor(10), {}}, "");
        row("so it gives no more than is cheap to give",
            {{{{3, Minor(20)}, {50, Minor(95)}}}, {calm(8)}, Minor(10), {}}, "0>0:3");
        row("what waiting would lose is moved at a higher cost",
            {{{{50, Minor()}}}, {{3, 5, Minor(50), Minor(100)}}, Minor(120), {}}, "0>0:3");
        row("the cheapest giver gives", {{{{9, Minor(30)}}, {{9, Minor(5)}}}, {calm(8)}, Minor(10), {}}, "1>0:8");
        row("and the others the rest", {{{{9, Minor(30)}}, {{5, Minor(5)}}}, {calm(8)}, Minor(10), {}}, "0>0:3 1>0:5");
        row("where little is there, it goes where waiting loses most",
            {{{{4, Minor()}}}, {calm(8), {4, 4, Minor(900), Minor(100)}}, Minor(10), {}}, "0>1:4");
        row("what may not move is taken from another",
            {{{{9, Minor(5)}}, {{9, Minor(30)}}}, {calm(8)}, Minor(10), {{0, 0}}}, "1>0:8");
        row("nobody gives, nothing moves", {{}, {calm(8)}, Minor(10), {}}, "");
    }
    void whatCostsLeastIsMoved() {
        QFETCH(TransferProblem, problem);
        QFETCH(QString, expected);
        QCOMPARE(text(balanceTransfers(problem)), expected);
    }

    /// Against every way there is, for small problems.
    void noOtherWayIsCheaper() {
        for (int seed = 1; seed <= 200; ++seed) {
            std::uint32_t state = static_cast<std::uint32_t>(seed) * 2654435761U;
            const auto draw = [&](std::int64_t below) {
                state = state * 1664525U + 1013904223U;
                return static_cast<std::int64_t>(state >> 16) % below;
            };
            TransferProblem problem;
            for (int i = 0; i < 2; ++i) {
                problem.givers.push_back({{draw(4), Minor(draw(150))}});
                problem.receivers.push_back({draw(3), draw(3), Minor(draw(80)), Minor(draw(150))});
            }
            problem.moving = Minor(draw(60));
            QCOMPARE(costOf(problem, balanceTransfers(problem)), least(problem));
        }
    }

private:
    static std::int64_t costOf(const TransferProblem& problem, const Flows& flows) {
        std::int64_t cost = 0;
        std::vector<std::int64_t> got(problem.receivers.size());
        for (const auto& flow : flows) {
            cost += flow.steps * (problem.moving + problem.givers[flow.giver][0].worth).units();
            got[flow.receiver] += flow.steps;
        }
        for (std::size_t i = 0; i < got.size(); ++i) {
            const auto& need = problem.receivers[i];
            cost += std::max<std::int64_t>(0, need.urgent - got[i]) * need.lost.units();
            cost += (need.urgent + need.rest - got[i]) * need.purchase.units();
        }
        return cost;
    }

    static std::int64_t least(const TransferProblem& problem) {
        const auto most = [&](std::size_t giver) { return problem.givers[giver][0].steps; };
        const auto need = [&](std::size_t at) { return problem.receivers[at].urgent + problem.receivers[at].rest; };
        std::int64_t best = std::numeric_limits<std::int64_t>::max();
        for (std::int64_t a = 0; a <= most(0); ++a)
            for (std::int64_t b = 0; a + b <= most(0); ++b)
                for (std::int64_t c = 0; c <= most(1); ++c)
                    for (std::int64_t d = 0; c + d <= most(1); ++d)
                        if (a + c <= need(0) && b + d <= need(1))
                            best = std::min(best, costOf(problem, {{0, 0, a}, {0, 1, b}, {1, 0, c}, {1, 1, d}}));
        return best;
    }
};

QTEST_GUILESS_MAIN(TransferBalanceTest)
#include "TransferBalanceTest.moc"
