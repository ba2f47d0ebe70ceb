package se.boras.forslag.query.log;

import se.boras.forslag.events.proposal.ProposalId;

/** Which streams belong to the question: single ones, and ranges that an index on their names can walk. */
final class Scope {

    private static final String ALONE = "select * from log.event where stream = '%s'";
    private static final String RANGE = "select * from log.event where stream >= '%1$s-' and stream < '%1$s.'";

    /** Whom a proposal comes from is said by its own events. */
    private static final String CONTACTS = """
            select * from log.event where stream = any(array(select payload::json ->> 'contactRef' from log.event
                where stream = 'proposal-%s' and type in ('ProposalSubmitted', 'ContactCorrected')))
            """;

    private Scope() {}

    /** The number has been checked by its type: digits and a hyphen. */
    static String of(ProposalId proposal) {
        var number = proposal.number();
        return String.join(
                " union all ",
                ALONE.formatted("proposal-" + number),
                ALONE.formatted("ballot-" + number),
                RANGE.formatted("case-" + number),
                RANGE.formatted("commitment-" + number),
                RANGE.formatted("obligation-" + number),
                CONTACTS.formatted(number));
    }

    static String votes(ProposalId proposal) {
        return RANGE.formatted("vote-" + proposal.number());
    }
}
