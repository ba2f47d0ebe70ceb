package se.boras.forslag.command.ballot;

/** What a voter is written about (<i>ärende i brevet</i>). */
enum Letter {
    ASK_TO_CONFIRM,
    TELL_OWNER,
    CONFIRMED
}
