#include "core/returns/QualityCaseViews.h"

namespace opsdesk {

namespace {

using T = ColumnType;

View qualityCases() {
    View view;
    view.name = "quality-cases";
    view.title = "Quality cases";
    view.description = "Items of which more comes back than before, until somebody knows why; what is least likely to "
                       "be chance first.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"state", "State", T::Code, "Of the machine quality_case; while it is open no more is bought without a word."},
        {"sku", "SKU", T::Code, "The item."},
        {"name", "Name", T::Text, "What it is."},
        {"reason", "Reason", T::Code, "Of which more comes back; empty: whatever the reason."},
        {"returned_lines", "Came back", T::Integer, "Return lines in the four weeks of the last spike."},
        {"expected_lines", "Expected", T::Real, "Lines that were to be expected in them."},
        {"chance_percent", "Chance", T::Real, "How likely as many come back though nothing changed, in percent."},
        {"spikes", "Spikes", T::Integer, "In windows apart from each other."},
        {"inspected", "Inspected", T::Integer, "Inspections of what came back since, when last counted."},
        {"defective", "Defective", T::Integer, "Of them, those that found it faulty or unusable."},
        {"available", "Available", T::Quantity, "Of the item, fit for sale."},
        {"isolated", "Isolated", T::Quantity, "Taken out of sale by the case."},
        {"window_from", "From", T::Date, "First day of the last spike."},
        {"window_to", "Until", T::Date, "Last day of it."},
        {"supplier", "Supplier", T::Text, "That the item is usually bought from."},
        {"created_at", "Since", T::Time, "When it was opened."},
        {"decided_by", "Decided by", T::Code, "Who closed or dismissed it.", false},
        {"decided_at", "Decided", T::Time, "When.", false},
        {"note", "Note", T::Text, "What was found."},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"supplier_id", "Supplier key", T::Integer, "Key of the supplier; 0 for none.", false},
        {"version", "Version", T::Integer, "A decision names it.", false},
        {"id", "Id", T::Uuid, "Key of the case.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"chance_percent"}, {"number"}};
    view.sql =
        R"(SELECT q.id AS id, q.rev AS rev, q.version AS version, q.number AS number, q.state AS state, i.sku AS sku,
    i.name AS name, q.reason AS reason, q.returned_lines AS returned_lines, q.expected_lines AS expected_lines,
    q.probability * 100 AS chance_percent, q.spikes AS spikes, q.inspected AS inspected, q.defective AS defective,
    (SELECT CAST(COALESCE(SUM(p.quantity), 0) AS bigint) FROM stock_position p WHERE p.entity = q.entity
        AND p.item_id = q.item_id AND p.state = 'available') AS available,
    q.isolated AS isolated, q.window_from AS window_from, q.window_to AS window_to, q.supplier AS supplier,
    q.created_at AS created_at, q.decided_by AS decided_by, q.decided_at AS decided_at, q.note AS note,
    q.item_id AS item_id, q.supplier_id AS supplier_id
FROM quality_case q
LEFT JOIN item i ON i.entity = 0 AND i.item_id = q.item_id
WHERE q.entity = @entity)";
    view.tables = {"quality_case", "item", "stock_position"};
    view.search = {"number", "sku", "name", "supplier"};
    return view;
}

View qualityEvidence() {
    View view;
    view.name = "quality-evidence";
    view.title = "Spikes";
    view.description = "The counts behind a quality case, one row for each spike.";
    view.columns = {
        {"evidence_no", "Spike", T::Integer, "From 1."},
        {"reason", "Reason", T::Code, "Of which more came back; empty: whatever the reason."},
        {"window_from", "From", T::Date, "First day of the four weeks."},
        {"window_to", "Until", T::Date, "The day it was looked at last."},
        {"returned_lines", "Came back", T::Integer, "Return lines in these days."},
        {"exposure_lines", "Could come back", T::Real, "Sold lines that could come back in them."},
        {"before_lines", "Before", T::Integer, "Return lines of the year before."},
        {"before_exposure_lines", "Could before", T::Real, "Sold lines that could come back in that year."},
        {"expected_lines", "Expected", T::Real, "By that year, and by how other items do."},
        {"chance_percent", "Chance", T::Real, "How likely as many come back though nothing changed, in percent."},
        {"case_id", "Case", T::Uuid, "Key of the case.", false},
        {"id", "Id", T::Code, "Case and number.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"case_id"}, {"evidence_no", true}};
    view.sql = R"(SELECT CAST(e.case_id AS text) || '/' || CAST(e.evidence_no AS text) AS id, e.rev AS rev,
    e.case_id AS case_id, e.evidence_no AS evidence_no, e.reason AS reason, e.window_from AS window_from,
    e.window_to AS window_to, e.returned_lines AS returned_lines, e.exposure_lines AS exposure_lines,
    e.before_lines AS before_lines, e.before_exposure_lines AS before_exposure_lines,
    e.expected_lines AS expected_lines, e.probability * 100 AS chance_percent
FROM quality_evidence e WHERE e.entity = @entity)";
    view.tables = {"quality_evidence"};
    return view;
}

View qualityIsolations() {
    View view;
    view.name = "quality-isolations";
    view.title = "Isolated stock";
    view.description = "What quality cases took out of sale, and what became of it.";
    view.columns = {
        {"number", "Case", T::Code, "Number of the case."},
        {"sku", "SKU", T::Code, "The item."},
        {"node", "Node", T::Code, "Where it stands."},
        {"lot", "Lot", T::Code, "Empty where the item has none."},
        {"quantity", "Quantity", T::Quantity, "In base units; once it ended, what was still there."},
        {"state", "State", T::Code, "held, released back into sale, damaged, or gone meanwhile."},
        {"case_id", "Case key", T::Uuid, "Key of the case.", false},
        {"id", "Id", T::Code, "Case and number.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed it.", false},
    };
    view.order = {{"case_id"}, {"id"}};
    view.sql = R"(SELECT CAST(t.case_id AS text) || '/' || CAST(t.isolation_no AS text) AS id, t.rev AS rev,
    t.case_id AS case_id, q.number AS number, i.sku AS sku, n.code AS node, t.lot AS lot, t.quantity AS quantity,
    t.state AS state
FROM quality_isolation t
JOIN quality_case q ON q.entity = t.entity AND q.id = t.case_id
LEFT JOIN item i ON i.entity = 0 AND i.item_id = t.item_id
LEFT JOIN node n ON n.entity = t.entity AND n.node_id = t.node_id
WHERE t.entity = @entity)";
    view.tables = {"quality_isolation", "quality_case", "item", "node"};
    return view;
}

} // namespace

void addQualityCaseViews(Catalog& catalog) {
    catalog.add(qualityCases());
    catalog.add(qualityEvidence());
    catalog.add(qualityIsolations());
}

} // namespace opsdesk
