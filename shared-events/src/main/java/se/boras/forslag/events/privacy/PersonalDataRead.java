package se.boras.forslag.events.privacy;

/** Somebody has read the contact data (<i>personuppgifter lästa</i>), for a purpose. */
public record PersonalDataRead(ContactRef contactRef, String purpose) implements ContactEvent {}
