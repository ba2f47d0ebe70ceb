package se.boras.forslag.events.reference;

import java.util.List;

/** When two mail addresses are the same (<i>adressregler</i>), domain by domain; an asterisk stands for every domain. */
public record AddressRules(List<String> dotsIgnored, List<String> plusTagsIgnored, List<Alias> aliases) {
    public AddressRules {
        dotsIgnored = List.copyOf(dotsIgnored);
        plusTagsIgnored = List.copyOf(plusTagsIgnored);
        aliases = List.copyOf(aliases);
    }

    /** One mail domain that is another name for a second one (<i>alias</i>). */
    public record Alias(String from, String to) {}
}
