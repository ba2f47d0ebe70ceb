package se.boras.forslag.query.live;

import static java.util.stream.Collectors.toSet;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.events.ballot.VoteConfirmed;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.events.ballot.VoteWithdrawn;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.Decoding;
import se.boras.forslag.query.told.Openness;

/** Reads out of {@code log.event} what there is to tell everybody. */
@Component
class News {

    /** Who has missed more than this reads anew instead. */
    static final int MOST = 10_000;

    private final JdbcClient database;
    private final PublicView shown;
    private final String[] types;

    News(JdbcClient database, PublicView shown) {
        this.database = database;
        this.shown = shown;
        this.types =
                Vocabulary.events().filter(News::isTold).map(Vocabulary::nameOf).toArray(String[]::new);
    }

    /** What happened after one position, up to another; the votes of a proposal are told as one, where the last lies. */
    Round between(long after, long upTo) {
        var steps = steps(after, upTo);
        var standing = shown.of(steps.stream().map(Step::proposal).collect(toSet()));
        var lastVotes = new HashMap<ProposalId, Step>();
        steps.stream().filter(Step::isVote).forEach(vote -> lastVotes.put(vote.proposal(), vote));
        return Round.of(
                upTo,
                Stream.concat(steps.stream().filter(step -> !step.isVote()), lastVotes.values().stream())
                        .sorted(Comparator.comparingLong(Step::position))
                        .flatMap(step -> told(step, standing))
                        .toList());
    }

    /** Whether anybody may be told of it at present. */
    boolean isPublic(ProposalId proposal) {
        return shown.of(Set.of(proposal)).containsKey(proposal);
    }

    private static Stream<Told> told(Step step, Map<ProposalId, PublicView.Standing> standing) {
        return Stream.ofNullable(standing.get(step.proposal())).map(stands -> Told.of(step, stands));
    }

    private List<Step> steps(long after, long upTo) {
        var steps = new ArrayList<Step>();
        database.sql("""
                select * from log.event
                where position > ? and position <= ? and type = any(?) order by position
                """)
                .param(1, after)
                .param(2, upTo)
                .param(3, types, Types.ARRAY)
                .query(row -> {
                    var step = Step.of(row.getLong("position"), row.getString("stream"), row.getString("type"));
                    if (step != null && Openness.of(Decoding.of(row).event()) == Openness.OPEN) {
                        steps.add(step);
                    }
                });
        return steps;
    }

    /** Of the votes only what changes the count. */
    private static boolean isTold(Class<? extends LedgerEvent> event) {
        return !VoteEvent.class.isAssignableFrom(event) || event == VoteConfirmed.class || event == VoteWithdrawn.class;
    }
}
