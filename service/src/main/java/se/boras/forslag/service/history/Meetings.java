package se.boras.forslag.service.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.command.casework.CourtCommand.AppealDecision;
import se.boras.forslag.command.casework.CourtCommand.GainLegalForce;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;
import se.boras.forslag.command.casework.DecisionCommand.AdjustProtocol;
import se.boras.forslag.command.casework.DecisionCommand.AnnounceProtocol;
import se.boras.forslag.command.casework.DecisionCommand.CloseCase;
import se.boras.forslag.command.casework.DecisionCommand.CorrectDecision;
import se.boras.forslag.command.casework.DecisionCommand.RecordDecision;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.command.casework.MeetingCommand.RemitCase;
import se.boras.forslag.command.casework.MeetingCommand.ScheduleForMeeting;
import se.boras.forslag.command.casework.MeetingCommand.TableCase;
import se.boras.forslag.command.casework.Promise;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentMade.Scope;

/** What committees decide, what stands in their minutes, and what courts say of it. */
public final class Meetings {

    private static final String COURT = "Förvaltningsrätten i Jönköping";

    private Meetings() {}

    public static Deed onAgendaFor(String date) {
        return life ->
                life.send(life.secretary(), new ScheduleForMeeting(life.caseId(), LocalDate.parse(date), null, null));
    }

    public static Deed onAgendaIn(int days) {
        return life -> life.send(
                life.secretary(),
                new ScheduleForMeeting(life.caseId(), life.day().plusDays(days), null, null));
    }

    public static Deed tabled(String paragraph) {
        return life -> life.send(
                life.secretary(),
                new TableCase(life.caseId(), life.day(), paragraph, life.day().plusDays(28)));
    }

    public static Deed remitted(String paragraph, String reason, String toBeSupplemented) {
        return life -> life.send(
                life.secretary(),
                new RemitCase(
                        life.caseId(),
                        life.day(),
                        paragraph,
                        reason,
                        toBeSupplemented,
                        life.day().plusDays(120)));
    }

    public static Deed approved(String paragraph, String text, String motivation, Pledge... promises) {
        return decision(DecisionType.BIFALL, null, paragraph, text, motivation, promises);
    }

    public static Deed partlyApproved(String paragraph, String text, String motivation, Pledge... promises) {
        return decision(DecisionType.DELVIS_BIFALL, null, paragraph, text, motivation, promises);
    }

    public static Deed rejected(String paragraph, String motivation) {
        return decision(DecisionType.AVSLAG, null, paragraph, "Nämnden avslår förslaget.", motivation);
    }

    public static Deed dismissed(String paragraph, String motivation) {
        return decided(
                DecisionType.AVVISAD,
                DecisionGround.OUT_OF_COMPETENCE,
                null,
                paragraph,
                "Nämnden avvisar förslaget.",
                motivation,
                List.of());
    }

    public static Deed rejectedForItsVotes(String paragraph, String motivation) {
        return decided(
                DecisionType.AVSLAG,
                DecisionGround.FORMAL_VOTE_INTEGRITY,
                null,
                paragraph,
                "Nämnden avslår förslaget av formella skäl.",
                motivation,
                List.of());
    }

    public static Deed answered(AnsweredBasis basis, String paragraph, String motivation) {
        return decision(DecisionType.BESVARAD, basis, paragraph, "Nämnden anser förslaget besvarat.", motivation);
    }

    public static Pledge promise(String what, String dueBy) {
        return pledge(what, Scope.FULL, _ -> LocalDate.parse(dueBy));
    }

    /** The undated promise: nothing says when. */
    public static Pledge promise(String what) {
        return pledge(what, Scope.FULL, _ -> null);
    }

    public static Pledge promiseWithin(String what, int days) {
        return pledge(what, Scope.FULL, meeting -> meeting.plusDays(days));
    }

    public static Pledge promiseOfPart(String what, String dueBy) {
        return pledge(what, Scope.PART, _ -> LocalDate.parse(dueBy));
    }

    public static Pledge promiseOfPart(String what) {
        return pledge(what, Scope.PART, _ -> null);
    }

    private static Pledge pledge(String what, Scope scope, Function<LocalDate, @Nullable LocalDate> dueBy) {
        return meeting -> new Promise(what, scope, null, null, dueBy.apply(meeting), null, null);
    }

    /** The minutes approved the day before and announced today. */
    public static Deed minutes() {
        return life -> {
            life.send(
                    life.secretary(),
                    new AdjustProtocol(life.caseId(), life.day().minusDays(1)));
            life.send(life.secretary(), new AnnounceProtocol(life.caseId(), life.day()));
        };
    }

    public static Deed corrected(String field, String was, String is, String reason) {
        return life -> life.send(Staff.COORDINATOR, new CorrectDecision(life.caseId(), field, was, is, reason));
    }

    public static Deed gainedLegalForce() {
        return life -> life.send(life.secretary(), new GainLegalForce(life.caseId(), null));
    }

    public static Deed appealed(String caseNo) {
        return life -> life.send(life.secretary(), new AppealDecision(life.caseId(), COURT, caseNo, null));
    }

    public static Deed upheld(String caseNo) {
        return life -> life.send(life.secretary(), new UpholdDecision(life.caseId(), COURT, caseNo, null));
    }

    public static Deed annulled(String caseNo) {
        return life -> life.send(life.secretary(), new AnnulDecision(life.caseId(), COURT, caseNo, null));
    }

    public static Deed revoked(String reason, String paragraph) {
        return life -> life.send(life.secretary(), new RevokeDecision(life.caseId(), reason, null, paragraph));
    }

    public static Deed caseClosed(String reason) {
        return life -> life.send(life.secretary(), new CloseCase(life.caseId(), reason));
    }

    private static Deed decision(
            DecisionType type,
            @Nullable AnsweredBasis basis,
            String paragraph,
            String text,
            String motivation,
            Pledge... promises) {
        return decided(type, DecisionGround.MERITS, basis, paragraph, text, motivation, List.of(promises));
    }

    private static Deed decided(
            DecisionType type,
            DecisionGround ground,
            @Nullable AnsweredBasis basis,
            String paragraph,
            String text,
            String motivation,
            List<Pledge> promises) {
        return life -> life.send(
                life.secretary(),
                new RecordDecision(
                        life.caseId(),
                        type,
                        ground,
                        basis,
                        life.day(),
                        paragraph,
                        text,
                        motivation,
                        0,
                        null,
                        null,
                        false,
                        promises.stream().map(made -> made.madeOn(life.day())).toList(),
                        null,
                        null));
    }
}
