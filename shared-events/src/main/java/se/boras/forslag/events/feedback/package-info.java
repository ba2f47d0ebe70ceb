/** The facts of one debt of feedback and of every attempt to pay it. */
@NullMarked
package se.boras.forslag.events.feedback;

import org.jspecify.annotations.NullMarked;
