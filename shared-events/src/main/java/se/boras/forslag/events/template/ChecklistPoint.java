package se.boras.forslag.events.template;

/** What every letter must make clear to its reader (<i>checklistan</i>). */
public enum ChecklistPoint {
    /** What was received, and its number. */
    NUMBER,
    /** Which organ handles it. */
    WHO_HANDLES,
    WHAT_NEXT,
    /** By when the next message comes. */
    LATEST_DATE,
    /** How a wrong address is put right. */
    HOW_TO_CORRECT,
    HOW_TO_ASK,
    /** That the message is automatic and is not the answer. */
    NOT_THE_ANSWER,
    PUBLIC_PAGE,
    PLAIN_LANGUAGE,
    BOTH_LANGUAGES
}
