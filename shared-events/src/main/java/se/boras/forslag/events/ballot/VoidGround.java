package se.boras.forslag.events.ballot;

/** Why votes do not count (<i>grund för ogiltighet</i>). */
public enum VoidGround {
    SAME_PERSON,
    UNREACHABLE_ADDRESS,
    AUTOMATED,
    OTHER
}
