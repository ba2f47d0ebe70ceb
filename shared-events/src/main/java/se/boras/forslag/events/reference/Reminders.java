package se.boras.forslag.events.reference;

import java.util.List;

/**
 * On which days somebody is reminded of a last day, ever higher up (<i>påminnelsetrappa</i>). The last day itself is always
 * one of them.
 *
 * @param daysBeforePromise ahead of the day by which something was promised
 * @param monthsBeforeDecision ahead of the day by which a committee is to have decided
 * @param workingDaysUntilSecond after which a word that is owed, or a step of the registry, is asked for once more
 * @param daysUntilPresidium after the last day
 * @param daysUntilBoard after the last day
 * @param monthsUntilBoardOfDecision after the referral, whatever has moved the last day
 * @param daysBetweenQuestions for a day, while a promise has none
 * @param daysBeforeClosing on which the proposer is warned that votes are missing
 */
public record Reminders(
        List<Integer> daysBeforePromise,
        int monthsBeforeDecision,
        int workingDaysUntilSecond,
        int daysUntilPresidium,
        int daysUntilBoard,
        int monthsUntilBoardOfDecision,
        int daysBetweenQuestions,
        List<Integer> daysBeforeClosing) {

    /** Those of rules that were adopted before rules told of them. */
    public static final Reminders USUAL = new Reminders(List.of(30, 7), 2, 10, 30, 90, 12, 90, List.of(14, 3));
}
