-- Where people work, and who stands in for whom.

CREATE TABLE user_entity (
    entity @int NOT NULL,
    user_id @text NOT NULL,
    works_in @int NOT NULL,
    active @bool NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, user_id, works_in)
) @keyed;

CREATE TABLE delegation (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    from_user @text NOT NULL,
    to_user @text NOT NULL,
    role @text NOT NULL,
    first_day @date NOT NULL,
    last_day @date NOT NULL,
    revoked @bool NOT NULL,
    created_by @text NOT NULL,
    created_at @int NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX delegation_from_user ON delegation (entity, from_user);
CREATE INDEX delegation_to_user ON delegation (entity, to_user);
