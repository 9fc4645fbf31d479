-- Items that new items are expected to sell like.
CREATE TABLE item_analogue (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    analogue_id @int NOT NULL,
    weight @real NOT NULL,
    weeks @int NOT NULL,
    set_by @text NOT NULL,
    set_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, analogue_id)
) @keyed;
