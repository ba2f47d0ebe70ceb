package se.boras.forslag.query.deadlines;

/** How long a proposer has heard nothing from a committee that has something open (<i>tystnad</i>). */
public final class Silence {

    /**
     * One row for each proposal and each committee that has something of it open: since when nobody has said a word that
     * was written for its proposer, and whether such a word is owed by name. Stands behind {@link Present#TABLES}.
     */
    public static final String ROWS = """
            select o.proposal_id, o.committee, o.subject, o.sort_key, greatest(o.since, w.last_word) as silent_since,
                coalesce(w.owed, false) as owed
            from (select proposal_id, committee, min(since) as since, min(subject) as subject,
                    min(sort_key) as sort_key
                from (select proposal_id, lead as committee, r.first_on as since, subject, sort_key
                        from matter join referral r using (proposal_id) where waiting
                    union all
                    select proposal_id, responsible, promised_on, subject, sort_key
                        from promise where state in ('PROMISED', 'PLANNED', 'STARTED', 'PARTLY')) s
                group by proposal_id, committee) o
            left join (select proposal_id, max(greatest(told_on, sent_on)) as last_word,
                    bool_or(kind = 'PROGRESS' and state = 'DUE') as owed
                from debt where kind in ('DECISION', 'PROGRESS', 'COMPLETION', 'OTHER') group by proposal_id) w
                on w.proposal_id = o.proposal_id
            """;

    private Silence() {}
}
