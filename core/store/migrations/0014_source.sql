-- Suggestions to move stock from another node instead of buying it.
ALTER TABLE suggestion ADD COLUMN from_node @text NOT NULL DEFAULT '';
ALTER TABLE suggestion ADD COLUMN from_node_id @int NOT NULL DEFAULT 0;
ALTER TABLE suggestion ADD COLUMN saving @int NOT NULL DEFAULT 0;

-- What a year from each supplier costs, in lines of fixed width.
ALTER TABLE suggestion_detail ADD COLUMN sources_weighed @int NOT NULL DEFAULT 0;
ALTER TABLE suggestion_detail ADD COLUMN sources @text NOT NULL DEFAULT '';
