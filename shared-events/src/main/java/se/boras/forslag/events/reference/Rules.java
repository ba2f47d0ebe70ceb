package se.boras.forslag.events.reference;

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
        AddressRules addressRules) {
    /** When a proposal with enough votes goes to a committee (<i>tidpunkt</i>). */
    public enum ReferralTiming {
        AT_CLOSE,
        AT_THRESHOLD
    }
}
