-- What may be returned and on which terms, as versions; work on returned goods; where parcels are.

-- Shared by all legal entities.
CREATE TABLE return_policy (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    name @text NOT NULL,
    rules @json NOT NULL,
    checklists @json NOT NULL,
    note @text NOT NULL,
    approved_by @text NOT NULL,
    approved_at @int,
    activated_at @int,
    retired_at @int,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX return_policy_state ON return_policy (entity, state);

CREATE TABLE refurbishment (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    return_id @uuid NOT NULL,
    line_no @int NOT NULL,
    inspection_no @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    lot @text NOT NULL,
    quantity @int NOT NULL,
    currency @text NOT NULL,
    cost @int NOT NULL,
    result_grade @text NOT NULL,
    done_by @text NOT NULL,
    done_at @int,
    journal_entry_id @int NOT NULL,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX refurbishment_return_id ON refurbishment (entity, return_id);
CREATE INDEX refurbishment_state ON refurbishment (entity, state);

CREATE TABLE return_tracking (
    entity @int NOT NULL,
    return_id @uuid NOT NULL,
    event_no @int NOT NULL,
    status @text NOT NULL,
    place @text NOT NULL,
    happened_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, return_id, event_no)
) @keyed;

ALTER TABLE return_order ADD COLUMN refusal @text NOT NULL DEFAULT '';
ALTER TABLE return_order ADD COLUMN overridden_by @text NOT NULL DEFAULT '';

ALTER TABLE return_line ADD COLUMN rule @text NOT NULL DEFAULT '';
ALTER TABLE return_line ADD COLUMN returnable_until @date;
CREATE INDEX return_line_reason_code ON return_line (entity, reason_code);

-- The same file attached twice is kept once.
ALTER TABLE attachment ADD COLUMN content_of @uuid;
CREATE INDEX attachment_sha256 ON attachment (entity, sha256);
CREATE INDEX attachment_content_of ON attachment (entity, content_of);
