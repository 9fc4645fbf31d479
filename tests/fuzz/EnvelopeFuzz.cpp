#include "core/base/Error.h"
#include "core/workflow/CommandRow.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace opsdesk;

/// Whatever a person's program puts into a centre's queue is read as the command it is, or refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    try {
        const auto envelope = toEnvelope(fromEnvelope(text));
        if (toEnvelope(fromEnvelope(envelope)) != envelope) {
            std::fprintf(stderr, "Broken: a command that is passed on stays what it is\n");
            std::abort();
        }
    } catch (const Error& error) {
        if (std::string(error.what()).empty())
            std::abort();
    }
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    const std::string head =
        R"({"id":"01890a5d-ac96-774b-bcce-b302099a8057","type":"purchase_order.approve","format":1,)"
        R"("entity":1,"sender":"01890a5d-ac96-774b-bcce-b302099a8058","sequence":7,"actor":"buyer")";
    return {head + R"(,"payload":"{\"note\":\"Fine.\"}"})",
            head +
                R"(,"document":"01890a5d-ac96-774b-bcce-b302099a8059","expected_version":3,"expected_amount":125000,)"
                R"("after":"01890a5d-ac96-774b-bcce-b302099a8060","payload":"{}"})"};
}
