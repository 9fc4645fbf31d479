#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/demo/DemoBuying.h"
#include "core/integration/demo/DemoTrading.h"
#include "core/integration/demo/DemoWeek.h"

#include <span>

namespace opsdesk {

/// A year of the demo's company, replayed day by day over the real demand: everything that happens follows from the
/// data, fixed rules and fixed seeds, and nothing from the clock of the machine. Makes commands only; touches no
/// workspace.
class DemoReplay {
public:
    /// @p documents of Online Retail, which must outlive the replay.
    DemoReplay(const DemoCatalogue& catalogue, std::span<const ImportedDocument> documents);
    DemoReplay(const DemoReplay&) = delete;
    DemoReplay& operator=(const DemoReplay&) = delete;

    /// From masters and opening balance to the evening of @p last. Once.
    void run(Date last = demoEnd);

    const DemoScript& script() const { return m_script; }
    const DemoStock& stock() const { return m_stock; }
    const DemoBuying& buying() const { return m_buying; }
    const DemoWriteOffs& writeOffs() const { return m_writeOffs; }
    const DemoService& service() const { return m_trading.service(); }

private:
    void open();
    void runDay(std::span<const ImportedDocument* const> documents);
    void at(DemoHour hour);

    const DemoCatalogue& m_catalogue;
    std::vector<const ImportedDocument*> m_documents; ///< by time and number
    DemoStock m_stock;
    DemoAgenda m_agenda;
    DemoScript m_script;
    DemoDesk m_desk;
    DemoPaying m_paying;
    DemoBuying m_buying;
    DemoWriteOffs m_writeOffs;
    DemoReturns m_returns;
    DemoTrading m_trading;
    DemoWeek m_week;
};

} // namespace opsdesk
