-- Its rows are long, and in a tree by key SQLite puts what exceeds a kilobyte of each on a page of its own. Beside each
-- other they take half of the room, and half of the writing.
CREATE TABLE suggestion_detail_beside (
    entity @int NOT NULL,
    suggestion_id @uuid NOT NULL,
    reason_lines @int NOT NULL,
    reasons @text NOT NULL,
    first_on @date NOT NULL,
    points @int NOT NULL,
    projection @text NOT NULL,
    rev @int NOT NULL,
    sources_weighed @int NOT NULL DEFAULT 0,
    sources @text NOT NULL DEFAULT '',
    PRIMARY KEY (entity, suggestion_id)
);
INSERT INTO suggestion_detail_beside
    SELECT entity, suggestion_id, reason_lines, reasons, first_on, points, projection, rev, sources_weighed, sources
    FROM suggestion_detail ORDER BY entity, suggestion_id;
DROP TABLE suggestion_detail;
ALTER TABLE suggestion_detail_beside RENAME TO suggestion_detail;
