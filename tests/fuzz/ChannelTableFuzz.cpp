#include "core/integration/channels/ChannelReader.h"
#include "tests/fuzz/Require.h"

#include <cstdint>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace opsdesk;
    const std::vector<std::string> file{std::string(reinterpret_cast<const char*>(data), size)};
    const auto parts = splitChannelFiles(file);
    if (!parts) {
        require(!parts.error().where.empty() && !parts.error().reason.empty(), "a fault says where and why");
        return 0;
    }
    for (const auto& part : *parts) {
        const auto read = readChannelMessage(part.content);
        require(read || (!read.error().where.empty() && !read.error().reason.empty()), "a fault says where and why");
        // A part is a file of one message.
        const auto again = splitChannelFiles(std::vector<std::string>{part.content});
        require(!read || (again && again->size() == 1), "a message of its own stays one");
    }
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    return {"amazon-order-id\tpurchase-date\torder-status\tsales-channel\tsku\titem-status\tquantity\tcurrency\titem-"
            "price\t"
            "item-tax\tshipping-price\titem-promotion-discount\n"
            "1\t2011-11-30T08:00:00+01:00\tShipped\tAmazon.com\tCUP\tShipped\t2\tUSD\t20.00\t1.60\t3.99\t1.00\n"
            "2\t2011-11-30T08:00:00+01:00\tPending\tAmazon.de\tPOT\tUnshipped\t1\tEUR\t10.00\t1.60\t\t\n",
            "return-date\torder-id\tsku\tquantity\treason\tlicense-plate-number\n"
            "2011-11-30T08:00:00+00:00\t1\tCUP\t1\tDEFECTIVE\tLPN1\n",
            "settlement-id\tdeposit-date\ttotal-amount\tcurrency\ttransaction-type\torder-id\tposted-date\tsku\tprice-"
            "type\t"
            "price-amount\titem-related-fee-type\titem-related-fee-amount\n"
            "6\t2011-11-30T08:00:00+00:00\t26.99\tUSD\n"
            "6\t\t\t\tOrder\t1\t2011-11-29T08:00:00+00:00\tCUP\tPrincipal\t27.99\tFee\t-1.00\n"};
}
