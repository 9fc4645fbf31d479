-- The books day by day, and what a supplier credited for a delivery.
CREATE TABLE account_day (
    entity @int NOT NULL,
    day @date NOT NULL,
    account @text NOT NULL,
    currency @text NOT NULL,
    debit @int NOT NULL,
    credit @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, day, account, currency)
) @keyed;

ALTER TABLE receipt_discrepancy ADD COLUMN credited @int NOT NULL DEFAULT 0;
