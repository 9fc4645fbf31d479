-- Suggestions to move stock from another node instead of buying it.
ALTER TABLE suggestion ADD COLUMN from_node @text NOT NULL DEFAULT '';
ALTER TABLE suggestion ADD COLUMN from_node_id @int NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN saving @int NOT NULL DEFAULT 0;

-- What a year from each supplier costs, in lines of fixed width.
ALTER TABLE suggestion_detail ADD COLUMN sources_weighed @int NOT NULL DEFAULT 0;
ALTER TABLE suggestion_detail ADD COLUMN sources @text NOT NULL DEFAULT '';

-- Prices that fall with the quantity, kept with the terms that they are part of: "200:475;500:450".
ALTER TABLE supplier_item ADD COLUMN price_breaks @text NOT NULL DEFAULT '';
ALTER TABLE supplier_item ADD COLUMN break_kind @text NOT NULL DEFAULT '';
