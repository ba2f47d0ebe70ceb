package se.boras.forslag.service.security;

/** Whoever has signed in, by whichever door. */
public interface Staff {

    StaffUser staff();
}
