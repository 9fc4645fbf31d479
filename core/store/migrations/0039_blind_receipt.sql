-- Whether goods were counted without knowing what was ordered.
ALTER TABLE receipt ADD COLUMN blind @bool NOT NULL DEFAULT 0;
