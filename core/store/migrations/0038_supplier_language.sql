-- In which language orders are written to a supplier.
ALTER TABLE supplier ADD COLUMN language @text NOT NULL DEFAULT '';
