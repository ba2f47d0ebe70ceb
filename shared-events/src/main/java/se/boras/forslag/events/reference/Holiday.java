package se.boras.forslag.events.reference;

import java.time.LocalDate;

/** One day on which nobody works (<i>helgdag</i>). */
public record Holiday(LocalDate date, String name) {}
