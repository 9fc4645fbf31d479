#pragma once

#include "core/integration/demo/DemoDesk.h"

#include <deque>
#include <string>
#include <vector>

namespace opsdesk {

struct DemoOrder;

/// What a supplier bills of an order's line.
struct DemoBilledLine {
    std::size_t line = 0; ///< from 0
    std::int64_t quantity = 0;
};

/// What suppliers ask to be paid for what came, days later: nearly always as agreed, now and then too dear or for more
/// than came. The controller enters it and proposes payment every second Friday, the finance lead decides. What does
/// not match waits from November on, as does the last proposal.
class DemoPaying {
public:
    explicit DemoPaying(DemoDesk& desk) : m_desk(desk) {}

    /// Who the company is, and each supplier's terms and account.
    void open();
    void bill(const DemoOrder& order, const std::vector<DemoBilledLine>& lines);
    /// What falls to today.
    void review();

private:
    struct Bill {
        Uuid id;
        Minor amount;
        Date due;
    };

    void enter(const DemoOrder& order, const std::vector<DemoBilledLine>& lines);
    void release(const Bill& bill);

    DemoDesk& m_desk;
    SeededRandom m_random{20111112};
    std::vector<Bill> m_payable; ///< that match, and are in no proposal
    int m_invoices = 0;
    int m_proposals = 0;
};

} // namespace opsdesk
