package se.boras.forslag.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.ActsFor;
import se.boras.forslag.query.annals.Moments;
import se.boras.forslag.query.calendar.Almanacs;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;

/** Answers what waits for whoever has signed in; the coordinator and the auditor may look at the desks of others. */
@RestController
@Tag(name = "Cases")
class WorklistController {

    private final Worklist worklist;
    private final ActsFor organs;
    private final Moments moments;
    private final Almanacs almanacs;
    private final Clock clock;

    WorklistController(Worklist worklist, ActsFor organs, Moments moments, Almanacs almanacs, Clock clock) {
        this.worklist = worklist;
        this.organs = organs;
        this.moments = moments;
        this.almanacs = almanacs;
        this.clock = clock;
    }

    @GetMapping("/api/worklist")
    @Operation(summary = "What waits for me, what has waited longest first")
    Listing<WorkItem> worklist(
            @Parameter(
                            description = "Another's role, for the coordinator and the auditor",
                            example = "NAMNDSEKRETERARE")
                    @RequestParam(required = false)
                    @Nullable
                    String role,
            @Parameter(description = "Another's committee, for the coordinator and the auditor", example = "tekniska")
                    @RequestParam(required = false)
                    @Nullable
                    String committee,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Locale locale) {
        var who = Optional.ofNullable(request.getUserPrincipal()).orElseThrow(Refused::notAllowed);
        var page = Page.of(limit, cursor);
        return desk(who, Asked.oneOf(Office.class, "role", role), Asked.committee(committee), request)
                .map(desk -> worklist.at(desk, page, locale))
                .orElseGet(() -> new Listing<>(List.of(), null));
    }

    /** None for a role that nothing waits for. */
    private Optional<Desk> desk(
            Principal who, @Nullable Office asked, @Nullable String committee, HttpServletRequest request) {
        var own = Stream.of(Office.values())
                .filter(office -> request.isUserInRole(office.name()))
                .findFirst();
        var organ = own.filter(Office::ofACommittee).flatMap(_ -> organs.committee());
        var others = (asked != null && !own.equals(Optional.of(asked)))
                || (committee != null && !organ.equals(Optional.of(committee)));
        if (others && !request.isUserInRole("COORDINATOR") && !request.isUserInRole("REVISOR")) {
            throw Refused.notAllowed();
        }
        var day = Times.day(clock.instant());
        var moment = moments.of(Times.NOW).on(day);
        return Optional.ofNullable(asked)
                .or(() -> own)
                .map(office -> new Desk(
                        office,
                        committee == null ? organ.orElse(null) : committee,
                        own.equals(Optional.of(office)) ? who.getName() : null,
                        moment,
                        almanacs.at(moment.position())));
    }
}
