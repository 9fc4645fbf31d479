-- How soon suppliers answer, what an order's goods cost with all charges, where goods are put away, and single pieces.
ALTER TABLE purchase_order ADD COLUMN acknowledged_on @date;
ALTER TABLE purchase_order ADD COLUMN wanted_on @date;
ALTER TABLE purchase_order_line ADD COLUMN charges @int NOT NULL DEFAULT 0;
ALTER TABLE receipt_line ADD COLUMN put_away @text NOT NULL DEFAULT '';

CREATE TABLE put_away_rule (
    entity @int NOT NULL,
    node_id @int NOT NULL,
    applies_to @text NOT NULL,
    place @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, node_id, applies_to)
) @keyed;

CREATE TABLE item_serial (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    serial @text NOT NULL,
    receipt_id @uuid NOT NULL,
    order_id @uuid NOT NULL,
    line_no @int NOT NULL,
    lot @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, serial)
) @keyed;
CREATE INDEX item_serial_receipt_id ON item_serial (entity, receipt_id);
