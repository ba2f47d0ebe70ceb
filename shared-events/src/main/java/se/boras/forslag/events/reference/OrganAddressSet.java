package se.boras.forslag.events.reference;

/** Mail to an organ goes to this function's address from now on (<i>funktionsadress</i>). */
public record OrganAddressSet(CommitteeId committee, OrganLevel level, String address) implements CommitteeEvent {}
