package se.boras.forslag.query.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.ClockPaused;
import se.boras.forslag.events.casework.ClockResumed;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.ImplementationDisputed;
import se.boras.forslag.events.commitment.ImplementationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.PhoneCallLogged;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.DuplicateLinked;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.Story;

/** What might become of one proposal: a way through committees and promises that the rules would allow, more or less. */
final class RandomLife {

    /** Something that happened, and when it was recorded. */
    record Told(Instant at, LedgerEvent event) {}

    private final Story story;
    private final Random random;
    private final List<String> committees;
    private final List<Told> told = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 3, 2);
    private String lead;
    private int stint = 1;

    RandomLife(Story story, Random random, List<String> committees) {
        this.story = story;
        this.random = random;
        this.committees = committees;
        this.lead = any();
    }

    List<Told> told() {
        on(story.submitted(), Life.published(story.id()));
        later(60);
        on(story.referred(1, lead, day.toString()));
        if (times(25)) {
            sentAway();
        }
        if (times(25)) {
            handedOver();
        }
        if (times(80)) {
            later(20);
            on(story.received(stint, day.toString()));
            paused();
            decided();
        }
        return told;
    }

    private void sentAway() {
        later(20);
        on(new ReferralDeclined(story.caseId(1), "Inte vårt", null));
        later(20);
        lead = any();
        stint = 2;
        on(story.referred(2, lead, day.toString()));
    }

    private void handedOver() {
        later(40);
        var next = any();
        on(story.transferred(stint, lead, next, day.toString()));
        lead = next;
    }

    private void paused() {
        if (times(30)) {
            later(20);
            on(new ClockPaused(story.caseId(stint), PauseGround.AWAITING_CITIZEN, null));
            later(30);
            on(new ClockResumed(story.caseId(stint), PauseGround.AWAITING_CITIZEN));
        }
    }

    private void decided() {
        later(200);
        var type = times(60) ? DecisionType.BIFALL : any(DecisionType.values());
        on(story.decided(stint, 1, type, any(DecisionGround.values()), day.toString()));
        if (times(15)) {
            on(new DuplicateLinked(
                    story.id(), Story.of(1 + random.nextInt(12)).id(), DuplicateLinked.Relation.SAME, "Samma"));
        }
        answered();
        if (type == DecisionType.BIFALL || type == DecisionType.DELVIS_BIFALL) {
            for (int n = random.nextInt(3); n > 0; n--) {
                promised(n);
            }
        }
        if (times(10)) {
            later(100);
            var decision = DecisionId.of(story.caseId(stint), 1);
            on(new DecisionAnnulled(story.caseId(stint), decision, "Förvaltningsrätten", null, day));
        }
    }

    private void answered() {
        on(story.owed(1, lead, day.plusDays(14).toString()));
        if (times(70)) {
            later(30);
            on(
                    new PhoneCallLogged(story.debtId(1), day.minusDays(random.nextInt(3)), "sekreterare"),
                    new FeedbackObligationDischarged(story.debtId(1), null));
        }
    }

    private void promised(int n) {
        var responsible = lead;
        var due = times(80) ? day.plusDays(random.nextInt(150)).toString() : null;
        on(story.promised(stint, n, lead, due, day.toString()));
        for (int step = random.nextInt(5); step > 0; step--) {
            later(60);
            switch (random.nextInt(6)) {
                case 0 ->
                    on(story.postponed(
                            stint, n, day.plusDays(random.nextInt(90)).toString()));
                case 1 -> {
                    var next = any();
                    on(story.reassigned(
                            stint,
                            n,
                            responsible,
                            next,
                            day.minusDays(random.nextInt(10)).toString()));
                    responsible = next;
                }
                case 2 ->
                    on(story.completed(
                            stint, n, day.minusDays(random.nextInt(20)).toString()));
                case 3 -> on(story.verified(stint, n));
                case 4 -> on(new ImplementationDisputed(story.promiseId(stint, n), new SealedText("Nej")));
                default ->
                    on(
                            times(50)
                                    ? new CommitmentAbandoned(story.promiseId(stint, n), "Kostnaden", "TN § 9")
                                    : new ImplementationReopened(story.promiseId(stint, n), "Inte klart"));
            }
        }
    }

    /** Recorded on the day or some days after it. */
    private void on(LedgerEvent... events) {
        var at = day.plusDays(times(70) ? 0 : random.nextInt(30)).atTime(8, 0).toInstant(ZoneOffset.UTC);
        for (var event : events) {
            var last = told.isEmpty() ? at : told.getLast().at();
            told.add(new Told(at.isBefore(last) ? last : at, event));
        }
    }

    private void later(int atMost) {
        day = day.plusDays(1 + random.nextInt(atMost));
    }

    private boolean times(int ofAHundred) {
        return random.nextInt(100) < ofAHundred;
    }

    private String any() {
        return committees.get(random.nextInt(committees.size()));
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
