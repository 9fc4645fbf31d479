#pragma once

#include "core/returns/QualityCase.h"
#include "core/workflow/Catalog.h"
#include "core/workflow/Context.h"
#include "core/workflow/StateMachine.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

/// Of `quality_case.raise`: a spike, as return_watch.run found it.
struct RaiseQualityCase {
    std::int64_t item_id = 0;
    std::int64_t supplier_id = 0;
    std::string supplier;
    std::string reason;
    Date window_from;
    Date window_to;
    std::int64_t returned_lines = 0;
    double exposure_lines = 0;
    std::int64_t before_lines = 0;
    double before_exposure_lines = 0;
    double expected_lines = 0;
    double probability = 1;
};
BOOST_DESCRIBE_STRUCT(RaiseQualityCase, (),
                      (item_id, supplier_id, supplier, reason, window_from, window_to, returned_lines, exposure_lines,
                       before_lines, before_exposure_lines, expected_lines, probability))

/// The life of a case: open → investigating → confirmed → closed, or dismissed.
const StateMachine& qualityCaseMachine();

/// The task for a buyer: to look at what a supplier sells, and at what becomes of what comes back.
TaskKind supplierReturnsTask();

/// Whether somebody has ended such a task about the subject on @p since or later: it is not opened again for what they
/// have seen.
bool hasEnded(store::UnitOfWork& rows, std::int64_t entity, const TaskKind& kind, const std::string& subject,
              Date since);

/// Adds the actions of the machine, `quality_case.raise` and `quality_case.weigh` of the engine, and the views
/// `quality-cases`, `quality-evidence` and `quality-isolations`.
///
/// Rejections beside those of every document: few_defects, nothing_available, still_isolated, insufficient_stock.
void addQualityCases(Catalog& catalog);

} // namespace opsdesk
