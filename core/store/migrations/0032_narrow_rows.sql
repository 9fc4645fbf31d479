-- What a queue is sorted, searched and counted by, narrow: a tenth of what the rows themselves would have to be read for.
DROP INDEX suggestion_queue;
CREATE INDEX suggestion_queue ON suggestion (entity, rank, id, money_at_risk, state, status, kind, sku, name, node, supplier, changed, change_run, stock_out_on, quantity, amount, order_by, arrival, on_hand, on_order, cover_days, demand_per_day);
-- How long a supplier's deliveries take, over all that it sells.
DROP INDEX supplier_item_supplier_id;
CREATE INDEX supplier_item_supplier_id ON supplier_item (entity, supplier_id, id, lead_time_receipts, lead_time_days, lead_time_mean_days, lead_time_sd_days);
