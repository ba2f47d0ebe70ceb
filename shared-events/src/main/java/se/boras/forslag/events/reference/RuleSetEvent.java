package se.boras.forslag.events.reference;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to the rules (<i>regelverk</i>), which are one stream. */
public sealed interface RuleSetEvent extends LedgerEvent permits RuleSetAdopted {

    @Override
    default String stream() {
        return "register-rule-sets";
    }
}
