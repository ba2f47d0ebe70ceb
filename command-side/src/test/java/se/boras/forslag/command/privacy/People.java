package se.boras.forslag.command.privacy;

import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.after;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactEvent;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureGround;
import se.boras.forslag.events.privacy.ErasureRequested;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.privacy.WithheldTextRead;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** Persons that specifications begin with. */
final class People {

    static final ProposalId BENCHES = new ProposalId("proposal-2026-0001");
    static final ContactRef ADA = new ContactRef("contact-ada");
    static final ProposalClosed CLOSED = new ProposalClosed(BENCHES, Outcome.EXPIRED);
    static final ProposalPublished PUBLISHED = new ProposalPublished(
            BENCHES, NOON, NOON, NOON.plusSeconds(60), InfluenceForm.DIALOG, "mycket", "parker", null, List.of());
    static final WithheldTextRead READ = new WithheldTextRead(ADA, BENCHES, "INTAKE_REVIEW", "registrator", TODAY);

    private People() {}

    static ContactState stranger() {
        return ContactState.unheardOf(ADA);
    }

    static ContactState person(ContactEvent first, ContactEvent... others) {
        return after(ContactState.KIND, first, others);
    }

    static ErasureRequested asked(ErasureScope scope, @Nullable String recordedBy) {
        return new ErasureRequested(ADA, scope, BENCHES, recordedBy);
    }

    static ErasureGranted granted(ErasureScope scope, String key) {
        return new ErasureGranted(ADA, scope, key, BENCHES, ErasureGround.OBJECTION, null);
    }

    static ProposalState proposal(ProposalEvent... others) {
        var text = new SealedText("c2VhbGVk");
        var number = BENCHES.publicNumber();
        var submitted = new ProposalSubmitted(
                BENCHES,
                number,
                ADA,
                text,
                text,
                "hash",
                "sv",
                Channel.WEB,
                NOON,
                "2023:2",
                150,
                90,
                24,
                Pathway.VOTED);
        return after(ProposalState.KIND, submitted, others);
    }
}
