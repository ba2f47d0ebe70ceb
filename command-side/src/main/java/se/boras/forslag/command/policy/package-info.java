/** When this has happened, then that is done: each policy a sentence, none of them on replay. */
@NullMarked
package se.boras.forslag.command.policy;

import org.jspecify.annotations.NullMarked;
