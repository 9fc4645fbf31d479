-- What people's sessions ask at every command, made cheaper again: in one question, with plans that are kept. PostgreSQL plans
-- a question about an array anew each time unless it is told not to; a plan that is kept must not be one for tables that were small.
CREATE OR REPLACE FUNCTION queue_commands(ids uuid[], envelopes text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off AS $$
DECLARE
    engine_is_idle boolean;
    added bigint;
BEGIN
    IF cardinality(ids) IS DISTINCT FROM cardinality(envelopes) OR cardinality(ids) > 10000 THEN
        RAISE EXCEPTION 'one envelope for each id, and 10000 at most' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    WITH queued AS (
        INSERT INTO central_queue (id, actor, envelope)
        SELECT e.id, session_user, e.envelope
        FROM unnest(ids, envelopes) WITH ORDINALITY AS e (id, envelope, n)
        JOIN app_user u ON u.entity = 0 AND u.id = session_user::text AND u.active <> 0
        WHERE octet_length(e.envelope) <= 2500000
        ORDER BY e.n
        ON CONFLICT (id) DO NOTHING
        RETURNING 1
    )
    SELECT count(*), (SELECT l.idle FROM engine_lease l) INTO added, engine_is_idle FROM queued;
    -- None at all is how a session asks whether it may.
    IF added < cardinality(ids) OR cardinality(ids) = 0 THEN
        PERFORM require_queueable(ids, envelopes);
    END IF;
    -- While it is busy the engine looks by itself: no notification per command.
    IF engine_is_idle THEN
        PERFORM pg_notify('opsdesk_queue', '');
    END IF;
END
$$;

-- Says why queue_commands() did not take all of them; says nothing when those were there already.
CREATE FUNCTION require_queueable(ids uuid[], envelopes text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM app_user u WHERE u.entity = 0 AND u.id = session_user::text AND u.active <> 0) THEN
        RAISE EXCEPTION 'user % may not act here; an administrator can change that', session_user
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM unnest(envelopes) AS e (text) WHERE octet_length(e.text) > 2500000) THEN
        RAISE EXCEPTION 'a command is larger than 2.5 MB; send it in parts' USING ERRCODE = 'program_limit_exceeded';
    END IF;
    IF EXISTS (SELECT FROM central_queue q WHERE q.id = ANY (ids) AND q.actor <> session_user::text) THEN
        RAISE EXCEPTION 'the id of a command is another''s; send it with an id of its own' USING ERRCODE = 'unique_violation';
    END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION require_queueable(uuid[], text[]) FROM PUBLIC;

ALTER FUNCTION own_results(uuid[]) SET plan_cache_mode = force_generic_plan;
ALTER FUNCTION own_results(uuid[]) SET enable_seqscan = off;
