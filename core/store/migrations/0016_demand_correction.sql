-- Weeks of demand that a person said count otherwise than the plan would have it.
CREATE TABLE demand_correction (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    week @date NOT NULL,
    quantity @int,
    reason @text NOT NULL,
    corrected_by @text NOT NULL,
    corrected_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, node_id, week)
) @keyed;
