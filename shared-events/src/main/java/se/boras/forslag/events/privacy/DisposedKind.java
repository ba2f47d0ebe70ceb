package se.boras.forslag.events.privacy;

/** What a run has disposed of (<i>vad som gallrats</i>). */
public enum DisposedKind {
    CONTACTS,
    LINKS,
    MAIL_CONTENTS
}
