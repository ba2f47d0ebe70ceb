package se.boras.forslag.command.ballot;

import static java.util.function.UnaryOperator.identity;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.api.Desk;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.WithdrawVote;
import se.boras.forslag.command.ballot.VoteRules.Attempt;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.limits.AllowedNetworks;
import se.boras.forslag.command.limits.Network;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.Keys;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.proposal.ProposalId;

/** What stands between a voter's call and the rules: links, letters and signals. */
@Component
class VoteDesk {

    private final Desk desk;
    private final Links links;
    private final OrderBook orders;
    private final LetterWriter letters;
    private final SpikeWatch spikes;
    private final AllowedNetworks allowed;
    private final Keys keys;
    private final Clock clock;

    VoteDesk(
            Desk desk,
            Links links,
            OrderBook orders,
            LetterWriter letters,
            SpikeWatch spikes,
            AllowedNetworks allowed,
            Keys keys,
            Clock clock) {
        this.desk = desk;
        this.links = links;
        this.orders = orders;
        this.letters = letters;
        this.spikes = spikes;
        this.allowed = allowed;
        this.keys = keys;
        this.clock = clock;
    }

    /** Whatever the address meets, one order for one letter is entered, and the caller learns nothing. */
    void cast(ProposalId proposal, Contact contact, String email, String remote) {
        var made = desk.send(new CastVote(proposal, email), identity()).made();
        var vote = new VoteId(String.valueOf(made.get("voteId")));
        var attempt = Attempt.valueOf(String.valueOf(made.get(VoteHandler.ATTEMPT)));
        var graceUntil = Instant.parse(String.valueOf(made.get("graceUntil")));
        orders.enter(letters.order(vote, letter(attempt), graceUntil, contact));
        if (attempt == Attempt.NEW) {
            spikes.note(vote.ballotId(), String.valueOf(made.get("domain")), block(vote, remote));
        }
    }

    Receipt confirm(String token) {
        var link = link(Purpose.CONFIRM_VOTE, token);
        var vote = new VoteId(link.subject());
        var receipt = desk.send(new ConfirmVote(vote, link.used()), identity());
        links.use(Purpose.CONFIRM_VOTE, token);
        var closesAt = Instant.parse(String.valueOf(receipt.made().get("closesAt")));
        if (clock.instant().isBefore(closesAt)) {
            orders.enter(new VoteOrder(vote, Letter.CONFIRMED, closesAt, null));
        }
        return receipt;
    }

    Receipt withdraw(String token) {
        var link = link(Purpose.WITHDRAW_VOTE, token);
        var receipt = desk.send(new WithdrawVote(new VoteId(link.subject()), link.used()), identity());
        links.use(Purpose.WITHDRAW_VOTE, token);
        return receipt;
    }

    /** The vote that a link is about, as long as the link is good for anything. */
    VoteId meant(Purpose purpose, String token) {
        return new VoteId(link(purpose, token).subject());
    }

    /** Whether a link that was used may be used again the rules decide, for a repeated request gets its first answer. */
    private Links.Link link(Purpose purpose, String token) {
        var link = links.find(purpose, token).orElseThrow(() -> RuleViolation.gone("link-unknown"));
        if (!clock.instant().isBefore(link.expiresAt())) {
            throw RuleViolation.gone("link-expired");
        }
        return link;
    }

    private static Letter letter(Attempt attempt) {
        return switch (attempt) {
            case NEW, PENDING -> Letter.ASK_TO_CONFIRM;
            case TAKEN -> Letter.TELL_OWNER;
        };
    }

    private @Nullable String block(VoteId vote, String remote) {
        return allowed.contains(remote)
                ? null
                : keys.find(vote.ballotId().value())
                        .map(secret -> Voter.keyed(
                                secret, "block", Network.around(remote).toString()))
                        .orElse(null);
    }
}
