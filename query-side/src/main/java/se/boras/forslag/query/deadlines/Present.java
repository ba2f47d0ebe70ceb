package se.boras.forslag.query.deadlines;

import se.boras.forslag.query.annals.Moment;

/** The annals at a moment, under short names, for questions to several chapters at once. */
public final class Present {

    public static final String TABLES = "with course as " + Moment.in("annal_course")
            + ", matter as (select *, min(referred_on) over (partition by proposal_id) as first_referred_on from "
            + Moment.in("annal_case") + " c), promise as " + Moment.in("annal_promise")
            + ", debt as " + Moment.in("annal_debt") + " ";

    private Present() {}
}
