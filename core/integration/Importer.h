#pragma once

#include "core/integration/ImportContent.h"
#include "core/integration/ImportReport.h"
#include "core/workflow/CommandBus.h"
#include "core/workflow/View.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

struct ImportOptions {
    std::int64_t entity = 1;
    std::optional<Date> cut_over; ///< trade from this day on moves stock and is posted; see docs/import.md
};

/// Reads @p files by @p profile, each whole and checked. Rejected, with the first that cannot be understood, before
/// anything is applied. @throws UsageError on an unknown or wrong profile or a missing file.
Result<std::vector<std::unique_ptr<ImportContent>>> readImportFiles(const std::string& profile,
                                                                    std::span<const std::string> files);

/// Applies files that were read, part by part, through @p bus; what was applied before is not applied again, and rows
/// that were rejected before get another chance. @p reader reads the same workspace.
/// @throws Error when a part fails; the parts before it stand, and the same call completes the rest.
ImportReport importContent(std::span<const std::unique_ptr<ImportContent>> contents, CommandBus& bus,
                           ViewReader& reader, const ImportOptions& options = {});

/// Both at once, for one file.
Result<ImportReport> importFile(const std::string& profile, const std::string& file, CommandBus& bus,
                                ViewReader& reader, const ImportOptions& options = {});

} // namespace opsdesk
