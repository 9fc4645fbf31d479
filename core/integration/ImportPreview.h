#pragma once

#include "core/integration/ImportText.h"
#include "core/integration/ProfileMatch.h"
#include "core/workflow/View.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk {

/// The beginning of a file as it stands: header and first rows, cell by cell.
struct ImportHead {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

/// The header and up to @p rows rows of @p text, which is separated by one of @p separators. Rejected as
/// ImportContent::read() rejects files.
Result<ImportHead> readHead(const ImportText& text, std::string_view separators, std::size_t rows);

/// First rows as a profile reads them: one column per field that the file feeds, each in its type, and before them
/// `line`, `class` (of the rule) and `fault`: why the row would not be taken.
struct ImportPreview {
    std::shared_ptr<const View> view;
    std::vector<ViewRow> rows;
};

/// Of up to @p rows rows. Rejected when the file lacks what @p profile needs.
Result<ImportPreview> previewImport(const ImportText& text, const ImportProfile& profile, std::size_t rows);

} // namespace opsdesk
