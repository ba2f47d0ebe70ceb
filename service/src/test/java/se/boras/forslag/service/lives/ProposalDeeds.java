package se.boras.forslag.service.lives;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import se.boras.forslag.command.journey.JourneyCommand;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.proposal.AddressCommand;
import se.boras.forslag.command.proposal.CourseCommand;
import se.boras.forslag.command.proposal.IntakeCommand;
import se.boras.forslag.command.proposal.TextCommand;
import se.boras.forslag.events.casework.Consultation;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.WithdrawalHandled;
import se.boras.forslag.events.reference.CommitteeId;

/** What can be tried with a proposal itself. */
record ProposalDeeds(Chance chance, House house, Chronicle chronicle, ProposalId id, ProposalId other) {

    Deed any() {
        return chance.pick(List.<Supplier<Deed>>of(
                        this::confirm,
                        this::classify,
                        this::publish,
                        this::waive,
                        this::refer,
                        () -> citizen(new IntakeCommand.ReceiveCompletion(
                                id, token(Purpose.PROPOSER), chance.secret("Svar"))),
                        this::complete,
                        () -> registrar(new IntakeCommand.RequestCompletion(id, "Var?", chance.ahead())),
                        () -> registrar(new AddressCommand.CorrectContact(
                                id, chance.secret("ny").replace(' ', '.') + "@example.org", "Felskrivet")),
                        () -> system(new AddressCommand.FailAddressVerification(id, contact(), "5.1.1")),
                        () -> system(new AddressCommand.RequestAddressVerification(id, contact(), 1)),
                        () -> registrar(new IntakeCommand.RedirectIntake(id, "synpunkter", null)),
                        () -> registrar(new IntakeCommand.RefusePublication(
                                id, chance.one(PublicationRefused.Code.values()), chance.one(id, other), "Se regler")),
                        () -> registrar(new IntakeCommand.LinkDuplicate(
                                id, chance.one(id, other), DuplicateLinked.Relation.SAME, "Samma sak")),
                        () -> registrar(new IntakeCommand.UnlinkDuplicate(id, other, "Inte samma sak")),
                        () -> registrar(new TextCommand.CorrectText(
                                id, chance.secret("Ny rubrik"), chance.secret("Ny text"), "Stavfel", null)),
                        () -> registrar(new TextCommand.RedactText(id, "Kränkande", null)),
                        () -> registrar(new CourseCommand.UnpublishProposal(
                                id, "Kränkande", ProposalUnpublished.Visibility.HIDDEN)),
                        () -> registrar(new CourseCommand.RepublishProposal(id, "Rättat")),
                        () -> chance.by(
                                Role.COORDINATOR, "ks", new CourseCommand.ReopenProposal(id, "Nytt läge", "KS § 3")),
                        () -> chance.by(
                                Role.NAMNDSEKRETERARE,
                                lead(),
                                new CourseCommand.HandleWithdrawal(
                                        id, chance.one(WithdrawalHandled.Handling.values()), null)),
                        this::withdrawOrNot,
                        () -> system(new JourneyCommand.ExpireProposal(id)),
                        () -> system(new JourneyCommand.CloseProposal(id))))
                .get();
    }

    Deed confirm() {
        return citizen(new AddressCommand.ConfirmAddress(token(Purpose.CONFIRM_ADDRESS)));
    }

    Deed classify() {
        var as = chance.times(85) ? IntakeClass.BORASFORSLAG : chance.one(IntakeClass.values());
        return registrar(new IntakeCommand.ClassifyIntake(id, as, "Parker", chance.times(70) ? "Rör parker" : null));
    }

    Deed publish() {
        var purpose = chance.times(90) ? "Höra om fler vill" : " ";
        return registrar(new JourneyCommand.PublishProposal(
                id, chance.one(InfluenceForm.values()), purpose, "Nämnden prövar förslaget"));
    }

    Deed waive() {
        var ground = chance.one(ThresholdWaived.Ground.values());
        return chance.by(
                Role.COORDINATOR,
                "ks",
                new CourseCommand.WaiveThreshold(id, ground, chance.times(80) ? "KF § 4" : null));
    }

    Deed refer() {
        var lead = chance.times(95) ? chance.organ() : "fanns-aldrig";
        var consulted = chance.times(50)
                ? List.of(new Consultation(new CommitteeId(chance.organ()), null, null))
                : List.<Consultation>of();
        return registrar(new JourneyCommand.ReferProposal(id, new CommitteeId(lead), consulted, "Nämndens område"));
    }

    Deed complete() {
        return registrar(new IntakeCommand.RecordCompletion(id, chance.secret("Svar")));
    }

    /** Rarely, for a proposal that is withdrawn has not much of a life left. */
    private Deed withdrawOrNot() {
        return chance.times(40) ? withdraw() : refer();
    }

    Deed withdraw() {
        return citizen(new JourneyCommand.WithdrawProposal(id, chance.secret("Jag ångrar mig")));
    }

    private String token(Purpose purpose) {
        var subject = chance.times(95) ? id : other;
        return house.links().make(purpose, subject, house.clock().instant().plus(Duration.ofDays(7)));
    }

    private ContactRef contact() {
        return chronicle
                .last(id.value(), "ProposalSubmitted", "ContactCorrected")
                .map(row -> new ContactRef(row.text("contactRef")))
                .orElseThrow();
    }

    private String lead() {
        return Cases.lead(chronicle).orElse("ks");
    }

    private Deed registrar(Command command) {
        return chance.by(Role.REGISTRATOR, "ks", command);
    }

    private Deed citizen(Command command) {
        return chance.by(Role.CITIZEN, "ks", command);
    }

    private Deed system(Command command) {
        return chance.by(Role.SYSTEM, "ks", command);
    }
}
