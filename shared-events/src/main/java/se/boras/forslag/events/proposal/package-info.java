/** The facts of one proposal, from the day it is handed in to the day it is closed. */
@NullMarked
package se.boras.forslag.events.proposal;

import org.jspecify.annotations.NullMarked;
