package se.boras.forslag.query.committees;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Times;

/** Answers which committees there are, or were on a day. */
@RestController
@Tag(name = "Follow-up")
class CommitteeController {

    /** One committee under the name it has on the day asked for. */
    @Schema(name = "CommitteeAnswer")
    record Answer(
            String id,
            String name,
            String nameEnglish,
            String kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String mergedInto,
            List<CommitteeName> names) {

        static Answer on(LocalDate day, Committee committee) {
            var name = committee.nameOn(day);
            return new Answer(
                    committee.id(),
                    name.name(),
                    name.nameEnglish(),
                    committee.kind(),
                    committee.from(),
                    committee.until(),
                    committee.mergedInto(),
                    committee.names());
        }
    }

    private final Committees committees;
    private final Clock clock;

    CommitteeController(Committees committees, Clock clock) {
        this.committees = committees;
        this.clock = clock;
    }

    @GetMapping("/api/committees")
    @Operation(summary = "The committees that exist on a day")
    Listing<Answer> committees(@RequestParam(required = false) @Nullable String asOf) {
        var asked = Times.of(asOf, null).asOf();
        var day = asked == null ? Times.day(clock.instant()) : asked;
        var answers = committees.all().stream()
                .filter(committee -> committee.existsOn(day))
                .map(committee -> Answer.on(day, committee))
                .toList();
        return new Listing<>(answers, null);
    }
}
