package se.boras.forslag.command.ballot;

import java.net.IDN;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.reference.AddressRules;

/**
 * A mail address in the one form under which its owner votes. What differs from domain to domain is said by the rule
 * set: merging too eagerly would silently take honest votes away.
 */
record CanonicalAddress(String value) {

    private static final int LONGEST = 254;
    private static final String EVERY_DOMAIN = "*";

    static CanonicalAddress of(String address, AddressRules rules) {
        var plain = Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var at = plain.indexOf('@');
        if (at < 1 || at != plain.lastIndexOf('@') || plain.length() > LONGEST || hasSpace(plain)) {
            throw malformed();
        }
        var domain = aliased(ascii(plain.substring(at + 1)), rules);
        return new CanonicalAddress(local(plain.substring(0, at), domain, rules) + "@" + domain);
    }

    String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static String local(String written, String domain, AddressRules rules) {
        var local = written;
        var plus = local.indexOf('+');
        if (plus > 0 && applies(rules.plusTagsIgnored(), domain)) {
            local = local.substring(0, plus);
        }
        if (applies(rules.dotsIgnored(), domain)) {
            local = local.replace(".", "");
        }
        if (local.isEmpty()) {
            throw malformed();
        }
        return local;
    }

    private static String ascii(String domain) {
        try {
            var name = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
            var ascii = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (!ascii.contains(".") || ascii.startsWith(".") || ascii.contains("..")) {
                throw malformed();
            }
            return ascii;
        } catch (IllegalArgumentException notADomain) {
            throw malformed();
        }
    }

    private static String aliased(String domain, AddressRules rules) {
        return rules.aliases().stream()
                .filter(alias -> ascii(alias.from()).equals(domain))
                .map(alias -> ascii(alias.to()))
                .findFirst()
                .orElse(domain);
    }

    private static boolean applies(List<String> domains, String domain) {
        return domains.stream()
                .anyMatch(named -> named.equals(EVERY_DOMAIN) || ascii(named).equals(domain));
    }

    private static boolean hasSpace(String text) {
        return text.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    private static RuleViolation malformed() {
        return RuleViolation.invalid("email", "address-malformed");
    }

    @Override
    public String toString() {
        return "CanonicalAddress[not shown]";
    }
}
