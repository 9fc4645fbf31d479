-- Returns and write-offs.

CREATE TABLE return_order (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    channel @text NOT NULL,
    customer @text NOT NULL,
    country @text NOT NULL,
    node_id @int NOT NULL,
    returned_at @int NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    history @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX return_order_number ON return_order (entity, number);

CREATE TABLE return_line (
    entity @int NOT NULL,
    return_id @uuid NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    charge @text NOT NULL,
    description @text NOT NULL,
    quantity @int NOT NULL,
    unit_price @int NOT NULL,
    amount @int NOT NULL,
    link @text NOT NULL,
    order_id @uuid,
    order_line_no @int NOT NULL,
    linked @int NOT NULL,
    reason @text NOT NULL,
    fingerprint @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, return_id, line_no)
) @keyed;
CREATE INDEX return_line_order_id ON return_line (entity, order_id);
CREATE INDEX return_line_item ON return_line (entity, item_id);

CREATE TABLE write_off (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    stock_state @text NOT NULL,
    lot @text NOT NULL,
    quantity @int NOT NULL,
    amount @int NOT NULL,
    currency @text NOT NULL,
    reason_code @text NOT NULL,
    original_text @text NOT NULL,
    proposed_disposition @text NOT NULL,
    disposition @text NOT NULL,
    origin @text NOT NULL,
    return_id @uuid,
    occurred_at @int NOT NULL,
    proposed_by @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    decision_reason @text NOT NULL,
    note @text NOT NULL,
    history @bool NOT NULL,
    stock_entry_id @int NOT NULL,
    journal_entry_id @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX write_off_item_id ON write_off (entity, item_id);
CREATE INDEX write_off_amount ON write_off (entity, state, amount);
