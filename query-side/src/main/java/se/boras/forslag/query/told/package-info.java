/** What events tell, whichever read model shows it: a sentence, the state of a promise. */
@NullMarked
package se.boras.forslag.query.told;

import org.jspecify.annotations.NullMarked;
