package se.boras.forslag.query.followup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.followup.Cohort.Approval;
import se.boras.forslag.query.followup.Cohort.Feedback;
import se.boras.forslag.query.told.Promise;

/** Compiles the rows of a follow-up: nothing but the period and the moment decides what comes out. */
@Component
public class Compiling {

    private final Cohort cohort;

    Compiling(Cohort cohort) {
        this.cohort = cohort;
    }

    /** In the order of their numbers, without titles. */
    public List<FollowUpRow> rows(Period period, Moment moment) {
        var approvals = once(cohort.approved(period, moment));
        var promised = cohort.promised(approvals, moment);
        var told = cohort.told(approvals, moment);
        return approvals.stream()
                .map(approval -> row(
                        approval,
                        promised.getOrDefault(approval.decisionId(), List.of()),
                        told.getOrDefault(approval.proposalId(), List.of()),
                        moment.day()))
                .sorted(comparing(FollowUpRow::publicNumber))
                .toList();
    }

    /** The figures of each committee that has any, by its id. */
    static TreeMap<String, Figures> byCommittee(List<FollowUpRow> rows) {
        var figures = new TreeMap<String, Figures>();
        rows.stream()
                .collect(groupingBy(FollowUpRow::committee))
                .forEach((committee, its) -> figures.put(committee, Figures.of(its)));
        return figures;
    }

    /** The latest approval of each proposal; they come in the order of their meetings. */
    private static Collection<Approval> once(List<Approval> approvals) {
        var latest = new LinkedHashMap<String, Approval>();
        approvals.forEach(approval -> latest.put(approval.canonical(), approval));
        return latest.values();
    }

    private static FollowUpRow row(Approval approval, List<Promise> promises, List<Feedback> feedback, LocalDate day) {
        var open = promises.stream().filter(promise -> promise.state().open()).toList();
        var due = dates(open, promise -> promise.dates().dueBy());
        return new FollowUpRow(
                approval.proposalId(),
                new ProposalId(approval.proposalId()).publicNumber().value(),
                null,
                approval.committee(),
                approval.dnr(),
                approval.caseId(),
                approval.decision(),
                approval.meetingDate(),
                approval.paragraph(),
                RowState.of(promises),
                open.stream().anyMatch(promise -> promise.dates().dueBy() == null),
                due.isEmpty()
                        ? latest(dates(promises, promise -> promise.dates().dueBy()))
                        : due.getFirst(),
                latest(dates(promises, promise -> promise.dates().firstDueBy())),
                promises.stream()
                        .mapToLong(promise -> promise.daysOverdueOn(day))
                        .max()
                        .orElse(0),
                promises.stream()
                        .mapToInt(promise -> promise.dates().postponements())
                        .sum(),
                promises.stream().mapToLong(Compiling::slipped).max().orElse(0),
                latest(feedback.stream().map(Feedback::toldOn).sorted().toList()),
                feedback.stream()
                        .anyMatch(it -> it.ofTheDecision() && !it.toldOn().isBefore(approval.meetingDate())),
                explanation(promises),
                promises.stream().map(Compiling::item).toList());
    }

    private static FollowUpRow.Item item(Promise promise) {
        return new FollowUpRow.Item(
                promise.id().value(),
                promise.responsible().value(),
                promise.state(),
                promise.dates().dueBy(),
                promise.completedOn());
    }

    private static long slipped(Promise promise) {
        var first = promise.dates().firstDueBy();
        var now = promise.dates().dueBy();
        return first == null || now == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(first, now));
    }

    private static List<LocalDate> dates(List<Promise> promises, Function<Promise, @Nullable LocalDate> which) {
        return promises.stream()
                .map(which)
                .flatMap(Stream::ofNullable)
                .sorted(naturalOrder())
                .toList();
    }

    private static @Nullable LocalDate latest(List<LocalDate> inOrder) {
        return inOrder.isEmpty() ? null : inOrder.getLast();
    }

    private static @Nullable String explanation(List<Promise> promises) {
        return promises.stream()
                .map(Promise::explanation)
                .filter(Objects::nonNull)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
