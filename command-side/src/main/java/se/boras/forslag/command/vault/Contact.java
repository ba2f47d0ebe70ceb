package se.boras.forslag.command.vault;

import org.jspecify.annotations.Nullable;

/** How to reach somebody. Never in an event: an event holds the reference only. */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String postcode,
        @Nullable String postalAddress,
        @Nullable String phone,
        String language) {

    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
