-- Stock ledger, general ledger and what is derived from them.

CREATE TABLE stock_entry (
    entity @int NOT NULL,
    entry_id @int NOT NULL,
    command_id @uuid NOT NULL,
    kind @text NOT NULL,
    document @uuid,
    number @text NOT NULL,
    moved_on @date NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, entry_id)
) @keyed;
CREATE INDEX stock_entry_document ON stock_entry (entity, document);

CREATE TABLE stock_line (
    entity @int NOT NULL,
    entry_id @int NOT NULL,
    line_no @int NOT NULL,
    item_id @int NOT NULL,
    lot @text NOT NULL,
    from_node @int NOT NULL,
    from_state @text NOT NULL,
    to_node @int NOT NULL,
    to_state @text NOT NULL,
    quantity @int NOT NULL,
    value @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, entry_id, line_no)
) @keyed;
CREATE INDEX stock_line_item ON stock_line (entity, item_id);

CREATE TABLE stock_position (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    state @text NOT NULL,
    lot @text NOT NULL,
    quantity @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, node_id, state, lot)
) @keyed;

CREATE TABLE stock_value (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    value @int NOT NULL,
    currency @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id)
) @keyed;

CREATE TABLE account (
    entity @int NOT NULL,
    code @text NOT NULL,
    name @text NOT NULL,
    kind @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, code)
) @keyed;

CREATE TABLE posting_rule (
    entity @int NOT NULL,
    event @text NOT NULL,
    debit @text NOT NULL,
    credit @text NOT NULL,
    description @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, event)
) @keyed;

CREATE TABLE journal_entry (
    entity @int NOT NULL,
    entry_id @int NOT NULL,
    command_id @uuid NOT NULL,
    event @text NOT NULL,
    document @uuid,
    number @text NOT NULL,
    posted_on @date NOT NULL,
    description @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, entry_id)
) @keyed;
CREATE INDEX journal_entry_document ON journal_entry (entity, document);

CREATE TABLE journal_line (
    entity @int NOT NULL,
    entry_id @int NOT NULL,
    line_no @int NOT NULL,
    account @text NOT NULL,
    debit @int NOT NULL,
    credit @int NOT NULL,
    currency @text NOT NULL,
    item_id @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, entry_id, line_no)
) @keyed;
CREATE INDEX journal_line_account ON journal_line (entity, account);

CREATE TABLE account_balance (
    entity @int NOT NULL,
    account @text NOT NULL,
    period @int NOT NULL,
    currency @text NOT NULL,
    debit @int NOT NULL,
    credit @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, account, period, currency)
) @keyed;

CREATE TABLE stock_adjustment (
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
    note @text NOT NULL,
    decided_by @text NOT NULL,
    decision_reason @text NOT NULL,
    stock_entry_id @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX stock_adjustment_state ON stock_adjustment (entity, state);
