package se.boras.forslag.query.told;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.reading.Times;

/** Says where something about a proposal stood (<i>ställning</i>), field by field, so that two moments can be compared. */
public interface Statement {

    /**
     * One field in words.
     *
     * @param field a name that is the same in every language and at every time
     * @param label what the field is called
     * @param value nothing where there was nothing
     */
    record Field(String field, String label, @Nullable String value) {}

    /** In the order in which they are to be read; none for what did not exist. */
    List<Field> of(ProposalId proposal, Times times, Voice voice);
}
