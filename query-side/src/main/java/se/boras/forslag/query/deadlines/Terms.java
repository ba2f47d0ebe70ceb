package se.boras.forslag.query.deadlines;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.boras.forslag.query.told.Step;

/** The terms that run at a moment, chapter by chapter, all in the same columns. */
final class Terms {

    /** The terms of some steps. */
    private record Part(Set<Step> steps, String rows) {}

    private static final String COLUMNS = """
            select null::text as step, null::text as subject, null::text as sort_key, null::text as proposal_id,
                null::text as committee, null::date as since, null::text as term, null::date as term_from,
                null::date as term_by, null::text as rule_set, null::boolean as next, null::text as feedback,
                null::text as rung, null::text as explanation, null::date as forecast, null::text as sorted_as
            where false
            """;

    /** What is awaited before a committee has the proposal; a completion can be awaited later too. */
    private static final Part OF_PROPOSALS = new Part(
            EnumSet.of(Step.CONFIRM_ADDRESS, Step.COMPLETE, Step.REVIEW, Step.REVIEW_VOTES, Step.REFER),
            """
            select awaits, subject, %1$s, subject, null,
                coalesce(awaits_from, since), awaits, awaits_from, awaits_by, rule_set,
                true, null, rung, null, null, sorted_as
            from course where awaits in ('CONFIRM_ADDRESS', 'REVIEW', 'REVIEW_VOTES', 'REFER')
            union all
            select 'COMPLETE', subject, %1$s, subject, null,
                since, null, null, completion_due_by, rule_set,
                true, null, null, null, null, null
            from course where completion_due_by is not null and stage <> 'CLOSED'
            """.formatted(Present.numberOf("subject")));

    /** The day for the decision runs from the referral on, also while the committee has not received the case. */
    private static final Part OF_CASES =
            new Part(EnumSet.of(Step.RECEIVE, Step.DECIDE, Step.ADJUST_PROTOCOL, Step.ANNOUNCE_PROTOCOL), """
            select c.awaits, c.subject, c.sort_key, c.proposal_id, c.lead,
                c.awaits_from, c.awaits, c.awaits_from, null, p.rule_set,
                true, null, c.awaits_rung, null, null, null
            from matter c join read.annal_bound p on p.subject = c.proposal_id
            where c.awaits in ('RECEIVE', 'ADJUST_PROTOCOL', 'ANNOUNCE_PROTOCOL')
            union all
            select 'DECIDE', subject, sort_key, proposal_id, lead,
                coalesce(received_on, lead_since), null, null, decision_due_by, null,
                awaits = 'DECIDE', null, rung, null, forecast, null
            from matter where waiting
            """);

    private static final Part OF_PROMISES = new Part(EnumSet.of(Step.START, Step.IMPLEMENT), """
            select 'START', subject, sort_key, proposal_id, responsible,
                promised_on, null, null, start_by, null,
                true, null, rung, explanation, forecast, null
            from promise where state in ('PROMISED', 'PLANNED')
            union all
            select 'IMPLEMENT', subject, sort_key, proposal_id, responsible,
                coalesce(started_on, promised_on), null, null, due_by, null,
                state in ('STARTED', 'PARTLY'), null, rung, explanation, forecast, null
            from promise where state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY')
            """);

    /** Words that have gone out and not come back need nobody to do anything. */
    private static final Part OF_DEBTS = new Part(EnumSet.of(Step.TELL_PROPOSER), """
            select 'TELL_PROPOSER', subject, sort_key, proposal_id, committee,
                raised_on, null, null, due_by, null,
                true, kind, rung, null, null, null
            from debt where state in ('DUE', 'UNDELIVERABLE') and sent_on is null
            """);

    /** Whoever has something open tells how it goes, whether or not anybody has written down that it is owed. */
    private static final Part OF_SILENCE = new Part(EnumSet.of(Step.TELL_PROPOSER), """
            select 'TELL_PROPOSER', s.subject, s.sort_key, s.proposal_id, s.committee,
                s.silent_since, 'SILENCE', s.silent_since, null, p.rule_set,
                true, 'PROGRESS', null, null, null, null
            from (%s) s join read.annal_bound p on p.subject = s.proposal_id where not s.owed
            """.formatted(Silence.ROWS));

    private static final List<Part> PARTS = List.of(OF_PROPOSALS, OF_CASES, OF_PROMISES, OF_DEBTS, OF_SILENCE);

    /** Longest due first; what was due on the same day stands in the order of the numbers. */
    static final String ORDER = "due_by, sort_key collate \"C\", step, coalesce(feedback, '')";

    private Terms() {}

    /** Chapters that tell of none of these steps are not read; there may be other steps among the rows all the same. */
    static String of(Collection<Step> steps) {
        var rows = PARTS.stream()
                .filter(part -> !Collections.disjoint(part.steps(), steps))
                .map(part -> " union all " + part.rows())
                .collect(joining());
        return Present.TABLES + "select * from (select t.*, " + Days.ENDS + " as due_by from (" + COLUMNS + rows
                + ") t left join " + Days.TERMS + " on r.term = t.term and r.rule_set = t.rule_set) t";
    }
}
