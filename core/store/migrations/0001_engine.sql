-- What the engine itself needs: streams, commands, audit, steps, users, policies.

CREATE TABLE stream (
    entity @int NOT NULL,
    rev @int NOT NULL,
    step @int NOT NULL,
    audit_seq @int NOT NULL,
    audit_head @text NOT NULL,
    PRIMARY KEY (entity)
) @keyed;
CREATE TABLE command (
    id @uuid NOT NULL,
    entity @int NOT NULL,
    type @text NOT NULL,
    format @int NOT NULL,
    sender @uuid NOT NULL,
    sequence @int NOT NULL,
    actor @text NOT NULL,
    document @uuid,
    expected_version @int,
    expected_amount @int,
    after @uuid,
    payload @json NOT NULL,
    accepted_at @int NOT NULL,
    seed @int NOT NULL,
    state @text NOT NULL,
    code @text NOT NULL,
    text @text NOT NULL,
    field @text NOT NULL,
    result @json NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX command_revision ON command (entity, rev);
CREATE INDEX command_document ON command (entity, document);
CREATE TABLE command_queue (
    id @uuid NOT NULL,
    place @int NOT NULL,
    envelope @json NOT NULL,
    PRIMARY KEY (id)
) @keyed;
CREATE INDEX command_queue_place ON command_queue (place);
CREATE TABLE audit_record (
    entity @int NOT NULL,
    seq @int NOT NULL,
    rev @int NOT NULL,
    command_id @uuid NOT NULL,
    command_digest @text NOT NULL,
    type @text NOT NULL,
    actor @text NOT NULL,
    at @int NOT NULL,
    document @uuid,
    outcome @text NOT NULL,
    changes @json NOT NULL,
    previous @text NOT NULL,
    hash @text NOT NULL,
    PRIMARY KEY (entity, seq)
);
CREATE TABLE step (
    entity @int NOT NULL,
    step @int NOT NULL,
    revision_from @int NOT NULL,
    revision_to @int NOT NULL,
    tables @json NOT NULL,
    PRIMARY KEY (entity, step)
) @keyed;
CREATE TABLE tombstone (
    entity @int NOT NULL,
    table_name @text NOT NULL,
    row_key @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, table_name, row_key)
) @keyed;

CREATE TABLE counter (
    entity @int NOT NULL,
    name @text NOT NULL,
    value @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, name)
) @keyed;

CREATE TABLE app_user (
    entity @int NOT NULL,
    id @text NOT NULL,
    name @text NOT NULL,
    roles @json NOT NULL,
    active @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE TABLE policy (
    entity @int NOT NULL,
    id @text NOT NULL,
    kind @text NOT NULL,
    value @text NOT NULL,
    unit @text NOT NULL,
    description @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX policy_kind ON policy (entity, kind);

CREATE TABLE involvement (
    entity @int NOT NULL,
    document @uuid NOT NULL,
    user_id @text NOT NULL,
    part @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, document, user_id, part)
) @keyed;
