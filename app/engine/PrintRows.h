#pragma once

#include "core/workflow/View.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace opsdesk {

/// The option `--format json|csv|table`.
void addFormatOption(CLI::App& command, std::string& format);
/// Rows of @p view on standard output, for a program or for eyes.
void printRows(const View& view, const std::vector<ViewRow>& rows, const std::string& format);

} // namespace opsdesk
