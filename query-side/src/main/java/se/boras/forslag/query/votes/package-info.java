/** What happened to votes, summed by the hour (<i>röster per timme</i>), for all who tell of many votes in few lines. */
@NullMarked
package se.boras.forslag.query.votes;

import org.jspecify.annotations.NullMarked;
