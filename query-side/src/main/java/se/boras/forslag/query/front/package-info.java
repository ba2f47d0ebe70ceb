/** The start page (<i>startsidan</i>): a little of everything, each leading to where it is told at length. No table of its own. */
@NullMarked
package se.boras.forslag.query.front;

import org.jspecify.annotations.NullMarked;
