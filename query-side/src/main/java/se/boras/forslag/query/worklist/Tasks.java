package se.boras.forslag.query.worklist;

import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.deadlines.Present;

/** What waits for each role besides the steps that have terms, all in the same columns. */
final class Tasks {

    /** The case a proposal is now, or was last. */
    private static final String LATEST =
            "(select distinct on (proposal_id) * from matter order by proposal_id, sort_key desc)";

    /** A committee that is no more can do nothing with what it had. */
    private static final String ENDED = "(select committee_id from read.committee where ended_on <= :day)";

    private static final String OPEN = "state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY')";

    /** Four eyes: not for the one who found the votes. */
    private static final String BATCHES = """
            select 'APPROVE_VOID_BATCH', batch_id, %s, 'proposal-' || substring(ballot_id from 'ballot-(.*)'), null,
                (told_at at time zone 'Europe/Stockholm')::date, null
            from read.ballot_batch where state = 'PROPOSED' and (:account::text is null or proposed_by <> :account)
            """.formatted(Present.numberOf("batch_id"));

    /** What came back, and what nobody has a mail address for; who may yet confirm one is waited for. */
    private static final String LETTERS_OF_ALL = """
            select 'WRITE_LETTER', subject, sort_key, proposal_id, committee, raised_on, due_by from debt
            where state = 'DUE' and sent_on is null and (undelivered or committee is null and raised_on < :day
                and (kind <> 'ACKNOWLEDGEMENT' or not exists (select 1 from %s c
                    where c.subject = debt.proposal_id and c.awaits = 'CONFIRM_ADDRESS')))
            """.formatted(Moment.in("annal_course"));

    private static final String RETURNED = """
            select 'REFER_ANEW', c.subject, m.sort_key, c.subject, m.lead, c.awaits_from, null
            from course c join %s m on m.proposal_id = c.subject
            where c.awaits = 'REFER' and m.ending in ('DECLINED', 'RECALLED')
            union all
            select 'CONFIRM_OR_RECALL', subject, sort_key, proposal_id, lead, doubted_on, null
            from matter where waiting and doubted_on is not null
            """.formatted(LATEST);

    private static final String LEFT_BEHIND = """
            select 'TRANSFER', subject, sort_key, proposal_id, lead, lead_since, decision_due_by
            from matter where waiting and lead in %1$s
            union all
            select 'REASSIGN', subject, sort_key, proposal_id, responsible, promised_on, due_by
            from promise where %2$s and responsible in %1$s
            union all
            select 'FOLLOW_UP_DELAY', subject, sort_key, proposal_id, responsible, due_by, due_by
            from promise where %2$s and due_by < :day and rung in ('PRESIDIUM', 'EXECUTIVE_BOARD')
            """.formatted(ENDED, OPEN);

    private static final String OF_A_SECRETARY = """
            select 'REGISTER', subject, sort_key, proposal_id, lead, received_on, null
            from matter where dnr is null and received_on is not null and coalesce(ending, 'DECIDED') = 'DECIDED'
            union all
            select 'HANDLE_WITHDRAWAL', c.subject, m.sort_key, c.subject, m.lead, c.withdrawal_asked_on, null
            from %s c join %s m on m.proposal_id = c.subject
            where c.withdrawal_asked_on is not null and c.stage <> 'CLOSED'
            union all
            select case when undelivered then 'WRITE_LETTER' else 'TELL_PROPOSER' end, subject, sort_key, proposal_id,
                committee, raised_on, due_by
            from debt where state = 'DUE' and sent_on is null and committee is not null
            """.formatted(Moment.in("annal_course"), LATEST);

    private static final String OF_AN_OFFICER = """
            select case when state in ('PROMISED', 'PLANNED') then 'START' else 'IMPLEMENT' end, subject, sort_key, proposal_id,
                responsible, coalesce(started_on, promised_on),
                case when state in ('PROMISED', 'PLANNED') then coalesce(start_by, due_by) else due_by end
            from promise where %1$s
            union all
            select 'SET_DATES', subject, sort_key, proposal_id, responsible, promised_on, null
            from promise where %1$s and due_by is null
            union all
            select 'EXPLAIN_DELAY', subject, sort_key, proposal_id, responsible, due_by, due_by
            from promise where %1$s and due_by < :day and (explanation is null or forecast < :day)
            """.formatted(OPEN);

    /** Four eyes: not for the one who reported the work done. */
    private static final String OF_A_VERIFIER = """
            select case when disputed then 'RESOLVE_DISPUTE' else 'VERIFY' end, subject, sort_key, proposal_id,
                responsible, completed_on, null
            from promise where (state = 'CLAIMED' or state = 'VERIFIED' and disputed)
                and (:account::text is null or reported_by is distinct from :account)
            """;

    private Tasks() {}

    static String of(Office office) {
        return Present.TABLES
                + "select * from (select null as task, null as subject, null as sort_key, null as proposal_id,"
                + " null as committee, null::date as since, null::date as due_by where false union all "
                + waitingFor(office)
                + ") t where :committee::text is null or committee = :committee";
    }

    private static String waitingFor(Office office) {
        return switch (office) {
            case REGISTRATOR -> BATCHES + " union all " + LETTERS_OF_ALL;
            case COORDINATOR -> String.join(" union all ", BATCHES, RETURNED, LEFT_BEHIND);
            case NAMNDSEKRETERARE -> OF_A_SECRETARY;
            case HANDLAGGARE -> OF_AN_OFFICER;
            case VERIFIER -> OF_A_VERIFIER;
        };
    }
}
