package se.boras.forslag.query.indicators;

import java.util.List;
import se.boras.forslag.query.indicators.Indicator.Unit;

/** Every key figure there is. A share counts what might have gone well as well as what did: who waits is not left out. */
final class Definitions {

    /** As in the follow-up: of several approvals of the same thing the last one counts. */
    private static final Indicator IMPLEMENTED = new Indicator("approved-implemented", 1, Unit.PERCENT, """
            select a.decided_by as organ, coalesce(k.kept, false) as counts, null::int as days
            from (
                select distinct on (coalesce(c.same_as, m.proposal_id)) m.decided_by, m.decision_id
                from matter m left join twin c on c.subject = m.proposal_id
                where m.decision in ('BIFALL', 'DELVIS_BIFALL') and m.meeting_date between :from and :to
                order by coalesce(c.same_as, m.proposal_id), m.meeting_date desc, m.subject desc) a
            left join (
                select decision_id, bool_and(state = 'VERIFIED') as kept
                from promise where state <> 'SUPERSEDED' group by decision_id) k on k.decision_id = a.decision_id
            """);

    /** The six months are the citizen's: they run on when a case is handed over or sent anew. */
    private static final Indicator ANSWERED = new Indicator("answered-within-six-months", 1, Unit.PERCENT, """
            select coalesce(decided_by, lead), coalesce(meeting_date <= limit_day, false), null::int
            from (
                select *, (first_on + interval '6 months')::date as limit_day
                from matter join referral using (proposal_id)) m
            where limit_day between :from and :to and (waiting or decision_id is not null)
                and (limit_day < :day or coalesce(meeting_date <= limit_day, false))
            """);

    /** A word that has gone out and may yet come back is neither told nor not told. */
    private static final Indicator TOLD = new Indicator("told-within-ten-working-days", 1, Unit.PERCENT, """
            select coalesce(committee, ''), coalesce(told_on <= due_by, false), null::int
            from debt
            where kind = 'DECISION' and state <> 'WAIVED' and due_by between :from and :to
                and (told_on is not null or due_by < :day and sent_on is null)
            """);

    private static final Indicator DATED = new Indicator("promises-dated", 1, Unit.PERCENT, """
            select promised_by, due_by is not null, null::int
            from promise where promised_on between :from and :to and state <> 'SUPERSEDED'
            """);

    private static final Indicator DAYS_TO_DECISION = new Indicator("days-to-decision", 1, Unit.MEDIAN_DAYS, """
            select decided_by, true, meeting_date - first_on
            from matter join referral using (proposal_id)
            where meeting_date between :from and :to and first_on is not null
            """);

    /** Nothing that took a month took five working days, so nobody need count its days. */
    private static final Indicator PUBLISHED =
            new Indicator("published-within-five-working-days", 1, Unit.PERCENT, """
            select '', published_on <= submitted_on + 30 and (
                select count(*) from generate_series(1, least(published_on - submitted_on, 30)) as n
                where extract(isodow from submitted_on + n) < 6 and not exists (
                    select from read.holiday h where h.day = submitted_on + n
                        and h.known_from <= :position and h.known_until > :position)) <= 5, null::int
            from course where published_on between :from and :to
            """);

    static final List<Indicator> ALL = List.of(IMPLEMENTED, ANSWERED, TOLD, DATED, DAYS_TO_DECISION, PUBLISHED);

    private Definitions() {}
}
