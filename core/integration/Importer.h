#pragma once

#include "core/base/Error.h"
#include "core/integration/ImportContent.h"
#include "core/integration/ImportReport.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/View.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace opsdesk {

/// Rows of the parts that have been dealt with, of all.
struct ImportProgress {
    std::int64_t done = 0;
    std::int64_t total = 0;
};

struct ImportOptions {
    std::int64_t entity = 1;
    std::string actor = {};            ///< who brings the rows in; empty: the engine itself
    std::optional<Date> cut_over = {}; ///< trade from this day on moves stock and is posted; see docs/import.md
    std::function<void(const ImportProgress&)> progress = {}; ///< told after each part, on the calling thread
    std::stop_token stop = {};                                ///< asked before each part: ends with ImportCancelled
};

/// The import was stopped on request between two parts.
class ImportCancelled : public Error {
public:
    ImportCancelled()
        : Error("The import was cancelled; what was taken by then stays, and importing the same files again completes "
                "it.") {}
};

/// Reads @p files by @p profile, each whole and checked. Rejected, with the first that cannot be understood, before
/// anything is applied. @throws UsageError on an unknown or wrong profile or a missing file.
Result<std::vector<std::unique_ptr<ImportContent>>> readImportFiles(const std::string& profile,
                                                                    std::span<const std::string> files);

/// Applies files that were read, part by part, through @p bus; what was applied before is not applied again, and rows
/// that were rejected before get another chance. @p reader reads the same workspace.
/// @throws ImportCancelled; Error when a part fails; the parts before it stand, and the same call completes the rest.
ImportReport importContent(std::span<const std::unique_ptr<ImportContent>> contents, CommandBus& bus,
                           ViewReader& reader, const ImportOptions& options = {});

/// Both at once, for one file.
Result<ImportReport> importFile(const std::string& profile, const std::string& file, CommandBus& bus,
                                ViewReader& reader, const ImportOptions& options = {});

} // namespace opsdesk
