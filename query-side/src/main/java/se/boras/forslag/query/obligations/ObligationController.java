package se.boras.forslag.query.obligations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.titles.Titles;
import se.boras.forslag.query.told.ObligationStanding;

/** Answers what proposers are owed to be told, and whether they have been. */
@RestController("obligationReads")
@Tag(name = "Feedback")
class ObligationController {

    private final Obligations obligations;
    private final Moments moments;
    private final StoredEvents stored;
    private final Titles titles;
    private final Clock clock;

    ObligationController(Obligations obligations, Moments moments, StoredEvents stored, Titles titles, Clock clock) {
        this.obligations = obligations;
        this.moments = moments;
        this.stored = stored;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/api/obligations")
    @Operation(summary = "Feedback that is owed, newest number first")
    Listing<ObligationTold> list(
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String overdue,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request) {
        var times = Times.of(asOf, knownAt);
        var day = Times.day(times.moment(clock));
        var question = new Obligations.Question(
                Asked.committee(committee),
                Asked.oneOf(ObligationStanding.class, "state", state),
                Asked.flag("overdue", overdue),
                staff(request),
                moments.of(times),
                day,
                Page.of(limit, cursor));
        return question.page()
                .of(
                        obligations.list(question),
                        debt -> SortKey.of(debt.id()),
                        debt -> ObligationTold.on(day, debt, staff(request)));
    }

    @GetMapping("/api/proposals/{id}/obligations")
    @Operation(summary = "What the proposer is owed to be told, in the order it came to be owed")
    Listing<ObligationTold> of(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request) {
        var times = Times.of(asOf, knownAt);
        var day = Times.day(times.moment(clock));
        var proposal = Ids.proposal(id);
        if (!staff(request) && !titles.isKnown(proposal.value())) {
            throw Refused.unknown();
        }
        var owed = obligations.of(proposal, moments.of(times));
        if (owed.isEmpty() && !stored.know(proposal.value())) {
            throw Refused.unknown();
        }
        var told = owed.stream()
                .map(debt -> ObligationTold.on(day, debt, staff(request)))
                .toList();
        return new Listing<>(told, null);
    }

    private static boolean staff(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
