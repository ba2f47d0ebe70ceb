package se.boras.forslag.query.deadlines;

import se.boras.forslag.query.annals.Moment;

/** The annals at a moment, under short names and no wider than is asked, for questions to several chapters at once. */
public final class Present {

    private static final String PROPOSALS = """
            course as materialized (select subject, stage, since, same_as, submitted_on, published_on, rule_set,
                    completion_due_by, sorted_as, awaits, awaits_from, awaits_by, rung
                from %s c)
            """.formatted(Moment.in("annal_course"));

    private static final String CASES = """
            matter as materialized (select subject, sort_key, proposal_id, lead, dnr, doubted_on, waiting, decision_due_by,
                    decision_id, decided_by, decision, ground, meeting_date,
                    forecast, taken_over, lead_since, received_on, ended_on, ending, paused_days, earlier,
                    referred_on, awaits, awaits_from, rung, awaits_rung
                from %s c)
            """.formatted(Moment.in("annal_case"));

    private static final String PROMISES = """
            promise as materialized (select subject, proposal_id, decision_id, sort_key, responsible, promised_by, state, scope,
                    promised_on, start_by, due_by, first_due_by, completed_on, started_on, rung, explanation, forecast,
                    disputed, reported_by
                from %s p)
            """.formatted(Moment.in("annal_promise"));

    private static final String DEBTS = """
            debt as materialized (select subject, proposal_id, sort_key, committee, kind, state, raised_on, due_by, sent_on, told_on,
                    undelivered, rung
                from %s d)
            """.formatted(Moment.in("annal_debt"));

    /** The citizen's clock runs from the first referral, however often the proposal was referred since. */
    private static final String REFERRALS =
            "referral as (select proposal_id, min(referred_on) as first_on from matter group by proposal_id)";

    /** Which proposals ask for the same as others: few, and an index knows them. */
    private static final String TWINS = "twin as materialized (select subject, same_as from "
            + Moment.in("annal_course") + " c where same_as is not null)";

    /** What a question does not ask for is not read. */
    public static final String TABLES =
            "with " + String.join(", ", PROPOSALS, CASES, PROMISES, DEBTS, REFERRALS, TWINS);

    private Present() {}

    /** What sorts an identity that is a word, a year and a number as its numbers do. */
    public static String numberOf(String column) {
        return "lpad(split_part(%1$s, '-', 2), 10, '0') || '-' || lpad(split_part(%1$s, '-', 3), 10, '0')"
                .formatted(column);
    }
}
