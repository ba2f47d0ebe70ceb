package se.boras.forslag.query.worklist;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Listing;
import se.boras.forslag.query.reading.Page;
import se.boras.forslag.query.titles.Titles;
import se.boras.forslag.query.told.Sentences;

/** Lays out what waits at a desk. */
@Component
class Worklist {

    private final Steps steps;
    private final JdbcClient database;
    private final Titles titles;
    private final Sentences words;

    Worklist(Steps steps, JdbcClient database, Titles titles, Sentences words) {
        this.steps = steps;
        this.database = database;
        this.titles = titles;
        this.words = words;
    }

    /** What has waited longest first. */
    Listing<WorkItem> at(Desk desk, Page page, Locale locale) {
        var after = page.after();
        var waiting = Stream.concat(steps.of(desk).stream(), others(desk).stream())
                .filter(it -> after == null || it.key().compareTo(after) > 0)
                .sorted(comparing(Waiting::key))
                .limit(page.fetch())
                .toList();
        var known = titles.ofAll(
                waiting.stream().map(Waiting::proposalId).distinct().toList());
        return page.of(waiting, Waiting::key, it -> item(it, desk, known.get(it.proposalId()), locale));
    }

    private List<Waiting> others(Desk desk) {
        return database.sql(Tasks.of(desk.office()))
                .params(desk.moment().parameters())
                .param("committee", desk.committee())
                .param("account", desk.account())
                .query((row, _) -> waiting(row))
                .list();
    }

    private WorkItem item(Waiting waiting, Desk desk, @Nullable String title, Locale locale) {
        var number = new ProposalId(waiting.proposalId()).publicNumber().value();
        return new WorkItem(
                waiting.task(),
                words.text("task." + waiting.task(), locale),
                number,
                title,
                waiting.subject(),
                waiting.proposalId(),
                waiting.committee(),
                waiting.since(),
                waiting.dueBy(),
                desk.late(waiting.dueBy()),
                desk.soon(waiting.dueBy()),
                href(waiting.subject(), number));
    }

    private static String href(String subject, String number) {
        return switch (subject.substring(0, subject.indexOf('-'))) {
            case "case" -> "/api/cases/" + subject;
            case "obligation" -> "/api/proposals/" + number + "/obligations";
            case "batch" -> "/api/proposals/" + number + "/ballot";
            default -> "/api/proposals/" + number;
        };
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Task.valueOf(row.getString("task")),
                row.getString("subject"),
                row.getString("sort_key"),
                row.getString("proposal_id"),
                row.getString("committee"),
                row.getObject("since", LocalDate.class),
                row.getObject("due_by", LocalDate.class));
    }
}
