/** What others lean on: committees, rule sets and working days, each change of them an event with a day of effect. */
@NullMarked
package se.boras.forslag.command.reference;

import org.jspecify.annotations.NullMarked;
