#pragma once

#include "core/integration/demo/DemoDesk.h"
#include "core/integration/demo/DemoMessages.h"
#include "core/integration/demo/DemoWriteOffs.h"

#include <string>
#include <vector>

namespace opsdesk {

/// The last week at the desk: what two channels beside the real trade send and what of it cannot be taken, what comes
/// back of their orders and what is given back for it, which claims suppliers have, and what finance writes by hand. It
/// leaves something in each state, and of what waits something for everybody.
class DemoWeek {
public:
    DemoWeek(DemoDesk& desk, const DemoWriteOffs& writeOffs) : m_desk(desk), m_writeOffs(writeOffs) {}

    /// Notes what is done in the week that ends on the evening of @p last. A demo of less than two weeks has none.
    void open(Date last);

private:
    void list();
    void sell();
    void authorize();
    void receive();
    void inspect();
    void propose();
    void decide();
    void pay();
    void claim();
    void hearOfClaims();
    void bringExceptions();
    void write();

    void message(std::string_view channel, const boost::json::object& content, std::string_view node = "UK");
    DemoSale saleOf(int number, std::size_t ware, std::int64_t quantity) const;
    void ship(const DemoSale& sale, std::size_t ware);
    void draft(std::string_view name, Minor amount, std::string_view debit, std::string_view description);

    DemoDesk& m_desk;
    const DemoWriteOffs& m_writeOffs;
    Date m_last;
    std::vector<std::size_t> m_wares; ///< items that both channels list
    std::vector<DemoSale> m_sales;    ///< of the web shop
    std::vector<DemoSale> m_market;
    std::vector<DemoClaim> m_claims; ///< that were sent
    int m_messages = 0;
};

} // namespace opsdesk
