package se.boras.forslag.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.log.StoredEvents;
import se.boras.forslag.query.reading.Asked;
import se.boras.forslag.query.reading.Refused;

/** Answers whoever wants to be told, for as long as it listens; a thread waits for each, which here costs next to nothing. */
@RestController
@Tag(name = "Proposals")
class LiveController {

    private static final long FROM_NOW = -1;

    private final Broadcast broadcast;
    private final News news;
    private final StoredEvents log;

    LiveController(Broadcast broadcast, News news, StoredEvents log) {
        this.broadcast = broadcast;
        this.news = news;
        this.log = log;
    }

    @GetMapping("/api/live")
    @Operation(
            summary = "What happens to proposals, as server-sent events",
            description =
                    "Named `proposal`, `ballot`, `votes`, `case`, `commitment` or `feedback`; `id` is the position, "
                            + "from which a client that was cut off goes on. Votes on a proposal are told together, at most once "
                            + "a second. `reset` tells a client that has missed too much to read anew.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Told.Data.class)))
    void live(
            @Parameter(description = "Only about this proposal", example = "BF-2026-0001")
                    @RequestParam(required = false)
                    @Nullable
                    String proposal,
            @Parameter(description = "As the header, for a first call", example = "4711")
                    @RequestParam(required = false)
                    @Nullable
                    String lastEventId,
            @Parameter(description = "What was told last; the client sends it by itself", example = "4711")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastTold,
            HttpServletResponse response)
            throws InterruptedException {
        var since = Asked.number("lastEventId", lastTold == null ? lastEventId : lastTold, 0, FROM_NOW);
        var about = Asked.proposal("proposal", proposal);
        if (about != null && !news.isPublic(about)) {
            throw Refused.unknown();
        }
        var listener = broadcast.join();
        try {
            var conversation = new Conversation(listener, about, new EventStream(response));
            begin(conversation, since, listener.since());
            conversation.goOn();
        } catch (IOException gone) {
            // Whoever has gone is told nothing more, and comes back when it wants to.
            return;
        } finally {
            broadcast.leave(listener);
        }
    }

    /** What has been told to nobody here yet is not missed: it will be heard like everything else. */
    private void begin(Conversation conversation, long since, long told) throws IOException {
        if (since == FROM_NOW) {
            conversation.begin(null, told);
        } else if (told - since > News.MOST || since > Math.max(told, log.head())) {
            conversation.begin(Round.reset(told), told);
        } else {
            conversation.begin(since < told ? news.between(since, told) : null, since);
        }
    }
}
