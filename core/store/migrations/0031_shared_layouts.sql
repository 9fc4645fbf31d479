-- How people arranged views, for others to use.
CREATE TABLE shared_layout (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    view_name @text NOT NULL,
    name @text NOT NULL,
    audience @text NOT NULL,
    layout @text NOT NULL,
    shared_by @text NOT NULL,
    shared_at @int NOT NULL,
    withdrawn @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX shared_layout_view ON shared_layout (entity, view_name);
