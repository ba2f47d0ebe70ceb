package se.boras.forslag.command.casework;

import java.time.LocalDate;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.reference.CommitteeId;

/** A final decision (<i>slutligt beslut</i>) as it reads today, the committee whose it is, and whether it stands. */
public record Decision(CommitteeDecisionRecorded record, CommitteeId by, Standing standing, Minutes minutes) {

    /** Whether a decision counts, and if not, why. */
    public enum Standing {
        STANDS,
        ANNULLED,
        REVOKED,
        REPLACED
    }

    static Decision of(CommitteeDecisionRecorded record, CommitteeId by) {
        return new Decision(record, by, Standing.STANDS, Minutes.NONE);
    }

    public DecisionId id() {
        return record.decisionId();
    }

    public DecisionType type() {
        return record.type();
    }

    public LocalDate meetingDate() {
        return record.meetingDate();
    }

    public String recordedBy() {
        return record.recordedBy();
    }

    public boolean stands() {
        return standing == Standing.STANDS;
    }

    public boolean approving() {
        return approving(type());
    }

    /** To answer a proposal (<i>besvara</i>) is not to approve it, whatever has been done already. */
    static boolean approving(DecisionType type) {
        return type == DecisionType.BIFALL || type == DecisionType.DELVIS_BIFALL;
    }

    boolean isAt(CommitteeId committee, LocalDate date, String paragraph) {
        return by.equals(committee)
                && record.meetingDate().equals(date)
                && record.paragraph().equals(paragraph);
    }

    Decision now(Standing other) {
        return new Decision(record, by, other, minutes);
    }

    Decision with(Minutes other) {
        return new Decision(record, by, standing, other);
    }

    Decision corrected(DecisionRecordCorrected slip) {
        return Correctable.named(slip.field())
                .map(field -> new Decision(field.corrected(record, slip.is()), by, standing, minutes))
                .orElse(this);
    }
}
