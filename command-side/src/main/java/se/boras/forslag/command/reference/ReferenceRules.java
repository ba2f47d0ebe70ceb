package se.boras.forslag.command.reference;

import static java.util.stream.Collectors.toSet;
import static se.boras.forslag.command.ledger.RuleViolation.conflict;
import static se.boras.forslag.command.ledger.RuleViolation.invalid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.reference.ReferenceCommand.AdoptRuleSet;
import se.boras.forslag.command.reference.ReferenceCommand.CallForSummaryReport;
import se.boras.forslag.command.reference.ReferenceCommand.DissolveCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.EstablishCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.MergeCommittees;
import se.boras.forslag.command.reference.ReferenceCommand.PublishCalendar;
import se.boras.forslag.command.reference.ReferenceCommand.RenameCommittee;
import se.boras.forslag.command.reference.ReferenceCommand.SetOrganAddress;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.events.reference.CommitteeDissolved;
import se.boras.forslag.events.reference.CommitteeEstablished;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.CommitteeMerged;
import se.boras.forslag.events.reference.CommitteeRenamed;
import se.boras.forslag.events.reference.Holiday;
import se.boras.forslag.events.reference.OrganAddressSet;
import se.boras.forslag.events.reference.Reminders;
import se.boras.forslag.events.reference.RuleSetAdopted;
import se.boras.forslag.events.reference.SummaryReportCalledFor;

/** The rules of reference data: nothing is established twice, nothing that is over is changed. */
final class ReferenceRules {

    private static final CommitteeRegister NONE = new CommitteeRegister(Map.of());

    private ReferenceRules() {}

    static CommitteeEstablished decide(EstablishCommittee command, @Nullable CommitteeRegister register) {
        if (register != null && register.find(command.committee()).isPresent()) {
            throw conflict("committee-exists", command.committee());
        }
        return new CommitteeEstablished(
                command.committee(),
                command.name(),
                command.nameEnglish(),
                command.kind(),
                command.from(),
                command.decisionRef());
    }

    static CommitteeRenamed decide(RenameCommittee command, @Nullable CommitteeRegister register) {
        mustExist(command.committee(), command.from(), register);
        return new CommitteeRenamed(
                command.committee(), command.name(), command.nameEnglish(), command.from(), command.decisionRef());
    }

    static CommitteeMerged decide(MergeCommittees command, @Nullable CommitteeRegister register) {
        command.from().forEach(committee -> mustExist(committee, command.on(), register));
        mustExist(command.into(), command.on(), register);
        return new CommitteeMerged(command.from(), command.into(), command.on(), command.decisionRef());
    }

    static CommitteeDissolved decide(DissolveCommittee command, @Nullable CommitteeRegister register) {
        mustExist(command.committee(), command.on(), register);
        return new CommitteeDissolved(command.committee(), command.on(), command.decisionRef());
    }

    static OrganAddressSet decide(SetOrganAddress command, @Nullable CommitteeRegister register, Circumstances at) {
        var known = register == null ? NONE : register;
        if (known.find(command.committee()).isEmpty()) {
            throw new UnknownStream(command.committee().value());
        }
        mustExist(command.committee(), at.today(), register);
        if (known.addressOf(new Organ(command.committee(), command.level()))
                .filter(command.address()::equals)
                .isPresent()) {
            throw conflict("address-exists", command.address());
        }
        return new OrganAddressSet(command.committee(), command.level(), command.address());
    }

    /** Once a day at most, however often it falls due. */
    static SummaryReportCalledFor decide(CallForSummaryReport command, @Nullable WorkCalendar calendar) {
        if (calendar != null && calendar.calledForSince(command.on())) {
            throw conflict("already-called-for", command.on());
        }
        return new SummaryReportCalledFor(command.on(), List.of(Organ.COORDINATOR.code()));
    }

    static RuleSetAdopted decide(AdoptRuleSet command, @Nullable RuleBook book) {
        if (book != null && book.find(command.version()).isPresent()) {
            throw conflict("rule-set-exists", command.version());
        }
        if (command.rules().votesRequired() < 1 || command.rules().votingDays() < 1) {
            throw invalid("rules", "rules-make-no-ballot");
        }
        if (!sensible(command.rules().remindersInForce())) {
            throw invalid("rules.reminders", "rules-remind-of-nothing");
        }
        return new RuleSetAdopted(command.version(), command.appliesFrom(), command.decisionRef(), command.rules());
    }

    /** Ahead of a day is before it, and nobody hears of it higher up before those who are to act do. */
    private static boolean sensible(Reminders reminders) {
        var ahead = Stream.concat(reminders.daysBeforePromise().stream(), reminders.daysBeforeClosing().stream());
        return ahead.allMatch(days -> days > 0)
                && reminders.monthsBeforeDecision() > 0
                && reminders.workingDaysUntilSecond() > 0
                && reminders.daysUntilPresidium() > 0
                && reminders.daysUntilBoard() > reminders.daysUntilPresidium()
                && reminders.monthsUntilBoardOfDecision() > 0
                && reminders.daysBetweenQuestions() > 0;
    }

    static CalendarPublished decide(PublishCalendar command, @Nullable WorkCalendar calendar) {
        if (calendar != null
                && command.holidays().stream()
                        .map(Holiday::date)
                        .collect(toSet())
                        .equals(calendar.holidays().get(command.year()))) {
            throw conflict("calendar-exists", command.year());
        }
        if (command.holidays().stream().anyMatch(holiday -> holiday.date().getYear() != command.year())) {
            throw invalid("holidays", "holiday-of-another-year", command.year());
        }
        return new CalendarPublished(command.year(), command.holidays(), command.source());
    }

    private static void mustExist(CommitteeId committee, LocalDate day, @Nullable CommitteeRegister register) {
        if (!(register == null ? NONE : register).existsOn(committee, day)) {
            throw conflict("committee-does-not-exist", committee, day);
        }
    }
}
