-- What a write-off rests on and whom it can be claimed from, and the claims themselves.
ALTER TABLE write_off ADD COLUMN line_no @int NOT NULL DEFAULT 0;
ALTER TABLE write_off ADD COLUMN inspection_no @int NOT NULL DEFAULT 0;
ALTER TABLE write_off ADD COLUMN grade @text NOT NULL DEFAULT '';
ALTER TABLE write_off ADD COLUMN supplier_id @int NOT NULL DEFAULT 0;
ALTER TABLE write_off ADD COLUMN claim_until @date;
ALTER TABLE write_off ADD COLUMN claim_amount @int NOT NULL DEFAULT 0;
ALTER TABLE write_off ADD COLUMN reason_rule @text NOT NULL DEFAULT '';
ALTER TABLE write_off ADD COLUMN split_from @uuid;
ALTER TABLE write_off ADD COLUMN whole_amount @int NOT NULL DEFAULT 0;
ALTER TABLE write_off ADD COLUMN claim_id @uuid;
ALTER TABLE write_off ADD COLUMN sale_number @text NOT NULL DEFAULT '';
ALTER TABLE write_off ADD COLUMN recovered @int NOT NULL DEFAULT 0;
ALTER TABLE write_off ADD COLUMN sold_on @date;
ALTER TABLE write_off ADD COLUMN sale_entry_id @int NOT NULL DEFAULT 0;
-- What the queue is sorted and filtered by, narrow.
CREATE INDEX write_off_queue ON write_off (entity, amount DESC, occurred_at, id, state, item_id);
CREATE INDEX write_off_supplier_id ON write_off (entity, supplier_id);

CREATE TABLE vendor_claim (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    supplier_id @int NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    book_amount @int NOT NULL,
    credited @int NOT NULL,
    written_down @int NOT NULL,
    settled @int NOT NULL,
    last_line @int NOT NULL,
    last_event @int NOT NULL,
    opened_on @date NOT NULL,
    sent_on @date,
    due_on @date NOT NULL,
    reference @text NOT NULL,
    answer @text NOT NULL,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX vendor_claim_supplier_id ON vendor_claim (entity, supplier_id);
CREATE INDEX vendor_claim_state ON vendor_claim (entity, state, amount);

CREATE TABLE vendor_claim_line (
    entity @int NOT NULL,
    claim_id @uuid NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    supplier_sku @text NOT NULL,
    quantity @int NOT NULL,
    lot @text NOT NULL,
    book_amount @int NOT NULL,
    amount @int NOT NULL,
    defect @text NOT NULL,
    grade @text NOT NULL,
    write_off_id @uuid NOT NULL,
    write_off @text NOT NULL,
    return_id @uuid,
    return_number @text NOT NULL,
    return_line @int NOT NULL,
    inspection_no @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, claim_id, line_no)
) @keyed;
CREATE INDEX vendor_claim_line_write_off_id ON vendor_claim_line (entity, write_off_id);

-- What came of a claim, step by step: credits, what they were set off against, and what was written down.
CREATE TABLE vendor_claim_event (
    entity @int NOT NULL,
    claim_id @uuid NOT NULL,
    event_no @int NOT NULL,
    kind @text NOT NULL,
    amount @int NOT NULL,
    reference @text NOT NULL,
    invoice_id @uuid,
    happened_on @date NOT NULL,
    recorded_by @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, claim_id, event_no)
) @keyed;
CREATE INDEX vendor_claim_event_invoice_id ON vendor_claim_event (entity, invoice_id);

-- What was set off against an invoice, in its currency and in that of the books.
ALTER TABLE supplier_invoice ADD COLUMN set_off @int NOT NULL DEFAULT 0;
ALTER TABLE supplier_invoice ADD COLUMN own_set_off @int NOT NULL DEFAULT 0;
