-- Fiscal periods and how they close, manual journals, versions of the posting map, tax codes and revaluations.
ALTER TABLE account ADD COLUMN inactive @bool NOT NULL DEFAULT 0;

ALTER TABLE journal_entry ADD COLUMN document_date @date;
ALTER TABLE journal_entry ADD COLUMN late_reason @text NOT NULL DEFAULT '';
ALTER TABLE journal_entry ADD COLUMN reverses @int NOT NULL DEFAULT 0;
ALTER TABLE journal_entry ADD COLUMN map_version @int NOT NULL DEFAULT 0;

CREATE TABLE fiscal_calendar (
    entity @int NOT NULL,
    name @text NOT NULL,
    closed_through @int NOT NULL,
    soft_through @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, name)
) @keyed;

CREATE TABLE fiscal_period (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    period @int NOT NULL,
    begins @date NOT NULL,
    ends @date NOT NULL,
    checklist_on @date,
    soft_closed_by @text NOT NULL,
    soft_closed_on @date,
    closed_by @text NOT NULL,
    closed_on @date,
    overrides @int NOT NULL,
    reopened @int NOT NULL,
    reopened_by @text NOT NULL,
    reopened_on @date,
    reopen_reason @text NOT NULL,
    entries @int NOT NULL,
    lines @int NOT NULL,
    amount @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE UNIQUE INDEX fiscal_period_period ON fiscal_period (entity, period);
CREATE INDEX fiscal_period_state ON fiscal_period (entity, state);

CREATE TABLE period_step (
    entity @int NOT NULL,
    period_id @uuid NOT NULL,
    step_no @int NOT NULL,
    action @text NOT NULL,
    check_code @text NOT NULL,
    open_rows @int NOT NULL,
    reason @text NOT NULL,
    done_by @text NOT NULL,
    done_at @int NOT NULL,
    done_on @date NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, period_id, step_no)
) @keyed;

CREATE TABLE manual_journal (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    kind @text NOT NULL,
    journal_on @date NOT NULL,
    description @text NOT NULL,
    amount @int NOT NULL,
    currency @text NOT NULL,
    lines @int NOT NULL,
    proposed_by @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    note @text NOT NULL,
    journal_entry_id @int NOT NULL,
    reversal_entry_id @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX manual_journal_state ON manual_journal (entity, state, journal_on);

CREATE TABLE manual_journal_line (
    entity @int NOT NULL,
    journal_id @uuid NOT NULL,
    line_no @int NOT NULL,
    account @text NOT NULL,
    debit @int NOT NULL,
    credit @int NOT NULL,
    text @text NOT NULL,
    item_id @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, journal_id, line_no)
) @keyed;

CREATE TABLE posting_map_version (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    map_version @int NOT NULL,
    rules @json NOT NULL,
    note @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX posting_map_version_state ON posting_map_version (entity, state);

CREATE TABLE tax_code (
    entity @int NOT NULL,
    code @text NOT NULL,
    valid_from @date NOT NULL,
    jurisdiction @text NOT NULL,
    name @text NOT NULL,
    rate @int NOT NULL,
    input_account @text NOT NULL,
    output_account @text NOT NULL,
    inactive @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, code, valid_from)
) @keyed;

CREATE TABLE currency_revaluation (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    revalued_on @date NOT NULL,
    reversed_on @date NOT NULL,
    invoices @int NOT NULL,
    amount @int NOT NULL,
    currency @text NOT NULL,
    journal_entry_id @int NOT NULL,
    reversal_entry_id @int NOT NULL,
    done_by @text NOT NULL,
    done_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX currency_revaluation_day ON currency_revaluation (entity, revalued_on);

CREATE TABLE currency_revaluation_line (
    entity @int NOT NULL,
    revaluation_id @uuid NOT NULL,
    line_no @int NOT NULL,
    invoice_id @uuid NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    booked @int NOT NULL,
    worth @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, revaluation_id, line_no)
) @keyed;
