package se.boras.forslag.command.ballot;

import static se.boras.forslag.command.ballot.Columns.all;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.VoteId;

/** Keeps {@code command.vote_order}: letters to voters that are still to be written. */
@Repository
class VoteOrders {

    /** An order, and how often it could not be carried out. */
    record Waiting(long id, int attempts) {}

    private final JdbcClient database;

    VoteOrders(JdbcClient database) {
        this.database = database;
    }

    /** One statement for however many, and the same for every kind of letter. */
    void add(List<VoteOrder> orders) {
        database.sql("""
                insert into command.vote_order (vote_id, letter, link_until, sealed)
                select * from unnest(?::text[], ?::text[], ?::timestamptz[], ?::text[])
                """)
                .param(all(orders, VoteOrder::voteId))
                .param(all(orders, VoteOrder::letter))
                .param(all(orders, VoteOrder::linkUntil))
                .param(all(orders, VoteOrder::sealed))
                .update();
    }

    /** The oldest, for the one transaction in which they are written; another node meanwhile takes others. */
    List<VoteOrder> take(int most, Instant now) {
        return database.sql("""
                delete from command.vote_order where id in (
                    select id from command.vote_order where put_off_until is null or put_off_until <= ?
                    order by id limit ? for update skip locked)
                returning vote_id, letter, link_until, sealed
                """)
                .params(utc(now), most)
                .query((row, _) -> order(row))
                .list();
    }

    List<Waiting> waiting(int most, Instant now) {
        return database.sql("""
                select id, attempts from command.vote_order where put_off_until is null or put_off_until <= ?
                order by id limit ?
                """)
                .params(utc(now), most)
                .query((row, _) -> new Waiting(row.getLong("id"), row.getInt("attempts")))
                .list();
    }

    /** Nothing if another node has it or had it. */
    Optional<VoteOrder> take(Waiting order) {
        return database.sql("""
                delete from command.vote_order where id = (
                    select id from command.vote_order where id = ? for update skip locked)
                returning vote_id, letter, link_until, sealed
                """).param(order.id()).query((row, _) -> order(row)).optional();
    }

    void putOff(Waiting order, Instant until) {
        database.sql("update command.vote_order set attempts = attempts + 1, put_off_until = ? where id = ?")
                .params(utc(until), order.id())
                .update();
    }

    boolean none(Instant now) {
        return database.sql("""
                select not exists (
                    select 1 from command.vote_order where put_off_until is null or put_off_until <= ?)
                """).param(utc(now)).query(Boolean.class).single();
    }

    private static VoteOrder order(ResultSet row) throws SQLException {
        return new VoteOrder(
                new VoteId(row.getString("vote_id")),
                Letter.valueOf(row.getString("letter")),
                row.getTimestamp("link_until").toInstant(),
                row.getString("sealed"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
