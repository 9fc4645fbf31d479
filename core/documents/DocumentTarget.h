#pragma once

#include "core/workflow/Context.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A kind of document that can be commented on and have files attached. Its name is that of the table which the
/// document is a row of.
struct DocumentTarget {
    std::string_view kind; ///< such as `purchase_order`
    std::string_view view; ///< whoever may read it may see the document
    /// Whether the document with @p id is there for @p entity.
    bool (*exists)(store::UnitOfWork& rows, std::int64_t entity, std::string_view id);
};

std::span<const DocumentTarget> documentTargets();
/// Null when there is no such kind.
const DocumentTarget* findDocumentTarget(std::string_view kind);

/// Whether the rows of @p table belong to documents of several kinds: at a centre, whoever reads those of a kind reads
/// the rows that name it.
bool belongsToDocuments(std::string_view table);

/// Whether people with @p roles read a view, as a centre has it (core/sync/Scope.h).
using MayReadView = std::function<bool(const std::vector<std::string>& roles, std::string_view view)>;

/// Whether the document is there and @p user may see it in the command's entity. Rejections: unknown_kind,
/// unknown_document, not_permitted.
Outcome checkTarget(Context& context, const User& user, std::string_view kind, std::string_view document,
                    const MayReadView& mayRead);

} // namespace opsdesk
