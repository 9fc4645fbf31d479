#include "core/returns/QualityCase.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(QualityCase, "quality_case", ("entity", "id"), ("item_id", "state"))
OPSDESK_DEFINE_ROW(QualityEvidence, "quality_evidence", ("entity", "case_id", "evidence_no"), ("case_id"))
OPSDESK_DEFINE_ROW(QualityIsolation, "quality_isolation", ("entity", "case_id", "isolation_no"), ("case_id"))

} // namespace opsdesk
