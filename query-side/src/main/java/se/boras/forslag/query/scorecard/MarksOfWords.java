package se.boras.forslag.query.scorecard;

import se.boras.forslag.query.deadlines.Silence;

/** What counts of what proposers were told, or were not; what the service writes by itself counts for nothing here. */
final class MarksOfWords {

    /** How long nobody need say anything: read once from each version of the rules. */
    static final String RULES = """
            , interval_of as materialized (select version, (rules ->> 'progressEveryDays')::int as days from read.rule_set)
            """;

    /** The days beyond the interval in which somebody should have said how it goes. */
    static final String SILENT = """
            select 'silence.proposals', s.committee, s.subject, s.proposal_id, :day - s.silent_since - r.days, 1
            from (%s) s join read.annal_bound p on p.subject = s.proposal_id join interval_of r on r.version = p.rule_set
            where :day - s.silent_since > r.days
            """.formatted(Silence.ROWS);

    /** An answer that has gone out and may yet come back is neither given nor missing. */
    static final String TOLD = """
            select case when d.told_on <= d.due_by then 'feedback.onTime'
                    when d.told_on > d.due_by then 'feedback.late'
                    when d.sent_on is not null then 'feedback.underway'
                    else 'feedback.missing' end,
                d.committee, d.subject, d.proposal_id, greatest(0, coalesce(d.told_on, :day) - d.due_by), 1
            from debt d
            where d.kind = 'DECISION' and d.committee is not null and d.state <> 'WAIVED'
                and d.due_by between :from and :to and (d.due_by < :day or d.told_on is not null)
            """;

    private MarksOfWords() {}
}
