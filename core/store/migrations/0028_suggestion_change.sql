-- What a run made different, as codes that people filter by, and what the last full run left of what was planned since.
ALTER TABLE suggestion ADD COLUMN changed @text NOT NULL DEFAULT '';
ALTER TABLE suggestion ADD COLUMN change_run @int NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN run_figures @text NOT NULL DEFAULT '';
ALTER TABLE plan_run ADD COLUMN opened @int NOT NULL DEFAULT 0;
ALTER TABLE plan_run ADD COLUMN changed @int NOT NULL DEFAULT 0;
ALTER TABLE plan_run ADD COLUMN gone @int NOT NULL DEFAULT 0;

DROP INDEX suggestion_queue;
CREATE INDEX suggestion_queue ON suggestion (entity, rank, id, money_at_risk, state, status, kind, sku, name, node, supplier, changed, change_run);
CREATE INDEX suggestion_gone ON suggestion (entity, change_run) WHERE state = 'expired';
