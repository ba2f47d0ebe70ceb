package se.boras.forslag.service.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Request;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/**
 * What has come of a tale so far. Each command carries a key made of the tale's name and its own number, so that a tale
 * told again after a crash gets the answers of the first time, and nothing happens twice.
 */
public final class Life {

    private final Tale tale;
    private final Town town;
    private final Instant today;
    private final Crowd crowd = new Crowd(this);
    private List<VoteId> suspects = List.of();
    private int sent;
    private Instant now;
    private @Nullable ProposalId proposal;
    private int stint;
    private String committee = "ks";
    private int promise = 1;

    Life(Tale tale, Town town, Instant today) {
        this.tale = tale;
        this.town = town;
        this.today = today;
        this.now = today;
    }

    /** By which the demo knows that one of its own deeds has been done. */
    static Request request(String deed) {
        return new Request("history:" + deed, "history");
    }

    Receipt send(Actor actor, Command command) {
        return town.commands().send(actor, command, request(tale.name() + ":" + ++sent));
    }

    Tale tale() {
        return tale;
    }

    Town town() {
        return town;
    }

    Crowd crowd() {
        return crowd;
    }

    void goOn(Instant instant) {
        now = instant;
    }

    Instant now() {
        return now;
    }

    Instant today() {
        return today;
    }

    LocalDate day() {
        return LocalDate.ofInstant(now, Circumstances.LOCAL);
    }

    void expect(int votes) {
        crowd.expect(votes);
    }

    void lastVotes() {
        crowd.complete();
    }

    void suspect(List<VoteId> votes) {
        suspects = List.copyOf(votes);
    }

    List<VoteId> suspects() {
        return suspects;
    }

    void isKnownAs(Receipt submitted) {
        proposal = new ProposalId(String.valueOf(submitted.made().get("id")));
    }

    ProposalId proposal() {
        return Objects.requireNonNull(proposal, "nothing has been handed in yet");
    }

    void liesWith(String lead) {
        committee = lead;
    }

    void isReferredTo(String lead) {
        stint++;
        committee = lead;
    }

    void workIsDoneBy(String organ) {
        committee = organ;
    }

    String committee() {
        return committee;
    }

    Actor secretary() {
        return Staff.secretary(committee);
    }

    Actor officer() {
        return Staff.officer(committee);
    }

    CaseId caseId() {
        return CaseId.of(proposal(), stint);
    }

    void speakOfPromise(int number) {
        promise = number;
    }

    CommitmentId promise() {
        return CommitmentId.of(caseId(), promise);
    }

    /** All debts of feedback there have been, the first one first. */
    Stream<ObligationId> debts() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> ObligationId.of(proposal(), n))
                .takeWhile(debt -> !town.past(debt).isEmpty());
    }

    List<CommitmentId> promises() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> CommitmentId.of(caseId(), n))
                .takeWhile(each -> !town.past(each).isEmpty())
                .toList();
    }
}
