#include "core/integration/edi/OrderMessages.h"
#include "tests/fuzz/Require.h"

#include <cstdint>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace opsdesk;
    const std::string_view content(reinterpret_cast<const char*>(data), size);
    const auto read = readX12(content);
    if (!read) {
        require(!read.error().reason.empty(), "a fault says why");
        return 0;
    }
    for (const auto& transaction : read->transactions) {
        static_cast<void>(readAcknowledgement(transaction));
        static_cast<void>(readShipNotice(transaction));
    }
    // What was read is written in a form that is read as the same.
    const auto again =
        readX12(writeX12({read->sender, read->receiver, "20111130", "0900", 1, "PO"}, read->transactions));
    require(!again || again->transactions.size() == read->transactions.size(), "what was written is read");
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    using namespace opsdesk;
    EdiTransaction confirmed{"855", "0001", {}};
    confirmed.segments = {{"BAK", {"00", "AD", "PO-2011-000001", "20111130"}},
                          {"PO1", {"1", "3", "EA", "4.5", "PE", "BP", "CAKESTAND"}},
                          {"ACK", {"IA", "3", "EA", "068", "20111220"}}};
    EdiTransaction sent{"856", "0002", {}};
    sent.segments = {{"BSN", {"00", "S-1", "20111130"}},
                     {"PRF", {"PO-2011-000001"}},
                     {"LIN", {"1", "BP", "CAKESTAND"}},
                     {"SN1", {"1", "3", "EA"}}};
    return {writeX12({"ACME", "SHOP", "20111130", "0900", 7, "PR"}, {confirmed}),
            writeX12({"ACME", "SHOP", "20111130", "0900", 8, "SH"}, {confirmed, sent})};
}
