#include "core/integration/ImportTrial.h"

#include "core/store/Backup.h"
#include "core/store/Migrator.h"
#include "core/workflow/Workspace.h"

#include <filesystem>

namespace opsdesk {

namespace {

/// A copy of a workspace that is gone afterwards, with all that stood beside it.
class TrialCopy {
public:
    TrialCopy(const std::string& workspace, Clock& clock, Random& random)
        : m_folder(std::filesystem::temp_directory_path() / ("opsdesk-" + random.uuid(clock.now()).toString())) {
        const auto connection = store::openSqlite(workspace, store::OpenMode::ReadOnly);
        store::requireOwnSchema(*connection);
        std::filesystem::create_directory(m_folder);
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all);
        store::backup(*connection, file());
    }
    ~TrialCopy() {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    TrialCopy(const TrialCopy&) = delete;
    TrialCopy& operator=(const TrialCopy&) = delete;

    std::string file() const { return (m_folder / "trial.opsdesk").string(); }

private:
    std::filesystem::path m_folder;
};

} // namespace

ImportReport rehearseImport(const std::string& workspace, std::span<const std::unique_ptr<ImportContent>> contents,
                            const Catalog& catalog, Clock& clock, Random& random, const ImportOptions& options) {
    const TrialCopy copy(workspace, clock, random);
    const auto opened = Workspace::open(copy.file(), catalog, clock, random);
    const auto reader = opened->reader();
    return importContent(contents, opened->bus(), *reader, options);
}

} // namespace opsdesk
