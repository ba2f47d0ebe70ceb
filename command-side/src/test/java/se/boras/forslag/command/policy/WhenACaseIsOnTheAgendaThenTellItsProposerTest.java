package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.RemovedFromAgenda;
import se.boras.forslag.events.casework.ScheduledForMeeting;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.NotificationComposed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenACaseIsOnTheAgendaThenTellItsProposerTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenACaseIsOnTheAgendaThenTellItsProposer.class);

    @Test
    void the_proposer_is_owed_a_word_by_the_day_of_the_meeting_and_gets_it() {
        policy.given(it.handedIn())
                .given(it.referred(), it.received())
                .when(meeting(TODAY.plusDays(20)))
                .thenKinds(FeedbackObligationRaised.class, NotificationComposed.class)
                .mailed("ON_AGENDA " + it.contact);
    }

    @Test
    void who_has_no_mail_is_owed_it_even_so() {
        var paper = OneProposal.onPaper();
        policy.given(paper.submitted(), paper.referred())
                .when(new ScheduledForMeeting(paper.aCase, TODAY.plusDays(20), "7", null))
                .then(paper.owed(
                        FeedbackKind.AGENDA, TECHNICAL, TODAY.plusDays(20), paper.aCase + "@" + TODAY.plusDays(20)))
                .mailed();
    }

    @Test
    void of_a_meeting_that_has_been_nobody_is_told() {
        policy.given(it.handedIn())
                .given(it.referred())
                .when(meeting(LocalDate.of(2020, 1, 15)))
                .nothing();
    }

    @Test
    void what_was_not_said_before_the_meeting_need_not_be_said() {
        var owed = it.owed(FeedbackKind.AGENDA, TECHNICAL, TODAY, "meeting");
        policy.given(it.handedIn())
                .given(it.referred(), it.received(), owed)
                .when(new RemovedFromAgenda(it.aCase, TODAY, "Inte klart"))
                .then(new FeedbackObligationWaived(it.debt, "REMOVED_FROM_AGENDA"));
        var other = OneProposal.overTheWeb();
        policy.given(other.handedIn())
                .given(other.referred(), other.owed(FeedbackKind.AGENDA, TECHNICAL, TODAY, "meeting"))
                .when(other.decided(DecisionType.AVSLAG))
                .then(new FeedbackObligationWaived(other.debt, "MEETING_HELD"));
    }

    private ScheduledForMeeting meeting(LocalDate on) {
        return new ScheduledForMeeting(it.aCase, on, "7", null);
    }
}
