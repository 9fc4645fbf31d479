-- What people's sessions ask at every command, made cheap: these two calls bound how many commands a centre takes a second.

-- As before, in two questions instead of five.
CREATE OR REPLACE FUNCTION queue_commands(ids uuid[], envelopes text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    engine_is_idle boolean;
    longest integer;
    added bigint;
BEGIN
    IF cardinality(ids) IS DISTINCT FROM cardinality(envelopes) OR cardinality(ids) > 10000 THEN
        RAISE EXCEPTION 'one envelope for each id, and 10000 at most' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT l.idle, (SELECT max(octet_length(e.text)) FROM unnest(envelopes) AS e (text)) INTO engine_is_idle, longest
    FROM app_user u CROSS JOIN engine_lease l WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'user % may not act here; an administrator can change that', session_user
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF longest > 2500000 THEN
        RAISE EXCEPTION 'a command is larger than 2.5 MB; send it in parts' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    INSERT INTO central_queue (id, actor, envelope)
    SELECT u.id, session_user, u.envelope FROM unnest(ids, envelopes) WITH ORDINALITY AS u (id, envelope, n) ORDER BY u.n
    ON CONFLICT (id) DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    IF added < cardinality(ids)
        AND EXISTS (SELECT FROM central_queue q WHERE q.id = ANY (ids) AND q.actor <> session_user::text) THEN
        RAISE EXCEPTION 'the id of a command is another''s; send it with an id of its own' USING ERRCODE = 'unique_violation';
    END IF;
    -- While it is busy the engine looks by itself: no notification per command.
    IF engine_is_idle THEN
        PERFORM pg_notify('opsdesk_queue', '');
    END IF;
END
$$;

-- What became of the session's own commands, without asking for its duties each time. In PL/pgSQL, which keeps its plan.
CREATE FUNCTION own_results(ids uuid[]) RETURNS SETOF command
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT c.* FROM command c WHERE c.id = ANY (ids) AND c.actor = session_user::text;
END
$$;
REVOKE EXECUTE ON FUNCTION own_results(uuid[]) FROM PUBLIC;
