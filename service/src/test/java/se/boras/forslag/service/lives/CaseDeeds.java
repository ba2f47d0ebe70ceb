package se.boras.forslag.service.lives;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.CaseCommand;
import se.boras.forslag.command.casework.CourtCommand;
import se.boras.forslag.command.casework.DecisionCommand;
import se.boras.forslag.command.casework.MeetingCommand;
import se.boras.forslag.command.casework.PreparationCommand;
import se.boras.forslag.command.casework.Promise;
import se.boras.forslag.command.casework.ReferralCommand;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.commitment.CommitmentMade.Scope;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.reference.CommitteeId;

/** What can be tried with a committee's case. */
record CaseDeeds(Chance chance, Chronicle chronicle, CaseId id) {

    Deed any() {
        return by(chance.pick(List.<Supplier<CaseCommand>>of(
                        this::receive,
                        () -> new ReferralCommand.DeclineReferral(id, "Inte vårt", null),
                        () -> new ReferralCommand.TransferLead(id, new CommitteeId(chance.organ()), "Deras"),
                        () -> new ReferralCommand.RecallReferral(id, "Omräkning", null),
                        () -> new ReferralCommand.ConfirmDespiteRecount(id, "Två tredjedelar kvar", null),
                        () -> new PreparationCommand.RegisterCase(id, "TN 2026-" + chance.below(3), null),
                        () -> new PreparationCommand.AssignHandler(id, "Park", "handlaggare.tekniska"),
                        () -> new PreparationCommand.SetFeedbackPlan(
                                id, "Park", List.of(FeedbackKind.DECISION), List.of(DeliveryChannel.EMAIL), List.of()),
                        () -> new PreparationCommand.StartPreparation(id),
                        () -> new PreparationCommand.AttachFactBasis(
                                id,
                                new DocumentRef("Skrivelse", "https://example.org/1", null, null),
                                chance.one(DecisionType.values()),
                                null,
                                null),
                        () -> new PreparationCommand.RequestOpinion(id, new CommitteeId(chance.organ()), null, null),
                        () -> new PreparationCommand.GiveOpinion(id, "Tillstyrker", null),
                        () -> new PreparationCommand.PauseClock(id, chance.one(PauseGround.values()), null),
                        () -> new PreparationCommand.ResumeClock(id),
                        () -> new PreparationCommand.SetDecisionForecast(id, chance.ahead(), "Mötet flyttat"),
                        this::schedule,
                        () -> new MeetingCommand.RemoveFromAgenda(id, chance.ahead(), "Utgår"),
                        () -> new MeetingCommand.TableCase(
                                id, chance.day(), chance.paragraph(), chance.perhaps(chance.ahead())),
                        () -> new MeetingCommand.RemitCase(
                                id,
                                chance.day(),
                                chance.paragraph(),
                                "Kostnaden",
                                null,
                                chance.perhaps(chance.ahead())),
                        this::decide,
                        this::replace,
                        () -> new DecisionCommand.AddCommitment(id, promise()),
                        () -> new DecisionCommand.AdjustProtocol(id, chance.day()),
                        () -> new DecisionCommand.AnnounceProtocol(id, chance.day()),
                        this::correct,
                        () -> new DecisionCommand.RevokeDecision(id, "Ny uppgift", chance.perhaps(chance.day()), null),
                        () -> new DecisionCommand.CloseCase(id, "Klart"),
                        () -> new CourtCommand.AppealDecision(
                                id, "Förvaltningsrätten", null, chance.perhaps(chance.day())),
                        () -> new CourtCommand.UpholdDecision(
                                id, "Förvaltningsrätten", null, chance.perhaps(chance.day())),
                        () -> new CourtCommand.AnnulDecision(
                                id, "Förvaltningsrätten", null, chance.perhaps(chance.day())),
                        () -> new CourtCommand.GainLegalForce(id, chance.perhaps(chance.day()))))
                .get());
    }

    Deed by(CaseCommand command) {
        var officer = command instanceof PreparationCommand.StartPreparation
                || command instanceof PreparationCommand.AttachFactBasis;
        var coordinator = command instanceof ReferralCommand.RecallReferral
                || command instanceof ReferralCommand.ConfirmDespiteRecount;
        var organ = command instanceof PreparationCommand.GiveOpinion ? chance.organ() : lead();
        var role = officer ? Role.HANDLAGGARE : coordinator ? Role.COORDINATOR : Role.NAMNDSEKRETERARE;
        return chance.by(role, organ, command);
    }

    CaseCommand receive() {
        return new ReferralCommand.ReceiveReferral(id);
    }

    Deed minutes() {
        return by(chance.<CaseCommand>one(
                new DecisionCommand.AdjustProtocol(id, chance.today()),
                new DecisionCommand.AnnounceProtocol(id, chance.today())));
    }

    CaseCommand schedule() {
        return new MeetingCommand.ScheduleForMeeting(id, chance.ahead(), "7", null);
    }

    CaseCommand decide() {
        return decide(null, null);
    }

    private CaseCommand replace() {
        return decide(DecisionId.of(id, 1 + chance.below(2)), chance.times(85) ? "Omprövat" : null);
    }

    private CaseCommand decide(@Nullable DecisionId replaces, @Nullable String reason) {
        var type = chance.times(55) ? DecisionType.BIFALL : chance.one(DecisionType.values());
        var approving = type == DecisionType.BIFALL || type == DecisionType.DELVIS_BIFALL;
        var odd = chance.times(5);
        return new DecisionCommand.RecordDecision(
                id,
                type,
                approving || !odd ? DecisionGround.MERITS : chance.one(DecisionGround.values()),
                type == DecisionType.BESVARAD ^ odd ? chance.one(AnsweredBasis.values()) : null,
                chance.times(70) ? chance.today() : chance.day(),
                chance.paragraph(),
                chance.one("Nämnden har beslutat.", "Nämnden beslutar så."),
                "Skälen framgår av skrivelsen.",
                0,
                null,
                null,
                false,
                approving ? promises() : List.of(),
                replaces,
                reason);
    }

    private List<Promise> promises() {
        return chance.one(List.<Promise>of(), List.of(promise()), List.of(promise()), List.of(promise(), promise()));
    }

    private Promise promise() {
        return new Promise(
                "En bänk",
                chance.one(Scope.values()),
                null,
                null,
                chance.perhaps(chance.ahead()),
                null,
                "Den står där");
    }

    private CaseCommand correct() {
        return chance.times(50)
                ? new DecisionCommand.CorrectDecision(
                        id, "meetingDate", null, chance.day().toString(), "Fel dag")
                : new DecisionCommand.CorrectDecision(id, "paragraph", null, chance.paragraph(), "Fel paragraf");
    }

    private String lead() {
        return chronicle.streams("case").contains(id.value()) ? Cases.lead(chronicle, id.value()) : "ks";
    }
}
