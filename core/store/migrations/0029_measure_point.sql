-- What standing measures came to on past days, and the way to postings by day and to commands that were not applied.
CREATE TABLE measure_point (
    entity @int NOT NULL,
    measure @text NOT NULL,
    day @date NOT NULL,
    numerator @int NOT NULL,
    denominator @int NOT NULL,
    facts @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, measure, day)
) @keyed;

CREATE INDEX journal_entry_posted_on ON journal_entry (entity, posted_on);
CREATE INDEX return_order_returned_at ON return_order (entity, returned_at);
CREATE INDEX command_refused ON command (entity, accepted_at) WHERE state <> 'applied';
