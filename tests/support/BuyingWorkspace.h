#pragma once

#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/PurchaseOrderLine.h"
#include "core/workflow/View.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <memory>
#include <string>
#include <vector>

namespace opsdesk::test {

/// An engine with all areas, and something to buy: suppliers ACME (GBP, minimum order 50.00) and
/// PARIS (EUR), node HOME, and of ACME the items CAKESTAND (id 1, 5.00, MOQ 12, multiple 6, lead time 21 days) and
/// ORNAMENT (id 2, 0.40, 14 days). LANTERN (id 3) is sold by PARIS alone, RETIRED (id 4) is discontinued. Today is
/// 2011-11-30.
class BuyingWorkspace : public TestEngine {
public:
    explicit BuyingWorkspace(const TestStore& store);

    /// A draft of 100 cake stands, 500.00, or of @p lines as JSON; its id.
    std::string draft(const std::string& actor = "planner",
                      const std::string& lines = R"([{"sku":"CAKESTAND","quantity":100}])");
    /// A draft brought to @p state by planner, finance lead and buyer.
    std::string orderIn(const std::string& state);
    /// Sends the action with the version and amount that the order has now.
    CommandResult act(const std::string& order, const std::string& action, const std::string& actor,
                      const std::string& payload = "{}");

    PurchaseOrder order(const std::string& id);
    std::vector<PurchaseOrderLine> lines(const std::string& id);
    /// Whole numbers that @p sql yields first.
    std::int64_t number(const std::string& sql);
    std::vector<ViewRow> view(const std::string& name, const std::string& filter = {});
    /// A cell of the only row of a view.
    Value cell(const std::string& name, const std::string& filter, const std::string& column);

private:
    const TestStore& m_store;
    std::unique_ptr<ViewReader> m_reader;
};

} // namespace opsdesk::test
