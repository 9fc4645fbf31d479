-- What was ordered and came back day by day, of an item at a node through a channel, packed.
CREATE TABLE demand_days (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    channel @text NOT NULL,
    first_day @date NOT NULL,
    ordered @bytes NOT NULL,
    returned @bytes NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, node_id, channel)
) @keyed;
