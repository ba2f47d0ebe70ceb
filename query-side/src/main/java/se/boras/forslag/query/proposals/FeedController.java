package se.boras.forslag.query.proposals;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.boras.forslag.query.proposals.Feed.Entry;
import se.boras.forslag.query.reading.Ids;
import se.boras.forslag.query.reading.Refused;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Sentences;

/** Gives news of all proposals, or of one, to programs that read news for people. */
@Hidden
@RestController
class FeedController {

    private static final int MANY = 30;

    private final Briefs briefs;
    private final Proposals proposals;
    private final Telling telling;
    private final Timeline timeline;
    private final Sentences words;
    private final Clock clock;
    private final String home;

    FeedController(
            Briefs briefs,
            Proposals proposals,
            Telling telling,
            Timeline timeline,
            Sentences words,
            Clock clock,
            @Value("${liggaren.public-url:http://localhost:8080}") String home) {
        this.briefs = briefs;
        this.proposals = proposals;
        this.telling = telling;
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
        this.home = home.replaceAll("/+$", "");
    }

    @GetMapping("/flode.atom")
    ResponseEntity<String> all(Locale locale) {
        var entries = Stream.concat(briefs.open(MANY, locale).stream(), briefs.lately(MANY, locale).stream())
                .map(brief -> entry(brief, locale))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
        return answer("/flode.atom", "/", words.text("feed.title", locale), entries, locale);
    }

    @GetMapping("/forslag/{number}/flode.atom")
    ResponseEntity<String> one(@PathVariable String number, Locale locale) {
        var id = Ids.proposal(number);
        var view = proposals
                .find(id)
                .filter(it -> Audience.of(it) == Audience.PUBLIC)
                .orElseThrow(Refused::unknown);
        var page = home + "/forslag/" + id.publicNumber();
        var title = telling.title(view, locale);
        var entries = timeline.of(id, Times.NOW, false, locale).reversed().stream()
                .limit(MANY)
                .map(line -> new Entry(page + "#" + line.position(), page, title, line.what(), line.at()))
                .toList();
        return answer(
                "/forslag/" + id.publicNumber() + "/flode.atom",
                "/forslag/" + id.publicNumber(),
                title,
                entries,
                locale);
    }

    private Entry entry(Brief brief, Locale locale) {
        var page = home + "/forslag/" + brief.number();
        var standing = words.text("standing." + brief.standing(), locale);
        return new Entry(
                page + "#" + brief.standing() + "-" + brief.since(),
                page,
                brief.title(),
                standing,
                noon(brief.since()));
    }

    private ResponseEntity<String> answer(String self, String page, String title, List<Entry> entries, Locale locale) {
        var updated = entries.isEmpty() ? clock.instant() : entries.getFirst().at();
        var feed = new Feed(home + self, home + page, title, "Liggaren", updated, entries);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/atom+xml;charset=UTF-8"))
                .body(feed.written(locale));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Times.HERE).toInstant();
    }
}
