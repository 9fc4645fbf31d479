-- What currencies cost each day, as quoted against a base; shared by all legal entities.
CREATE TABLE exchange_rate (
    entity @int NOT NULL,
    base @text NOT NULL,
    currency @text NOT NULL,
    day @date NOT NULL,
    quoted @text NOT NULL,
    rate @int NOT NULL,
    source @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, base, currency, day)
) @keyed;
CREATE INDEX exchange_rate_currency ON exchange_rate (entity, currency, day, base, rate);
