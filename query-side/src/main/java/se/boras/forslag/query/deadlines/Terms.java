package se.boras.forslag.query.deadlines;

/** The terms that run at a moment, chapter by chapter, all in the same columns. */
final class Terms {

    /** What is awaited before a committee has the proposal; a completion can be awaited later too. */
    private static final String OF_PROPOSALS = """
            select awaits as step, subject, subject as proposal_id, null as committee, coalesce(awaits_from, since) as since,
                awaits_from as term_from, awaits_by as term_by, rule_set, true as next,
                null as feedback, null as rung, null as explanation, null::date as forecast
            from course where awaits in ('CONFIRM_ADDRESS', 'REVIEW', 'REVIEW_VOTES', 'REFER')
            union all
            select 'COMPLETE', subject, subject, null, since, null, completion_due_by, rule_set, true,
                null, null, null, null
            from course where completion_due_by is not null and stage <> 'CLOSED'
            """;

    /** The day for the decision runs from the referral on, also while the committee has not received the case. */
    private static final String OF_CASES = """
            select c.awaits, c.subject, c.proposal_id, c.lead, c.awaits_from, c.awaits_from, null, p.rule_set, true,
                null, null, null, null
            from matter c join course p on p.subject = c.proposal_id and p.stage <> 'CLOSED'
            where c.awaits in ('RECEIVE', 'ADJUST_PROTOCOL', 'ANNOUNCE_PROTOCOL')
            union all
            select 'DECIDE', c.subject, c.proposal_id, c.lead, coalesce(c.received_on, c.lead_since), null,
                c.decision_due_by, p.rule_set, c.awaits = 'DECIDE', null, null, null, c.forecast
            from matter c join course p on p.subject = c.proposal_id and p.stage <> 'CLOSED'
            where c.waiting
            """;

    private static final String OF_PROMISES = """
            select 'START', subject, proposal_id, responsible, promised_on, null, start_by, '', true,
                null, rung, explanation, forecast
            from promise where state in ('PROMISED', 'PLANNED')
            union all
            select 'IMPLEMENT', subject, proposal_id, responsible, coalesce(started_on, promised_on), null, due_by, '',
                state in ('STARTED', 'PARTLY'), null, rung, explanation, forecast
            from promise where state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY')
            """;

    /** Words that have gone out and not come back need nobody to do anything. */
    private static final String OF_DEBTS = """
            select 'TELL_PROPOSER', subject, proposal_id, committee, raised_on, null, due_by, '', true,
                kind, null, null, null
            from debt where state in ('DUE', 'UNDELIVERABLE') and sent_on is null
            """;

    /** Whoever has something open tells how it goes, whether or not anybody has written down that it is owed. */
    private static final String OF_SILENCE = """
            select 'TELL_PROPOSER', s.subject, s.proposal_id, s.committee, s.silent_since, s.silent_since, null, s.rule_set,
                true, 'PROGRESS', null, null, null
            from (%s) s where not exists (
                select from debt d where d.proposal_id = s.proposal_id and d.kind = 'PROGRESS' and d.state = 'DUE')
            """.formatted(Silence.ROWS);

    static final String ALL = Present.TABLES + "select * from ("
            + String.join(" union all ", OF_PROPOSALS, OF_CASES, OF_PROMISES, OF_DEBTS, OF_SILENCE)
            + """
            ) t where (:committee::text is null or committee = :committee) and (:step::text is null or step = :step)
                and (not :late or coalesce(term_from, term_by) < :day)
            """;

    private Terms() {}
}
