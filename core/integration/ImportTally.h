#pragma once

#include "core/integration/ImportRecords.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace opsdesk {

/// What becomes of the records of one import command; told to the sender as
/// `{"applied":…,"skipped":…,"rejected":[{"line":…,"reason":…,"value":…}]}`.
class ImportTally {
public:
    void apply() { ++m_applied; }
    /// It is there already, as the file says.
    void skip() { ++m_skipped; }
    void applyOrSkip(bool changed) { ++(changed ? m_applied : m_skipped); }
    void reject(std::int64_t line, std::string_view reason, std::string_view value);

    void tell(Context& context);

private:
    std::int64_t m_applied = 0;
    std::int64_t m_skipped = 0;
    boost::json::array m_rejected;
};

/// The content of an import command, which only the engine may issue.
Result<ImportBatch> readImportBatch(Context& context);

/// An import command as the catalog wants it. @p handle counts what becomes of each record.
CommandType importCommand(std::string name, std::string summary, bool shared,
                          Outcome (*handle)(Context&, const ImportBatch&, ImportTally&));

} // namespace opsdesk
