-- What people say about documents, whom they ask, and the files that they attach. `kind` is the name of the table that the
-- document is a row of: at a centre, who reads that table reads these rows (core/sync/CentralRoles.cpp).
CREATE TABLE comment (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    kind @text NOT NULL,
    document @text NOT NULL,
    author @text NOT NULL,
    created_at @int NOT NULL,
    text @text NOT NULL,
    reply_to @uuid,
    state @text NOT NULL,
    changed_at @int,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX comment_document ON comment (entity, document);

CREATE TABLE mention (
    entity @int NOT NULL,
    comment_id @uuid NOT NULL,
    user_id @text NOT NULL,
    kind @text NOT NULL,
    document @text NOT NULL,
    state @text NOT NULL,
    changed_at @int,
    rev @int NOT NULL,
    PRIMARY KEY (entity, comment_id, user_id)
) @keyed;
CREATE INDEX mention_user ON mention (entity, user_id, state);
CREATE INDEX mention_document ON mention (entity, document);

CREATE TABLE attachment (
    entity @int NOT NULL,
    id @uuid NOT NULL,
    kind @text NOT NULL,
    document @text NOT NULL,
    name @text NOT NULL,
    media_type @text NOT NULL,
    size @int NOT NULL,
    sha256 @text NOT NULL,
    state @text NOT NULL,
    parts @int NOT NULL,
    added_by @text NOT NULL,
    added_at @int NOT NULL,
    removed_by @text NOT NULL,
    removed_at @int,
    remove_reason @text NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, id)
) @keyed;
CREATE INDEX attachment_document ON attachment (entity, document);

-- The bytes, apart from what lists show.
CREATE TABLE attachment_part (
    entity @int NOT NULL,
    attachment_id @uuid NOT NULL,
    part @int NOT NULL,
    kind @text NOT NULL,
    content @bytes NOT NULL,
    rev @int NOT NULL,
    PRIMARY KEY (entity, attachment_id, part)
) @keyed;

-- A return's page shows what became of its goods.
CREATE INDEX write_off_return ON write_off (entity, return_id);
