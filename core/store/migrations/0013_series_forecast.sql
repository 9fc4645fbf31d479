-- The method that each series is forecast with, as last selected.
CREATE TABLE series_forecast (
    entity @int NOT NULL,
    item_id @int NOT NULL,
    node_id @int NOT NULL,
    method @text NOT NULL,
    parameters @json NOT NULL,
    tested @bool NOT NULL,
    selected_week @date NOT NULL,
    cause @text NOT NULL,
    forecast_error @real NOT NULL,
    forecast_bias @real NOT NULL,
    tracking_signal @real NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, item_id, node_id)
) @keyed;
