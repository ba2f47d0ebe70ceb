package se.boras.forslag.query.commitments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.PromiseState;
import se.boras.forslag.query.told.PromiseTold;

/** Answers what was promised and what has become of it. */
@RestController
@Tag(name = "Commitments")
class CommitmentController {

    private final Commitments commitments;
    private final Moments moments;
    private final Clock clock;

    CommitmentController(Commitments commitments, Moments moments, Clock clock) {
        this.commitments = commitments;
        this.moments = moments;
        this.clock = clock;
    }

    @GetMapping("/api/commitments")
    @Operation(summary = "Commitments, newest number first")
    Listing<PromiseTold> list(
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String overdue,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        var times = Times.of(asOf, knownAt);
        var day = Times.day(times.moment(clock));
        var question = new Commitments.Question(
                Asked.committee(committee),
                Asked.oneOf(PromiseState.class, "state", state),
                Asked.flag("overdue", overdue),
                moments.of(times),
                day,
                Page.of(limit, cursor));
        return question.page()
                .of(
                        commitments.list(question),
                        promise -> SortKey.of(promise.id()),
                        promise -> PromiseTold.on(day, promise));
    }
}
