package se.boras.forslag.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has become of the minutes (<i>protokollet</i>) that carry a decision. */
public record Minutes(
        @Nullable LocalDate adjustedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate noticeUntil,
        @Nullable LocalDate legalForceOn) {

    static final Minutes NONE = new Minutes(null, null, null, null);

    Minutes adjusted(LocalDate on) {
        return new Minutes(on, announcedOn, noticeUntil, legalForceOn);
    }

    Minutes announced(LocalDate on, LocalDate until) {
        return new Minutes(adjustedOn, on, until, legalForceOn);
    }

    /** The court has ruled: there is no time of appeal left to wait for. */
    Minutes upheld() {
        return new Minutes(adjustedOn, announcedOn, null, null);
    }

    Minutes inForce(LocalDate on) {
        return new Minutes(adjustedOn, announcedOn, noticeUntil, on);
    }

    CaseStage stage() {
        if (announcedOn != null) {
            return CaseStage.ANNOUNCED;
        }
        return adjustedOn == null ? CaseStage.DECIDED : CaseStage.ADJUSTED;
    }
}
