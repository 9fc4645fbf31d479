-- What consoles ask of a centre beside its rows. By the indexes a pull finds what is new without reading whole tables;
-- caches have no use for them.

CREATE FUNCTION centre_schema() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT max(number) FROM schema_migration $$;

DO $$
DECLARE
    named text;
BEGIN
    FOR named IN
        SELECT c.table_name FROM information_schema.columns c
        WHERE c.table_schema = 'public' AND c.column_name = 'rev'
            AND c.table_name NOT IN ('stream', 'command', 'audit_record', 'counter')
    LOOP
        EXECUTE format('CREATE INDEX %I ON %I (entity, rev)', named || '_rev', named);
    END LOOP;
END
$$;
