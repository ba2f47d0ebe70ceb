package se.boras.forslag.command.proposal;

import static se.boras.forslag.command.Specification.NOON;
import static se.boras.forslag.command.Specification.after;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.IntakeClass;
import se.boras.forslag.events.proposal.IntakeClassified;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalEvent;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;
import se.boras.forslag.events.proposal.ProposalUnpublished;
import se.boras.forslag.events.proposal.PublicNumber;

/** Proposals that specifications begin with. */
final class Proposals {

    static final ProposalId BENCHES = new ProposalId("proposal-2026-0001");
    static final ProposalId PARKS = new ProposalId("proposal-2026-0002");
    static final ContactRef CONTACT = new ContactRef("contact-1");
    static final SealedText SEALED = new SealedText("c2VhbGVk");
    static final Instant OPENS = NOON.minusSeconds(3_600);
    static final Instant CLOSES = Instant.parse("2026-08-10T22:00:00Z");

    static final IntakeClassified CLASSIFIED = new IntakeClassified(BENCHES, IntakeClass.BORASFORSLAG, "parker", null);
    static final IntakeClassified COMPLAINT = new IntakeClassified(BENCHES, IntakeClass.SYNPUNKT, null, null);
    static final ContactAddressVerified CONFIRMED = new ContactAddressVerified(BENCHES, CONTACT);
    static final ProposalPublished PUBLISHED = published(OPENS, CLOSES);
    static final ProposalPublished PUBLISHED_WITHOUT_BALLOT = published(null, null);
    static final ProposalUnpublished UNPUBLISHED =
            new ProposalUnpublished(BENCHES, "prövas", ProposalUnpublished.Visibility.HIDDEN);

    private Proposals() {}

    static ProposalSubmitted submitted() {
        return submitted(BENCHES, Channel.WEB, Pathway.VOTED);
    }

    static ProposalSubmitted submitted(ProposalId id, Channel channel, Pathway pathway) {
        return new ProposalSubmitted(
                id,
                id.publicNumber(),
                CONTACT,
                SEALED,
                SEALED,
                "hash-1",
                "sv",
                channel,
                OPENS,
                "2023:2",
                150,
                90,
                24,
                pathway);
    }

    static ProposalState given(ProposalEvent... events) {
        return after(ProposalState.KIND, submitted(), events);
    }

    static ProposalState givenClosed(Outcome outcome) {
        return given(new ProposalClosed(BENCHES, outcome));
    }

    static PublicNumber number(int running) {
        return PublicNumber.of(2026, running);
    }

    private static ProposalPublished published(@Nullable Instant opensAt, @Nullable Instant closesAt) {
        return new ProposalPublished(
                BENCHES, OPENS, opensAt, closesAt, InfluenceForm.DIALOG, "mycket", "bättre parker", null, List.of());
    }
}
