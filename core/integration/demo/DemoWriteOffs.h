#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/demo/DemoDesk.h"

#include <deque>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A proposal to take goods off the books, or to send them another way.
struct DemoProposal {
    Uuid id;
    std::size_t item = 0;
    DemoNode node = DemoNode::Home;
    bool returned = false; ///< stands in the state returned, else available
    std::int64_t quantity = 0;
    std::int64_t version = 1;
    std::string_view state;
    std::string_view disposition;
    bool doubtful = false; ///< nobody wrote down why
    Minor amount;          ///< book value: with costs that never change, quantity times cost
};

/// A find, proposed as an adjustment.
struct DemoFind {
    Uuid id;
    std::size_t item = 0;
    std::int64_t quantity = 0;
    std::string_view state;
    Minor amount;
};

/// What is to be claimed from a supplier for all that was faulty.
struct DemoClaim {
    std::size_t supplier = 0;
    Uuid id;
};

/// What warehouse and returns propose, and what controller and finance lead decide. What was proposed before October is
/// decided after days or weeks; of the rest nearly all still waits.
class DemoWriteOffs {
public:
    explicit DemoWriteOffs(DemoDesk& desk) : m_desk(desk) {}

    /// A real write-off of the source, as far as there is stock at home. False when there is none at all.
    bool propose(const ImportedLine& line);
    /// What is to become of goods that came back.
    void inspect(std::size_t item, std::int64_t quantity, const Uuid& returnId);
    /// A real find of the source.
    void find(const ImportedLine& line);

    const std::deque<DemoProposal>& proposals() const { return m_proposals; }
    const std::deque<DemoFind>& finds() const { return m_finds; }
    /// What suppliers owe for goods, in the order in which it came up.
    const std::vector<DemoClaim>& claims() const { return m_claims; }

private:
    DemoProposal& add(std::size_t item, std::int64_t quantity, std::string_view disposition);
    void plan(DemoProposal& proposal);
    void decide(DemoProposal& proposal);
    void approve(DemoProposal& proposal, std::string_view actor);
    void reject(DemoProposal& proposal, std::string_view actor);
    void reroute(DemoProposal& proposal);
    void decide(DemoFind& found);
    void release(const DemoProposal& proposal);
    void claim(const DemoProposal& proposal, const Uuid& approval);

    DemoDesk& m_desk;
    SeededRandom m_random{20111001};
    std::deque<DemoProposal> m_proposals; ///< tasks hold references
    std::deque<DemoFind> m_finds;
    std::vector<DemoClaim> m_claims;
};

} // namespace opsdesk
