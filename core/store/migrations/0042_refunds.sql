-- Money that customers get back: what for, by which parts, which way; and what asks for a second look at returns.
CREATE TABLE refund (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    number @text NOT NULL,
    state @text NOT NULL,
    version @int NOT NULL,
    last_command @uuid NOT NULL,
    created_at @int NOT NULL,
    created_by @text NOT NULL,
    return_id @uuid,
    order_id @uuid NOT NULL,
    channel @text NOT NULL,
    customer @text NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    own_amount @int NOT NULL,
    goods @int NOT NULL,
    goodwill @int NOT NULL,
    discount @int NOT NULL,
    tax @int NOT NULL,
    shipping @int NOT NULL,
    shipping_tax @int NOT NULL,
    fee @int NOT NULL,
    set_off @int NOT NULL,
    reason_code @text NOT NULL,
    method @text NOT NULL,
    origin @text NOT NULL,
    hold @text NOT NULL,
    reference @text NOT NULL,
    released_by @text NOT NULL,
    released_hold @text NOT NULL,
    decided_by @text NOT NULL,
    decided_at @int,
    decision_reason @text NOT NULL,
    paid_at @int,
    history @bool NOT NULL,
    note @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX refund_order_id ON refund (entity, order_id);
CREATE INDEX refund_return_id ON refund (entity, return_id);
CREATE INDEX refund_customer ON refund (entity, customer);
CREATE INDEX refund_reference ON refund (entity, reference);
CREATE INDEX refund_state ON refund (entity, state);
CREATE INDEX refund_decided_at ON refund (entity, decided_at);

CREATE TABLE refund_line (
    entity @int NOT NULL,
    refund_id @uuid NOT NULL,
    line_no @int NOT NULL,
    order_id @uuid NOT NULL,
    order_line_no @int NOT NULL,
    item_id @int NOT NULL,
    return_id @uuid,
    return_line_no @int NOT NULL,
    quantity @int NOT NULL,
    discount @int NOT NULL,
    tax @int NOT NULL,
    amount @int NOT NULL,
    fee @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, refund_id, line_no)
) @keyed;
CREATE INDEX refund_line_order_id ON refund_line (entity, order_id);
CREATE INDEX refund_line_item_id ON refund_line (entity, item_id);

CREATE TABLE refund_part (
    entity @int NOT NULL,
    refund_id @uuid NOT NULL,
    part_no @int NOT NULL,
    event @text NOT NULL,
    order_line_no @int NOT NULL,
    item_id @int NOT NULL,
    amount @int NOT NULL,
    own_amount @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, refund_id, part_no)
) @keyed;

CREATE TABLE refund_tender (
    entity @int NOT NULL,
    refund_id @uuid NOT NULL,
    tender_no @int NOT NULL,
    payment_no @int NOT NULL,
    tender @text NOT NULL,
    reference @text NOT NULL,
    currency @text NOT NULL,
    amount @int NOT NULL,
    own_amount @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, refund_id, tender_no)
) @keyed;

CREATE TABLE return_signal (
    entity @int NOT NULL,
    subject_id @uuid NOT NULL,
    signal @text NOT NULL,
    return_id @uuid,
    refund_id @uuid,
    score @int NOT NULL,
    seen @int NOT NULL,
    out_of @int NOT NULL,
    usual @int NOT NULL,
    text @text NOT NULL,
    assessed_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, subject_id, signal)
) @keyed;
CREATE INDEX return_signal_return_id ON return_signal (entity, return_id);

CREATE TABLE return_norm (
    entity @int NOT NULL,
    channel @text NOT NULL,
    day @date NOT NULL,
    orders @int NOT NULL,
    returns @int NOT NULL,
    returned @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, channel)
) @keyed;
