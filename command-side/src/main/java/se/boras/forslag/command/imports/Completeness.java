package se.boras.forslag.command.imports;

import java.util.ArrayList;
import java.util.List;
import se.boras.forslag.events.proposal.LegacyHistoryImported.Step;
import se.boras.forslag.events.proposal.Outcome;

/** Of everything there is to know of such a life, what is known and what is not (<i>fullständighet</i>). */
record Completeness(List<Step> known, List<Step> unknown) {

    static Completeness of(PastLife life) {
        var sum = new Completeness(new ArrayList<>(), new ArrayList<>());
        sum.add(Step.SUBMISSION, true);
        sum.add(Step.TEXT, life.words().body() != null);
        if (life.wasPublished()) {
            sum.add(Step.PUBLICATION, life.beginning().publishedOn() != null);
            sum.add(Step.VOTING, false);
        }
        sum.addCase(life);
        sum.addDeeds(life);
        sum.add(Step.FEEDBACK, false);
        var ending = life.ending();
        if (ending != null) {
            sum.add(Step.CLOSING, ending.closedOn() != null);
        }
        return sum;
    }

    private void addCase(PastLife life) {
        var stay = life.stay();
        var ruling = life.ruling();
        var ending = life.ending();
        var judged = ending != null && Endings.byACommittee(ending.outcome());
        if (stay != null || judged) {
            add(Step.REFERRAL, stay != null && stay.referredOn() != null);
            add(Step.RECEIPT, false);
            add(Step.REGISTRATION, stay != null && stay.dnr() != null);
        }
        if (ruling != null || judged) {
            add(Step.DECISION, ruling != null);
            add(Step.GROUNDS, false);
            add(Step.PROTOCOL, false);
        }
    }

    private void addDeeds(PastLife life) {
        var ruling = life.ruling();
        if (ruling == null || !ruling.approving()) {
            return;
        }
        add(Step.COMMITMENT, !life.promises().isEmpty());
        var done = life.promises().stream()
                .filter(promise -> promise.completedOn() != null)
                .toList();
        if (!done.isEmpty() || isSaidToBeDone(life)) {
            add(Step.COMPLETION, !done.isEmpty());
            add(Step.EVIDENCE, !done.isEmpty() && done.stream().allMatch(promise -> promise.evidenceUrl() != null));
            add(Step.VERIFICATION, false);
        }
    }

    private static boolean isSaidToBeDone(PastLife life) {
        var ending = life.ending();
        return ending != null
                && (ending.outcome() == Outcome.IMPLEMENTED || ending.outcome() == Outcome.PARTLY_IMPLEMENTED);
    }

    private void add(Step step, boolean isKnown) {
        (isKnown ? known : unknown).add(step);
    }
}
