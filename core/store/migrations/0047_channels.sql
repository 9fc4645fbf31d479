-- Which node ships what a channel's message orders, where there are several.
ALTER TABLE channel_message ADD COLUMN node @text NOT NULL DEFAULT '';
-- What the channel sent, beside what somebody made of it.
ALTER TABLE channel_message ADD COLUMN original @text NOT NULL DEFAULT '';

-- What channels paid out, and what of it is of which order.
CREATE TABLE settlement (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    channel @text NOT NULL,
    reference @text NOT NULL,
    settled_on @date NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    collected @int NOT NULL,
    fees @int NOT NULL,
    difference @int NOT NULL,
    own_open @int NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX settlement_state ON settlement (entity, state);

CREATE TABLE settled_order (
    entity @int NOT NULL,
    settlement_id @uuid NOT NULL,
    line_no @int NOT NULL,
    order_id @uuid,
    reference @text NOT NULL,
    currency @text NOT NULL,
    collected @int NOT NULL,
    fees @int NOT NULL,
    difference @int NOT NULL,
    accepted @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, settlement_id, line_no)
) @keyed;
CREATE INDEX settled_order_settlement_id ON settled_order (entity, settlement_id);
CREATE INDEX settled_order_order_id ON settled_order (entity, order_id);
