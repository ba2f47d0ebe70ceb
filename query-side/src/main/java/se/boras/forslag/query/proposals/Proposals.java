package se.boras.forslag.query.proposals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Page;

/** Reads {@code read.proposal}. */
@Repository
class Proposals {

    /** Which proposals are asked for. */
    record Question(
            @Nullable Stage stage,
            @Nullable String committee,
            @Nullable String words,
            boolean withheldToo,
            @Nullable String ownCommittee,
            Page page) {}

    private static final String LIST = """
            select view from read.proposal
            where (:stage::text is null
                    or :stage = case when stage = 'VOTING' and closes_at <= :moment then 'COUNTING' else stage end)
                and (:committee::text is null or committee = :committee)
                and (:pattern::text is null or search like :pattern escape '\\')
                and (:withheldToo or audience = 'PUBLIC' or committee = :own)
                and (:after::text is null or sort_key < :after)
            order by sort_key desc
            limit :fetch
            """;

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    Optional<ProposalView> find(ProposalId id) {
        return database.sql("select view from read.proposal where proposal_id = ?")
                .param(id.value())
                .query((row, _) -> ProposalTable.view(row))
                .optional();
    }

    /** Newest number first. */
    List<ProposalView> list(Question question, Instant moment) {
        var words = question.words();
        return database.sql(LIST)
                .param(
                        "stage",
                        question.stage() == null ? null : question.stage().name())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("committee", question.committee())
                .param("pattern", words == null ? null : Search.pattern(words))
                .param("withheldToo", question.withheldToo())
                .param("own", question.ownCommittee())
                .param("after", question.page().after())
                .param("fetch", question.page().fetch())
                .query((row, _) -> ProposalTable.view(row))
                .list();
    }
}
