package se.boras.forslag.service.history;

import static java.util.function.Predicate.not;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import se.boras.forslag.command.ballot.VoteCommand.CastVote;
import se.boras.forslag.command.ballot.VoteCommand.ConfirmVote;
import se.boras.forslag.command.ballot.VoteCommand.RegisterPaperVotes;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BallotOpened;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;

/** Those who vote on one proposal: many at first, fewer in the middle, and some more towards the end. */
final class Crowd {

    private static final Duration SPARE = Duration.ofDays(1);

    private static final int FEWEST_AT_ONCE = 20;

    /** Lists of names lie at libraries and shops, and the registry enters them: all but one out of so many. */
    private static final int ONE_BY_MAIL = 5;

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
    List<Callable<List<VoteId>>> dueAt(Instant now) {
        var due = now.isAfter(from) ? share(now) - come : 0;
        return due < FEWEST_AT_ONCE ? List.of() : next(due);
    }

    void complete() {
        life.town().together(next(expected - come)).forEach(votes::addAll);
    }

    /** So many more than expected, each with a vote that is confirmed at once. */
    List<VoteId> more(int voters) {
        var first = come + 1;
        come += voters;
        expected += voters;
        var more = life.town().together(byMail(IntStream.range(first, first + voters)));
        votes.addAll(more);
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

    /** Those on a list are entered together, the others vote one by one; some never open the mail with the link. */
    private List<Callable<List<VoteId>>> next(int voters) {
        var all = IntStream.range(come + 1, come + 1 + voters).boxed().toList();
        come += all.size();
        var next = new ArrayList<Callable<List<VoteId>>>();
        next.add(() -> onPaper(all.stream().filter(not(Crowd::writes)).toList()));
        for (var voter : all) {
            if (writes(voter)) {
                next.add(() -> List.of(confirm(cast(voter))));
                if (voter % ONE_FORGETS == 0) {
                    next.add(() -> List.of(cast(-voter)));
                }
            }
        }
        return next;
    }

    private static boolean writes(int voter) {
        return voter % ONE_BY_MAIL == 0;
    }

    private List<Callable<VoteId>> byMail(IntStream voters) {
        return voters.mapToObj(voter -> (Callable<VoteId>) () -> confirm(cast(voter)))
                .toList();
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

    private List<VoteId> onPaper(List<Integer> voters) {
        if (voters.isEmpty()) {
            return List.of();
        }
        var lines = voters.stream().map(n -> "Bibliotekets lista, rad " + n).toList();
        var made = life.town()
                .commands()
                .send(
                        Staff.REGISTRAR,
                        new RegisterPaperVotes(life.proposal(), lines, VoteMethod.PAPER),
                        Life.request(of(voters.getFirst())))
                .made();
        return made.get("voteIds") instanceof List<?> ids
                ? ids.stream().map(id -> new VoteId(String.valueOf(id))).toList()
                : List.of();
    }

    private VoteId confirm(VoteId vote) {
        life.town().commands().send(Actor.CITIZEN, new ConfirmVote(vote, false), Life.request(vote.value()));
        return vote;
    }

    private String of(int voter) {
        return life.tale().name() + ":vote:" + voter;
    }
}
