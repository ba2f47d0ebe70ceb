package se.boras.forslag.service.history;

import static java.time.temporal.TemporalAdjusters.next;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The life of one proposal, told day by day. A day is one of the calendar, so many days after the one before, or so
 * many ago: what is under way today is told backwards from it.
 */
public final class Tale {

    private static final int DAYS_OF_VOTING = 90;
    private static final int DAYS_TO_THE_REVIEW = 5;

    private record Step(
            UnaryOperator<LocalDate> on, @Nullable LocalTime at, List<Deed> deeds) {}

    /** What happens at one moment of the tale. */
    record Scene(Tale tale, LocalDateTime at, List<Deed> deeds) {}

    private final String name;
    private final String title;
    private final String body;
    private final List<Step> steps = new ArrayList<>();
    private UnaryOperator<LocalDate> day = today -> today;

    private Tale(String name, String title, String body) {
        this.name = name;
        this.title = title;
        this.body = body;
    }

    /** The name is its own and never changes: by it a step is known to have been taken. */
    public static Tale tale(String name, String title, String body) {
        return new Tale(name, title, body.strip().replaceAll("\\s+", " "));
    }

    /** What happens beside all proposals. */
    public static Tale chronicle(String name) {
        return new Tale(name, "", "");
    }

    public Tale on(String date, Deed... deeds) {
        var fixed = LocalDate.parse(date);
        return then(_ -> fixed, null, deeds);
    }

    public Tale ago(int days, Deed... deeds) {
        return then(today -> today.minusDays(days), null, deeds);
    }

    /** So many days later, or the Monday after if there is nobody at work. */
    public Tale after(int days, Deed... deeds) {
        var before = day;
        return then(today -> atWork(before.apply(today).plusDays(days)), null, deeds);
    }

    /** On the same day at an hour of its own. */
    public Tale at(String time, Deed... deeds) {
        return then(day, LocalTime.parse(time), deeds);
    }

    /** So many vote, over the whole time or until today; the tale goes on when their votes have been counted. */
    public Tale votes(int votes) {
        var opened = day;
        then(opened, null, life -> life.expect(votes));
        then(later(opened, DAYS_OF_VOTING - 1), null, Life::lastVotes);
        return then(later(opened, DAYS_OF_VOTING + DAYS_TO_THE_REVIEW), null);
    }

    /** To the last day of the voting that began today, for those who tell of it minute by minute. */
    public Tale untilTheLastDay() {
        return then(later(day, DAYS_OF_VOTING), null);
    }

    /** To the day on which those who voted last can still confirm it. */
    public Tale untilTheDayAfter() {
        return then(later(day, 1), null);
    }

    private Tale then(UnaryOperator<LocalDate> on, @Nullable LocalTime at, Deed... deeds) {
        day = on;
        if (deeds.length > 0) {
            steps.add(new Step(on, at, List.of(deeds)));
        }
        return this;
    }

    private static UnaryOperator<LocalDate> later(UnaryOperator<LocalDate> before, int days) {
        return today -> before.apply(today).plusDays(days);
    }

    private static LocalDate atWork(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> date.with(next(DayOfWeek.MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> date;
        };
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    boolean isOfAProposal() {
        return !title.isEmpty();
    }

    String body() {
        return body;
    }

    /** What has come to pass before now, in the order in which it is told. */
    List<Scene> scenes(LocalDateTime now) {
        return steps.stream()
                .map(step -> {
                    var on = step.on().apply(now.toLocalDate());
                    return new Scene(this, on.atTime(step.at() == null ? hour(on) : step.at()), step.deeds());
                })
                .filter(scene -> !scene.at().isAfter(now))
                .toList();
    }

    /** Everybody meets at one hour of a day, another for each day. */
    private static LocalTime hour(LocalDate day) {
        return LocalTime.of(8 + day.getDayOfYear() % 8, day.getDayOfYear() * 7 % 60);
    }
}
