package se.boras.forslag.command.casework;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;

/** What can be a slip of the pen (<i>skrivfel</i>) in a record; type and ground cannot: they take a new decision. */
enum Correctable {
    MEETING_DATE("meetingDate", "\\d{4}-\\d{2}-\\d{2}"),
    PARAGRAPH("paragraph", ".{1,40}"),
    TEXT("text", "(?s).+"),
    MOTIVATION("motivation", "(?s).+"),
    RESERVATIONS("reservations", "\\d{1,3}"),
    LEGAL_BASIS("legalBasis", "(?s).*"),
    BUDGET_REF("budgetRef", "(?s).*");

    private final String field;
    private final String shape;

    Correctable(String field, String shape) {
        this.field = field;
        this.shape = shape;
    }

    static Optional<Correctable> named(String field) {
        return Stream.of(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    boolean accepts(@Nullable String is) {
        return is == null ? isOptional() : is.matches(shape) && !(is.isBlank() && !isOptional()) && isDate(is);
    }

    @Nullable
    String in(CommitteeDecisionRecorded record) {
        return switch (this) {
            case MEETING_DATE -> record.meetingDate().toString();
            case PARAGRAPH -> record.paragraph();
            case TEXT -> record.text();
            case MOTIVATION -> record.motivation();
            case RESERVATIONS -> String.valueOf(record.reservations());
            case LEGAL_BASIS -> record.legalBasis();
            case BUDGET_REF -> record.budgetRef();
        };
    }

    CommitteeDecisionRecorded corrected(CommitteeDecisionRecorded was, @Nullable String is) {
        return new CommitteeDecisionRecorded(
                was.caseId(),
                was.decisionId(),
                was.type(),
                was.ground(),
                was.basis(),
                this == MEETING_DATE ? LocalDate.parse(requireNonNull(is)) : was.meetingDate(),
                this == PARAGRAPH ? requireNonNull(is) : was.paragraph(),
                this == TEXT ? requireNonNull(is) : was.text(),
                this == MOTIVATION ? requireNonNull(is) : was.motivation(),
                was.deviatesFromRecommendation(),
                this == RESERVATIONS ? Integer.parseInt(requireNonNull(is)) : was.reservations(),
                this == LEGAL_BASIS ? is : was.legalBasis(),
                this == BUDGET_REF ? is : was.budgetRef(),
                was.immediateAdjustment(),
                was.firstCommitment(),
                was.recordedBy());
    }

    private boolean isOptional() {
        return this == LEGAL_BASIS || this == BUDGET_REF;
    }

    private boolean isDate(String is) {
        if (this != MEETING_DATE) {
            return true;
        }
        try {
            LocalDate.parse(is);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
