package se.boras.forslag.query.deadlines;

/** The terms that run at a moment, chapter by chapter, all in the same columns. */
final class Terms {

    /** What is awaited before a committee has the proposal; a completion can be awaited later too. */
    private static final String OF_PROPOSALS = """
            select awaits as step, subject, %1$s as sort_key, subject as proposal_id, null as committee,
                coalesce(awaits_from, since) as since, awaits as term, awaits_from as term_from, awaits_by as term_by, rule_set,
                true as next, null as feedback, rung, null as explanation, null::date as forecast
            from course where awaits in ('CONFIRM_ADDRESS', 'REVIEW', 'REVIEW_VOTES', 'REFER')
            union all
            select 'COMPLETE', subject, %1$s, subject, null,
                since, null, null, completion_due_by, rule_set,
                true, null, null, null, null
            from course where completion_due_by is not null and stage <> 'CLOSED'
            """.formatted(Present.numberOf("subject"));

    /** The day for the decision runs from the referral on, also while the committee has not received the case. */
    private static final String OF_CASES = """
            select c.awaits, c.subject, c.sort_key, c.proposal_id, c.lead,
                c.awaits_from, c.awaits, c.awaits_from, null, p.rule_set,
                true, null, c.awaits_rung, null, null
            from matter c join course p on p.subject = c.proposal_id
            where c.awaits in ('RECEIVE', 'ADJUST_PROTOCOL', 'ANNOUNCE_PROTOCOL')
            union all
            select 'DECIDE', subject, sort_key, proposal_id, lead,
                coalesce(received_on, lead_since), null, null, decision_due_by, null,
                awaits = 'DECIDE', null, rung, null, forecast
            from matter where waiting
            """;

    private static final String OF_PROMISES = """
            select 'START', subject, sort_key, proposal_id, responsible,
                promised_on, null, null, start_by, null,
                true, null, rung, explanation, forecast
            from promise where state in ('PROMISED', 'PLANNED')
            union all
            select 'IMPLEMENT', subject, sort_key, proposal_id, responsible,
                coalesce(started_on, promised_on), null, null, due_by, null,
                state in ('STARTED', 'PARTLY'), null, rung, explanation, forecast
            from promise where state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY')
            """;

    /** Words that have gone out and not come back need nobody to do anything. */
    private static final String OF_DEBTS = """
            select 'TELL_PROPOSER', subject, sort_key, proposal_id, committee,
                raised_on, null, null, due_by, null,
                true, kind, rung, null, null
            from debt where state in ('DUE', 'UNDELIVERABLE') and sent_on is null
            """;

    /** Whoever has something open tells how it goes, whether or not anybody has written down that it is owed. */
    private static final String OF_SILENCE = """
            select 'TELL_PROPOSER', s.subject, s.sort_key, s.proposal_id, s.committee,
                s.silent_since, 'SILENCE', s.silent_since, null, p.rule_set,
                true, 'PROGRESS', null, null, null
            from (%s) s join course p on p.subject = s.proposal_id where not s.owed
            """.formatted(Silence.ROWS);

    /** Longest due first; what was due on the same day stands in the order of the numbers. */
    static final String ORDER = "due_by, sort_key collate \"C\", step, coalesce(feedback, '')";

    static final String ALL = Present.TABLES + "select * from (select t.*, " + Days.ENDS + " as due_by from ("
            + String.join(" union all ", OF_PROPOSALS, OF_CASES, OF_PROMISES, OF_DEBTS, OF_SILENCE)
            + ") t left join " + Days.TERMS + " on r.term = t.term and r.rule_set = t.rule_set) t";

    private Terms() {}
}
