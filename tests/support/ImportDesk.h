#pragma once

#include "core/integration/Importer.h"
#include "core/workflow/StoreViewReader.h"
#include "tests/support/EngineBus.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <map>
#include <string>

namespace opsdesk::test {

/// A workspace with all areas and an engine that imports at once.
class ImportDesk {
public:
    using Digests = std::map<std::string, std::string>;

    explicit ImportDesk(const TestStore& database);

    /// @throws Error when the file as a whole is not understood.
    ImportReport import(const std::string& profile, const std::string& file, const ImportOptions& options = {});
    /// The same for a file of @p text.
    ImportReport importText(const std::string& profile, const std::string& text, const ImportOptions& options = {});
    /// A whole number that @p sql yields.
    std::int64_t number(const std::string& sql);
    /// How many rows @p view shows.
    std::int64_t shown(const std::string& view);
    /// What @p view shows in @p column of the first row that meets @p condition; "none" where it is empty.
    std::string shown(const std::string& view, const std::string& condition, const std::string& column);
    /// The rows of @p sql, cells parted by blanks.
    std::vector<std::string> lines(const std::string& sql);
    /// How many rows each table has, and the sum of their digests.
    Digests digests();

    TestEngine engine;
    EngineBus bus;

private:
    StoreViewReader m_reader;
    TemporaryFolder m_folder;
};

} // namespace opsdesk::test
