package se.boras.forslag.service.history;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.PreparationCommand.AssignHandler;
import se.boras.forslag.command.casework.PreparationCommand.AttachFactBasis;
import se.boras.forslag.command.casework.PreparationCommand.GiveOpinion;
import se.boras.forslag.command.casework.PreparationCommand.PauseClock;
import se.boras.forslag.command.casework.PreparationCommand.RegisterCase;
import se.boras.forslag.command.casework.PreparationCommand.RequestOpinion;
import se.boras.forslag.command.casework.PreparationCommand.ResumeClock;
import se.boras.forslag.command.casework.PreparationCommand.SetDecisionForecast;
import se.boras.forslag.command.casework.PreparationCommand.SetFeedbackPlan;
import se.boras.forslag.command.casework.PreparationCommand.StartPreparation;
import se.boras.forslag.command.casework.ReferralCommand.ConfirmDespiteRecount;
import se.boras.forslag.command.casework.ReferralCommand.DeclineReferral;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.casework.ReferralCommand.TransferLead;
import se.boras.forslag.command.journey.JourneyCommand.ReferProposal;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.reference.CommitteeId;

/** With whom a proposal lies, and how its case is prepared. */
public final class Casework {

    private Casework() {}

    public static Deed referred(String lead, String... consulted) {
        return life -> {
            var asked = Arrays.stream(consulted)
                    .map(organ -> new Consultation(
                            new CommitteeId(organ),
                            "Vad innebär förslaget för er verksamhet?",
                            life.day().plusDays(60)))
                    .toList();
            life.send(
                    Staff.REGISTRAR,
                    new ReferProposal(
                            life.proposal(), new CommitteeId(lead), asked, "Förslaget rör nämndens ansvarsområde."));
            life.isReferredTo(lead);
        };
    }

    public static Deed declined(String reason, @Nullable String suggested) {
        return life -> life.send(
                life.secretary(),
                new DeclineReferral(life.caseId(), reason, suggested == null ? null : new CommitteeId(suggested)));
    }

    /** The number of the case may leave its year open. */
    public static Deed received(String dnr) {
        return life -> {
            life.send(life.secretary(), new ReceiveReferral(life.caseId()));
            life.send(
                    life.secretary(),
                    new RegisterCase(life.caseId(), dnr.formatted(life.day().getYear()), null));
            life.send(
                    life.secretary(),
                    new AssignHandler(life.caseId(), "Förvaltningen", "handlaggare." + life.committee()));
        };
    }

    public static Deed transferred(String to, String reason) {
        return life -> {
            life.send(life.secretary(), new TransferLead(life.caseId(), new CommitteeId(to), reason));
            life.liesWith(to);
        };
    }

    public static Deed confirmedDespiteRecount(String reason) {
        return life -> life.send(Staff.COORDINATOR, new ConfirmDespiteRecount(life.caseId(), reason, null));
    }

    public static Deed feedbackPlanned() {
        return life -> life.send(
                life.secretary(),
                new SetFeedbackPlan(
                        life.caseId(),
                        "Nämndens kansli",
                        List.of(FeedbackKind.DECISION, FeedbackKind.PROGRESS),
                        List.of(DeliveryChannel.EMAIL),
                        List.of()));
    }

    public static Deed prepared(DecisionType recommendation) {
        return life -> {
            life.send(life.officer(), new StartPreparation(life.caseId()));
            life.send(
                    life.officer(),
                    new AttachFactBasis(
                            life.caseId(), document(life, "Tjänsteskrivelse"), recommendation, null, life.now()));
        };
    }

    public static Deed opinionAsked(String committee, String question) {
        return life -> life.send(
                life.secretary(),
                new RequestOpinion(
                        life.caseId(),
                        new CommitteeId(committee),
                        question,
                        life.day().plusDays(45)));
    }

    public static Deed opinionOf(String committee, String stance) {
        return life -> life.send(
                Staff.secretary(committee), new GiveOpinion(life.caseId(), stance, document(life, "Yttrande")));
    }

    public static Deed waitsForTheProposer(int days) {
        return life -> life.send(
                life.officer(),
                new PauseClock(
                        life.caseId(), PauseGround.AWAITING_CITIZEN, life.day().plusDays(days)));
    }

    public static Deed goesOn() {
        return life -> life.send(life.officer(), new ResumeClock(life.caseId()));
    }

    public static Deed expectedToBeDecidedIn(int days, String reason) {
        return life -> life.send(
                life.secretary(),
                new SetDecisionForecast(life.caseId(), life.day().plusDays(days), reason));
    }

    static DocumentRef document(Life life, String title) {
        var file = life.tale().name() + "/"
                + title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new DocumentRef(title, "https://handlingar.example.org/" + file + ".pdf", null, null);
    }
}
