-- What customers paid for their orders and with what, by which codes channels call our items, and what channels sent.
ALTER TABLE item ADD COLUMN return_class @text NOT NULL DEFAULT '';

ALTER TABLE sales_order ADD COLUMN reference @text NOT NULL DEFAULT '';
ALTER TABLE sales_order ADD COLUMN payment_state @text NOT NULL DEFAULT '';
ALTER TABLE sales_order ADD COLUMN discount @int NOT NULL DEFAULT 0;
ALTER TABLE sales_order ADD COLUMN tax @int NOT NULL DEFAULT 0;
ALTER TABLE sales_order ADD COLUMN shipping @int NOT NULL DEFAULT 0;
ALTER TABLE sales_order ADD COLUMN paid @int NOT NULL DEFAULT 0;
ALTER TABLE sales_order ADD COLUMN refunded @int NOT NULL DEFAULT 0;
CREATE INDEX sales_order_reference ON sales_order (entity, reference);

ALTER TABLE sales_order_line ADD COLUMN discount @int NOT NULL DEFAULT 0;
ALTER TABLE sales_order_line ADD COLUMN tax @int NOT NULL DEFAULT 0;
ALTER TABLE sales_order_line ADD COLUMN reference @text NOT NULL DEFAULT '';

CREATE TABLE order_payment (
    entity @int NOT NULL,
    order_id @uuid NOT NULL,
    payment_no @int NOT NULL,
    tender @text NOT NULL,
    reference @text NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    refunded @int NOT NULL,
    paid_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, order_id, payment_no)
) @keyed;

CREATE TABLE listing (
    entity @int NOT NULL,
    channel @text NOT NULL,
    code @text NOT NULL,
    part_no @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    active @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, channel, code, part_no)
) @keyed;
CREATE INDEX listing_item_id ON listing (entity, item_id);

CREATE TABLE channel_message (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    channel @text NOT NULL,
    kind @text NOT NULL,
    message_key @text NOT NULL,
    content @text NOT NULL,
    reason @text NOT NULL,
    documents @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX channel_message_key ON channel_message (entity, message_key);
CREATE INDEX channel_message_state ON channel_message (entity, state);
