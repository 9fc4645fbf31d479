#pragma once

#include "core/integration/demo/DemoDesk.h"
#include "core/integration/demo/DemoPaying.h"

#include <deque>
#include <string_view>

namespace opsdesk {

struct DemoOrderLine {
    std::size_t item = 0;
    std::int64_t quantity = 0; ///< units
    std::int64_t received = 0;
    Minor unitCost;
    Date promisedOn; ///< once acknowledged
};

/// A purchase order of the replay.
struct DemoOrder {
    Uuid id;
    std::size_t supplier = 0;
    DemoNode node = DemoNode::Home;
    std::vector<DemoOrderLine> lines; ///< numbered from 1
    std::int64_t version = 0;
    std::string_view state;
    std::string_view requester;
    Date releasedOn;

    Minor amount() const;
    bool complete() const;
};

/// Reviews stock by min/max on each supplier's days, and takes orders through their life: submitted, decided by a
/// person whose limit covers them, released, acknowledged, received in as many deliveries and as late as the supplier's
/// real ones, closed. Half of the orders of the last days are left undecided; some of what comes in the last week is
/// damaged, and some of what is still to come was announced.
class DemoBuying {
public:
    DemoBuying(DemoDesk& desk, DemoPaying& paying) : m_desk(desk), m_paying(paying) {}

    /// What falls to today.
    void review();
    const std::deque<DemoOrder>& orders() const { return m_orders; }

private:
    std::vector<DemoOrderLine> needs(std::size_t supplier, DemoNode node);
    void orderAhead(std::size_t rank);
    void place(std::size_t supplier, DemoNode node, std::vector<DemoOrderLine> lines, std::string_view requester,
               bool undecided);
    void create(DemoOrder& order);
    void submit(DemoOrder& order);
    void decide(DemoOrder& order, bool finally);
    void approve(DemoOrder& order);
    void sendBack(DemoOrder& order);
    void refuse(DemoOrder& order);
    void release(DemoOrder& order, std::string_view actor);
    void planDeliveries(DemoOrder& order);
    void acknowledge(DemoOrder& order, const std::vector<Date>& promised);
    void receive(DemoOrder& order, const std::vector<std::int64_t>& quantities);
    void announce(const DemoOrder& order, const std::vector<std::int64_t>& quantities, Date expected);
    void close(DemoOrder& order);
    void act(DemoOrder& order, std::string_view action, std::string_view actor, const boost::json::value& payload,
             std::string_view state, bool seen = false);

    DemoDesk& m_desk;
    DemoPaying& m_paying;
    SeededRandom m_random{20111130};
    SeededRandom m_mishaps{20111101}; ///< of what goes wrong on the way, apart from what is bought
    int m_shipments = 0;
    std::deque<DemoOrder> m_orders; ///< tasks hold references
};

} // namespace opsdesk
