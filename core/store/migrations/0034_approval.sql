-- What the engine does by itself at a time, what people have to look at, and who approves what.

CREATE TABLE timer (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    due_at @int NOT NULL,
    command @text NOT NULL,
    document @uuid NOT NULL,
    payload @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX timer_due_at ON timer (due_at);

CREATE TABLE task (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    kind @text NOT NULL,
    subject_kind @text NOT NULL,
    subject @text NOT NULL,
    subject_number @text NOT NULL,
    supplier_id @int NOT NULL,
    item_id @int NOT NULL,
    text @text NOT NULL,
    amount @int NOT NULL,
    currency @text NOT NULL,
    owner_role @text NOT NULL,
    owner @text NOT NULL,
    opened_at @int NOT NULL,
    due_at @int NOT NULL,
    escalates_to @text NOT NULL,
    escalated_at @int,
    closed_by @text NOT NULL,
    closed_at @int,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX task_state ON task (entity, state, amount);
CREATE INDEX task_subject ON task (entity, subject);

-- Shared by all legal entities.
CREATE TABLE approval_policy (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    name @text NOT NULL,
    target @text NOT NULL,
    rules @json NOT NULL,
    note @text NOT NULL,
    approved_by @text NOT NULL,
    approved_at @int,
    activated_at @int,
    retired_at @int,
    simulated_version @int NOT NULL,
    simulated_from @date,
    simulated_orders @int NOT NULL,
    approvals_before @int NOT NULL,
    approvals_after @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX approval_policy_target ON approval_policy (entity, target);

CREATE TABLE approval_step (
    entity @int NOT NULL,
    document @uuid NOT NULL,
    step_no @int NOT NULL,
    target @text NOT NULL,
    number @text NOT NULL,
    amount @int NOT NULL,
    round @int NOT NULL,
    level @int NOT NULL,
    role @text NOT NULL,
    rule @text NOT NULL,
    state @text NOT NULL,
    hours @int NOT NULL,
    escalates_to @text NOT NULL,
    opened_at @int,
    due_at @int,
    reminded_at @int,
    escalated_at @int,
    decided_by @text NOT NULL,
    acted_for @text NOT NULL,
    decided_at @int,
    policy_id @uuid,
    policy_version @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, document, step_no)
) @keyed;

CREATE TABLE purchase_budget (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    category @text NOT NULL,
    first_day @date NOT NULL,
    last_day @date NOT NULL,
    amount @int NOT NULL,
    committed @int NOT NULL,
    version @int NOT NULL,
    set_by @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX purchase_budget_category ON purchase_budget (entity, category);

CREATE TABLE purchase_budget_use (
    entity @int NOT NULL,
    order_id @uuid NOT NULL,
    budget_id @uuid NOT NULL,
    amount @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, order_id, budget_id)
) @keyed;

ALTER TABLE supplier ADD COLUMN risk @text NOT NULL DEFAULT '';
ALTER TABLE purchase_order ADD COLUMN waits_for @text NOT NULL DEFAULT '';
