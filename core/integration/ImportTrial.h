#pragma once

#include "core/base/Clock.h"
#include "core/integration/Importer.h"
#include "core/workflow/Catalog.h"

#include <memory>
#include <span>
#include <string>

namespace opsdesk {

/// Imports @p contents into a copy of @p workspace that is thrown away, so that the report is what the import itself
/// would say. The workspace may be in use. @throws as importContent(); StoreError when it cannot be copied
ImportReport rehearseImport(const std::string& workspace, std::span<const std::unique_ptr<ImportContent>> contents,
                            const Catalog& catalog, Clock& clock, Random& random, const ImportOptions& options = {});

} // namespace opsdesk
