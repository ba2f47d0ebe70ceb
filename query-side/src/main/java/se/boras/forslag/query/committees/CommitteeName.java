package se.boras.forslag.query.committees;

import java.time.LocalDate;

/** What a committee is called from a certain day. */
record CommitteeName(String name, String nameEnglish, LocalDate from) {}
