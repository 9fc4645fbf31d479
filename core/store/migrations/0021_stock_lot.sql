-- Until when lots can be sold.
CREATE TABLE stock_lot (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    lot @text NOT NULL,
    expires_on @date NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, lot)
) @keyed;
