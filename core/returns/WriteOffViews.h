#pragma once

#include "core/workflow/Catalog.h"

namespace opsdesk {

/// The queue `write-offs`.
void addWriteOffViews(Catalog& catalog);

/// What stands beside a write-off, all filtered by `write_off_id`: `write-off-journal`, `write-off-evidence`,
/// `write-off-alternatives`, `write-off-precedents`, and the facts behind it: `write-off-inspections`,
/// `write-off-received`, `write-off-payment`, `write-off-refunds`, `write-off-signals`, `write-off-rates`.
void addWriteOffDetailViews(Catalog& catalog);
void addWriteOffFactViews(Catalog& catalog);

/// SQL for the book value now of a write-off `w` whose pool is `v` (left-joined): its share of the pool, rounded half
/// to even as an approval posts it; the posted amount when it is decided; 0 for history.
std::string bookValueSql();

/// SQL for what the recovery policies go by for a write-off `w`: its grade, or else the state that the goods are in.
std::string recoveryClassSql();

/// SQL for whether the vendor of a write-off `w` takes no claim any more.
std::string claimIsLateSql();

/// SQL over `write_off w` and its pool `v`: 'failed' where one of the checks of the view write-off-evidence fails, else
/// 'passed'.
std::string evidenceSql();

} // namespace opsdesk
