package se.boras.forslag.service.history;

import static java.time.temporal.ChronoUnit.DAYS;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.journey.JourneyCommand.PublishProposal;
import se.boras.forslag.command.journey.JourneyCommand.WithdrawProposal;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.proposal.AddressCommand.ConfirmAddress;
import se.boras.forslag.command.proposal.AddressCommand.CorrectContact;
import se.boras.forslag.command.proposal.CourseCommand.HandleWithdrawal;
import se.boras.forslag.command.proposal.CourseCommand.WaiveThreshold;
import se.boras.forslag.command.proposal.SubmitProposal;
import se.boras.forslag.command.proposal.TextCommand.CorrectText;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;

/** How a proposal comes in and goes out: handed in, published, withdrawn. */
public final class Proposing {

    private Proposing() {}

    /** Handed in over the web, and the address confirmed soon after. */
    public static Deed handedInBy(String name) {
        return life -> {
            handedInUnconfirmedBy(name).happen(life);
            confirmed().happen(life);
        };
    }

    public static Deed handedInUnconfirmedBy(String name) {
        return submitted(Actor.CITIZEN, new Contact(name, address(name), "503 30", null, null, "sv"), null, null);
    }

    public static Deed confirmed() {
        return life -> {
            var links = life.town().links();
            var token = links.make(
                    Purpose.CONFIRM_ADDRESS, life.proposal(), life.now().plus(7, DAYS));
            life.send(Actor.CITIZEN, new ConfirmAddress(token));
        };
    }

    public static Deed sentOnPaperBy(String name, String postalAddress) {
        var contact = new Contact(name, null, null, postalAddress, null, "sv");
        return submitted(Staff.REGISTRAR, contact, Channel.PAPER, null);
    }

    public static Deed toldByPhoneBy(String name, String phone) {
        return submitted(Staff.REGISTRAR, new Contact(name, null, null, null, phone, "sv"), Channel.PHONE, null);
    }

    /** Without votes: by letter, straight to the committee. */
    public static Deed sentStraightToTheCommitteeBy(String name, String postalAddress) {
        var contact = new Contact(name, address(name), null, postalAddress, null, "sv");
        return life -> {
            submitted(Staff.REGISTRAR, contact, Channel.PAPER, Pathway.DIRECT).happen(life);
            confirmed().happen(life);
        };
    }

    private static Deed submitted(Actor by, Contact contact, @Nullable Channel through, @Nullable Pathway pathway) {
        return life -> {
            var tale = life.tale();
            life.isKnownAs(
                    life.send(by, new SubmitProposal(tale.title(), tale.body(), "sv", contact, through, pathway)));
        };
    }

    /** Sorted as a proposal, and made public with what it is for and how much it can lead to. */
    public static Deed published(InfluenceForm form, String topic, String purpose) {
        return life -> {
            Sorting.sorted(topic).happen(life);
            life.send(
                    Staff.REGISTRAR,
                    new PublishProposal(life.proposal(), form, purpose, "Nämnden prövar förslaget och beslutar."));
        };
    }

    public static Deed waived(ThresholdWaived.Ground ground, @Nullable String decisionRef) {
        return life -> life.send(Staff.COORDINATOR, new WaiveThreshold(life.proposal(), ground, decisionRef));
    }

    public static Deed withdrawn(String reason) {
        return life -> life.send(Staff.REGISTRAR, new WithdrawProposal(life.proposal(), reason));
    }

    public static Deed withdrawalHandled(WithdrawalHandled.Handling outcome, String decisionRef) {
        return life -> life.send(life.secretary(), new HandleWithdrawal(life.proposal(), outcome, decisionRef));
    }

    public static Deed textCorrected(String body, String reason) {
        return life -> life.send(
                Staff.REGISTRAR, new CorrectText(life.proposal(), life.tale().title(), body, reason, null));
    }

    public static Deed addressCorrected(String email, String reason) {
        return life -> life.send(Staff.REGISTRAR, new CorrectContact(life.proposal(), email, reason));
    }

    private static String address(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.replace(' ', '.') + "@example.org";
    }
}
