-- What was agreed about a return before it came, what of it came, and what was found in it.
ALTER TABLE return_order ADD COLUMN order_id @uuid;
ALTER TABLE return_order ADD COLUMN blind @bool NOT NULL DEFAULT 0;
ALTER TABLE return_order ADD COLUMN method @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN refund_method @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN valid_until @date;
ALTER TABLE return_order ADD COLUMN policy_id @uuid;
ALTER TABLE return_order ADD COLUMN policy_version @int NOT NULL DEFAULT 0;
ALTER TABLE return_order ADD COLUMN carrier @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN tracking @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN label @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN label_cost @int NOT NULL DEFAULT 0;
ALTER TABLE return_order ADD COLUMN exchange_order_id @uuid;
ALTER TABLE return_order ADD COLUMN fraud_score @int NOT NULL DEFAULT 0;
ALTER TABLE return_order ADD COLUMN hold @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN note @text NOT NULL DEFAULT '';
CREATE INDEX return_order_customer ON return_order (entity, customer);
CREATE INDEX return_order_state ON return_order (entity, state, returned_at);

ALTER TABLE return_line ADD COLUMN reason_code @text NOT NULL DEFAULT '';
ALTER TABLE return_line ADD COLUMN reason_rule @text NOT NULL DEFAULT '';
ALTER TABLE return_line ADD COLUMN condition @text NOT NULL DEFAULT '';
ALTER TABLE return_line ADD COLUMN received @int NOT NULL DEFAULT 0;
ALTER TABLE return_line ADD COLUMN inspected @int NOT NULL DEFAULT 0;
ALTER TABLE return_line ADD COLUMN refunded @int NOT NULL DEFAULT 0;
ALTER TABLE return_line ADD COLUMN exchanged @int NOT NULL DEFAULT 0;
ALTER TABLE return_line ADD COLUMN lot @text NOT NULL DEFAULT '';
ALTER TABLE return_line ADD COLUMN serial @text NOT NULL DEFAULT '';
ALTER TABLE return_line ADD COLUMN cost @int NOT NULL DEFAULT 0;

CREATE TABLE return_inspection (
    entity @int NOT NULL,
    return_id @uuid NOT NULL,
    line_no @int NOT NULL,
    inspection_no @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    grade @text NOT NULL,
    answers @json NOT NULL,
    lot @text NOT NULL,
    serial @text NOT NULL,
    serial_matches @bool NOT NULL,
    recommended @text NOT NULL,
    expected_recovery @int NOT NULL,
    disposition @text NOT NULL,
    state @text NOT NULL,
    write_off_id @uuid,
    stock_entry_id @int NOT NULL,
    inspected_by @text NOT NULL,
    inspected_at @int NOT NULL,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, return_id, line_no, inspection_no)
) @keyed;
CREATE INDEX return_inspection_item_id ON return_inspection (entity, item_id);
CREATE INDEX return_inspection_write_off_id ON return_inspection (entity, write_off_id);
