package se.boras.forslag.service.lives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

/** What must be true of every proposal and its ballot. */
final class ProposalHolds {

    private static final Set<String> BOUND = Set.of("NAMNDSEKRETERARE", "HANDLAGGARE");

    private ProposalHolds() {}

    static void check(Chronicle log) {
        log.rows().forEach(row -> {
            switch (row.type()) {
                case "BallotOpened", "ProposalExpired" -> keepsTheRequiredVotes(log, row);
                case "TallyFinalised" -> reachedMeansEnough(log, row);
                case "ProposalPublished" -> saysWhatInfluenceIsOffered(row);
                case "VotesVoided" -> isVoidedByTwo(log, row);
                default -> {}
            }
            if (BOUND.contains(row.about("role")) && row.stream().startsWith("proposal-")) {
                assertThat(Cases.lead(log.until(row))).as("8: " + row).contains(row.about("onBehalfOf"));
            }
        });
        crossesToAndFro(log);
    }

    private static void keepsTheRequiredVotes(Chronicle log, Row row) {
        assertThat(row.payload().path("votesRequired").asInt()).as("4: " + row).isEqualTo(Ballots.required(log));
    }

    private static void reachedMeansEnough(Chronicle log, Row row) {
        var valid = row.payload().path("valid").asInt();
        assertThat(valid).as("3: " + row).isEqualTo((int) Ballots.standing(log.until(row)));
        assertThat(row.payload().path("reached").asBoolean()).as("4: " + row).isEqualTo(valid >= Ballots.required(log));
    }

    private static void saysWhatInfluenceIsOffered(Row row) {
        assertThat(row.text("influenceForm")).as("19: " + row).isNotBlank();
        assertThat(row.text("purpose")).as("19: " + row).isNotBlank();
        assertThat(row.text("degreeOfInfluence")).as("19: " + row).isNotBlank();
    }

    /** Invariant 14 for votes; in a life, one vote may be voided by one person. */
    private static void isVoidedByTwo(Chronicle log, Row row) {
        var proposed = log.until(row)
                .of(row.stream())
                .filter(before -> before.is("VoidBatchProposed"))
                .filter(before -> before.text("batchId").equals(row.text("batchId")))
                .findFirst();
        proposed.ifPresent(by -> assertThat(row.text("approvedBy"))
                .as("14: " + row)
                .isNotBlank()
                .isEqualTo(row.about("actor"))
                .isNotEqualTo(by.text("proposedBy")));
        if (proposed.isEmpty()) {
            assertThat(row.payload().path("voteIds").size()).as("14: " + row).isLessThanOrEqualTo(Life.ALONE);
        }
    }

    /** Invariant 5: crossings are counted from one, and a loss lies between two times of having enough. */
    private static void crossesToAndFro(Chronicle log) {
        var no = 0;
        for (var row : log.all("ThresholdReached", "ThresholdLost", "ThresholdRegained")
                .toList()) {
            no++;
            assertThat(row.payload().path("crossingNo").asInt()).as("5: " + row).isEqualTo(no);
            assertThat(row.type())
                    .as("5: " + row)
                    .isEqualTo(no == 1 ? "ThresholdReached" : no % 2 == 0 ? "ThresholdLost" : "ThresholdRegained");
        }
    }
}
