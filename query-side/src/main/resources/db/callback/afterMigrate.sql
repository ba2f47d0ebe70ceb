-- What the read models hold can be made again from the log, so their tables belong to the service itself: it builds them
-- anew in schema shadow and swaps. Runs after every migration; the owner must be a member of the service's role.
create schema if not exists shadow authorization "${service}";
grant create on schema read to "${service}";

do $$
declare
    kept record;
begin
    for kept in select tablename from pg_tables where schemaname = 'read' and tableowner <> '${service}' loop
        execute format('alter table read.%I owner to %I', kept.tablename, '${service}');
    end loop;
end
$$;
