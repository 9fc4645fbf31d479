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

-- The questions that every query of people's asks are in PL/pgSQL, which keeps its plans: in SQL they take three times as long.

-- The day that business is done on, as the engine has it (core/governance/Settings.h).
CREATE FUNCTION business_day() RETURNS date
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN COALESCE(
        (SELECT p.value::date FROM policy p WHERE p.entity = 0 AND p.id = 'setting.as_of' AND p.state = 'active'
            AND p.value ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
        (now() AT TIME ZONE 'UTC')::date);
END
$$;

-- The duties of whoever is logged in, own and delegated ones; none for who may not act.
CREATE FUNCTION session_duties() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT jsonb_array_elements_text(u.roles::jsonb) COLLATE "C" FROM app_user u
    WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0
    UNION
    SELECT d.role FROM delegation d
    JOIN app_user g ON g.entity = 0 AND g.id = d.from_user AND g.active <> 0
    JOIN app_user u ON u.entity = 0 AND u.id = d.to_user AND u.active <> 0
    WHERE d.entity = 0 AND d.to_user = session_user::text AND d.revoked = 0
        AND business_day() BETWEEN d.first_day AND d.last_day
        AND d.role IN (SELECT jsonb_array_elements_text(g.roles::jsonb))
    UNION
    SELECT '*' FROM app_user u WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0;
END
$$;

-- What whoever is logged in may read: whole tables, by entity.
CREATE FUNCTION session_scope() RETURNS TABLE (table_name text, entity bigint, replicated boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT t.table_name, e.entity, bool_or(t.replicated)
    FROM session_duties() AS d (duty)
    JOIN duty_table t ON t.duty = d.duty
    CROSS JOIN (
        SELECT 0::bigint AS entity
        UNION
        SELECT w.works_in FROM user_entity w WHERE w.entity = 0 AND w.user_id = session_user::text AND w.active <> 0
    ) e
    GROUP BY t.table_name, e.entity;
END
$$;

-- Asked once per query, as an array: entity = ANY (ARRAY (SELECT session_entities('item'))).
CREATE FUNCTION session_entities(of_table text) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM duty_table t JOIN session_duties() AS d (duty) ON d.duty = t.duty WHERE t.table_name = of_table) THEN
        RETURN QUERY SELECT 0::bigint UNION
            SELECT w.works_in FROM user_entity w WHERE w.entity = 0 AND w.user_id = session_user::text AND w.active <> 0;
    END IF;
END
$$;

CREATE FUNCTION session_command_groups() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT DISTINCT c.command_group FROM session_duties() AS d (duty) JOIN duty_commands c ON c.duty = d.duty;
END
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
    IF EXISTS (SELECT FROM unnest(envelopes) AS e (text) WHERE octet_length(e.text) > 2500000) THEN
        RAISE EXCEPTION 'a command is larger than 2.5 MB; send it in parts' USING ERRCODE = 'program_limit_exceeded';
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

-- Those of @ids under which a command of somebody else is recorded, so that the session's own will never be: its answer is
-- command_id_taken, and there is nothing of it to be read.
CREATE FUNCTION taken_by_others(ids uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT c.id FROM command c WHERE c.id = ANY (ids) AND c.actor <> session_user::text
$$;

-- By which a console knows the centre again: its epoch, and the hash of an audit record that it has seen. After a restore one
-- of them differs. NULL where there is no such record.
CREATE FUNCTION centre_epoch() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT epoch FROM centre $$;
CREATE FUNCTION chain_hash(of_entity bigint, at_seq bigint) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT r.hash FROM audit_record r WHERE r.entity = of_entity AND r.seq = at_seq
$$;

-- The login role of a person of this centre; NULL where there is none, or where the name is another's: roles belong to the
-- whole cluster, and neither a superuser's password nor another program's may be set from here.
CREATE FUNCTION person_login(of_user text) RETURNS oid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT r.oid FROM pg_roles r
    JOIN app_user u ON u.entity = 0 AND u.id = r.rolname
    JOIN pg_auth_members m ON m.member = r.oid AND m.roleid = to_regrole('opsdesk_people')
    WHERE r.rolname = of_user
        AND NOT (r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls)
        AND NOT pg_has_role(r.oid, to_regrole('opsdesk_engine'), 'MEMBER')
        AND NOT pg_has_role(r.oid, (SELECT d.datdba FROM pg_database d WHERE d.datname = current_database()), 'MEMBER')
$$;

-- The groups of duties that a person's login belongs into. Those of delegations to come are among them, so that nothing needs
-- to happen at midnight: which rows they show is asked of session_duties(), by date.
CREATE FUNCTION duty_groups(of_user text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT g.rolname::text FROM pg_roles g WHERE g.rolname IN (
        SELECT 'opsdesk_duty_' || jsonb_array_elements_text(u.roles::jsonb) FROM app_user u
        WHERE u.entity = 0 AND u.id = of_user AND u.active <> 0
        UNION
        SELECT 'opsdesk_duty_' || d.role FROM delegation d
        JOIN app_user u ON u.entity = 0 AND u.id = d.to_user AND u.active <> 0
        WHERE d.entity = 0 AND d.to_user = of_user AND d.revoked = 0 AND d.last_day >= business_day())
$$;

-- Brings the login of one person in line with what app_user says of them. Returns what could not be done, in words.
CREATE FUNCTION align_login(of_user text, is_active boolean) RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    duty_group text;
BEGIN
    IF of_user !~ '^[a-z][a-z0-9_-]{1,30}$' OR of_user ~ '^(pg_|opsdesk)' THEN
        RETURN NEXT format('User %s cannot log in: that is no name for a login.', of_user);
        RETURN;
    END IF;
    IF to_regrole(quote_ident(of_user)) IS NULL THEN
        IF NOT is_active THEN
            RETURN;
        END IF;
        EXECUTE format('CREATE ROLE %I LOGIN IN ROLE opsdesk_people', of_user);
        EXECUTE format('ALTER ROLE %I SET statement_timeout = %L', of_user, '15min');
        EXECUTE format('ALTER ROLE %I SET lock_timeout = %L', of_user, '10s');
        EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = %L', of_user, '5min');
    ELSIF person_login(of_user) IS NULL THEN
        RETURN NEXT format('User %s cannot log in: the server has another role of that name.', of_user);
        RETURN;
    ELSIF (SELECT r.rolcanlogin FROM pg_roles r WHERE r.rolname = of_user) <> is_active THEN
        EXECUTE format('ALTER ROLE %I %s', of_user, CASE WHEN is_active THEN 'LOGIN' ELSE 'NOLOGIN' END);
    END IF;
    FOR duty_group IN
        SELECT duty_groups(of_user)
        EXCEPT
        SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
        WHERE m.member = person_login(of_user)
    LOOP
        EXECUTE format('GRANT %I TO %I', duty_group, of_user);
    END LOOP;
    FOR duty_group IN
        SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
        WHERE m.member = person_login(of_user) AND starts_with(g.rolname::text, 'opsdesk_duty_')
        EXCEPT
        SELECT duty_groups(of_user)
    LOOP
        EXECUTE format('REVOKE %I FROM %I', duty_group, of_user);
    END LOOP;
END
$$;

-- Ends the sessions of people who may not act any more. To be called again after the commit that disabled them: until then
-- they can log in anew. Returns what could not be done, in words.
CREATE FUNCTION end_disabled_sessions() RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    PERFORM pg_terminate_backend(a.pid, 1000) FROM pg_stat_activity a
    JOIN app_user u ON u.entity = 0 AND u.id = a.usename AND u.active = 0
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND person_login(u.id) IS NOT NULL;
EXCEPTION WHEN insufficient_privilege THEN
    RETURN NEXT 'Sessions of disabled users go on, seeing nothing: the owner of the database is no member of pg_signal_backend.';
END
$$;

-- Brings all logins in line with users and delegations; to be called in the transaction that changed them. Returns what could
-- not be done, in words: that somebody cannot log in must not stop the engine.
CREATE FUNCTION align_logins() RETURNS SETOF text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    person record;
BEGIN
    FOR person IN SELECT u.id, u.active <> 0 AS is_active FROM app_user u WHERE u.entity = 0 ORDER BY u.id LOOP
        BEGIN
            RETURN QUERY SELECT align_login(person.id, person.is_active);
        EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
            RETURN NEXT format('The login of user %s could not be changed: %s.', person.id, SQLERRM);
        END;
    END LOOP;
    RETURN QUERY SELECT end_disabled_sessions();
END
$$;

-- People set their own passwords, an administrator anyone's. What arrives is a SCRAM verifier, never the password. That it
-- was set, by whom and for whom, goes to the audit trail by a command.
CREATE FUNCTION set_password(of_user text, verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    command_id uuid := gen_random_uuid();
BEGIN
    IF NOT EXISTS (SELECT FROM session_duties() AS d (duty) WHERE d.duty = '*')
        OR of_user <> session_user AND NOT EXISTS (SELECT FROM session_duties() AS d (duty) WHERE d.duty = 'admin') THEN
        RAISE EXCEPTION 'user % may not set this password; an administrator can', session_user
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF person_login(of_user) IS NULL THEN
        RAISE EXCEPTION 'there is no login % of this centre; add the user first', of_user
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF verifier !~ '^SCRAM-SHA-256[$][0-9]{4,7}:[A-Za-z0-9+/=]{16,64}[$][A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' THEN
        RAISE EXCEPTION 'a password is set by its SCRAM verifier alone' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    EXECUTE format('ALTER ROLE %I PASSWORD %L', of_user, verifier);
    PERFORM queue_commands(ARRAY[command_id], ARRAY[jsonb_build_object(
        'id', command_id, 'type', 'user.note_password', 'format', 1, 'entity', 0, 'sender', gen_random_uuid(),
        'sequence', 0, 'actor', session_user, 'payload', jsonb_build_object('user', of_user)::text)::text]);
END
$$;

-- Functions can be called by everyone unless that is taken away; who may call which, core/sync/CentralRoles.cpp says.
REVOKE EXECUTE ON FUNCTION business_day(), session_duties(), session_scope(), session_entities(text),
    session_command_groups(), queue_commands(uuid[], text[]), still_queued(uuid[]), taken_by_others(uuid[]),
    centre_epoch(), chain_hash(bigint, bigint), person_login(text), duty_groups(text), align_login(text, boolean),
    end_disabled_sessions(), align_logins(), set_password(text, text) FROM PUBLIC;
