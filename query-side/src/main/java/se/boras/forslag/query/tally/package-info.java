/**
 * How many votes stand where, after each event that changed it: the running totals that the ballot's read model keeps in
 * table {@code read.tally}, for all who tell of votes.
 */
@NullMarked
package se.boras.forslag.query.tally;

import org.jspecify.annotations.NullMarked;
