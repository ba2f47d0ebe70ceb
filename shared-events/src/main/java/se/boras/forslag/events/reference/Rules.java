package se.boras.forslag.events.reference;

import org.jspecify.annotations.Nullable;

/** The numbers everything is measured against (<i>regelverk</i>); they are data, not code. */
public record Rules(
        int votesRequired,
        int votingDays,
        int graceHours,
        int publishWithinWorkingDays,
        int addressLinkDays,
        int reviewWithinWorkingDays,
        int referWithinWorkingDays,
        int acknowledgeWithinWorkingDays,
        int decisionDueMonths,
        int adjustWithinDays,
        int announceWithinDays,
        int appealDays,
        int feedbackWithinWorkingDays,
        int progressEveryDays,
        int fourEyesAbove,
        int voterKeysKeptMonths,
        ReferralTiming referralTiming,
        AddressRules addressRules,
        @Nullable Reminders reminders,
        @Nullable Retention retention) {

    /** When somebody is reminded, also under rules that do not tell. */
    public Reminders remindersInForce() {
        return reminders == null ? Reminders.USUAL : reminders;
    }

    /** How long personal data are kept: what the rules say, or what is usual where they say nothing. */
    public Retention kept() {
        return retention == null ? Retention.USUAL : retention;
    }

    /** When a proposal with enough votes goes to a committee (<i>tidpunkt</i>). */
    public enum ReferralTiming {
        AT_CLOSE,
        AT_THRESHOLD
    }
}
