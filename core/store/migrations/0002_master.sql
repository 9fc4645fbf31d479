-- Items, suppliers, nodes, channels, reasons, customers.

CREATE TABLE item (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    sku @text NOT NULL,
    name @text NOT NULL,
    category @text NOT NULL,
    base_uom @text NOT NULL,
    lifecycle @text NOT NULL,
    price @int NOT NULL,
    currency @text NOT NULL,
    rev @int NOT NULL,
    brand @text NOT NULL,
    barcode @text NOT NULL,
    PRIMARY KEY (entity, item_id)
) @keyed;
CREATE INDEX item_sku ON item (entity, sku);

CREATE TABLE supplier (
    entity @int NOT NULL,
    supplier_id @int NOT NULL,
    code @text NOT NULL,
    name @text NOT NULL,
    currency @text NOT NULL,
    minimum_order @int NOT NULL,
    review_days @int NOT NULL,
    country @text NOT NULL,
    rev @int NOT NULL,
    email @text NOT NULL,
    incoterm @text NOT NULL,
    lead_time_days @int NOT NULL,
    PRIMARY KEY (entity, supplier_id)
) @keyed;
CREATE INDEX supplier_code ON supplier (entity, code);

CREATE TABLE supplier_item (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    supplier_id @int NOT NULL,
    item_id @int NOT NULL,
    unit_cost @int NOT NULL,
    currency @text NOT NULL,
    moq @int NOT NULL,
    multiple @int NOT NULL,
    lead_time_days @int NOT NULL,
    lead_time_mean_days @real NOT NULL,
    lead_time_sd_days @real NOT NULL,
    lead_time_receipts @int NOT NULL,
    preferred @bool NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    rev @int NOT NULL,
    supplier_sku @text NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX supplier_item_supplier_id ON supplier_item (entity, supplier_id);
CREATE INDEX supplier_item_item_id ON supplier_item (entity, item_id);

CREATE TABLE node (
    entity @int NOT NULL,
    node_id @int NOT NULL,
    code @text NOT NULL,
    name @text NOT NULL,
    kind @text NOT NULL,
    country @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, node_id)
) @keyed;
CREATE INDEX node_code ON node (entity, code);

CREATE TABLE channel (
    entity @int NOT NULL,
    code @text NOT NULL,
    name @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, code)
) @keyed;

CREATE TABLE reason_code (
    entity @int NOT NULL,
    code @text NOT NULL,
    kind @text NOT NULL,
    name @text NOT NULL,
    active @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, code)
) @keyed;
CREATE INDEX reason_code_kind ON reason_code (entity, kind);

CREATE TABLE customer (
    entity @int NOT NULL,
    code @text NOT NULL,
    name @text NOT NULL,
    country @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, code)
) @keyed;

CREATE TABLE lead_time_record (
    entity @int NOT NULL,
    record_id @int NOT NULL,
    supplier_id @int NOT NULL,
    item_id @int NOT NULL,
    reference @text NOT NULL,
    ordered_on @date NOT NULL,
    promised_on @date NOT NULL,
    delivered_on @date NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, record_id)
) @keyed;
CREATE INDEX lead_time_record_supplier_id ON lead_time_record (entity, supplier_id);
