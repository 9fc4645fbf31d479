-- What is on its way, what suppliers and partners say of it, and changes to suppliers that somebody else has to agree to.
CREATE INDEX purchase_order_number ON purchase_order (entity, number);

CREATE TABLE inbound_shipment (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    supplier_id @int NOT NULL,
    node_id @int NOT NULL,
    reference @text NOT NULL,
    carrier @text NOT NULL,
    tracking @text NOT NULL,
    container @text NOT NULL,
    shipped_on @date,
    expected_on @date NOT NULL,
    appointment_at @int,
    dock @text NOT NULL,
    milestone @text NOT NULL,
    milestone_on @date,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX inbound_shipment_state ON inbound_shipment (entity, state, expected_on);
CREATE INDEX inbound_shipment_reference ON inbound_shipment (entity, reference);

CREATE TABLE inbound_line (
    entity @int NOT NULL,
    shipment_id @uuid NOT NULL,
    line_no @int NOT NULL,
    order_id @uuid NOT NULL,
    order_line @int NOT NULL,
    item_id @int NOT NULL,
    quantity @int NOT NULL,
    received @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, shipment_id, line_no)
) @keyed;
CREATE INDEX inbound_line_order_id ON inbound_line (entity, order_id);

CREATE TABLE inbound_milestone (
    entity @int NOT NULL,
    shipment_id @uuid NOT NULL,
    milestone_no @int NOT NULL,
    kind @text NOT NULL,
    reached_on @date NOT NULL,
    place @text NOT NULL,
    expected_on @date NOT NULL,
    recorded_by @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, shipment_id, milestone_no)
) @keyed;

CREATE TABLE edi_message (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    kind @text NOT NULL,
    partner @text NOT NULL,
    control_number @text NOT NULL,
    interchange @text NOT NULL,
    content @text NOT NULL,
    segment @text NOT NULL,
    reason @text NOT NULL,
    orders @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX edi_message_interchange ON edi_message (entity, interchange);
CREATE INDEX edi_message_state ON edi_message (entity, state);

-- Shared by all legal entities.
CREATE TABLE supplier_change (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    supplier_id @int NOT NULL,
    summary @text NOT NULL,
    fields @json NOT NULL,
    touches_bank @bool NOT NULL,
    valid_from @date NOT NULL,
    note @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX supplier_change_supplier_id ON supplier_change (entity, supplier_id);

-- Apart from what others read: whom to pay.
CREATE TABLE supplier_bank (
    entity @int NOT NULL,
    supplier_id @int NOT NULL,
    holder @text NOT NULL,
    account @text NOT NULL,
    code @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, supplier_id)
) @keyed;

CREATE TABLE supplier_bank_change (
    entity @int NOT NULL,
    change_id @uuid NOT NULL,
    holder @text NOT NULL,
    account @text NOT NULL,
    code @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, change_id)
) @keyed;

-- People at suppliers: personal, so in a table of its own.
CREATE TABLE supplier_contact (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    supplier_id @int NOT NULL,
    name @text NOT NULL,
    duty @text NOT NULL,
    email @text NOT NULL,
    phone @text NOT NULL,
    active @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX supplier_contact_supplier_id ON supplier_contact (entity, supplier_id);
