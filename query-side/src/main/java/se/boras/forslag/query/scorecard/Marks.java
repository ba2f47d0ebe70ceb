package se.boras.forslag.query.scorecard;

import se.boras.forslag.query.deadlines.Present;

/**
 * Everything that counts for or against a committee, one row a piece: what it counts as, by the place of its figure in the
 * answer, and whose it is. Single and summed, every figure is told from these rows.
 */
final class Marks {

    /** Each time a case lay with a committee as the lead. */
    private static final String STINTS = """
            , stint as (
                select subject, proposal_id, lead as committee, lead_since as since, received_on, ended_on, ending, taken_over
                from matter
                union all
                select m.subject, m.proposal_id, e.stint ->> 'committee', (e.stint ->> 'since')::date,
                    (e.stint ->> 'receivedOn')::date, (e.stint ->> 'until')::date, e.stint ->> 'ending', e.no > 1
                from matter m cross join lateral json_array_elements(m.earlier::json) with ordinality as e (stint, no)
                where m.earlier is not null)
            """;

    /** Each day of each promise, as it is known at the position: who answered for it then, and what had become of it. */
    private static final String STORIES = """
            , story as (
                select subject, proposal_id, valid_from, least(valid_until, :day + 1) as valid_until,
                    responsible, state, due_by, postponements, disputed,
                    lag(responsible) over days as was_responsible, lag(state) over days as was,
                    lag(postponements) over days as were_postponements, lag(disputed) over days as was_disputed
                from read.annal_promise
                where known_until > :position and known_from <= :position and valid_from <= :day
                window days as (partition by subject order by valid_from))
            """;

    private static final String OF_REFERRALS = """
            select v.mark, s.committee, s.subject, s.proposal_id, null::int as days, 1 as times
            from (select * from stint where since between :from and :to or received_on between :from and :to
                    or ended_on between :from and :to) s
                cross join lateral (values
                ('referrals.referred', case when not s.taken_over then s.since end),
                ('referrals.takenOver', case when s.taken_over then s.since end),
                ('referrals.received', s.received_on),
                ('referrals.declined', case when s.ending = 'DECLINED' then s.ended_on end),
                ('referrals.transferredAway', case when s.ending = 'TRANSFERRED' then s.ended_on end),
                ('referrals.recalled', case when s.ending = 'RECALLED' then s.ended_on end)) v (mark, day)
            where v.day between :from and :to
            """;

    /** Of several approvals of the same thing the last one counts, as in the follow-up. */
    private static final String OF_DECISIONS = """
            select v.mark, m.decided_by, m.subject, m.proposal_id, v.days, 1
            from matter m join referral r on r.proposal_id = m.proposal_id cross join lateral (values
                ('decisions.decided', null::int),
                ('decisions.byType.' || m.decision, null),
                ('decisions.byGround.' || m.ground, null),
                (case when m.decision = 'AVSLAG' then 'decisions.rejections.' || m.ground end, null),
                ('time.citizen.decided', m.ended_on - r.first_on),
                ('time.own.decided', greatest(0, m.ended_on - m.lead_since - m.paused_days))) v (mark, days)
            where m.meeting_date between :from and :to and v.mark is not null
            union all
            select 'decisions.approved', a.decided_by, a.subject, a.proposal_id, null, 1
            from (select distinct on (coalesce(p.same_as, m.proposal_id)) m.*
                from matter m left join twin p on p.subject = m.proposal_id
                where m.decision in ('BIFALL', 'DELVIS_BIFALL') and m.meeting_date between :from and :to
                order by coalesce(p.same_as, m.proposal_id), m.meeting_date desc, m.subject desc) a
            """;

    private static final String OF_WAITING = """
            select 'waiting.cases', lead, subject, proposal_id,
                :day - r.first_on, 1 from matter join referral r using (proposal_id) where waiting
            union all
            select 'waiting.late', lead, subject, proposal_id, :day - decision_due_by, 1
            from matter where waiting and decision_due_by < :day
            """;

    static final String ALL = Present.TABLES + STINTS + STORIES + MarksOfWords.RULES + ", mark as ("
            + String.join(
                    " union all ",
                    OF_REFERRALS,
                    OF_DECISIONS,
                    OF_WAITING,
                    MarksOfPromises.ALL,
                    MarksOfWords.SILENT,
                    MarksOfWords.TOLD)
            + ")";

    private Marks() {}
}
