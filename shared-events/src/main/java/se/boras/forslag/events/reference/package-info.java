/** The facts that others lean on: committees, rules and working days, each with its day of effect. */
@NullMarked
package se.boras.forslag.events.reference;

import org.jspecify.annotations.NullMarked;
