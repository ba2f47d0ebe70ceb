package se.boras.forslag.query.scorecard;

/** What counts of promises: what became of those that were made, and what was done with those that had to be kept. */
final class MarksOfPromises {

    /** Of what was promised in the period, by whoever promised it: in one of these states each, so they add up. */
    private static final String MADE = """
            select v.mark, p.promised_by, p.subject, p.proposal_id, null::int, 1
            from promise p cross join lateral (values
                ('promises.promised'),
                (case p.state
                    when 'VERIFIED' then case p.scope when 'FULL' then 'promises.delivered.full'
                        else 'promises.delivered.part' end
                    when 'CLAIMED' then 'promises.claimed'
                    when 'PARTLY' then 'promises.partly'
                    when 'STARTED' then 'promises.started'
                    when 'SUSPENDED' then 'promises.suspended'
                    when 'ABANDONED' then 'promises.abandoned'
                    when 'SUPERSEDED' then 'promises.superseded'
                    else 'promises.notStarted' end)) v (mark)
            where p.promised_on between :from and :to
            """;

    /** What happened in the period, to whoever answered for the promise that day. */
    private static final String DONE = """
            select v.mark, v.whose, s.subject, s.proposal_id, null::int, 1
            from (select * from story where valid_from between :from and :to
                    and (was_responsible <> responsible or was <> state or disputed and not was_disputed)) s
                cross join lateral (values
                ('work.takenOver', case when s.was_responsible <> s.responsible then s.responsible end),
                ('work.handedOver', case when s.was_responsible <> s.responsible then s.was_responsible end),
                ('work.delivered', case when s.state = 'VERIFIED' and s.was <> 'VERIFIED' then s.responsible end),
                ('work.abandoned', case when s.state = 'ABANDONED' and s.was <> 'ABANDONED' then s.responsible end),
                ('work.disputed', case when s.disputed and not s.was_disputed then s.responsible end)) v (mark, whose)
            where v.whose is not null
            """;

    /** However often a promise is postponed, it is measured against the day that was promised first. */
    private static final String POSTPONED = """
            select 'work.postponed.promises', s.responsible, s.subject, s.proposal_id,
                max(greatest(0, p.due_by - p.first_due_by)), sum(s.postponements - s.were_postponements)::int
            from story s join promise p on p.subject = s.subject
            where s.valid_from between :from and :to and s.postponements > s.were_postponements
            group by s.responsible, s.subject, s.proposal_id
            """;

    /** A day on which a promise is late counts for whoever answered for it that day. */
    private static final String LATE = """
            select 'overdue.promises', responsible, subject, proposal_id, sum(late)::int, 1
            from (select *, least(valid_until, :to + 1) - greatest(valid_from, due_by + 1, :from) as late from story
                where state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY') and due_by is not null) s
            where late > 0
            group by responsible, subject, proposal_id
            """;

    private static final String NOW = """
            select case when due_by is null then 'undated.promises' else 'overdue.now' end,
                responsible, subject, proposal_id, :day - due_by, 1
            from promise
            where state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY') and (due_by is null or due_by < :day)
            """;

    static final String ALL = String.join(" union all ", MADE, DONE, POSTPONED, LATE, NOW);

    private MarksOfPromises() {}
}
