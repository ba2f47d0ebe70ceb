/** What the proposer is owed to be told (<i>återkoppling</i>): a debt that only a message that arrives can pay. */
@NullMarked
package se.boras.forslag.command.feedback;

import org.jspecify.annotations.NullMarked;
