-- Purchase orders and receipts.

CREATE TABLE purchase_order (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    supplier_id @int NOT NULL,
    node_id @int NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    submitted_by @text NOT NULL,
    submitted_at @int,
    submitted_version @int NOT NULL,
    approved_by @text NOT NULL,
    approved_at @int,
    approved_version @int NOT NULL,
    approved_amount @int NOT NULL,
    ordered_on @date,
    expected_on @date,
    note @text NOT NULL,
    origin @text NOT NULL,
    last_line @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX purchase_order_state ON purchase_order (entity, state, amount);
CREATE INDEX purchase_order_supplier_id ON purchase_order (entity, supplier_id);

CREATE TABLE purchase_order_line (
    entity @int NOT NULL,
    order_id @uuid NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    received @int NOT NULL,
    cancelled @int NOT NULL,
    unit_cost @int NOT NULL,
    amount @int NOT NULL,
    expected_on @date NOT NULL,
    suggestion_id @uuid,
    rev @int NOT NULL,
    PRIMARY KEY (entity, order_id, line_no)
) @keyed;
CREATE INDEX purchase_order_line_item_id ON purchase_order_line (entity, item_id);
CREATE INDEX purchase_order_line_suggestion_id ON purchase_order_line (entity, suggestion_id);

CREATE TABLE receipt (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    order_id @uuid NOT NULL,
    node_id @int NOT NULL,
    received_on @date NOT NULL,
    received_by @text NOT NULL,
    delivery_note @text NOT NULL,
    stock_entry_id @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX receipt_order_id ON receipt (entity, order_id);

CREATE TABLE receipt_line (
    entity @int NOT NULL,
    receipt_id @uuid NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    value @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, receipt_id, line_no)
) @keyed;

CREATE TABLE purchase_order_change (
    entity @int NOT NULL,
    order_id @uuid NOT NULL,
    change_no @int NOT NULL,
    since_version @int NOT NULL,
    item_id @int NOT NULL,
    line_no @int NOT NULL,
    field @text NOT NULL,
    before @text NOT NULL,
    after @text NOT NULL,
    changed_by @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, order_id, change_no)
) @keyed;
