package se.boras.forslag.events.proposal;

import se.boras.forslag.events.privacy.SealedText;

/** The proposal in another language (<i>översättning</i>). */
public record Translation(String language, SealedText titleSealed, SealedText bodySealed) {}
