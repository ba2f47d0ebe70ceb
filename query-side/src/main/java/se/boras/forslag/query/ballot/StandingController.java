package se.boras.forslag.query.ballot;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.tally.Tallies;
import se.boras.forslag.query.tally.VoteState;
import se.boras.forslag.query.titles.Titles;

/** Answers how ballots stand; single votes are shown to those who watch over them, under their keys only. */
@RestController
@RequestMapping("/api/proposals/{id}/ballot")
@Tag(name = "Ballot")
class StandingController {

    /** One vote under its key. */
    @Schema(name = "Vote")
    record Vote(
            String voteId,
            VoteState state,
            VoteMethod method,
            Instant castAt,
            @Nullable Instant confirmedAt) {

        static Vote of(VoteRow row) {
            return new Vote(row.voteId().value(), row.shown(), row.method(), row.castAt(), row.confirmedAt());
        }
    }

    private final Ballots ballots;
    private final Tallies tallies;
    private final BallotPast past;
    private final Titles titles;
    private final Clock clock;

    StandingController(Ballots ballots, Tallies tallies, BallotPast past, Titles titles, Clock clock) {
        this.ballots = ballots;
        this.tallies = tallies;
        this.past = past;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "How a ballot stands, stood on a day, or was known to stand at an instant")
    BallotAnswer ballot(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request) {
        var times = Times.of(asOf, knownAt);
        var proposal = Ids.proposal(id);
        if (request.getUserPrincipal() == null && !titles.isKnown(proposal.value())) {
            throw Refused.unknown();
        }
        var ballot = BallotId.of(proposal);
        var moment = times.now()
                ? new BallotPast.Moment(present(ballot), tallies.of(proposal, times), ballots.crossings(ballot))
                : past.at(ballot, times).orElseThrow(Refused::unknown);
        return BallotAnswer.of(moment, times.moment(clock));
    }

    @GetMapping("/votes")
    @Operation(summary = "The votes of a ballot under their keys, in the order in which they were cast")
    Listing<Vote> votes(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        mayWatch(request, "REGISTRATOR", "REVISOR");
        var ballot = BallotId.of(Ids.proposal(id));
        present(ballot);
        var page = Page.of(limit, cursor);
        return page.of(ballots.votes(ballot, page), row -> SortKey.of(row.no()), Vote::of);
    }

    @GetMapping("/void-batches")
    @Operation(summary = "Batches of votes in doubt, and how far each has come")
    Listing<BatchRow> batches(@PathVariable String id, HttpServletRequest request) {
        mayWatch(request, "REGISTRATOR", "COORDINATOR", "REVISOR");
        var ballot = BallotId.of(Ids.proposal(id));
        present(ballot);
        return new Listing<>(ballots.batches(ballot), null);
    }

    private BallotRow present(BallotId ballot) {
        return ballots.find(ballot).orElseThrow(Refused::unknown);
    }

    private static void mayWatch(HttpServletRequest request, String... roles) {
        if (Stream.of(roles).noneMatch(request::isUserInRole)) {
            throw Refused.notAllowed();
        }
    }
}
