package se.boras.forslag.query.proposals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.reading.SortKey;

/** Finds proposals that everybody may see (<i>sökning</i>): by words and where they stand, or by likeness to a new one. */
@Repository
class Finding {

    /** What somebody looks for; a standing is a stage, or the outcome of what is closed. */
    record Wanted(
            @Nullable String words,
            @Nullable String standing,
            @Nullable String committee,
            Page page) {}

    private static final String SHOWN = """
            select view from read.proposal
            where audience = 'PUBLIC' and search like all (:patterns)
                and (:committee::text is null or committee = :committee)
                and (:standing::text is null or :standing = case when stage = 'CLOSED' then view ->> 'outcome'
                    when stage = 'VOTING' and closes_at <= :moment then 'COUNTING' else stage end)
                and (:after::text is null or sort_key < :after)
            order by sort_key desc limit :fetch
            """;

    private static final String LIKE = """
            select view from read.proposal
            cross join lateral (
                select sum((' ' || search like pattern)::int + (' ' || lower(title) like pattern)::int) as hits
                from unnest(:patterns) as pattern) alike
            where audience = 'PUBLIC' and hits > 0
            order by hits desc, (stage = 'VOTING' and closes_at > :moment) desc, sort_key desc limit :fetch
            """;

    private static final int MANY = 5;
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;
    private static final Set<String> SAY_NOTHING = Set.of(
            "alla", "bara", "borde", "borås", "bättre", "efter", "eller", "finns", "fler", "från", "inte", "kommun",
            "kring", "mellan", "mera", "måste", "någon", "något", "några", "också", "över", "skulle", "staden", "till",
            "utan", "vara", "vill", "more", "should", "with", "from", "that", "this", "city", "better");

    private final JdbcClient database;
    private final Briefs briefs;
    private final Clock clock;

    Finding(JdbcClient database, Briefs briefs, Clock clock) {
        this.database = database;
        this.briefs = briefs;
        this.clock = clock;
    }

    /** Newest number first; every word must be there. */
    Listing<Brief> all(Wanted wanted, Locale locale) {
        var moment = clock.instant();
        var found = database.sql(SHOWN)
                .param("patterns", patterns(words(wanted.words())))
                .param("committee", wanted.committee())
                .param("standing", wanted.standing())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("after", wanted.page().after())
                .param("fetch", wanted.page().fetch())
                .query((row, _) -> ProposalTable.view(row))
                .list();
        var page = wanted.page().of(found, view -> SortKey.of(view.id()), view -> view);
        return new Listing<>(briefs.of(page.items(), moment, locale), page.next());
    }

    /** Those that share most words with a title, whatever their endings; a word in their own title says most. */
    List<Brief> like(String title, Locale locale) {
        var stems = words(title).stream()
                .filter(Finding::says)
                .map(Finding::stem)
                .distinct()
                .toList();
        if (stems.isEmpty()) {
            return List.of();
        }
        var moment = clock.instant();
        var found = database.sql(LIKE)
                .param("patterns", stems.stream().map(Finding::beginning).toArray(String[]::new))
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("fetch", MANY)
                .query((row, _) -> ProposalTable.view(row))
                .list();
        return briefs.of(found, moment, locale);
    }

    private static String[] patterns(List<String> words) {
        return words.stream().map(Search::pattern).toArray(String[]::new);
    }

    /** At the beginning of a word only: a park is not like a car park. */
    private static String beginning(String stem) {
        return "% " + Search.pattern(stem).substring(1);
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[\\s,.!?;:\"()]+"));
    }

    private static boolean says(String word) {
        return word.length() >= SHORTEST && !SAY_NOTHING.contains(word);
    }

    private static String stem(String word) {
        return word.substring(0, Math.max(SHORTEST, word.length() - ENDING));
    }
}
