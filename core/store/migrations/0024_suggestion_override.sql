-- Where people decided otherwise than the plan said, to be judged by the demand that came.
CREATE TABLE suggestion_override (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    suggestion_id @uuid NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    kind @text NOT NULL,
    segment @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int NOT NULL,
    decided_on @date NOT NULL,
    put_off_until @date,
    planned_quantity @int NOT NULL,
    quantity @int NOT NULL,
    position @int NOT NULL,
    lead_time_days @real NOT NULL,
    moq @int NOT NULL,
    multiple @int NOT NULL,
    unit_cost @int NOT NULL,
    unit_margin @int NOT NULL,
    currency @text NOT NULL,
    reason_code @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX suggestion_override_suggestion_id ON suggestion_override (entity, suggestion_id);
CREATE INDEX suggestion_override_item_id ON suggestion_override (entity, item_id, decided_on);
