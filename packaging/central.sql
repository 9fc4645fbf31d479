-- What a superuser prepares once for a centre, on PostgreSQL 15 or later: who owns it, who its engine is, and an empty database in
-- which nobody else makes anything. All further is the owner's: opsdeskd migrate --central.
--
-- usage: OPSDESK_OWNER_PASSWORD=… OPSDESK_ENGINE_PASSWORD=… psql -f packaging/central.sql postgresql://postgres@HOST/postgres
\set ON_ERROR_STOP on
\getenv owner_password OPSDESK_OWNER_PASSWORD
\getenv engine_password OPSDESK_ENGINE_PASSWORD

-- Makes people's logins, and ends the sessions of those who are disabled; no superuser.
CREATE ROLE opsdesk_owner LOGIN CREATEROLE PASSWORD :'owner_password' IN ROLE pg_signal_backend;
-- Its engine may write rows and owns nothing. It passes by the row policies: COPY, by which it writes in bulk, knows none.
CREATE ROLE opsdesk_engine NOLOGIN;
CREATE ROLE "opsdesk-engine" LOGIN BYPASSRLS PASSWORD :'engine_password' IN ROLE opsdesk_engine;

CREATE DATABASE opsdesk OWNER opsdesk_owner TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C';
\connect opsdesk

-- By PostgreSQL's own ways everyone may call these: fill the disk by large objects and messages, or hold the locks by which engines and
-- migrations wait for each other.
SELECT format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', p.oid::regprocedure) FROM pg_proc p
WHERE p.pronamespace = 'pg_catalog'::regnamespace
    AND p.proname ~ '^(lo_|lowrite$|loread$|pg_logical_emit_message$|pg_(try_)?advisory_)'
\gexec
SELECT format('GRANT EXECUTE ON FUNCTION %s TO opsdesk_owner, opsdesk_engine', p.oid::regprocedure) FROM pg_proc p
WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ '^pg_(try_)?advisory_'
\gexec
