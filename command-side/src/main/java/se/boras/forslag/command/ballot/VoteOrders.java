package se.boras.forslag.command.ballot;

import static se.boras.forslag.command.ballot.Columns.all;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.ballot.VoteId;

/** Keeps {@code command.vote_order}: letters to voters that are still to be written. */
@Repository
class VoteOrders {

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
    List<VoteOrder> take(int most) {
        return database.sql("""
                delete from command.vote_order where id in (
                    select id from command.vote_order order by id limit ? for update skip locked)
                returning vote_id, letter, link_until, sealed
                """)
                .param(most)
                .query((row, _) -> new VoteOrder(
                        new VoteId(row.getString("vote_id")),
                        Letter.valueOf(row.getString("letter")),
                        row.getTimestamp("link_until").toInstant(),
                        row.getString("sealed")))
                .list();
    }

    boolean none() {
        return database.sql("select not exists (select 1 from command.vote_order)")
                .query(Boolean.class)
                .single();
    }
}
