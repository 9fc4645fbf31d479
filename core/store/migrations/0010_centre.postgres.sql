-- What a centre has beside its rows: who it is, who may be its engine, the queue in which people's commands wait, and what
-- each duty may read. All of it is central only: consoles' caches never hold these tables.

-- One row. The epoch is drawn when the centre is made and again when it is restored: consoles of another epoch stop.
CREATE TABLE centre (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    epoch uuid NOT NULL
);

-- One row. A term begins with each engine that takes over; no transaction of an earlier term can commit (core/sync/Lease.h).
CREATE TABLE engine_lease (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    term bigint NOT NULL,
    holder text COLLATE "C" NOT NULL,
    backend integer NOT NULL,
    idle boolean NOT NULL
);
INSERT INTO engine_lease (term, holder, backend, idle) VALUES (0, '', 0, true);
-- Apart from the lease, so that the sign of life never waits for a turn.
CREATE TABLE engine_heartbeat (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    term bigint NOT NULL,
    seen_at timestamptz NOT NULL
);
INSERT INTO engine_heartbeat (term, seen_at) VALUES (0, '-infinity');

CREATE TABLE central_queue (
    place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id uuid NOT NULL UNIQUE,
    actor text COLLATE "C" NOT NULL,
    envelope text COLLATE "C" NOT NULL,
    queued_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Which duty (a role of a person, or * for everyone who may act) reads which table, and whether consoles keep it.
-- Written anew from the program's declaration whenever it migrates (core/sync/Scope.h).
CREATE TABLE duty_table (
    duty text COLLATE "C" NOT NULL,
    table_name text COLLATE "C" NOT NULL,
    replicated boolean NOT NULL,
    PRIMARY KEY (duty, table_name)
);
-- Which duty sees the commands and audit records of which kind of document (the part of a command's type before its dot).
CREATE TABLE duty_commands (
    duty text COLLATE "C" NOT NULL,
    command_group text COLLATE "C" NOT NULL,
    PRIMARY KEY (duty, command_group)
);

-- The duties of whoever is logged in, own and delegated ones; none for who may not act.
CREATE FUNCTION session_duties() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT jsonb_array_elements_text(u.roles::jsonb) COLLATE "C" FROM app_user u
    WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0
    UNION
    SELECT d.role FROM delegation d
    JOIN app_user g ON g.entity = 0 AND g.id = d.from_user AND g.active <> 0
    JOIN app_user u ON u.entity = 0 AND u.id = d.to_user AND u.active <> 0
    WHERE d.entity = 0 AND d.to_user = session_user::text AND d.revoked = 0
        AND (now() AT TIME ZONE 'UTC')::date BETWEEN d.first_day AND d.last_day
        AND d.role IN (SELECT jsonb_array_elements_text(g.roles::jsonb))
    UNION
    SELECT '*' FROM app_user u WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0
$$;

-- What whoever is logged in may read: whole tables, by entity.
CREATE FUNCTION session_scope() RETURNS TABLE (table_name text, entity bigint, replicated boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT t.table_name, e.entity, bool_or(t.replicated)
    FROM session_duties() AS d (duty)
    JOIN duty_table t ON t.duty = d.duty
    CROSS JOIN (
        SELECT 0::bigint AS entity
        UNION
        SELECT w.works_in FROM user_entity w WHERE w.entity = 0 AND w.user_id = session_user::text AND w.active <> 0
    ) e
    GROUP BY t.table_name, e.entity
$$;

-- Asked once per query, as an array: entity = ANY (ARRAY (SELECT session_entities('item'))).
CREATE FUNCTION session_entities(of_table text) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT s.entity FROM session_scope() s WHERE s.table_name = of_table
$$;

CREATE FUNCTION session_command_groups() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT DISTINCT c.command_group FROM session_duties() AS d (duty) JOIN duty_commands c ON c.duty = d.duty
$$;

-- The one thing that people may do: queue commands, stamped with who they are. The engine decides about each. Order within
-- one call is kept, and between the calls of one session. An id that waits already is left as it is.
CREATE FUNCTION queue_commands(ids uuid[], envelopes text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM app_user u WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0) THEN
        RAISE EXCEPTION 'user % may not act here; an administrator can change that', session_user
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF cardinality(ids) IS DISTINCT FROM cardinality(envelopes) OR cardinality(ids) > 10000 THEN
        RAISE EXCEPTION 'one envelope for each id, and 10000 at most' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF EXISTS (SELECT FROM unnest(envelopes) AS e (text) WHERE octet_length(e.text) > 1200000) THEN
        RAISE EXCEPTION 'a command is larger than 1.2 MB; send it in parts' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    IF EXISTS (SELECT FROM central_queue q WHERE q.id = ANY (ids) AND q.actor <> session_user::text) THEN
        RAISE EXCEPTION 'the id of a command is another''s; send it with an id of its own' USING ERRCODE = 'unique_violation';
    END IF;
    INSERT INTO central_queue (id, actor, envelope)
    SELECT u.id, session_user, u.envelope FROM unnest(ids, envelopes) WITH ORDINALITY AS u (id, envelope, n) ORDER BY u.n
    ON CONFLICT (id) DO NOTHING;
    -- While it is busy the engine looks by itself: no notification per command.
    IF (SELECT l.idle FROM engine_lease l) THEN
        PERFORM pg_notify('opsdesk_queue', '');
    END IF;
END
$$;

-- Those of @ids that the session's user queued and the engine has not taken.
CREATE FUNCTION still_queued(ids uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT q.id FROM central_queue q WHERE q.id = ANY (ids) AND q.actor = session_user::text
$$;

-- By which a console knows the centre again: its epoch, and the hash of an audit record that it has seen. After a restore one
-- of them differs. NULL where there is no such record.
CREATE FUNCTION centre_epoch() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT epoch FROM centre $$;
CREATE FUNCTION chain_hash(of_entity bigint, at_seq bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT r.hash FROM audit_record r WHERE r.entity = of_entity AND r.seq = at_seq
$$;

-- Functions can be called by everyone unless that is taken away; Scope grants them to people one by one.
REVOKE EXECUTE ON FUNCTION session_duties(), session_scope(), session_entities(text), session_command_groups(),
    queue_commands(uuid[], text[]), still_queued(uuid[]), centre_epoch(), chain_hash(bigint, bigint) FROM PUBLIC;
