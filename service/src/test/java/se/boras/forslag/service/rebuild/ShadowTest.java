package se.boras.forslag.service.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.service.eventlog.LogDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShadowTest {

    @RegisterExtension
    static final LogDatabase POSTGRES = new LogDatabase();

    private static final List<String> ODD = List.of("odd");

    private static final String DESCRIPTION = """
            select format('%s %s %s %s', relkind, relpersistence, relowner::regrole, reloptions) from pg_class where oid = t
            union all
            select format('%s %s %s', privilege_type, grantor::regrole, grantee::regrole)
            from pg_class, aclexplode(coalesce(relacl, acldefault('r', relowner))) where oid = t
            union all
            select format('%s %s %s %s %s %s %s %s', attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
                          attstorage, attstattarget, attcollation::regcollation, pg_get_expr(adbin, adrelid))
            from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where attrelid = t and attnum > 0 and not attisdropped
            union all select format('%s %s', conname, pg_get_constraintdef(oid)) from pg_constraint where conrelid = t
            union all select pg_get_indexdef(indexrelid) from pg_index where indrelid = t
            union all select format('%s %s', attname, description) from pg_description
            left join pg_attribute on attrelid = objoid and attnum = objsubid where objoid = t
            """;

    private final JdbcClient database = POSTGRES.read();
    private final Shadow shadow = new Shadow(database);

    @BeforeEach
    void an_odd_table() {
        POSTGRES.asOwner().sql("""
                do $$ begin create role reporter; exception when duplicate_object then null; end $$;
                create table read.odd (
                    gone int, id text collate "C" not null primary key, no bigint generated always as identity,
                    name varchar(20) not null default 'none', due date, twice int generated always as (2 * length(id)) stored,
                    constraint odd_name_due unique (name, due) deferrable,
                    constraint due_late check (due > '2000-01-01'));
                alter table read.odd drop column gone;
                alter table read.odd set (toast_tuple_target = 128, fillfactor = 70);
                alter table read.odd alter column name set storage external;
                create index odd_by_due on read.odd (due desc nulls last) where name <> 'none';
                create unique index "Odd lower" on read.odd (lower(name)) include (due) with (fillfactor = 90);
                comment on table read.odd is 'Everybody''s table';
                comment on column read.odd.due is 'When it is due';
                alter table read.odd owner to liggaren;
                grant select on read.odd to reporter;
                grant select on read.odd to public
                """).update();
    }

    @AfterEach
    void is_gone() {
        shadow.lift();
        POSTGRES.asOwner().sql("drop table read.odd cascade").update();
    }

    @Test
    void a_double_takes_the_place_of_its_table_and_nobody_can_tell() {
        var tables = database.sql("select tablename from pg_tables where schemaname = 'read' order by 1")
                .query(String.class)
                .list();
        var before = tables.stream().flatMap(table -> described(table).stream()).toList();

        var made = shadow.cast(tables, Set.of("odd"));
        assertThat(indexes("shadow.odd")).isZero();
        tables.forEach(table -> shadow.complete(table, made, Set.of("odd")));
        shadow.takeThePlaceOf(tables);

        assertThat(tables).contains("proposal", "annal_case", "odd");
        assertThat(described("odd")).hasSizeGreaterThan(15).anyMatch(it -> it.contains("SELECT liggaren reporter"));
        assertThat(tables.stream().flatMap(table -> described(table).stream())).containsExactlyElementsOf(before);
        assertThat(left()).isEmpty();
    }

    @Test
    void what_was_in_the_shadow_is_in_the_place_and_what_was_there_is_gone() {
        database.sql("insert into read.odd (id, due) values ('old', '2026-01-01')")
                .update();
        shadow.cast(ODD, Set.of());
        database.sql("insert into shadow.odd (id, due) values ('new', '2026-01-01')")
                .update();

        shadow.takeThePlaceOf(ODD);

        assertThat(database.sql("select id from read.odd").query(String.class).list())
                .containsExactly("new");
    }

    @Test
    void a_table_that_was_changed_meanwhile_is_seen_to_be() {
        var made = shadow.cast(ODD, Set.of());
        assertThat(shadow.isLike(ODD, made)).isTrue();

        POSTGRES.asOwner().sql("alter table read.odd add column more int").update();

        assertThat(shadow.isLike(ODD, made)).isFalse();
    }

    @Test
    void a_table_with_what_no_double_has_is_refused() {
        POSTGRES.asOwner()
                .sql("create table read.child (id text references read.odd)")
                .update();

        assertThatThrownBy(() -> shadow.cast(ODD, Set.of()))
                .isInstanceOf(RebuildFailed.class)
                .hasMessageContaining("child_id_fkey");
        assertThat(left()).isEmpty();
        POSTGRES.asOwner().sql("drop table read.child").update();
    }

    @Test
    void whoever_reads_for_long_is_not_driven_out() throws SQLException {
        shadow.cast(ODD, Set.of());
        var source = POSTGRES.asService();
        var closing = new Shadow(JdbcClient.create(source));
        var swap = new TransactionTemplate(new JdbcTransactionManager(source));

        try (var reader = POSTGRES.asService().getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().executeQuery("select id from read.odd");
            assertThatThrownBy(() -> swap.executeWithoutResult(_ -> closing.close(ODD)))
                    .satisfies(busy -> assertThat(Shadow.isBusy(busy)).isTrue());
        }
        swap.executeWithoutResult(_ -> closing.close(ODD));
    }

    private List<String> described(String table) {
        return database.sql(
                        "select '%s: ' || d from (values ('read.%s'::regclass::oid)) t (t), lateral (%s) d (d) order by d"
                                .formatted(table, table, DESCRIPTION))
                .query(String.class)
                .list();
    }

    private int indexes(String table) {
        return database.sql("select count(*) from pg_index where indrelid = ?::regclass")
                .param(table)
                .query(Integer.class)
                .single();
    }

    private List<String> left() {
        return database.sql("select relname from pg_class where relnamespace = 'shadow'::regnamespace")
                .query(String.class)
                .list();
    }
}
