#pragma once

#include "core/integration/ImportContent.h"

#include <memory>
#include <vector>

namespace opsdesk {

/// The real data of the demo, read by the same profiles as anyone's import.
struct DemoData {
    std::unique_ptr<ImportContent> retail;    ///< profile `online-retail`
    std::unique_ptr<ImportContent> purchases; ///< profile `scms`
    std::vector<ImportedDocument> documents;  ///< of retail, with returns tied to sales
};

/// @throws Error when the files within the program are damaged.
DemoData readDemoData();

} // namespace opsdesk
