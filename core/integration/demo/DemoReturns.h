#pragma once

#include "core/integration/ImportRecords.h"
#include "core/integration/demo/DemoDesk.h"

#include <string>

namespace opsdesk {

/// What customers ask to send back in the last weeks, of which the returns desk has something in each state: refused,
/// authorised, received in part or whole, inspected, in work. None of it is sold again yet.
class DemoReturns {
public:
    explicit DemoReturns(DemoDesk& desk) : m_desk(desk) {}

    /// A second agent: whoever authorises a return does not inspect it.
    void open();
    /// A line of an order that shipped so many units today; how many of them will not be there for other returns.
    std::int64_t consider(const ImportedDocument& order, const ImportedLine& line, std::int64_t shipped);

private:
    void authorize(const Uuid& id, const std::string& order, const std::string& sku, int kind);
    void receive(const Uuid& id, std::size_t item, std::int64_t units);
    void inspect(const Uuid& id, int kind);

    DemoDesk& m_desk;
    int m_seen = 0;
    int m_made = 0;
    bool m_refused = false;
};

} // namespace opsdesk
