-- What the last plan makes of each supplier's order for a node, against what it has to reach.
CREATE TABLE supplier_order (
    entity @int NOT NULL,
    supplier_id @int NOT NULL,
    node_id @int NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    minimum @int NOT NULL,
    lines @int NOT NULL,
    filled_up @int NOT NULL,
    volume @int NOT NULL,
    weight @int NOT NULL,
    share @real NOT NULL,
    state @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, supplier_id, node_id)
) @keyed;
