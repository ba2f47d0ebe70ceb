package se.boras.forslag.service.rebuild;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that make a table's double in the shadow: same columns, same names of constraints and indexes. */
final class Likeness {

    private static final String STATEMENTS = """
            with original as (
                select oid, relname, relacl, relowner, array_to_string(reloptions, ', ') as options
                from pg_class where relnamespace = 'read'::regnamespace and relkind = 'r' and relname = any(?)
            )
            select relname, step in (2, 3) as indexes, statement from (
                select oid, 1 as step, 0::oid as part,
                       format('create table shadow.%1$I (like read.%1$I including all excluding indexes)%2$s -- %3$s',
                              relname, ' with (' || options || ')',
                              (select string_agg(concat_ws(' ', attname, format_type(atttypid, atttypmod)), ', '
                                                 order by attnum)
                               from pg_attribute where attrelid = oid and attnum > 0 and not attisdropped)) as statement
                from original
                union all
                select t.oid, 2, k.oid,
                       format('alter table shadow.%I add constraint %I %s', relname, conname, pg_get_constraintdef(k.oid))
                from original t join pg_constraint k on conrelid = t.oid and contype in ('p', 'u', 'x')
                union all
                select t.oid, 3, indexrelid,
                       replace(pg_get_indexdef(indexrelid), format(' ON read.%I ', relname),
                               format(' ON shadow.%I ', relname))
                from original t join pg_index on indrelid = t.oid
                where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
                union all
                select oid, 4, 0::oid,
                       format('comment on table shadow.%I is %L', relname, obj_description(oid, 'pg_class'))
                from original where obj_description(oid, 'pg_class') is not null
                union all
                select oid, 5, grantee, format('grant %s on shadow.%I to %s', privilege_type, relname,
                       case grantee when 0 then 'public' else grantee::regrole::text end)
                from original, aclexplode(relacl) where grantee <> relowner
            ) s join original using (oid)
            order by oid, step, part, statement
            """;

    /** What such a double has not got. */
    private static final String LOST = """
            select conname::text from pg_constraint
            where contype = 'f' and 'read'::regnamespace in (select relnamespace from pg_class where oid in (conrelid, confrelid))
              and exists (select from pg_class where oid in (conrelid, confrelid) and relname = any(?))
            union all
            select tgname::text from pg_trigger join pg_class t on t.oid = tgrelid
            where not tgisinternal and relnamespace = 'read'::regnamespace and relname = any(?)
            """;

    /** One of them; those that make indexes may wait until the double is full. */
    record Statement(String table, boolean indexes, String text) {}

    private Likeness() {}

    static List<Statement> of(List<String> tables, JdbcClient database) {
        var names = tables.toArray(String[]::new);
        var lost = database.sql(LOST).params(names, names).query(String.class).list();
        if (!lost.isEmpty()) {
            throw RebuildFailed.because("A double would be without " + lost);
        }
        return database.sql(STATEMENTS)
                .param(names)
                .query((row, _) ->
                        new Statement(row.getString("relname"), row.getBoolean("indexes"), row.getString("statement")))
                .list();
    }
}
