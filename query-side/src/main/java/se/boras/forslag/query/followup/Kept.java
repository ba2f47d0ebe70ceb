package se.boras.forslag.query.followup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.reading.Times;

/** Promises kept, year by year (<i>1 av 16</i>): one mark for each approved proposal, so that the share is seen and not read. */
@Component
public class Kept {

    /** One approved proposal in the picture. */
    public record Mark(String number, RowState state, int x, int y) {}

    /** The proposals approved in one year, those done first. */
    public record Year(int year, int approved, int implemented, List<Mark> marks, int width, int height) {}

    private static final int ROW = 16;
    private static final int STEP = 22;

    private final FollowUps followUps;

    Kept(FollowUps followUps) {
        this.followUps = followUps;
    }

    /** Latest year first; a year without approvals is left out. */
    public List<Year> years(int from, int to, Locale locale) {
        var period = new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        var rows = followUps.asked(period, Times.NOW, locale).rows();
        return new TreeMap<>(rows.stream()
                        .collect(groupingBy(row -> row.meetingDate().getYear())))
                .descendingMap().entrySet().stream()
                        .map(it -> of(it.getKey(), it.getValue()))
                        .toList();
    }

    static Year of(int year, List<FollowUpRow> rows) {
        var sorted = rows.stream()
                .sorted(comparing(FollowUpRow::state).thenComparing(FollowUpRow::meetingDate))
                .toList();
        var marks = new ArrayList<Mark>();
        for (var row : sorted) {
            var place = marks.size();
            marks.add(new Mark(row.publicNumber(), row.state(), place % ROW * STEP, place / ROW * STEP));
        }
        var done = (int)
                rows.stream().filter(row -> row.state() == RowState.IMPLEMENTED).count();
        return new Year(
                year,
                rows.size(),
                done,
                List.copyOf(marks),
                Math.min(ROW, rows.size()) * STEP,
                (rows.size() + ROW - 1) / ROW * STEP);
    }
}
