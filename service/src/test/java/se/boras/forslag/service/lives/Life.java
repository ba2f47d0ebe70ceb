package se.boras.forslag.service.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.ledger.UnknownStream;
import se.boras.forslag.command.proposal.SubmitProposal;
import se.boras.forslag.command.reference.ReferenceCommand.AdoptRuleSet;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.Rules;

/** The lives of two proposals side by side, thrown with dice from one seed. */
public final class Life {

    /** So many votes one person may void alone, in the rules that lives are lived under. */
    public static final int ALONE = 1;

    private static final int BEGINNINGS = 8;
    private static final int DEEDS = 40;

    static long[] T = new long[5];
    private final House house;
    private final Random random;
    private final String name;
    private final String canary;
    private final long from;
    private final Set<Long> answered = new HashSet<>();
    private final List<Chronicle> chronicles = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Map<String, Integer> tally;

    private Life(House house, long seed, Map<String, Integer> tally) {
        this.house = house;
        this.random = new Random(seed);
        this.name = "life" + seed;
        this.canary = "Kanariefagel" + seed + "x";
        this.from = house.progress().head();
        this.tally = tally;
    }

    /** Lives one life, and asks of the log what must be true of every life. */
    public static Map<String, Integer> live(House house, long seed) {
        var tally = new TreeMap<String, Integer>();
        var life = new Life(house, seed, tally);
        try {
            life.live();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(
                    "Seed " + seed + ":\n" + String.join("\n", life.told) + "\n" + broken.getMessage(), broken);
        }
        return tally;
    }

    private void live() {
        adoptRules();
        begin();
        adoptRules();
        begin();
        for (int n = 0; n < BEGINNINGS; n++) {
            house.thisVeryDay(() -> tryOne(chronicles.getFirst(), Deeds::onwards));
        }
        for (int n = 0; n < DEEDS; n++) {
            goOn();
        }
        look();
    }

    /** Few votes and a short ballot, and another number each time: what runs already must not notice. */
    private void adoptRules() {
        var noDomains = new AddressRules(List.of(), List.of(), List.of());
        var timing = Rules.ReferralTiming.AT_CLOSE;
        var votes = 1 + chance().below(4);
        var rules =
                new Rules(votes, 1, 24, 5, 7, 5, 5, 10, 6, 14, 2, 21, 10, 90, ALONE, 6, timing, noDomains, null, null);
        var now = house.clock().instant();
        house.commands().send(Actor.SYSTEM, new AdoptRuleSet("liv-" + UUID.randomUUID(), now, null, rules));
    }

    private void begin() {
        var chance = chance();
        var contact = new Contact(
                chance.secret("Kim"),
                chance.secret("kim").replace(' ', '.') + "@example.org",
                "50330",
                null,
                null,
                "sv");
        var proposal = new SubmitProposal(
                chance.secret("En bänk"), chance.secret("En bänk vid ån vore bra."), "sv", contact, null, null);
        var citizen = new Actor(name + "-citizen", Actor.CITIZEN.role(), null, Actor.CITIZEN.channel());
        var receipt = house.commands().send(citizen, proposal);
        answered.add(receipt.position());
        chronicles.add(new Chronicle(String.valueOf(receipt.made().get("id")), house, from));
    }

    private void goOn() {
        var chance = chance();
        if (chance.times(1)) {
            house.advance(Duration.ofDays(1 + chance.below(3)));
        }
        if (chance.times(3)) {
            adoptRules();
        }
        var chosen = chronicles.get(chance.times(85) ? 0 : 1);
        house.thisVeryDay(() -> tryOne(chosen, Deeds::next));
    }

    private void tryOne(Chronicle chronicle, Function<Deeds, Deed> choice) {
        chronicle.readOn();
        var chance = chance();
        var other = chronicles.get(1 - chronicles.indexOf(chronicle)).proposal();
        var deed = choice.apply(new Deeds(chance, house, chronicle, other));
        var foreseen = new Foresight(chronicle, chance.today()).of(deed);
        var refusal = attempt(deed);
        told.add(deed.actor().id() + " " + deed.command() + ": " + (refusal == null ? "done" : refusal));
        foreseen.ifPresent(allowed -> assertThat(refusal == null)
                .as("%s by %s: %s", deed.command(), deed.actor(), refusal)
                .isEqualTo(allowed));
        tally.merge(deed.command().getClass().getSimpleName() + (refusal == null ? " +" : " -"), 1, Integer::sum);
    }

    /** Nothing, or why not. */
    private @Nullable String attempt(Deed deed) {
        try {
            var receipt = house.commands().send(deed.actor(), deed.command());
            if (receipt.position() > 0) {
                answered.add(receipt.position());
            }
            return null;
        } catch (RuleViolation refused) {
            return refused.code();
        } catch (UnknownStream unknown) {
            return "unknown";
        } catch (TransientDataAccessException behind) {
            return "later";
        }
    }

    private void look() {
        chronicles.forEach(Chronicle::readToTheEnd);
        LogHolds.check(Chronicle.rows(house, from, house.settled()), answered, name, canary);
        for (var chronicle : chronicles) {
            ProposalHolds.check(chronicle);
            CaseHolds.check(chronicle);
            PromiseHolds.check(chronicle);
            DebtHolds.check(chronicle);
        }
    }

    private Chance chance() {
        return new Chance(random, LocalDate.ofInstant(house.clock().instant(), LogHolds.LOCAL), name, canary);
    }
}
