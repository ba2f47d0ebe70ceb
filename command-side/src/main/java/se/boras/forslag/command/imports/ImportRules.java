package se.boras.forslag.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.proposal.PastProposals;
import se.boras.forslag.command.reference.CommitteeRegister;
import se.boras.forslag.command.reference.RuleBook;
import se.boras.forslag.events.proposal.Outcome;

/** Whether a life can have been so: its days in order, its rules those of its time, its end what was decided. */
final class ImportRules {

    private final PastLife life;
    private final List<Fault> faults = new ArrayList<>();

    private ImportRules(PastLife life) {
        this.life = life;
    }

    static List<Fault> faults(PastLife life, CommitteeRegister committees, RuleBook rules, LocalDate today) {
        var asked = new ImportRules(life);
        asked.daysInOrder(today);
        asked.rulesOfItsTime(rules);
        asked.committeeOfItsTime(committees);
        asked.promisesOfADecision();
        asked.endAsDecided();
        return asked.faults;
    }

    static void mustBeSound(PastLife life, CommitteeRegister committees, RuleBook rules, LocalDate today) {
        faults(life, committees, rules, today).stream().findFirst().ifPresent(fault -> {
            throw RuleViolation.invalid(
                    fault.field(), fault.code(), fault.arguments().toArray());
        });
    }

    private void daysInOrder(LocalDate today) {
        var beginning = life.beginning();
        var stay = life.stay();
        var ruling = life.ruling();
        var ending = life.ending();
        var last = notBefore(Column.SUBMITTED_ON, beginning.submittedOn(), beginning.submittedOn(), today);
        last = notBefore(Column.PUBLISHED_ON, beginning.publishedOn(), last, today);
        last = notBefore(Column.REFERRED_ON, stay == null ? null : stay.referredOn(), last, today);
        last = notBefore(Column.MEETING_DATE, ruling == null ? null : ruling.meetingDate(), last, today);
        var decided = last;
        for (var promise : life.promises()) {
            var field = Column.ofPromise(promise.number(), Column.COMPLETED_ON);
            var done = notBefore(field, promise.completedOn(), decided, today);
            last = done.isAfter(last) ? done : last;
        }
        notBefore(Column.CLOSED_ON, ending == null ? null : ending.closedOn(), last, today);
    }

    private LocalDate notBefore(String field, @Nullable LocalDate day, LocalDate last, LocalDate today) {
        if (day == null) {
            return last;
        }
        if (day.isAfter(today)) {
            fault(field, "in-the-future", day);
        }
        if (day.isBefore(last)) {
            fault(field, "before-the-step-before", last);
            return last;
        }
        return day;
    }

    private void rulesOfItsTime(RuleBook rules) {
        var submittedAt = PastProposals.at(life.beginning().submittedOn());
        if (rules.adopted().stream().allMatch(one -> one.appliesFrom().isAfter(submittedAt))) {
            fault(Column.SUBMITTED_ON, "no-rules-then");
            return;
        }
        var required = rules.at(submittedAt).rules().votesRequired();
        var told = life.beginning().votesRequired();
        if (told != null && told != required) {
            fault(Column.VOTES_REQUIRED, "votes-required-otherwise", required);
        }
        var votes = life.beginning().votes();
        var ending = life.ending();
        if (ending != null && ending.outcome() == Outcome.EXPIRED && votes != null && votes >= required) {
            fault(Column.OUTCOME, "expired-with-enough-votes", required);
        }
    }

    private void committeeOfItsTime(CommitteeRegister committees) {
        var stay = life.stay();
        var day = Retelling.referralDay(life);
        if (stay != null
                && !committees.existsOn(
                        stay.committee(), day == null ? life.beginning().submittedOn() : day)) {
            fault(Column.COMMITTEE, "no-such-committee-then", stay.committee());
        }
    }

    private void promisesOfADecision() {
        var ruling = life.ruling();
        for (var promise : life.promises()) {
            var number = promise.number();
            if (ruling == null || !ruling.approving()) {
                fault(Column.ofPromise(number, Column.DESCRIPTION), "promised-without-approval");
            } else if (promise.dueBy() != null && promise.dueBy().isBefore(ruling.meetingDate())) {
                fault(Column.ofPromise(number, Column.DUE_BY), "due-before-decision", ruling.meetingDate());
            }
        }
    }

    private void endAsDecided() {
        var ending = life.ending();
        var ruling = life.ruling();
        if (ending == null) {
            return;
        }
        var possible = Endings.decisions(ending.outcome());
        if (ruling != null && !possible.contains(ruling.type())) {
            fault(Column.OUTCOME, "outcome-against-decision", ruling.type());
        } else if (life.stay() != null && possible.isEmpty()) {
            fault(Column.OUTCOME, "outcome-before-committee", ending.outcome());
        }
    }

    private void fault(String field, String code, Object... arguments) {
        faults.add(Fault.in(field, code, arguments));
    }
}
