-- What orders and stock have to keep to: how long an item keeps, what it takes of a container, when and how much a supplier sells.
ALTER TABLE item ADD COLUMN shelf_life_days @int NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN volume @int NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN weight @int NOT NULL DEFAULT 0;

ALTER TABLE supplier ADD COLUMN order_days @text NOT NULL DEFAULT '';
ALTER TABLE supplier ADD COLUMN closed_days @text NOT NULL DEFAULT '';
ALTER TABLE supplier ADD COLUMN container_volume @int NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN container_weight @int NOT NULL DEFAULT 0;
ALTER TABLE supplier ADD COLUMN version @int NOT NULL DEFAULT 0;

ALTER TABLE supplier_item ADD COLUMN maximum @int NOT NULL DEFAULT 0;
