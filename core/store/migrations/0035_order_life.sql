-- What an order agrees on beside its lines, what changed in it on its way, and what of it was invoiced.
ALTER TABLE supplier ADD COLUMN payment_days @int NOT NULL DEFAULT 0;

ALTER TABLE purchase_order ADD COLUMN incoterm @text NOT NULL DEFAULT '';
ALTER TABLE purchase_order ADD COLUMN payment_days @int NOT NULL DEFAULT 0;
ALTER TABLE purchase_order ADD COLUMN charges @json NOT NULL DEFAULT '[]';
ALTER TABLE purchase_order ADD COLUMN charges_amount @int NOT NULL DEFAULT 0;
ALTER TABLE purchase_order ADD COLUMN amended_from @text NOT NULL DEFAULT '';
ALTER TABLE purchase_order ADD COLUMN lines_before @json NOT NULL DEFAULT '[]';
ALTER TABLE purchase_order ADD COLUMN supplier_reference @text NOT NULL DEFAULT '';

ALTER TABLE purchase_order_line ADD COLUMN invoiced @int NOT NULL DEFAULT 0;
ALTER TABLE purchase_order_line ADD COLUMN received_value @int NOT NULL DEFAULT 0;
ALTER TABLE purchase_order_line ADD COLUMN invoiced_value @int NOT NULL DEFAULT 0;

ALTER TABLE receipt_line ADD COLUMN charges @int NOT NULL DEFAULT 0;
ALTER TABLE receipt_line ADD COLUMN damaged @int NOT NULL DEFAULT 0;

-- What was wrong with a delivery.
CREATE TABLE receipt_discrepancy (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    kind @text NOT NULL,
    order_id @uuid NOT NULL,
    receipt_id @uuid NOT NULL,
    supplier_id @int NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    lot @text NOT NULL,
    stock_state @text NOT NULL,
    quantity @int NOT NULL,
    amount @int NOT NULL,
    currency @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX receipt_discrepancy_order_id ON receipt_discrepancy (entity, order_id);
CREATE INDEX receipt_discrepancy_state ON receipt_discrepancy (entity, state, amount);

-- What suppliers ask to be paid.
CREATE TABLE supplier_invoice (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    supplier_id @int NOT NULL,
    reference @text NOT NULL,
    reference_key @text NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    tax @int NOT NULL,
    charges @json NOT NULL,
    charges_amount @int NOT NULL,
    own_amount @int NOT NULL,
    invoiced_on @date NOT NULL,
    due_on @date NOT NULL,
    posted_on @date,
    finding @text NOT NULL,
    difference @int NOT NULL,
    released_by @text NOT NULL,
    released_at @int,
    note @text NOT NULL,
    proposal_id @uuid,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX supplier_invoice_reference_key ON supplier_invoice (entity, reference_key);
CREATE INDEX supplier_invoice_state ON supplier_invoice (entity, state, due_on);
CREATE INDEX supplier_invoice_proposal_id ON supplier_invoice (entity, proposal_id);

CREATE TABLE supplier_invoice_line (
    entity @int NOT NULL,
    invoice_id @uuid NOT NULL,
    line_no @int NOT NULL,
    order_id @uuid NOT NULL,
    order_line @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    unit_cost @int NOT NULL,
    amount @int NOT NULL,
    accrued @int NOT NULL,
    variance @int NOT NULL,
    finding @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, invoice_id, line_no)
) @keyed;
CREATE INDEX supplier_invoice_line_order_id ON supplier_invoice_line (entity, order_id);

-- What freight, duty and the like came to in the end, and where it went.
CREATE TABLE landed_cost_bill (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    order_id @uuid NOT NULL,
    kind @text NOT NULL,
    reference @text NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    own_amount @int NOT NULL,
    provisional @int NOT NULL,
    to_stock @int NOT NULL,
    to_cost @int NOT NULL,
    allocate_by @text NOT NULL,
    billed_on @date NOT NULL,
    posted_on @date NOT NULL,
    entered_by @text NOT NULL,
    invoice_id @uuid,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX landed_cost_bill_order_id ON landed_cost_bill (entity, order_id);

CREATE TABLE payment_proposal (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    due_until @date NOT NULL,
    amount @int NOT NULL,
    currency @text NOT NULL,
    invoices @int NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX payment_proposal_state ON payment_proposal (entity, state);
