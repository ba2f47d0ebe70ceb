package se.boras.forslag.command.imports;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.imports.PastLife.Beginning;
import se.boras.forslag.command.imports.PastLife.Ending;
import se.boras.forslag.command.imports.PastLife.Origin;
import se.boras.forslag.command.imports.PastLife.Promise;
import se.boras.forslag.command.imports.PastLife.Ruling;
import se.boras.forslag.command.imports.PastLife.Stay;
import se.boras.forslag.command.imports.PastLife.Words;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.reference.CommitteeId;

/** Reads a row into a life: each cell for itself, and that none is without those it needs. */
final class RowReader {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]\\S*");

    private final Cells cells;

    private RowReader(Cells cells) {
        this.cells = cells;
    }

    /** Nothing where something is wrong; the cells then know what. */
    static Optional<PastLife> read(Cells cells) {
        return new RowReader(cells).life();
    }

    private Optional<PastLife> life() {
        cells.need(Column.SOURCE, Column.EXTERNAL_REF, Column.TITLE, Column.SUBMITTED_ON);
        var source = cells.line(Column.SOURCE, 200);
        var externalRef = cells.line(Column.EXTERNAL_REF, 100);
        var title = cells.line(Column.TITLE, 200);
        var body = cells.prose(Column.BODY, 10_000);
        var submittedOn = cells.day(Column.SUBMITTED_ON);
        var publishedOn = cells.day(Column.PUBLISHED_ON);
        var votes = cells.number(Column.VOTES);
        var votesRequired = cells.number(Column.VOTES_REQUIRED);
        var stay = stay();
        var ruling = ruling();
        var promises = promises();
        var ending = ending();
        var note = cells.prose(Column.NOTE, 1_000);
        return cells.faults().isEmpty()
                ? Optional.of(new PastLife(
                        new Origin(requireNonNull(source), requireNonNull(externalRef)),
                        new Words(requireNonNull(title), body),
                        new Beginning(requireNonNull(submittedOn), publishedOn, votes, votesRequired),
                        stay,
                        ruling,
                        promises,
                        ending,
                        note))
                : Optional.empty();
    }

    private @Nullable Stay stay() {
        cells.needFor(Column.COMMITTEE, Column.REFERRED_ON, Column.DNR, Column.DECISION_TYPE);
        var committee = cells.read(Column.COMMITTEE, "not-a-committee", CommitteeId::new);
        var referredOn = cells.day(Column.REFERRED_ON);
        var dnr = cells.line(Column.DNR, 100);
        return committee == null ? null : new Stay(committee, referredOn, dnr);
    }

    private @Nullable Ruling ruling() {
        cells.needFor(Column.DECISION_TYPE, Column.MEETING_DATE, Column.PARAGRAPH, Column.DECISION_TEXT);
        cells.needFor(Column.MEETING_DATE, Column.DECISION_TYPE);
        cells.needFor(Column.PARAGRAPH, Column.DECISION_TYPE);
        var type = cells.oneOf(Column.DECISION_TYPE, DecisionType.class);
        var meetingDate = cells.day(Column.MEETING_DATE);
        var paragraph = cells.line(Column.PARAGRAPH, 40);
        var text = cells.prose(Column.DECISION_TEXT, 20_000);
        return type == null || meetingDate == null || paragraph == null
                ? null
                : new Ruling(type, meetingDate, paragraph, text);
    }

    private List<Promise> promises() {
        var promises = new ArrayList<Promise>();
        for (int number = 1; number <= Column.MOST_PROMISES; number++) {
            var promise = promise(number);
            if (promise != null) {
                promises.add(promise);
            }
        }
        return promises;
    }

    private @Nullable Promise promise(int number) {
        var description = Column.ofPromise(number, Column.DESCRIPTION);
        var dueBy = Column.ofPromise(number, Column.DUE_BY);
        var completedOn = Column.ofPromise(number, Column.COMPLETED_ON);
        var evidenceUrl = Column.ofPromise(number, Column.EVIDENCE_URL);
        cells.needFor(description, dueBy, completedOn, evidenceUrl);
        cells.needFor(completedOn, evidenceUrl);
        var told = cells.prose(description, 4_000);
        var due = cells.day(dueBy);
        var done = cells.day(completedOn);
        var shownAt = cells.read(evidenceUrl, "not-an-address", RowReader::address);
        return told == null ? null : new Promise(number, told, due, done, shownAt);
    }

    private @Nullable Ending ending() {
        cells.needFor(Column.OUTCOME, Column.CLOSED_ON);
        var outcome = cells.oneOf(Column.OUTCOME, Outcome.class);
        var closedOn = cells.day(Column.CLOSED_ON);
        return outcome == null ? null : new Ending(outcome, closedOn);
    }

    private static String address(String cell) {
        if (cell.length() > 2_000 || !ADDRESS.matcher(cell).matches()) {
            throw new IllegalArgumentException();
        }
        return cell;
    }
}
