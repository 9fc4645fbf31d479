#include "core/planning/TransferBalance.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>

namespace opsdesk {

namespace {

using Graph = lemon::SmartDigraph;

/// The flow network: source → what each giver can spare → giver → receiver → what it needs → sink; and source →
/// supplier → what each receiver needs, without a limit, so that there is always a way.
class Network {
public:
    explicit Network(const TransferProblem& problem) : m_problem(problem) {
        for (const auto& tiers : problem.givers)
            addGiver(tiers);
        for (const auto& needed : problem.receivers)
            addReceiver(needed);
        for (std::size_t giver = 0; giver < problem.givers.size(); ++giver)
            for (std::size_t receiver = 0; receiver < problem.receivers.size(); ++receiver)
                addWay(giver, receiver);
    }

    std::vector<TransferFlow> solve() {
        lemon::NetworkSimplex<Graph, std::int64_t, std::int64_t> simplex(m_graph);
        simplex.upperMap(m_capacity).costMap(m_cost).stSupply(m_source, m_sink, m_needed);
        std::vector<TransferFlow> flows;
        if (simplex.run() != decltype(simplex)::OPTIMAL)
            return flows;
        for (const auto& way : m_ways)
            if (const auto steps = simplex.flow(way.urgent) + simplex.flow(way.rest); steps > 0)
                flows.push_back({way.giver, way.receiver, steps});
        return flows;
    }

private:
    struct Way {
        std::size_t giver, receiver;
        Graph::Arc urgent, rest;
    };
    struct Need {
        Graph::Node urgent, rest;
    };

    Graph::Arc arc(Graph::Node from, Graph::Node to, std::int64_t capacity, std::int64_t cost) {
        const auto added = m_graph.addArc(from, to);
        m_capacity[added] = capacity;
        m_cost[added] = cost;
        return added;
    }

    /// Twice the money, so that there is room for a tie-break between buying and moving.
    static std::int64_t priced(Minor money) { return 2 * std::max(money, Minor()).units(); }

    void addGiver(const std::vector<SpareSteps>& tiers) {
        const auto node = m_graph.addNode();
        for (const auto& tier : tiers)
            arc(m_source, node, tier.steps, priced(tier.worth));
        m_givers.push_back(node);
    }

    void addReceiver(const NeededSteps& needed) {
        const Need need{m_graph.addNode(), m_graph.addNode()};
        arc(m_supplier, need.urgent, needed.urgent, priced(needed.purchase + std::max(needed.lost, Minor())));
        arc(m_supplier, need.rest, needed.rest, priced(needed.purchase));
        arc(need.urgent, m_sink, needed.urgent, 0);
        arc(need.rest, m_sink, needed.rest, 0);
        m_needed += needed.urgent + needed.rest;
        m_capacity[m_toSupplier] = m_needed;
        m_receivers.push_back(need);
    }

    void addWay(std::size_t giver, std::size_t receiver) {
        if (std::ranges::find(m_problem.barred, std::pair(giver, receiver)) != m_problem.barred.end())
            return;
        const auto& needed = m_problem.receivers[receiver];
        const auto cost = priced(m_problem.moving) + 1;
        m_ways.push_back({giver, receiver, arc(m_givers[giver], m_receivers[receiver].urgent, needed.urgent, cost),
                          arc(m_givers[giver], m_receivers[receiver].rest, needed.rest, cost)});
    }

    const TransferProblem& m_problem;
    Graph m_graph;
    Graph::ArcMap<std::int64_t> m_capacity{m_graph};
    Graph::ArcMap<std::int64_t> m_cost{m_graph};
    Graph::Node m_source = m_graph.addNode();
    Graph::Node m_sink = m_graph.addNode();
    Graph::Node m_supplier = m_graph.addNode();
    Graph::Arc m_toSupplier = arc(m_source, m_supplier, 0, 0);
    std::vector<Graph::Node> m_givers;
    std::vector<Need> m_receivers;
    std::vector<Way> m_ways;
    std::int64_t m_needed = 0;
};

} // namespace

Minor worthOf(const std::vector<SpareSteps>& spare, std::int64_t given) {
    Minor worth;
    for (const auto& tier : spare) {
        const auto steps = std::min(given, tier.steps);
        worth += Minor(tier.worth.units() * steps);
        given -= steps;
    }
    return worth;
}

std::vector<TransferFlow> balanceTransfers(const TransferProblem& problem) {
    return Network(problem).solve();
}

} // namespace opsdesk
