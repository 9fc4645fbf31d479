-- Promotions, launches, phase-outs and other events that planners know of.
CREATE TABLE demand_event (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    name @text NOT NULL,
    kind @text NOT NULL,
    item_id @int NOT NULL,
    category @text NOT NULL,
    node_id @int NOT NULL,
    first_day @date NOT NULL,
    last_day @date NOT NULL,
    uplift_percent @real,
    units_per_week @int,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
