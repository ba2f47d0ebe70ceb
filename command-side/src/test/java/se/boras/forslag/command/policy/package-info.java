/** Specifications of policies. */
@NullMarked
package se.boras.forslag.command.policy;

import org.jspecify.annotations.NullMarked;
