package se.boras.forslag.query.proposals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.ActsFor;
import se.boras.forslag.query.Readings;
import se.boras.forslag.query.calendar.Almanacs;
import se.boras.forslag.query.proposals.ProposalAnswer.Listed;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.SortKey;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.tally.Tallies;

/** Answers where proposals stand. */
@RestController
@RequestMapping("/api/proposals")
@Tag(name = "Proposals")
class ProposalController {

    private static final String[] WHO_SEES_WHAT_IS_WITHHELD = {"REGISTRATOR", "COORDINATOR", "REVISOR"};

    private final Proposals proposals;
    private final ProposalPast past;
    private final Tallies tallies;
    private final Telling telling;
    private final Almanacs almanacs;
    private final Readings readings;
    private final ActsFor actsFor;
    private final Clock clock;

    ProposalController(
            Proposals proposals,
            ProposalPast past,
            Tallies tallies,
            Telling telling,
            Almanacs almanacs,
            Readings readings,
            ActsFor actsFor,
            Clock clock) {
        this.proposals = proposals;
        this.past = past;
        this.tallies = tallies;
        this.telling = telling;
        this.almanacs = almanacs;
        this.readings = readings;
        this.actsFor = actsFor;
        this.clock = clock;
    }

    @GetMapping("/{id}")
    @Operation(summary = "Where a proposal stands, stood on a day, or was known to stand at an instant")
    @ApiResponse(
            responseCode = "200",
            description = "The proposal; for the public only its number and outcome where it is not shown",
            content = @Content(schema = @Schema(implementation = ProposalAnswer.class)))
    Object one(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            HttpServletRequest request,
            Locale locale) {
        var times = Times.of(asOf, knownAt);
        var proposal = Ids.proposal(id);
        var present = proposals.find(proposal).orElseThrow(Refused::unknown);
        var was = times.now()
                ? new ProposalPast.Moment(present, tallies.of(proposal, times).valid())
                : past.at(proposal, times).orElseThrow(Refused::unknown);
        var moment = times.moment(clock);
        var shown = was.view().asShownIn(present);
        var audience = Audience.narrower(Audience.of(present), Audience.of(was.view()));
        var withheld = audience != Audience.PUBLIC
                || !shown.content().equals(was.view().content());
        var onDuty = withheld && request.getUserPrincipal() != null && readings.admit(proposal);
        return switch (onDuty ? Audience.PUBLIC : audience) {
            case PUBLIC ->
                telling.whole(
                        onDuty && !present.content().isErased() ? was.view() : shown,
                        was.valid(),
                        moment,
                        almanacs.of(times),
                        locale);
            case TOMBSTONE -> Telling.tombstone(was.view(), moment);
            case STAFF -> throw Refused.unknown();
        };
    }

    @GetMapping
    @Operation(summary = "Proposals, newest number first")
    Listing<Listed> list(
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String committee,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Locale locale) {
        var question = new Proposals.Question(
                Asked.oneOf(Stage.class, "stage", stage),
                Asked.committee(committee),
                Asked.search(q),
                Stream.of(WHO_SEES_WHAT_IS_WITHHELD).anyMatch(request::isUserInRole),
                actsFor.committee().orElse(null),
                Page.of(limit, cursor));
        var moment = clock.instant();
        var almanac = almanacs.of(Times.NOW);
        var found = proposals.list(question, moment);
        var valid = tallies.valid(found.stream().map(ProposalView::id).toList());
        return question.page()
                .of(
                        found,
                        view -> SortKey.of(view.id()),
                        view -> telling.listed(view, valid.getOrDefault(view.id(), 0), moment, almanac, locale));
    }
}
