-- Sales orders.

CREATE TABLE sales_order (
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
    ordered_at @int NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    history @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX sales_order_number ON sales_order (entity, number);
CREATE INDEX sales_order_customer ON sales_order (entity, customer);

CREATE TABLE sales_order_line (
    entity @int NOT NULL,
    order_id @uuid NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    charge @text NOT NULL,
    description @text NOT NULL,
    quantity @int NOT NULL,
    shipped @int NOT NULL,
    unit_price @int NOT NULL,
    amount @int NOT NULL,
    fingerprint @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, order_id, line_no)
) @keyed;
