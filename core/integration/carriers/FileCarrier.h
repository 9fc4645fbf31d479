#pragma once

#include "core/integration/carriers/Carrier.h"

#include <filesystem>

namespace opsdesk {

/// A carrier that is spoken to by files in a folder: requests are written to `out`, with a copy in `asked` by which they
/// are known again; answers are read from `in` and go to `done`, or to `failed` with a file beside them that says why.
class FileCarrier final : public Carrier {
public:
    /// Makes the folders that are not there. @throws UsageError when they cannot be made.
    explicit FileCarrier(std::filesystem::path folder);

    bool request(const LabelRequest& wanted) override;
    std::vector<ReceivedAnswer> answers() override;
    void settle(const ReceivedAnswer& answer, const std::string& problem) override;

private:
    std::filesystem::path m_folder;
};

} // namespace opsdesk
