package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.query.log.PastEvents;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;
import se.boras.forslag.query.votes.PastVotes;

/** Answers staff whether a ballot can be trusted. */
@RestController
@Tag(name = "Ballot")
class IntegrityController {

    private final BallotPast past;
    private final PastEvents events;
    private final PastVotes votes;
    private final Sentences sentences;
    private final Clock clock;

    IntegrityController(BallotPast past, PastEvents events, PastVotes votes, Sentences sentences, Clock clock) {
        this.past = past;
        this.events = events;
        this.votes = votes;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping("/api/proposals/{id}/ballot/integrity")
    @Operation(
            summary = "Whether a ballot can be trusted",
            description =
                    "How it stands, batches of votes in doubt, what reviews found, and the votes of each hour, where"
                            + " `spike` marks those with more votes cast than `spikeAbove`: five times the middle hour, at least 10.")
    IntegrityReport integrity(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request,
            Locale locale) {
        if (request.getUserPrincipal() == null) {
            throw Refused.notAllowed();
        }
        var times = Times.of(asOf, knownAt);
        var proposal = Ids.proposal(id);
        var moment = past.at(BallotId.of(proposal), times).orElseThrow(Refused::unknown);
        var doubts = new Doubts(sentences.in(locale));
        events.of(proposal, times).forEach(doubts::on);
        var hours = votes.perHour(proposal, times);
        var spikeAbove = Spikes.above(hours);
        return new IntegrityReport(
                proposal.publicNumber().value(),
                BallotAnswer.of(moment, times.moment(clock)),
                doubts.batches(),
                doubts.reviews(),
                spikeAbove,
                hours.stream()
                        .map(hour -> IntegrityReport.Hour.of(hour, spikeAbove))
                        .toList());
    }
}
