package se.boras.forslag.query.stays;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.boras.forslag.query.annals.Moment;
import se.boras.forslag.query.reading.Span;

/** Asks the annals for the ways of the proposals that were on their way during some days. */
@Repository
class Ways {

    /** How often meetings sent back, or put off, what lay with a committee. */
    record PutOff(String committee, int remitted, int tabled) {

        boolean any() {
            return remitted + tabled > 0;
        }
    }

    /** Of the proposals that had come, and had not ended before the first day. */
    private static final String UNDER_WAY = "select * from " + Moment.in("annal_course")
            + " p where submitted_on <= :to and not (stage = 'CLOSED' and since < :from)";

    private static final String WAYS = "select p.subject, p.way, c.leads from (" + UNDER_WAY + ") p left join"
            + " (select proposal_id, string_agg(leads, ' | ' order by coalesce(referred_on, lead_since), subject) as leads from "
            + Moment.in("annal_case") + " m group by proposal_id) c on c.proposal_id = p.subject order by p.subject";

    /** A count that is higher on one day than it was before went up while the committee of that day had the case. */
    private static final String PUT_OFF = "select lead, sum(remitted) as remitted, sum(tabled) as tabled from ("
            + "select proposal_id, lead, remitted - lag(remitted, 1, 0) over its as remitted,"
            + " tabled - lag(tabled, 1, 0) over its as tabled from read.annal_case"
            + " where known_until > :position and known_from <= :position and valid_from <= :day"
            + " window its as (partition by subject order by valid_from)) c"
            + " where proposal_id in (select subject from (" + UNDER_WAY + ") p) group by lead order by lead";

    private final JdbcClient database;

    Ways(JdbcClient database) {
        this.database = database;
    }

    List<Way> during(Span period, Moment moment) {
        return asked(WAYS, period, moment)
                .query((row, _) -> Way.of(row.getString("subject"), row.getString("way"), row.getString("leads")))
                .list();
    }

    List<PutOff> putOff(Span period, Moment moment) {
        return asked(PUT_OFF, period, moment)
                .query((row, _) -> new PutOff(row.getString("lead"), row.getInt("remitted"), row.getInt("tabled")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Span period, Moment moment) {
        return database.sql(sql)
                .params(moment.parameters())
                .param("from", period.from())
                .param("to", period.to());
    }
}
