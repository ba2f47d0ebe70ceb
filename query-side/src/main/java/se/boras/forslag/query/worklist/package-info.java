/** What waits for whoever has signed in (<i>att göra</i>), what has waited longest first. */
@NullMarked
package se.boras.forslag.query.worklist;

import org.jspecify.annotations.NullMarked;
