package se.boras.forslag.query.followup;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.followup.Cohort.Approval;
import se.boras.forslag.query.followup.Cohort.Feedback;

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

    private static FollowUpRow row(Approval approval, List<Promised> promises, List<Feedback> feedback, LocalDate day) {
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
                promises.stream().anyMatch(Promised::undated),
                due(promises),
                latest(promises.stream().map(Promised::firstDueBy)),
                promises.stream()
                        .mapToLong(promise -> promise.daysOverdue(day))
                        .max()
                        .orElse(0),
                promises.stream().mapToInt(Promised::postponements).sum(),
                promises.stream().mapToLong(Promised::daysSlipped).max().orElse(0),
                latest(feedback.stream().map(Feedback::toldOn)),
                feedback.stream().anyMatch(it -> it.answers(approval.meetingDate())),
                explanation(promises),
                promises.stream().map(Promised::item).toList());
    }

    /** The first day that something still to be done is due, or else the last that anything was. */
    private static @Nullable LocalDate due(List<Promised> promises) {
        return promises.stream()
                .filter(promise -> promise.state().open())
                .map(Promised::dueBy)
                .flatMap(Stream::ofNullable)
                .min(naturalOrder())
                .orElseGet(() -> latest(promises.stream().map(Promised::dueBy)));
    }

    private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> days) {
        return days.flatMap(Stream::ofNullable).max(naturalOrder()).orElse(null);
    }

    private static @Nullable String explanation(List<Promised> promises) {
        return promises.stream()
                .map(Promised::explanation)
                .flatMap(Stream::ofNullable)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
