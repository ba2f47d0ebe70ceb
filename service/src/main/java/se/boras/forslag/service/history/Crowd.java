package se.boras.forslag.service.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVote;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;

/** Those who vote on one proposal: many at first, fewer in the middle, and some more towards the end. */
final class Crowd {

    private static final Duration SPARE = Duration.ofDays(1);

    private static final int FEWEST_AT_ONCE = 20;

    /** Forms lie at the libraries, and the registry enters them: so many out of so many. */
    private static final int ON_PAPER = 2;

    private static final int OUT_OF = 5;

    /** One of so many never opens the mail with the link. */
    private static final int ONE_FORGETS = 19;

    private final Life life;
    private final List<VoteId> votes = new ArrayList<>();
    private final List<VoteId> left = new ArrayList<>();
    private int expected;
    private int come;
    private Instant from = Instant.EPOCH;
    private Instant until = Instant.EPOCH;

    Crowd(Life life) {
        this.life = life;
    }

    void expect(int voters) {
        var opened =
                (BallotOpened) life.town().past(BallotId.of(life.proposal())).getFirst();
        var lastDay = opened.closesAt().minus(SPARE);
        expected += voters;
        from = opened.opensAt();
        until = lastDay.isBefore(life.today()) ? lastDay : life.today();
    }

    /** Those who come by this instant and have not come yet. */
    List<Callable<VoteId>> dueAt(Instant now) {
        var due = now.isAfter(from) ? share(now) - come : 0;
        return due < FEWEST_AT_ONCE ? List.of() : next(due, this::byMailOrOnPaper);
    }

    void complete() {
        votes.addAll(life.town().together(next(expected - come, this::byMail)));
    }

    /** So many more than expected, each with a vote that is confirmed at once. */
    List<VoteId> more(int voters) {
        var more = life.town().together(next(voters, this::byMail));
        votes.addAll(more);
        expected += voters;
        return more;
    }

    /** So many more whose mails are not opened for now. */
    void leave(int voters) {
        var first = come + 1;
        come += voters;
        expected += voters;
        left.addAll(life.town()
                .together(IntStream.range(first, first + voters)
                        .mapToObj(n -> (Callable<VoteId>) () -> cast(n))
                        .toList()));
    }

    void confirmThoseLeft() {
        left.forEach(vote -> votes.add(confirm(vote)));
        left.clear();
    }

    /** Whoever came last came in vain. */
    void sendAway() {
        expected--;
    }

    List<VoteId> votes() {
        return votes;
    }

    private List<Callable<VoteId>> next(int voters, IntFunction<VoteId> vote) {
        var first = come + 1;
        come += Math.max(voters, 0);
        var next = new ArrayList<Callable<VoteId>>();
        for (int n = first; n < first + voters; n++) {
            int voter = n;
            next.add(() -> vote.apply(voter));
            if (n % ONE_FORGETS == 0) {
                next.add(() -> cast(-voter));
            }
        }
        return next;
    }

    private VoteId byMail(int voter) {
        return confirm(cast(voter));
    }

    private VoteId byMailOrOnPaper(int voter) {
        return voter % OUT_OF < ON_PAPER ? onPaper(voter) : byMail(voter);
    }

    private int share(Instant now) {
        var whole = Duration.between(from, until).toSeconds();
        var gone = Math.clamp(Duration.between(from, now).toSeconds(), 0, whole);
        var part = whole == 0 ? 1 : (double) gone / whole;
        return (int) (expected * (0.6 * Math.sqrt(part) + 0.4 * Math.pow(part, 3)));
    }

    private VoteId cast(int voter) {
        var email = "rost%d.%s@example.org".formatted(voter, life.tale().name());
        var made = life.town()
                .commands()
                .send(Actor.CITIZEN, new CastVote(life.proposal(), email), Life.request(of(voter)))
                .made();
        return new VoteId(String.valueOf(made.get("voteId")));
    }

    private VoteId onPaper(int voter) {
        var form = new RegisterPaperVote(life.proposal(), "Bibliotekets blankett " + voter, VoteMethod.PAPER);
        var made = life.town()
                .commands()
                .send(Staff.REGISTRAR, form, Life.request(of(voter)))
                .made();
        return new VoteId(String.valueOf(made.get("voteId")));
    }

    private VoteId confirm(VoteId vote) {
        life.town().commands().send(Actor.CITIZEN, new ConfirmVote(vote, false), Life.request(vote.value()));
        return vote;
    }

    private String of(int voter) {
        return life.tale().name() + ":vote:" + voter;
    }
}
