package se.boras.forslag.command.feedback;

import static se.boras.forslag.command.ledger.Role.COORDINATOR;
import static se.boras.forslag.command.ledger.Role.HANDLAGGARE;
import static se.boras.forslag.command.ledger.Role.NAMNDSEKRETERARE;
import static se.boras.forslag.command.ledger.Role.REGISTRATOR;
import static se.boras.forslag.command.ledger.Role.SYSTEM;

import java.util.Set;
import se.boras.forslag.command.ledger.Role;

/** Who may ask what about debts of feedback. */
final class FeedbackRights {

    private FeedbackRights() {}

    static Set<Role> of(FeedbackCommand command) {
        return switch (command) {
            case DebtCommand.RaiseObligation _ -> Set.of(SYSTEM);
            case DebtCommand.OweAcknowledgement _ -> Set.of(SYSTEM);
            case DebtCommand.LetGoOfAcknowledgement _ -> Set.of(SYSTEM);
            case DebtCommand.RaiseCompletion _ -> Set.of(SYSTEM);
            case DebtCommand.RaiseProgress _ -> Set.of(SYSTEM);
            case DebtCommand.SettleProgress _ -> Set.of(SYSTEM);
            case DebtCommand.LetGoOfAgenda _ -> Set.of(SYSTEM);
            case DebtCommand.LetGoOfTheForgotten _ -> Set.of(SYSTEM);
            case DebtCommand.RescheduleObligation _ -> Set.of(SYSTEM);
            case DebtCommand.DischargeObligation _ -> Set.of(SYSTEM);
            case DebtCommand.RemindOfFeedback _ -> Set.of(SYSTEM);
            case DebtCommand.WaiveObligation _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE);
            case DebtCommand.ReopenObligation _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE);
            case MessageCommand.ComposeNotification _ -> Set.of(SYSTEM);
            case MessageCommand.SendFeedback _ -> Set.of(COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE);
            case MessageCommand.RecordDispatch _ -> Set.of(SYSTEM);
            case MessageCommand.RecordAcceptance _ -> Set.of(SYSTEM);
            case MessageCommand.RecordDelivery _ -> Set.of(SYSTEM);
            case MessageCommand.RecordBounce _ -> Set.of(SYSTEM);
            case ReachCommand.SwitchChannel _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE);
            case ReachCommand.PostLetter _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE);
            case ReachCommand.LogPhoneCall _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE, HANDLAGGARE);
            case ReachCommand.AbandonNotification _ -> Set.of(REGISTRATOR, COORDINATOR, NAMNDSEKRETERARE);
        };
    }
}
