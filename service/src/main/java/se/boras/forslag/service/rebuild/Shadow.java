package se.boras.forslag.service.rebuild;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.service.rebuild.Likeness.Statement;

/** The schema that nobody reads, where tables are made ready before they take the place of the old ones. */
@Component
class Shadow {

    /** Shorter than a deadlock takes to be found, so that it is always we who give way and no reader. */
    private static final String A_MOMENT = "set local lock_timeout = '300ms'";

    /** Long enough for another node's batch to be stored. */
    private static final String A_WHILE = "set local lock_timeout = '5s'";

    /** Waited in vain, or waited for each other. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private final JdbcClient database;

    Shadow(JdbcClient database) {
        this.database = database;
    }

    /** Makes empty doubles, some of them without their indexes, and returns what belongs to doing it wholly. */
    List<Statement> cast(List<String> tables, Set<String> withoutIndexes) {
        var statements = Likeness.of(tables, database);
        statements.stream()
                .filter(it -> !it.indexes() || !withoutIndexes.contains(it.table()))
                .forEach(it -> run(it.text()));
        return statements;
    }

    /** Makes the indexes that a double was made without, and lets the planner know what is in it. */
    void complete(String table, List<Statement> statements, Set<String> withoutIndexes) {
        statements.stream()
                .filter(it -> it.indexes() && it.table().equals(table) && withoutIndexes.contains(table))
                .forEach(it -> run(it.text()));
        run("analyze shadow." + table);
    }

    /** Whether the doubles would still be made in the same way: a migration may have changed the tables meanwhile. */
    boolean isLike(List<String> tables, List<Statement> statements) {
        return Likeness.of(tables, database).equals(statements);
    }

    /** Takes away all there is. */
    void lift() {
        database.sql(
                        "select format('drop table shadow.%I cascade', tablename) from pg_tables where schemaname = 'shadow'")
                .query(String.class)
                .list()
                .forEach(this::run);
    }

    void bePatient() {
        run(A_WHILE);
    }

    /** Holds everybody off both the tables and their doubles until the transaction ends. */
    void close(List<String> tables) {
        run(A_MOMENT);
        run("lock table read." + String.join(", read.", tables) + ", shadow." + String.join(", shadow.", tables)
                + " in access exclusive mode");
    }

    /** Whether it was only that somebody else had a table: Spring knows no word for the first of these. */
    static boolean isBusy(Throwable trouble) {
        return NestedExceptionUtils.getMostSpecificCause(trouble) instanceof SQLException refused
                && BUSY.contains(String.valueOf(refused.getSQLState()));
    }

    void takeThePlaceOf(List<String> tables) {
        for (var table : tables) {
            run("drop table read." + table);
            run("alter table shadow." + table + " set schema read");
        }
    }

    private void run(String statement) {
        database.sql(statement).update();
    }
}
