#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace opsdesk {
class ViewReader;
}

namespace opsdesk::ui {

/// What speaks for a vendor claim, as HTML for paper: deliveries, inspections with their answers, what came of it,
/// what was said about it, and the pictures that are attached to it, to its write-offs and to their returns. On any
/// thread.
QString claimEvidence(ViewReader& reader, std::int64_t entity, const std::string& claim);

} // namespace opsdesk::ui
