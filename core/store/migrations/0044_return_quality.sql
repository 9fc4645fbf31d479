-- What was sold and what came back, week by week, without customers; the rates that follow; and cases about quality.
CREATE TABLE return_week (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    channel @text NOT NULL,
    week_no @int NOT NULL,
    sold @int NOT NULL,
    sold_lines @int NOT NULL,
    sold_value @int NOT NULL,
    returned @int NOT NULL,
    returned_lines @int NOT NULL,
    returned_value @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, channel, week_no)
) @keyed;

CREATE TABLE return_reason_week (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    reason @text NOT NULL,
    week_no @int NOT NULL,
    returned @int NOT NULL,
    returned_lines @int NOT NULL,
    returned_value @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, reason, week_no)
) @keyed;

CREATE TABLE return_rate (
    entity @int NOT NULL,
    dimension @text NOT NULL,
    key @text NOT NULL,
    item_id @int NOT NULL,
    supplier_id @int NOT NULL,
    code @text NOT NULL,
    name @text NOT NULL,
    sold @int NOT NULL,
    returned @int NOT NULL,
    sold_lines @int NOT NULL,
    returned_lines @int NOT NULL,
    sold_value @int NOT NULL,
    returned_value @int NOT NULL,
    rate @real NOT NULL,
    low @real NOT NULL,
    high @real NOT NULL,
    recent_sold_lines @int NOT NULL,
    recent_returned_lines @int NOT NULL,
    recent_rate @real,
    before_rate @real,
    trend @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, dimension, key)
) @keyed;
CREATE INDEX return_rate_returned ON return_rate (entity, dimension, returned_lines);

CREATE TABLE quality_case (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    item_id @int NOT NULL,
    supplier_id @int NOT NULL,
    supplier @text NOT NULL,
    reason @text NOT NULL,
    window_from @date NOT NULL,
    window_to @date NOT NULL,
    returned_lines @int NOT NULL,
    expected_lines @real NOT NULL,
    probability @real NOT NULL,
    spikes @int NOT NULL,
    inspected @int NOT NULL,
    defective @int NOT NULL,
    isolated @int NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX quality_case_item_id ON quality_case (entity, item_id);
CREATE INDEX quality_case_state ON quality_case (entity, state);

CREATE TABLE quality_evidence (
    entity @int NOT NULL,
    case_id @uuid NOT NULL,
    evidence_no @int NOT NULL,
    reason @text NOT NULL,
    window_from @date NOT NULL,
    window_to @date NOT NULL,
    returned_lines @int NOT NULL,
    exposure_lines @real NOT NULL,
    before_lines @int NOT NULL,
    before_exposure_lines @real NOT NULL,
    expected_lines @real NOT NULL,
    probability @real NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, case_id, evidence_no)
) @keyed;

CREATE TABLE quality_isolation (
    entity @int NOT NULL,
    case_id @uuid NOT NULL,
    isolation_no @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    lot @text NOT NULL,
    quantity @int NOT NULL,
    state @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, case_id, isolation_no)
) @keyed;
