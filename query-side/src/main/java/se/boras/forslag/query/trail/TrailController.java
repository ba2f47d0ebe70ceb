package se.boras.forslag.query.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.JsonStream;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;

/** Answers the auditor (<i>revisor</i>), and nobody else. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "Audit")
class TrailController {

    private static final long AT_A_TIME = 1000;

    private final Trail trail;
    private final StoredEvents stored;

    TrailController(Trail trail, StoredEvents stored) {
        this.trail = trail;
        this.stored = stored;
    }

    /** How the votes are shown. */
    private enum Votes {
        each
    }

    @GetMapping("/proposals/{id}/trail")
    @Operation(
            summary = "Every event of a proposal in one order",
            description =
                    "Its ballot (the votes of a day in one line, unless `votes=each`), cases, commitments, messages and"
                            + " what concerns its proposer's data. `from` and `to` are positions, or days on which it happened.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = TrailLine.class))))
    void trail(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String votes,
            @ParameterObject Wanted.Written written,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale)
            throws IOException {
        onlyForAuditors(request);
        var times = Times.of(asOf, knownAt);
        var wanted = Wanted.of(written);
        var each = Asked.oneOf(Votes.class, "votes", votes) != null;
        var proposal = Ids.proposal(id);
        var answer = new JsonStream(response, MediaType.APPLICATION_JSON_VALUE);
        Consumer<TrailLine> reader = line -> answer.write(answer.empty() ? "[" : ",", line, "");
        var known = each
                ? trail.each(proposal, times, wanted, locale, reader)
                : trail.summed(proposal, times, wanted, locale, reader);
        if (!known) {
            throw Refused.unknown();
        }
        answer.end("[", "]");
    }

    @GetMapping("/events")
    @Operation(summary = "The log as it is stored, one event per line")
    void events(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String limit,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        onlyForAuditors(request);
        var next = Asked.number("from", from, 0, 0);
        var left = Asked.number("limit", limit, 1, Long.MAX_VALUE);
        var head = stored.head();
        var answer = new JsonStream(response, MediaType.APPLICATION_NDJSON_VALUE);
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        while (left > 0 && next <= head) {
            var rows = stored.between(next, head, Math.min(left, AT_A_TIME));
            if (rows.isEmpty()) {
                return;
            }
            rows.forEach(row -> answer.write("", row, "\n"));
            next = rows.getLast().position() + 1;
            left -= rows.size();
        }
    }

    static void onlyForAuditors(HttpServletRequest request) {
        if (!request.isUserInRole("REVISOR")) {
            throw Refused.notAllowed();
        }
    }
}
