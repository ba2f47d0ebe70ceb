package se.boras.forslag.service.reports;

import java.time.Duration;
import java.util.Locale;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.report.Compiling;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.CommitteeFigures;
import se.boras.forslag.query.followup.FollowUp;
import se.boras.forslag.query.followup.FollowUps;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.service.processors.Progress;

/** Sums up by the same reader that answers everybody, once it has come to where the log ends. */
@Component
class SeenByReaders implements Compiling {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Locale SWEDISH = Locale.of("sv");

    private final Progress progress;
    private final FollowUps followUps;

    SeenByReaders(Progress progress, FollowUps followUps) {
        this.progress = progress;
        this.followUps = followUps;
    }

    @Override
    public Compiled compile(Period period) {
        if (!progress.await(progress.head(), PATIENCE)) {
            throw new QueryTimeoutException("The readers have not come to the end of the log");
        }
        var decided = new se.boras.forslag.query.followup.Period(period.from(), period.to());
        var run = followUps.asked(decided, new Times(period.asOf(), null), SWEDISH);
        return new Compiled(
                run.definition().id() + "/" + run.definition().version(),
                run.upToPosition(),
                run.figures().frozen(),
                run.byCommittee().stream().map(SeenByReaders::of).toList(),
                run.rows().size(),
                run.rowsHash());
    }

    private static CommitteeFigures of(FollowUp.OfCommittee committee) {
        return new CommitteeFigures(
                new CommitteeId(committee.committee()), committee.figures().frozen());
    }
}
