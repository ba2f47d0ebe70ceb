package se.boras.forslag.query;

import java.time.Instant;
import java.util.List;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.InfluenceForm;
import se.boras.forslag.events.proposal.Pathway;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/** The life of a bench by the river, event by event: handed in and made public. */
public class Life extends LifeAtCommittee {

    protected Life() {}

    public static ProposalSubmitted submitted(ProposalId id, String title) {
        return submitted(id, title, Instant.parse("2026-03-02T08:00:00Z"));
    }

    public static ProposalSubmitted submitted(ProposalId id, String title, Instant at) {
        return new ProposalSubmitted(
                id,
                id.publicNumber(),
                PROPOSER,
                new SealedText(title),
                new SealedText("Det finns ingenstans att sitta."),
                "5d41402a",
                "sv",
                Channel.WEB,
                at,
                "2023-1",
                2,
                90,
                24,
                Pathway.VOTED);
    }

    public static ProposalSubmitted submitted() {
        return submitted(BENCH, "En bänk vid ån");
    }

    public static ContactAddressVerified confirmed() {
        return new ContactAddressVerified(BENCH, PROPOSER);
    }

    public static ProposalPublished published(ProposalId id) {
        return new ProposalPublished(
                id, OPENS, OPENS, CLOSES, InfluenceForm.DIALOG, "Nämnden beslutar", "Att höra er", null, List.of());
    }

    public static ProposalPublished published() {
        return published(BENCH);
    }

    /** From the first letter to the promise. */
    public static LedgerEvent[] toDecision() {
        return new LedgerEvent[] {
            submitted(),
            confirmed(),
            published(),
            opened(),
            closed(),
            tallied(),
            reviewed(),
            referred(),
            received(),
            registered("TEK 2026-17"),
            decided(),
            promised()
        };
    }
}
