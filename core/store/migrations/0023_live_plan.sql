-- Up to where a run knows what happened, so that what is touched later can be planned alone.
ALTER TABLE plan_run ADD COLUMN entity_rev @int NOT NULL DEFAULT 0;
ALTER TABLE plan_run ADD COLUMN shared_rev @int NOT NULL DEFAULT 0;
ALTER TABLE plan_run ADD COLUMN least_a @int NOT NULL DEFAULT 0;
ALTER TABLE plan_run ADD COLUMN least_b @int NOT NULL DEFAULT 0;
ALTER TABLE plan_run ADD COLUMN live_at @int;
ALTER TABLE plan_run ADD COLUMN live_items @int NOT NULL DEFAULT 0;

CREATE INDEX sales_order_line_item_id ON sales_order_line (entity, item_id);
CREATE INDEX sales_order_ordered_at ON sales_order (entity, ordered_at);
