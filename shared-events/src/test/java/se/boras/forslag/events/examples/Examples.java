package se.boras.forslag.events.examples;

import java.util.stream.Stream;
import se.boras.forslag.events.LedgerEvent;

/** One example of every event there is. */
public final class Examples {

    private Examples() {}

    public static Stream<LedgerEvent> all() {
        return Stream.<Stream<? extends LedgerEvent>>of(
                        ProposalExamples.all(),
                        BallotExamples.all(),
                        VoteExamples.all(),
                        CaseExamples.all(),
                        CommitmentExamples.all(),
                        ObligationExamples.all(),
                        ContactExamples.all(),
                        DisposalExamples.all(),
                        CommitteeExamples.all(),
                        RuleSetExamples.all(),
                        CalendarExamples.all(),
                        CampaignExamples.all(),
                        TemplateExamples.all(),
                        ReportExamples.all())
                .flatMap(family -> family);
    }
}
