-- The queue is read in the order of its rank.
DROP INDEX suggestion_queue;
CREATE INDEX suggestion_queue ON suggestion (entity, rank, id, money_at_risk, state, status, kind, sku, name, node, supplier);
